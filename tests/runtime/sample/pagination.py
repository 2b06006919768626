"""The pages of the sample."""

from __future__ import annotations

from typing import ClassVar, Generic, TypeVar

from _runtime.aio.pages import BaseAsyncPage
from _runtime.pagination import CursorIdPagination, Pagination, SinglePagination
from _runtime.sync.pages import BaseSyncPage

_T = TypeVar("_T")


class SyncCursorPage(BaseSyncPage[_T], Generic[_T]):
    _pagination: ClassVar[Pagination] = CursorIdPagination(
        cursor_param="after", has_more="has_more"
    )

    data: list[_T]
    has_more: bool | None = None


class AsyncCursorPage(BaseAsyncPage[_T], Generic[_T]):
    _pagination: ClassVar[Pagination] = CursorIdPagination(
        cursor_param="after", has_more="has_more"
    )

    data: list[_T]
    has_more: bool | None = None


class SyncPage(BaseSyncPage[_T], Generic[_T]):
    _pagination: ClassVar[Pagination] = SinglePagination()

    data: list[_T]
    object: str


class AsyncPage(BaseAsyncPage[_T], Generic[_T]):
    _pagination: ClassVar[Pagination] = SinglePagination()

    data: list[_T]
    object: str
