"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.pagination import Pagination, SinglePagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = ["SyncShelf", "AsyncShelf"]

_T = TypeVar("_T")


class SyncShelf(BaseSyncPage[_T], Generic[_T]):
    """A list that arrives whole."""

    _pagination: ClassVar[Pagination] = SinglePagination(item_list="data")

    data: List[_T]


class AsyncShelf(BaseAsyncPage[_T], Generic[_T]):
    """A list that arrives whole."""

    _pagination: ClassVar[Pagination] = SinglePagination(item_list="data")

    data: List[_T]
