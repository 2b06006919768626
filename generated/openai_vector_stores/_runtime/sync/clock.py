"""Time that a program waits in."""

from __future__ import annotations

from ..clock import Clock

__all__ = ["SyncClock"]


class SyncClock(Clock):
    """A clock that can also be waited by."""

    def sleep(self, seconds: float) -> None:
        """Wait."""
        # Late: it is needed only when something went wrong, and takes time to load.
        import time

        time.sleep(seconds)
