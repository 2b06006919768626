"""Replies that are read while they come, asynchronously."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ..errors import APIError, connection_error
from ..events import (
    JSONLDecoder,
    ServerSentEvent,
    SSEDecoder,
    handling,
    stream_error,
)
from ..http import Response

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ..settings import Settings

__all__ = ["AsyncJSONLStream", "AsyncStream"]

_T = TypeVar("_T")

_MOST_AFTER_END = 4
"""How many pieces of a reply are read, and lost, after it has said that it ends."""


class _Walked(Generic[_T]):
    """Values that are given as they come.

    Leaving the loop, or the `with` block, closes the reply: what is still to come of it
    is lost, and the connection is free.
    """

    is_stream: ClassVar[bool] = True

    response: Response
    """The reply as the HTTP library knows it."""

    def __init__(self, *, cast_to: Any, response: Response, client: Settings) -> None:
        self.response = response
        self._cast_to = cast_to
        self._client = client
        self._is_closed = False
        self._is_complete = False
        self._left: float = inf
        self._iterator = self._walk()

    async def __anext__(self) -> _T:
        self._check_not_left()
        return await self._iterator.__anext__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        self._check_not_left()
        try:
            async for item in self._iterator:
                yield item
        finally:
            await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the reply; nothing more is given after that."""
        self._is_closed = True
        await self.response.aclose()

    def _check_not_left(self) -> None:
        # To give nothing would look as if that had been all.
        if self._is_closed and not self._is_complete:
            raise RuntimeError(
                "This stream was closed before its end, by leaving its loop or its "
                "`with` block: what was still to come is lost"
            )

    async def _walk(self) -> AsyncIterator[_T]:
        try:
            async for item in self._values():
                yield item
                if self._is_closed:
                    return
            self._is_complete = True
        except APIError:
            raise
        except Exception as error:
            raise connection_error(error, self.response.request, None) from error
        finally:
            await self.close()

    def _values(self) -> AsyncIterator[_T]:
        raise NotImplementedError

    async def _chunks(self) -> AsyncIterator[bytes]:
        async for chunk in self.response.aiter_bytes():
            yield chunk
            self._left -= 1
            if self._is_closed or self._left <= 0:
                return

    def _read(self, data: str | bytes) -> Any:
        # Late, because pydantic's models take longer to load than all the rest.
        from ..decode import decode_part

        strict = self._client._strict_response_validation
        return decode_part(self.response, data, self._cast_to, strict=strict)


class AsyncStream(_Walked[_T], Generic[_T]):
    """The data of the server-sent events of a reply."""

    def _iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """Give the events themselves, whatever they say."""
        return SSEDecoder().aiter_bytes(self._chunks())

    async def _values(self) -> AsyncIterator[_T]:
        rules = self._client.event_rules
        events = self._iter_events()
        async for event in events:
            handle, name = handling(event, rules)
            if handle == "done":
                break
            if handle == "yield":
                yield self._read(event.data)
            elif handle == "error":
                raise stream_error(event, name, self.response.request)
        # To the reply's end, so that the connection can be used again; but not for ever.
        self._left = _MOST_AFTER_END
        with suppress(Exception):
            async for _ in events:
                pass


class AsyncJSONLStream(_Walked[_T], Generic[_T]):
    """The lines of a reply, each a JSON value."""

    async def _values(self) -> AsyncIterator[_T]:
        decoder = JSONLDecoder()
        async for chunk in self._chunks():
            for line in decoder.feed(chunk):
                yield self._read(line)
        rest = decoder.end()
        if rest:
            yield self._read(rest)
