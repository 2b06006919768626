"""Replies that are read while they come, asynchronously."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
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


class _Way:
    """A reply that is read piece by piece, and how far that has come.

    It knows nothing of the stream that the user holds: so that one is gone, and its
    connection free, as soon as nobody has it any more.
    """

    def __init__(self, cast_to: Any, response: Response, client: Settings) -> None:
        self.cast_to = cast_to
        self.response = response
        self.client = client
        self.is_closed = False
        self.is_complete = False
        self.left: float = inf
        self.kinds: Mapping[str, Any] = {}

    async def close(self) -> None:
        self.is_closed = True
        await self.response.aclose()

    async def chunks(self) -> AsyncIterator[bytes]:
        async for chunk in self.response.aiter_bytes():
            yield chunk
            self.left -= 1
            if self.is_closed or self.left <= 0:
                return

    def events(self) -> AsyncIterator[ServerSentEvent]:
        return SSEDecoder().aiter_bytes(self.chunks())

    def read_event(self, event: ServerSentEvent) -> Any:
        # Late, because pydantic's models take longer to load than all the rest.
        from ..decode import decode_event

        # HTML, 9.2.6: what has no name of its own is a message.
        kind = self.kinds.get(event.event or "message", self.cast_to)
        strict = self.client._strict_response_validation
        return decode_event(self.response, event.data, kind, strict=strict)

    def read_line(self, data: bytes) -> Any:
        from ..decode import decode_part

        strict = self.client._strict_response_validation
        return decode_part(self.response, data, self.cast_to, strict=strict)

    async def walk(self, values: AsyncIterator[_T]) -> AsyncIterator[_T]:
        """Give the values, and close the reply after the last, or when this is dropped."""
        try:
            async for item in values:
                yield item
                if self.is_closed:
                    return
            self.is_complete = True
        except APIError:
            raise
        except Exception as error:
            raise connection_error(error, self.response.request, None) from error
        finally:
            await self.close()


class _Walked(Generic[_T]):
    """Values that are given as they come.

    A loop goes on where the one before it was left. Leaving the `with` block closes the
    reply, and so does letting go of this: what is still to come is lost, and the
    connection is free.
    """

    is_stream: ClassVar[bool] = True

    response: Response
    """The reply as the HTTP library knows it."""

    def __init__(self, *, cast_to: Any, response: Response, client: Settings) -> None:
        self.response = response
        self._cast_to = cast_to
        self._way = _Way(cast_to, response, client)
        self._iterator: AsyncIterator[_T] = self._way.walk(self._values(self._way))

    async def __anext__(self) -> _T:
        self._check_not_closed()
        return await self._iterator.__anext__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        self._check_not_closed()
        async for item in self._iterator:
            # Not `yield from`, which would end the iterator of a loop that is left.
            given = item
            yield given

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
        await self._way.close()

    def _check_not_closed(self) -> None:
        # To give nothing would look as if that had been all.
        if self._way.is_closed and not self._way.is_complete:
            raise RuntimeError(
                "This stream was closed before its end: what was still to come is lost"
            )

    @staticmethod
    def _values(way: _Way) -> AsyncIterator[Any]:
        raise NotImplementedError


class AsyncStream(_Walked[_T], Generic[_T]):
    """The data of the server-sent events of a reply."""

    def _iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """Give the events themselves, whatever they say."""
        return self._way.events()

    @staticmethod
    async def _values(way: _Way) -> AsyncIterator[Any]:
        rules = way.client.event_rules
        events = way.events()
        async for event in events:
            handle, name = handling(event, rules)
            if handle == "done":
                break
            if handle == "yield":
                yield way.read_event(event)
            elif handle == "error":
                raise stream_error(event, name, way.response.request)
        # To the reply's end, so that the connection can be used again; but not for ever.
        way.left = _MOST_AFTER_END
        with suppress(Exception):
            async for _ in events:
                pass


class AsyncJSONLStream(_Walked[_T], Generic[_T]):
    """The lines of a reply, each a JSON value."""

    @staticmethod
    async def _values(way: _Way) -> AsyncIterator[Any]:
        decoder = JSONLDecoder()
        async for chunk in way.chunks():
            for line in decoder.feed(chunk):
                yield way.read_line(line)
        rest = decoder.end()
        if rest:
            yield way.read_line(rest)
