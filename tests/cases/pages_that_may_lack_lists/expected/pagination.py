"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from pydantic import Field

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.pagination import CursorPagination, Pagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = [
    "SyncCursorPage",
    "AsyncCursorPage",
    "SyncTextsCursorPage",
    "AsyncTextsCursorPage",
    "SyncThingsCursorPage",
    "AsyncThingsCursorPage",
    "SyncValuesCursorPage",
    "AsyncValuesCursorPage",
]

_T = TypeVar("_T")


class SyncCursorPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="items",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    items: List[_T]

    next_cursor: str | None = None


class AsyncCursorPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="items",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    items: List[_T]

    next_cursor: str | None = None


class SyncTextsCursorPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="texts",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    texts: List[_T] | None = Field(default=None, alias="Texts")

    next_cursor: str | None = None


class AsyncTextsCursorPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="texts",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    texts: List[_T] | None = Field(default=None, alias="Texts")

    next_cursor: str | None = None


class SyncThingsCursorPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="data",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    data: List[_T] = []

    next_cursor: str | None = None


class AsyncThingsCursorPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="data",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    data: List[_T] = []

    next_cursor: str | None = None


class SyncValuesCursorPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="values",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    values: List[_T] | None = Field(alias="Values")

    next_cursor: str | None = None


class AsyncValuesCursorPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="values",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    values: List[_T] | None = Field(alias="Values")

    next_cursor: str | None = None
