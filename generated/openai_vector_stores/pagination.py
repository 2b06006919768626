"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.pagination import CursorIdPagination, Pagination, SinglePagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = ["SyncCursorPage", "AsyncCursorPage", "SyncPage", "AsyncPage"]

_T = TypeVar("_T")


class SyncCursorPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list that is walked by the id of its last item."""

    _pagination: ClassVar[Pagination] = CursorIdPagination(
        item_list="data",
        cursor_param="after",
        item_field="id",
        has_more="has_more",
    )

    object: str | None = None
    """Always `list`."""

    data: List[_T]
    """The items of this page."""

    first_id: str | None = None
    """The id of the page's first item."""

    last_id: str | None = None
    """The id of the page's last item."""

    has_more: bool | None = None
    """Whether there are items after this page."""


class AsyncCursorPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list that is walked by the id of its last item."""

    _pagination: ClassVar[Pagination] = CursorIdPagination(
        item_list="data",
        cursor_param="after",
        item_field="id",
        has_more="has_more",
    )

    object: str | None = None
    """Always `list`."""

    data: List[_T]
    """The items of this page."""

    first_id: str | None = None
    """The id of the page's first item."""

    last_id: str | None = None
    """The id of the page's last item."""

    has_more: bool | None = None
    """Whether there are items after this page."""


class SyncPage(BaseSyncPage[_T], Generic[_T]):
    """A list that arrives whole; there is no page after it."""

    _pagination: ClassVar[Pagination] = SinglePagination(item_list="data")

    object: str | None = None
    """The kind of list."""

    data: List[_T]
    """The items of the list."""

    has_more: bool | None = None
    """Whether the server holds more items than it sent."""

    next_page: str | None = None
    """The server's token for what it did not send, if any."""

    search_query: List[str] | None = None
    """The queries that were run; only in search results."""


class AsyncPage(BaseAsyncPage[_T], Generic[_T]):
    """A list that arrives whole; there is no page after it."""

    _pagination: ClassVar[Pagination] = SinglePagination(item_list="data")

    object: str | None = None
    """The kind of list."""

    data: List[_T]
    """The items of the list."""

    has_more: bool | None = None
    """Whether the server holds more items than it sent."""

    next_page: str | None = None
    """The server's token for what it did not send, if any."""

    search_query: List[str] | None = None
    """The queries that were run; only in search results."""
