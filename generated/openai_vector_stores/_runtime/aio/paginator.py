"""What a listing method returns: a page to wait for, or items to walk through."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from ..request import Call
    from ..responses import Reply
    from .caller import AsyncCaller

__all__ = ["AsyncPaginator"]

_T = TypeVar("_T")
_PageT = TypeVar("_PageT")


class AsyncPaginator(Generic[_T, _PageT]):
    """Await it for the first page, or iterate over it for the items of all pages.

    Nothing is sent before one of the two.
    """

    def __init__(self, caller: AsyncCaller, call: Call, reply: Reply) -> None:
        self._caller = caller
        self._call = call
        self._reply: Reply = reply

    def __await__(self) -> Generator[Any, None, _PageT]:
        return self._first_page().__await__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for item in cast("Any", await self):
            yield item

    async def _first_page(self) -> _PageT:
        return cast("_PageT", await self._caller._perform(self._call, self._reply))
