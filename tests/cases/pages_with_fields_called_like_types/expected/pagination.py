"""The pages that lists come in."""

from __future__ import annotations

from builtins import object as object_
from datetime import date as date_
from datetime import datetime as datetime_
from typing import ClassVar, Generic, List, TypeVar

from pydantic import Field

from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.models import BaseModel
from ._runtime.pagination import CursorPagination, Pagination
from ._runtime.sync.pages import BaseSyncPage

__all__ = ["SyncDayPage", "AsyncDayPage", "SyncHourPage", "AsyncHourPage"]

_T = TypeVar("_T")


class DayPageInt(BaseModel):
    date: date_ | None = None

    to: date_ | None = None


class SyncDayPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="data",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    data: List[_T]

    next_cursor: str | None = None

    date: date_ | None = None

    from_: date_ | None = Field(default=None, alias="from")

    datetime: str | None = None

    made: datetime_ | None = None

    object: str | None = None

    any: object_ | None = None

    nothing: None = None

    str_: str | None = Field(default=None, alias="str")

    list: List[str] | None = None

    names: List[str] | None = None

    int_: DayPageInt | None = Field(default=None, alias="int")


class AsyncDayPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="data",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    data: List[_T]

    next_cursor: str | None = None

    date: date_ | None = None

    from_: date_ | None = Field(default=None, alias="from")

    datetime: str | None = None

    made: datetime_ | None = None

    object: str | None = None

    any: object_ | None = None

    nothing: None = None

    str_: str | None = Field(default=None, alias="str")

    list: List[str] | None = None

    names: List[str] | None = None

    int_: DayPageInt | None = Field(default=None, alias="int")


class SyncHourPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="data",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    data: List[_T]

    next_cursor: str | None = None

    made: datetime_ | None = None


class AsyncHourPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, which has the cursor of the next one."""

    _pagination: ClassVar[Pagination] = CursorPagination(
        item_list="data",
        cursor_param="cursor",
        next_cursor="next_cursor",
    )

    data: List[_T]

    next_cursor: str | None = None

    made: datetime_ | None = None
