"""Time that an asynchronous program waits in."""

from __future__ import annotations

from ..clock import Clock

__all__ = ["AsyncClock"]


class AsyncClock(Clock):
    """A clock that can also be waited by."""

    async def sleep(self, seconds: float) -> None:
        """Wait, and let others work meanwhile."""
        # Late: it is needed only when something went wrong, and takes time to load.
        import anyio

        await anyio.sleep(seconds)
