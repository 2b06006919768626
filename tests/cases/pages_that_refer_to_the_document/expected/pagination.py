"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.pagination import OffsetPagination, Pagination
from ._runtime.sync.pages import BaseSyncPage
from .types.shared.paging import Paging

__all__ = ["SyncOffsetPage", "AsyncOffsetPage"]

_T = TypeVar("_T")


class SyncOffsetPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, asked by the number of items before it."""

    _pagination: ClassVar[Pagination] = OffsetPagination(
        item_list="books",
        offset_param="offset",
    )

    books: List[_T] = []

    paging: Paging | None = None


class AsyncOffsetPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, asked by the number of items before it."""

    _pagination: ClassVar[Pagination] = OffsetPagination(
        item_list="books",
        offset_param="offset",
    )

    books: List[_T] = []

    paging: Paging | None = None
