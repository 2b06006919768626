"""A reply's body on its way in, watched, asynchronously."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

from ..http import AsyncByteStream, ReadTimeout, Response
from .clock import AsyncClock

__all__ = ["AsyncWatchedStream"]


class AsyncWatchedStream(AsyncByteStream):
    """The body of a reply, which has to arrive in time.

    The HTTP library limits the wait for each piece, so that a body that drips in could
    take for ever. What has come so far is kept, for the error if the rest does not.

    Args:
        left: The seconds that are left for the whole call, None for no limit.
        keep: Whether to remember the body; not when somebody else reads it.
    """

    def __init__(
        self,
        response: Response,
        clock: AsyncClock,
        left: float | None,
        *,
        keep: bool,
    ) -> None:
        assert isinstance(response.stream, AsyncByteStream)
        self._stream = response.stream
        self._clock = clock
        self._deadline = None if left is None else clock.monotonic() + left
        self._keep = keep
        self._received: list[bytes] = []

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            if self._deadline is not None and self._clock.monotonic() > self._deadline:
                raise ReadTimeout("The reply did not arrive in time")
            if self._keep:
                self._received.append(chunk)
            yield chunk
        self._received.clear()

    async def aclose(self) -> None:
        """Give the connection back."""
        await self._stream.aclose()

    @property
    def elapsed(self) -> timedelta | None:
        """The time until the body's end, where the HTTP library looks for it."""
        return getattr(self._stream, "elapsed", None)

    def received(self) -> bytes:
        """What has come of a body that is not complete."""
        return b"".join(self._received)
