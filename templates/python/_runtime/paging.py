"""What all ways of dividing a list have in common, and what they are told and say.

The fields of a page are named by dotted paths, such as `meta.next`; `header:` and a name
stand for a header of the reply.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from .guards import is_list
from .http import URL
from .lookup import lookup
from .types import NotGiven, Query, not_given

__all__ = ["PageInfo", "Pagination", "Seen", "whole_number"]


class PageInfo(NamedTuple):
    """What to ask for another page: one of the three, the others are `not_given`.

    Args:
        params: Query parameters to overlay on those of this page.
        json: Properties to overlay on the body that asked for this page.
        url: The other page's address.
    """

    params: Query | NotGiven = not_given
    json: Mapping[str, object] | NotGiven = not_given
    url: URL | NotGiven = not_given


class Seen(NamedTuple):
    """A page, with what it was asked by and what came with it."""

    page: object
    asked: Mapping[str, Any] = {}
    headers: Mapping[str, str] = {}

    def field(self, name: str | None) -> Any:
        """Give the value of a field, or of a header; None if there is none."""
        if name is None:
            return None
        if name.startswith("header:"):
            return self.headers.get(name.removeprefix("header:"))
        return lookup(self.page, name)

    def number(self, field: str | None, param: str) -> int | None:
        """Give a whole number: the server's own if it names it, else what was asked."""
        found = whole_number(self.field(field))
        return whole_number(self.asked.get(param)) if found is None else found


@dataclass(frozen=True, kw_only=True)
class Pagination(ABC):
    """How an API divides a list into pages.

    Args:
        item_list: The field that holds the items; empty if the reply itself is the list.
        in_body: Whether the paging parameters are part of the request's body.
        continue_on_empty: Whether an empty page may be followed by another.
        has_more: The field of a page that is false on the last one, if there is one.
    """

    counts: ClassVar[bool] = False
    """Whether pages are asked for by numbers, which need nothing of the page before."""

    item_list: str = "data"
    in_body: bool = False
    continue_on_empty: bool = False
    has_more: str | None = None

    @property
    def params(self) -> tuple[str, ...]:
        """The parameters that name a page; no two of them are asked at once."""
        return ()

    def items(self, page: object) -> Sequence[Any]:
        """Give the items of a page; none if they are missing, or are no list."""
        found = lookup(page, self.item_list or "items")
        return found if is_list(found) else ()

    def next_page_info(self, seen: Seen) -> PageInfo | None:
        """Say what to ask for the page after this one; None after the last."""
        if not (self.continue_on_empty or self.items(seen.page)):
            return None
        if self.has_more is not None and seen.field(self.has_more) is False:
            return None
        return self._next(seen)

    def previous_page_info(self, seen: Seen) -> PageInfo | None:
        """Say what to ask for the page before this one; None if that cannot be known."""
        return None

    @abstractmethod
    def _next(self, seen: Seen) -> PageInfo | None: ...

    def _is_end(self, seen: Seen) -> bool:
        """Whether nothing of a page says that there is another: it would go on for ever."""
        return not self.items(seen.page) and seen.field(self.has_more) is not True

    def _info(self, param: str | None, value: object) -> PageInfo | None:
        if param is None or value is None or value is False or value == "":
            return None
        asked = {param: value}
        return PageInfo(json=asked) if self.in_body else PageInfo(params=asked)


def whole_number(value: object) -> int | None:
    """Read a whole number, which a header or a caller may give as text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isdecimal():
        # No server counts so far; and Python refuses to read thousands of digits.
        return int(value) if len(value) < 20 else None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) else None
