"""Timeouts: how long one attempt may take, and all of a call."""

from __future__ import annotations

from .http import Timeout

__all__ = ["check_total", "timeout_table"]


def check_total(seconds: float | None) -> float | None:
    """Check a total time limit: seconds, or None for no limit.

    Raises:
        ValueError: It is not a positive number.
    """
    if seconds is not None and not seconds > 0:
        raise ValueError("total_timeout must be a positive number of seconds, or None")
    return seconds


def timeout_table(
    timeout: float | Timeout | None, left: float | None
) -> dict[str, float | None]:
    """Write a timeout as the HTTP library's transports take it: phase -> seconds.

    No phase is given more than what is `left` of the total.
    """
    if not isinstance(timeout, Timeout):
        timeout = Timeout(timeout)
    table = timeout.as_dict()
    if left is None:
        return table
    return {
        phase: left if seconds is None else min(seconds, left)
        for phase, seconds in table.items()
    }
