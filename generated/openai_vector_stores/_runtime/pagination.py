"""Pagination: what the items of a page are, and which query gives the next page."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .errors import SDKError
from .guards import is_list
from .lookup import lookup
from .models import BaseModel
from .request import Call
from .types import Query

__all__ = [
    "BasePage",
    "CursorIdPagination",
    "PageInfo",
    "Pagination",
    "SinglePagination",
]

_T = TypeVar("_T")


@dataclass(frozen=True)
class PageInfo:
    """What to ask for the next page: query parameters to overlay on the last ones."""

    params: Query


class Pagination(ABC):
    """How an API divides a list into pages."""

    @abstractmethod
    def items(self, page: object) -> Sequence[Any]:
        """Give the items of a page."""

    @abstractmethod
    def next_page_info(self, page: object) -> PageInfo | None:
        """Say what to ask for the page after this one; None after the last."""


@dataclass(frozen=True)
class SinglePagination(Pagination):
    """A list that is not divided: it has the form of a page, and there is only one.

    Args:
        item_list: The field that holds the items.
    """

    item_list: str = "data"

    def items(self, page: object) -> Sequence[Any]:
        found = lookup(page, self.item_list)
        return found if is_list(found) else ()

    def next_page_info(self, page: object) -> PageInfo | None:
        return None


@dataclass(frozen=True)
class CursorIdPagination(SinglePagination):
    """A list whose next page starts after the last item of this one.

    Args:
        cursor_param: The query parameter that takes the last item's id.
        item_field: The field of an item that is its id.
        has_more: The field of a page that is false on the last one, if there is such a
            field. Where a server leaves it out, the list ends with an empty page.
    """

    cursor_param: str = "after"
    item_field: str = "id"
    has_more: str | None = "has_more"

    def next_page_info(self, page: object) -> PageInfo | None:
        if self.has_more is not None and lookup(page, self.has_more) is False:
            return None
        items = self.items(page)
        cursor = lookup(items[-1], self.item_field) if items else None
        return None if cursor is None else PageInfo({self.cursor_param: cursor})


class BasePage(BaseModel, Generic[_T]):
    """One page of a list; the part that needs no waiting."""

    __slots__ = ("_call", "_client")

    pagination: ClassVar[Pagination]

    if TYPE_CHECKING:
        # Slots, and not fields: pydantic must not see an annotation.
        _client: object
        _call: Call

    def _bind(self, client: object, call: Call) -> None:
        """Tell a page where it came from. It is no field, so no dump will show it."""
        object.__setattr__(self, "_client", client)
        object.__setattr__(self, "_call", call)

    def _items(self) -> Sequence[_T]:
        return self.pagination.items(self)

    def has_next_page(self) -> bool:
        """Whether there is another page; it may turn out to be empty."""
        return self.next_page_info() is not None

    def next_page_info(self) -> PageInfo | None:
        """Say what the request for the next page asks; None after the last page."""
        return self.pagination.next_page_info(self)

    def _next_call(self) -> Call:
        """Give the call for the next page.

        Raises:
            RuntimeError: There is none, or this page did not come from a client.
            SDKError: The server gave the same page twice: it would do so for ever.
        """
        info = self.next_page_info()
        if info is None:
            raise RuntimeError("This is the last page: ask has_next_page() first")
        call: Call | None = getattr(self, "_call", None)
        if call is None:
            raise RuntimeError("This page did not come from a client's method")
        query = call.merged_query()
        if all(query.get(name) == value for name, value in info.params.items()):
            raise _repeated(info)
        return call.with_query(info.params)

    def _note_next(self, asked: set[str]) -> None:
        """Add what the next page is asked with to what was asked before.

        Raises:
            SDKError: It is there already: the server would lead us round for ever.
        """
        info = self.next_page_info()
        if info is not None:
            mark = repr(info.params)
            if mark in asked:
                raise _repeated(info)
            asked.add(mark)


def _repeated(info: PageInfo) -> SDKError:
    return SDKError(f"The server repeats a page, the one after {info.params}")
