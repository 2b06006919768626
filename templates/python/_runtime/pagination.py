"""Pagination: what the items of a page are, and what to ask for the pages beside it.

The fields of a page are named by dotted paths, such as `meta.next`; `header:` and a name
stand for a header of the reply.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from .guards import is_list
from .http import URL
from .lookup import lookup
from .types import NotGiven, Query, not_given

__all__ = [
    "CursorIdPagination",
    "CursorPagination",
    "CursorUrlPagination",
    "OffsetPagination",
    "PageInfo",
    "PageNumberPagination",
    "Pagination",
    "Seen",
    "SinglePagination",
]


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
        found = _number(self.field(field))
        return _number(self.asked.get(param)) if found is None else found


@dataclass(frozen=True, kw_only=True)
class Pagination(ABC):
    """How an API divides a list into pages.

    Args:
        item_list: The field that holds the items; empty if the reply itself is the list.
        in_body: Whether the paging parameters are part of the request's body.
        continue_on_empty: Whether an empty page may be followed by another.
        has_more: The field of a page that is false on the last one, if there is one.
    """

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


@dataclass(frozen=True, kw_only=True)
class SinglePagination(Pagination):
    """A list that is not divided: it has the form of a page, and there is only one."""

    def _next(self, seen: Seen) -> PageInfo | None:
        return None


@dataclass(frozen=True, kw_only=True)
class _TwoWays(Pagination):
    """A list that can be walked both ways, each by a parameter of its own.

    Who asked for a page by the backward parameter walks backward: the next page is then
    the one before.
    """

    cursor_param: str
    previous_cursor_param: str | None = None

    @property
    def params(self) -> tuple[str, ...]:
        back = self.previous_cursor_param
        return (self.cursor_param,) if back is None else (self.cursor_param, back)

    def previous_page_info(self, seen: Seen) -> PageInfo | None:
        return self._forward(seen) if self._is_back(seen) else self._back(seen)

    def _next(self, seen: Seen) -> PageInfo | None:
        return self._back(seen) if self._is_back(seen) else self._forward(seen)

    def _is_back(self, seen: Seen) -> bool:
        back = self.previous_cursor_param
        return back is not None and seen.asked.get(back) is not None

    @abstractmethod
    def _forward(self, seen: Seen) -> PageInfo | None: ...

    @abstractmethod
    def _back(self, seen: Seen) -> PageInfo | None: ...


@dataclass(frozen=True, kw_only=True)
class CursorPagination(_TwoWays):
    """A list each page of which names a cursor, by which the next one is asked.

    Args:
        cursor_param: The parameter that takes the cursor.
        next_cursor: The field that has it; empty or missing on the last page.
        previous_cursor_param: The parameter for the other direction.
        previous_cursor: The field that has the cursor of the page before.
    """

    next_cursor: str
    previous_cursor: str | None = None

    def _forward(self, seen: Seen) -> PageInfo | None:
        return self._info(self.cursor_param, seen.field(self.next_cursor))

    def _back(self, seen: Seen) -> PageInfo | None:
        # Some have one parameter for both, and cursors that know their direction.
        param = self.previous_cursor_param or self.cursor_param
        return self._info(param, seen.field(self.previous_cursor))


@dataclass(frozen=True, kw_only=True)
class CursorIdPagination(_TwoWays):
    """A list whose next page starts after the last item of this one.

    Args:
        cursor_param: The parameter that takes the last item's id.
        item_field: The field of an item that is its id.
        previous_cursor_param: The parameter that takes the first item's id, for the page
            before this one.
    """

    item_field: str = "id"

    def _forward(self, seen: Seen) -> PageInfo | None:
        items = self.items(seen.page)
        cursor = lookup(items[-1], self.item_field) if items else None
        return self._info(self.cursor_param, cursor)

    def _back(self, seen: Seen) -> PageInfo | None:
        items = self.items(seen.page)
        cursor = lookup(items[0], self.item_field) if items else None
        return self._info(self.previous_cursor_param, cursor)


@dataclass(frozen=True, kw_only=True)
class CursorUrlPagination(Pagination):
    """A list each page of which has the address of the next.

    Args:
        next_url: The field that has it; empty or missing on the last page.
    """

    next_url: str

    def _next(self, seen: Seen) -> PageInfo | None:
        url = seen.field(self.next_url)
        return PageInfo(url=URL(url)) if isinstance(url, str) and url else None


@dataclass(frozen=True, kw_only=True)
class OffsetPagination(Pagination):
    """A list whose pages are asked by the number of items before them.

    Args:
        offset_param: The parameter that takes the number.
        start_field: The field of a page with its own number, or with that of the next
            page; on the last one it may be missing.
        total_field: The field with the number of all items. Without it, an empty page is
            the end.
    """

    offset_param: str
    start_field: str | None = None
    total_field: str | None = None

    @property
    def params(self) -> tuple[str, ...]:
        return (self.offset_param,)

    def _next(self, seen: Seen) -> PageInfo | None:
        total = _number(seen.field(self.total_field))
        end = self._end(seen, len(self.items(seen.page)), total)
        if end is None or self._is_end(seen) or (total is not None and end >= total):
            return None
        return self._info(self.offset_param, end)

    def _end(self, seen: Seen, count: int, total: int | None) -> int | None:
        """Give the number of items up to a page's end; None if there are no more."""
        asked = _number(seen.asked.get(self.offset_param)) or 0
        if self.start_field is None:
            return asked + count
        said = _number(seen.field(self.start_field))
        if said is None:
            return None if total is None else asked + count
        # Some name the place where the next page starts, and not where this one does.
        return said if said == asked + count else said + count


@dataclass(frozen=True, kw_only=True)
class PageNumberPagination(Pagination):
    """A list whose pages are numbered, from 1 if the server does not say otherwise.

    Args:
        page_param: The parameter that takes the number.
        current_field: The field of a page with its own number.
        total_field: The field with the number of pages. Without it, an empty page is the
            end.
    """

    page_param: str
    current_field: str | None = None
    total_field: str | None = None

    @property
    def params(self) -> tuple[str, ...]:
        return (self.page_param,)

    def previous_page_info(self, seen: Seen) -> PageInfo | None:
        current = self._current(seen)
        return self._info(self.page_param, current - 1) if current > 1 else None

    def _next(self, seen: Seen) -> PageInfo | None:
        current = self._current(seen)
        total = _number(seen.field(self.total_field))
        if self._is_end(seen) if total is None else current >= total:
            return None
        return self._info(self.page_param, current + 1)

    def _current(self, seen: Seen) -> int:
        number = seen.number(self.current_field, self.page_param)
        return 1 if number is None else number


def _number(value: object) -> int | None:
    """Read a whole number, which a header or a caller may give as text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) else None
