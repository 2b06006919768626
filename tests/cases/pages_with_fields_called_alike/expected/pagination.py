"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.models import BaseModel
from ._runtime.pagination import Pagination
from ._runtime.pagination import CursorPagination as BaseCursorPagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = ["SyncCursor", "AsyncCursor"]

_T = TypeVar("_T")


class CursorPagination(BaseModel):
    after: str | None = None

    has_more: bool | None = None


class SyncCursor(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = BaseCursorPagination(
        item_list="data",
        cursor_param="after",
        next_cursor="pagination.after",
        has_more="pagination.has_more",
    )

    data: List[_T] = []

    pagination: CursorPagination | None = None


class AsyncCursor(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = BaseCursorPagination(
        item_list="data",
        cursor_param="after",
        next_cursor="pagination.after",
        has_more="pagination.has_more",
    )

    data: List[_T] = []

    pagination: CursorPagination | None = None
