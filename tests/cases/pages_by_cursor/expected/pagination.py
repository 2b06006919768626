"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.pagination import CursorIdPagination, Pagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = ["SyncCursorPage", "AsyncCursorPage"]

_T = TypeVar("_T")


class SyncCursorPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list."""

    _pagination: ClassVar[Pagination] = CursorIdPagination(
        item_list="data",
        cursor_param="after",
        item_field="id",
        has_more="has_more",
    )

    data: List[_T]

    has_more: bool | None = None

    page_count: int | None = None
    """How many pages there are."""


class AsyncCursorPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list."""

    _pagination: ClassVar[Pagination] = CursorIdPagination(
        item_list="data",
        cursor_param="after",
        item_field="id",
        has_more="has_more",
    )

    data: List[_T]

    has_more: bool | None = None

    page_count: int | None = None
    """How many pages there are."""
