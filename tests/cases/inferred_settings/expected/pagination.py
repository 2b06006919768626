"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.models import BaseModel
from ._runtime.pagination import (
    CursorIdPagination,
    CursorPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
)
from ._runtime.sync.pages import BaseSyncPage

__all__ = [
    "SyncNumberedPage",
    "AsyncNumberedPage",
    "SyncOrdersCursorPage",
    "AsyncOrdersCursorPage",
    "SyncOffsetPage",
    "AsyncOffsetPage",
    "SyncCursorIDPage",
    "AsyncCursorIDPage",
]

_T = TypeVar("_T")


class OffsetPageShop(BaseModel):
    name: str | None = None


class SyncNumberedPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, asked by its number."""

    _pagination: ClassVar[Pagination] = PageNumberPagination(
        item_list="data",
        page_param="page",
        current_field="page",
        total_field="total_pages",
    )

    data: List[_T]

    page: int | None = None

    total_pages: int | None = None


class AsyncNumberedPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, asked by its number."""

    _pagination: ClassVar[Pagination] = PageNumberPagination(
        item_list="data",
        page_param="page",
        current_field="page",
        total_field="total_pages",
    )

    data: List[_T]

    page: int | None = None

    total_pages: int | None = None


class SyncOrdersCursorPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="orders",
        cursor_param="page_token",
        next_cursor="next_page_token",
    )

    orders: List[_T]

    next_page_token: str | None = None


class AsyncOrdersCursorPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="orders",
        cursor_param="page_token",
        next_cursor="next_page_token",
    )

    orders: List[_T]

    next_page_token: str | None = None


class SyncOffsetPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, asked by the number of items before it."""

    _pagination: ClassVar[Pagination] = OffsetPagination(
        item_list="items",
        offset_param="offset",
        total_field="total",
    )

    items: List[_T]

    total: int | None = None
    """How many there are on all pages."""

    shop: OffsetPageShop | None = None


class AsyncOffsetPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, asked by the number of items before it."""

    _pagination: ClassVar[Pagination] = OffsetPagination(
        item_list="items",
        offset_param="offset",
        total_field="total",
    )

    items: List[_T]

    total: int | None = None
    """How many there are on all pages."""

    shop: OffsetPageShop | None = None


class SyncCursorIDPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list; the next one starts after its last item."""

    _pagination: ClassVar[Pagination] = CursorIdPagination(
        item_list="data",
        cursor_param="starting_after",
        item_field="id",
        has_more="has_more",
    )

    data: List[_T]

    has_more: bool | None = None


class AsyncCursorIDPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list; the next one starts after its last item."""

    _pagination: ClassVar[Pagination] = CursorIdPagination(
        item_list="data",
        cursor_param="starting_after",
        item_field="id",
        has_more="has_more",
    )

    data: List[_T]

    has_more: bool | None = None
