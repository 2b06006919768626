"""Pagination: the ways in which an API divides a list into pages."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass

from .http import URL
from .lookup import lookup
from .paging import PageInfo, Pagination, Seen, whole_number

__all__ = [
    "CursorIdPagination",
    "CursorPagination",
    "CursorUrlPagination",
    "OffsetPagination",
    "PageInfo",
    "PageNumberPagination",
    "Pagination",
    "SinglePagination",
]


@dataclass(frozen=True, kw_only=True)
class SinglePagination(Pagination):
    """A list that is not divided: it has the form of a page, and there is only one."""

    def _next(self, seen: Seen) -> PageInfo | None:
        return None


@dataclass(frozen=True, kw_only=True)
class _TwoWays(Pagination):
    """A list that can be walked both ways, each by a parameter of its own.

    Who asked for a page by the backward parameter walks backward: the next page is then
    the one before. So it is too where there is no other parameter.
    """

    cursor_param: str | None = None
    previous_cursor_param: str | None = None

    @property
    def params(self) -> tuple[str, ...]:
        both = (self.cursor_param, self.previous_cursor_param)
        return tuple(param for param in both if param is not None)

    def previous_page_info(self, seen: Seen) -> PageInfo | None:
        return self._forward(seen) if self._is_back(seen) else self._back(seen)

    def _next(self, seen: Seen) -> PageInfo | None:
        return self._back(seen) if self._is_back(seen) else self._forward(seen)

    def _is_back(self, seen: Seen) -> bool:
        back = self.previous_cursor_param
        if back is None or self.cursor_param is None:
            return back is not None
        return seen.asked.get(back) is not None

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
        cursor_param: The parameter that takes the last item's id, if there is one.
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

    counts = True

    offset_param: str
    start_field: str | None = None
    total_field: str | None = None

    @property
    def params(self) -> tuple[str, ...]:
        return (self.offset_param,)

    def _next(self, seen: Seen) -> PageInfo | None:
        total = whole_number(seen.field(self.total_field))
        end = self._end(seen, len(self.items(seen.page)), total)
        if end is None or self._is_end(seen) or (total is not None and end >= total):
            return None
        return self._info(self.offset_param, end)

    def _end(self, seen: Seen, count: int, total: int | None) -> int | None:
        """Give the number of items up to a page's end; None if there are no more."""
        asked = whole_number(seen.asked.get(self.offset_param)) or 0
        if self.start_field is None:
            return asked + count
        said = whole_number(seen.field(self.start_field))
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

    counts = True

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
        total = whole_number(seen.field(self.total_field))
        if self._is_end(seen) if total is None else current >= total:
            return None
        return self._info(self.page_param, current + 1)

    def _current(self, seen: Seen) -> int:
        number = seen.number(self.current_field, self.page_param)
        return 1 if number is None else number
