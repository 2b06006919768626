"""Time and chance: one object, so that a test can put another in its place."""

from __future__ import annotations

import random
import time

__all__ = ["Clock"]


class Clock:
    """The real thing; all times are in seconds."""

    def monotonic(self) -> float:
        """Give a time that never jumps, for measuring spans."""
        return time.monotonic()

    def unix(self) -> float:
        """Give the time of day, for comparing with dates that a server sends."""
        return time.time()

    def chance(self) -> float:
        """Give a random number from 0 to 1."""
        return random.random()
