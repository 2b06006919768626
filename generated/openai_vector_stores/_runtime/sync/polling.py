"""Waiting for an object to be finished."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..errors import APITimeoutError
from ..polling import Until, Wait
from ..types import Omit
from .clock import SyncClock
from .responses import APIResponse

__all__ = ["poll"]

_T = TypeVar("_T")


def poll(
    retrieve: Callable[[float], APIResponse[_T]],
    *,
    until: Until,
    name: str,
    interval: float | Omit,
    default_interval: float,
    interval_header: str | None,
    max_wait: float | Omit,
    default_max_wait: float,
    clock: SyncClock | None = None,
) -> _T:
    """Retrieve an object until it is finished; the times are in seconds.

    Args:
        retrieve: Asks for the object within some seconds, and gives the reply itself.
        until: When it is finished.
        name: What is waited for, as the error is to call it.
        interval: The wait between two questions; omitted, the server's wish counts.
        default_interval: Where neither says anything.
        interval_header: The header with the server's wish, in milliseconds.
        max_wait: The wait as a whole.
        default_max_wait: If `max_wait` is omitted.

    Raises:
        PollTimeoutError: It was not finished in time.
        ValueError: A time is negative, infinite or not a number.
    """
    clock = clock or SyncClock()
    wait = Wait(
        clock,
        name=name,
        interval=interval,
        default_interval=default_interval,
        interval_header=interval_header,
        max_wait=max_wait,
        default_max_wait=default_max_wait,
    )
    return _ask(retrieve, until, wait, clock)


def _ask(
    retrieve: Callable[[float], APIResponse[_T]],
    until: Until,
    wait: Wait,
    clock: SyncClock,
) -> _T:
    while True:
        try:
            response = retrieve(wait.check())
        except APITimeoutError:
            # Out of time for one answer, or for all of them.
            wait.check()
            raise
        value = response.parse()
        if until.reached(value):
            return value
        clock.sleep(wait.next_pause(response.headers))
