"""The pages that lists come in."""

from __future__ import annotations

from typing import ClassVar, Generic, List, TypeVar

from pydantic import Field

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.pagination import PageNumberPagination, Pagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = ["SyncBookPage", "AsyncBookPage"]

_T = TypeVar("_T")


class SyncBookPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, asked by its number."""

    _pagination: ClassVar[Pagination] = PageNumberPagination(
        item_list="data",
        page_param="page",
        current_field="page",
        total_field="page_count_2",
        has_more="has_next_page_",
    )

    data: List[_T] = []

    page: int | None = None

    page_count_2: int | None = Field(default=None, alias="pageCount")

    page_count: str | None = None

    has_next_page_: bool | None = Field(default=None, alias="has_next_page")


class AsyncBookPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, asked by its number."""

    _pagination: ClassVar[Pagination] = PageNumberPagination(
        item_list="data",
        page_param="page",
        current_field="page",
        total_field="page_count_2",
        has_more="has_next_page_",
    )

    data: List[_T] = []

    page: int | None = None

    page_count_2: int | None = Field(default=None, alias="pageCount")

    page_count: str | None = None

    has_next_page_: bool | None = Field(default=None, alias="has_next_page")
