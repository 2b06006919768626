"""A reply's body on its way in, watched."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ..http import ReadTimeout, Response, SyncByteStream
from .clock import SyncClock

__all__ = ["SyncWatchedStream"]


class SyncWatchedStream(SyncByteStream):
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
        clock: SyncClock,
        left: float | None,
        *,
        keep: bool,
    ) -> None:
        assert isinstance(response.stream, SyncByteStream)
        self._stream = response.stream
        self._clock = clock
        self._deadline = None if left is None else clock.monotonic() + left
        self._keep = keep
        self._received: list[bytes] = []

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            if self._deadline is not None and self._clock.monotonic() > self._deadline:
                raise ReadTimeout("The reply did not arrive in time")
            if self._keep:
                self._received.append(chunk)
            yield chunk
        self._received.clear()

    def close(self) -> None:
        """Give the connection back."""
        self._stream.close()

    @property
    def elapsed(self) -> timedelta | None:
        """The time until the body's end, where the HTTP library looks for it."""
        return getattr(self._stream, "elapsed", None)

    def received(self) -> bytes:
        """What has come of a body that is not complete."""
        return b"".join(self._received)
