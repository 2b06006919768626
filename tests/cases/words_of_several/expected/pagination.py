"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.pagination import CursorPagination, Pagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = ["SyncAcmeAIPage", "AsyncAcmeAIPage"]

_T = TypeVar("_T")


class SyncAcmeAIPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="data",
        cursor_param="after",
        next_cursor="last",
    )

    data: List[_T]

    last: str | None = None


class AsyncAcmeAIPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="data",
        cursor_param="after",
        next_cursor="last",
    )

    data: List[_T]

    last: str | None = None
