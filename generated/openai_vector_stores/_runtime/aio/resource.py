"""The base of all resources: groups of operations."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

from ..request import Call
from .caller import AsyncCaller

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..responses import Reply
    from .client import AsyncAPIClient

__all__ = ["AsyncResource"]


class AsyncResource(AsyncCaller):
    """A group of operations, bound to a client."""

    def __init__(self, client: AsyncAPIClient, *, reply: Reply = "parsed") -> None:
        self._client = client
        self._reply = reply

    async def _perform(self, call: Call, reply: Reply) -> Any:
        return await self._client._perform(call, reply)

    def _as(self, reply: Reply) -> Self:
        """Give a twin of this resource whose methods give another form of reply."""
        return type(self)(self._client, reply=reply)

    def _within(self, seconds: float) -> Self:
        """Give a twin of this resource whose calls take no longer than `seconds`."""
        client = copy(self._client)
        limits = (client.total_timeout, seconds)
        client.total_timeout = min(limit for limit in limits if limit is not None)
        return type(self)(client, reply=self._reply)
