"""Polling: when an object is finished, and how long to wait before asking again."""

from __future__ import annotations

import math
from collections.abc import Mapping

from .clock import Clock
from .errors import PollTimeoutError
from .lookup import lookup
from .types import Omit

__all__ = ["Condition", "In", "NotIn", "Until", "Wait", "check_times", "seconds"]


class Condition:
    """A set of values, and whether it is the wanted or the unwanted ones."""

    def __init__(self, *values: object) -> None:
        self.values = values

    def holds(self, value: object) -> bool:
        """Say whether the condition is met by `value`."""
        raise NotImplementedError


class In(Condition):
    """The value is one of these. A value that the server never sent is none of them."""

    def holds(self, value: object) -> bool:
        return value in self.values


class NotIn(Condition):
    """The value is none of these. One that nobody knows yet ends the waiting too."""

    def holds(self, value: object) -> bool:
        return value not in self.values


class Until:
    """When to stop polling: as soon as one of the alternatives holds as a whole.

    Args:
        alternatives: Dotted field name -> condition on it.
    """

    def __init__(self, *alternatives: Mapping[str, Condition]) -> None:
        self._alternatives = alternatives

    def reached(self, value: object) -> bool:
        """Say whether polling ends with this value."""
        return any(
            all(
                condition.holds(lookup(value, name)) for name, condition in each.items()
            )
            for each in self._alternatives
        )


class Wait:
    """One wait for an object, from now on: its pauses and its end.

    The arguments are those of `poll`.

    Raises:
        ValueError: A time is negative, infinite or not a number.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        name: str,
        interval: float | Omit,
        default_interval: float,
        max_wait: float | Omit,
        default_max_wait: float,
        interval_header: str | None,
    ) -> None:
        self._clock = clock
        self._name = name
        self._interval = _given("poll interval", interval)
        self._default_interval = default_interval
        given = _given("max_wait_seconds", max_wait)
        self._max_wait = default_max_wait if given is None else given
        self._deadline = clock.monotonic() + self._max_wait
        self._interval_header = interval_header

    def check(self) -> float:
        """Give the seconds that are left.

        Raises:
            PollTimeoutError: There are none.
        """
        left = self._deadline - self._clock.monotonic()
        if left <= 0:
            raise PollTimeoutError(
                f"{self._name} was not finished within {self._max_wait:g} seconds"
            )
        return left

    def next_pause(self, headers: Mapping[str, str]) -> float:
        """Give the seconds to wait before asking again, never past the end.

        Raises:
            PollTimeoutError: The wait is over.
        """
        pause = self._interval
        if pause is None and self._interval_header is not None:
            pause = _milliseconds(headers.get(self._interval_header))
        if pause is None:
            pause = self._default_interval
        return min(pause, self.check())


def check_times(**times: float | Omit) -> None:
    """Check the times of a wait that comes later, before anything is sent.

    Raises:
        ValueError: One is negative, infinite or not a number. The message names it.
    """
    for name, value in times.items():
        _given(name, value)


def seconds(milliseconds: float | Omit) -> float | Omit:
    """Convert an argument that a method takes in milliseconds."""
    return milliseconds if isinstance(milliseconds, Omit) else milliseconds / 1000


def _given(name: str, value: float | Omit) -> float | None:
    if isinstance(value, Omit):
        return None
    if not math.isfinite(value) or value < 0:
        raise ValueError(f"Expected a finite, non-negative value for `{name}`")
    return value


def _milliseconds(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    # Zero and less would make a spin of it, and no server means that.
    return number / 1000 if number > 0 and math.isfinite(number) else None
