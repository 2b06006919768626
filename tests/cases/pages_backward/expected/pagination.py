"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.pagination import CursorIdPagination, Pagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = ["SyncHistoryPage", "AsyncHistoryPage"]

_T = TypeVar("_T")


class SyncHistoryPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list; the next one ends before its first item."""

    _pagination: ClassVar[Pagination] = CursorIdPagination(
        item_list="data",
        item_field="id",
        previous_cursor_param="before",
    )

    data: List[_T]


class AsyncHistoryPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list; the next one ends before its first item."""

    _pagination: ClassVar[Pagination] = CursorIdPagination(
        item_list="data",
        item_field="id",
        previous_cursor_param="before",
    )

    data: List[_T]
