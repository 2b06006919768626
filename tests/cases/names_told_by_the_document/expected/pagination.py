"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.pagination import PageNumberPagination, Pagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = ["SyncNumberedPage", "AsyncNumberedPage"]

_T = TypeVar("_T")


class SyncNumberedPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, asked by its number."""

    _pagination: ClassVar[Pagination] = PageNumberPagination(
        item_list="data",
        page_param="page",
    )

    data: List[_T]

    total_count: float | None = None

    hint: str | None = None


class AsyncNumberedPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, asked by its number."""

    _pagination: ClassVar[Pagination] = PageNumberPagination(
        item_list="data",
        page_param="page",
    )

    data: List[_T]

    total_count: float | None = None

    hint: str | None = None
