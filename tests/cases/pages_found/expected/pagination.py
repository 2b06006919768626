"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from pydantic import Field

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.models import BaseModel
from ._runtime.pagination import CursorPagination, OffsetPagination, Pagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = ["SyncBookPage", "AsyncBookPage", "SyncArrayPage", "AsyncArrayPage"]

_T = TypeVar("_T")


class BookPageCursor(BaseModel):
    left_over: int | None = Field(default=None, alias="leftOver")

    next: str | None = None


class SyncBookPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="data",
        cursor_param="after",
        next_cursor="cursor.next",
    )

    data: List[_T] = []

    cursor: BookPageCursor | None = None


class AsyncBookPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="data",
        cursor_param="after",
        next_cursor="cursor.next",
    )

    data: List[_T] = []

    cursor: BookPageCursor | None = None


class SyncArrayPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, asked by the number of items before it."""

    _pagination: ClassVar[Pagination] = OffsetPagination(
        item_list="",
        offset_param="offset",
    )

    items: List[_T]
    """The list, which is the whole of the reply."""


class AsyncArrayPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, asked by the number of items before it."""

    _pagination: ClassVar[Pagination] = OffsetPagination(
        item_list="",
        offset_param="offset",
    )

    items: List[_T]
    """The list, which is the whole of the reply."""
