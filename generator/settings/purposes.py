"""What the parts of a page are for, where the settings leave it to their names.

The names are those by which web APIs commonly call such things. A guess is made where
one part alone has such a name; nothing is guessed where a part is marked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from ..names import snake
from .paging import PageField

PageKind: TypeAlias = Literal[
    "cursor", "cursor_id", "cursor_url", "offset", "page_number", "fake_page"
]


@dataclass(frozen=True, slots=True)
class Purpose:
    """A purpose, where its part is, the names that tell it, and whether it is needed."""

    name: str
    side: Literal["request", "response"]
    known_as: frozenset[str]
    needed: bool = False


def _purpose(
    name: str, side: Literal["request", "response"], known: str, needed: bool = False
) -> Purpose:
    return Purpose(name, side, frozenset(known.split()), needed)


_MORE = _purpose(
    "has_next_page", "response", "has_more has_next has_next_page has_more_pages more"
)
_PREVIOUS = "before ending_before end_before before_id"
PURPOSES: Mapping[PageKind, tuple[Purpose, ...]] = {
    "cursor": (
        _purpose(
            "next_cursor_param",
            "request",
            "cursor next_cursor after starting_after start_after page_cursor page_token"
            " next_page_token next_token continuation_token pagination_token start_cursor",
            needed=True,
        ),
        _purpose(
            "next_cursor_field",
            "response",
            "next_cursor next_page_token next_token next_page_cursor end_cursor cursor"
            " continuation_token pagination_token cursor_next next next_page",
            needed=True,
        ),
        _purpose("previous_cursor_param", "request", f"{_PREVIOUS} previous_cursor"),
        _purpose(
            "previous_cursor_field",
            "response",
            "previous_cursor prev_cursor previous_page_token previous prev",
        ),
        _MORE,
    ),
    "cursor_id": (
        _purpose(
            "next_cursor_id_param",
            "request",
            "after after_id starting_after start_after cursor last_id since_id",
            needed=True,
        ),
        _purpose("previous_cursor_id_param", "request", _PREVIOUS),
        _MORE,
    ),
    "cursor_url": (
        _purpose(
            "cursor_url_field",
            "response",
            "next next_url next_page next_page_url next_link next_page_uri next_uri",
            needed=True,
        ),
        _MORE,
    ),
    "offset": (
        _purpose(
            "offset_count_param",
            "request",
            "offset skip start start_index start_at",
            needed=True,
        ),
        _purpose("offset_count_start_field", "response", "offset start_index start_at"),
        _purpose(
            "offset_total_count_field", "response", "total total_count total_items"
        ),
        _MORE,
    ),
    "page_number": (
        _purpose(
            "page_number_param",
            "request",
            "page page_number page_num page_no current_page page_index",
            needed=True,
        ),
        _purpose(
            "current_page_number_field",
            "response",
            "page page_number current_page page_num page_no",
        ),
        _purpose(
            "total_page_count_field",
            "response",
            "total_pages page_count total_page_count num_pages pages last_page",
        ),
        _MORE,
    ),
    "fake_page": (),
}

ITEMS = _purpose("items", "response", "data items results", needed=True)


def guessed(fields: Iterable[PageField], purpose: Purpose) -> list[PageField]:
    """The parts that may be for `purpose`, to go by their names."""
    free = [field for field in fields if field.purpose is None]
    by_name = [field for field in free if snake(field.name) in purpose.known_as]
    if purpose is not ITEMS:
        return [field for field in by_name if not _holds_others(field)]
    arrays = [field for field in free if _may_be_list(field, known=False)]
    return [field for field in by_name if _may_be_list(field, known=True)] or arrays


def _may_be_list(field: PageField, *, known: bool) -> bool:
    schema = field.schema.as_dict()
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    return "array" in kinds or "items" in schema or (known and kinds == [None])


def _holds_others(field: PageField) -> bool:
    schema = field.schema.as_dict()
    return schema.get("type") in ("object", "array") or "properties" in schema


def marked(field: PageField, purpose: Purpose) -> PageField:
    return replace(field, purpose=purpose.name)
