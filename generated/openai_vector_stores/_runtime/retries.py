"""Retries: whether to try again, and after how many seconds."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from .clock import Clock
from .errors import APIError, APITimeoutError

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "FIRST_DELAY",
    "MAX_DELAY",
    "MAX_SERVER_DELAY",
    "Attempts",
    "backoff",
    "check_max_retries",
    "delay_before_retry",
    "retry_is_due",
    "server_delay",
]

DEFAULT_MAX_RETRIES = 2

FIRST_DELAY = 0.5
MAX_DELAY = 8.0

MAX_SERVER_DELAY = 120.0
"""Seconds. A server that asks for more is not waited for: the caller learns at once."""

_TRANSIENT = frozenset({408, 409, 429})


def check_max_retries(value: object) -> float:
    """Check a number of retries, which may be infinite.

    Raises:
        TypeError: It is no number.
        ValueError: It is negative.
    """
    if value is None:
        raise TypeError(
            "max_retries cannot be None: 0 turns retries off, `math.inf` never gives up"
        )
    if value == math.inf:
        return math.inf
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("max_retries must be an integer; 0 turns retries off")
    if value < 0:
        raise ValueError("max_retries must not be negative; 0 turns retries off")
    return value


class Attempts:
    """The attempts that one call makes: how many, and until when.

    Args:
        judge: Decides after how many seconds to try again; None is for not at all.
        max_retries: How many attempts may follow the first.
        total_timeout: Seconds that all attempts and waits may take together.
    """

    def __init__(
        self,
        clock: Clock,
        judge: Callable[[APIError, Attempts], float | None],
        *,
        max_retries: float,
        total_timeout: float | None,
    ) -> None:
        self.retries_taken = 0
        self.max_retries = max_retries
        self.clock = clock
        self._judge = judge
        self._deadline = (
            None if total_timeout is None else clock.monotonic() + total_timeout
        )

    def left(self) -> float | None:
        """Give the seconds that are left for this call; None if there is no limit."""
        if self._deadline is None:
            return None
        return max(self._deadline - self.clock.monotonic(), 0.0)

    def delay_after(self, error: APIError) -> float:
        """Give the seconds to wait before the next attempt, and count it.

        Args:
            error: How the last attempt ended.

        Raises:
            APIError: `error` itself, if no other attempt is due.
            APITimeoutError: One is due, but not within the total time.
        """
        if self.retries_taken >= self.max_retries:
            raise error
        delay = self._judge(error, self)
        if delay is None:
            raise error
        left = self.left()
        if left is not None and delay >= left:
            raise APITimeoutError(error.request) from error
        self.retries_taken += 1
        return delay


def retry_is_due(status: int | None, headers: Mapping[str, str], *, now: float) -> bool:
    """Whether to try again. How many retries are allowed is not judged here.

    Args:
        status: The reply's status, None if no reply came.
        headers: The reply's headers, their names in lower case or case-insensitive.
        now: Unix time in seconds, to which an HTTP date is compared.
    """
    asked = server_delay(headers, now) if headers else None
    if asked is not None and asked > MAX_SERVER_DELAY:
        return False
    return status is None or _is_worth_it(status, headers)


def delay_before_retry(
    headers: Mapping[str, str],
    *,
    retries_taken: int,
    chance: float,
    now: float,
    initial: float = FIRST_DELAY,
    maximum: float = MAX_DELAY,
) -> float:
    """Give the seconds to wait if there is another attempt.

    Args:
        chance: A random number from 0 to 1.
        initial: The wait before the first retry, where the server names none.
        maximum: The longest such wait.
    """
    asked = server_delay(headers, now) if headers else None
    if asked is None or asked > MAX_SERVER_DELAY:
        return backoff(retries_taken, chance, initial, maximum)
    return asked


def _is_worth_it(status: int, headers: Mapping[str, str]) -> bool:
    verdict = headers.get("x-should-retry")
    if verdict in ("true", "false"):
        return verdict == "true"
    return status in _TRANSIENT or status >= 500


def backoff(
    retries_taken: int,
    chance: float,
    initial: float = FIRST_DELAY,
    maximum: float = MAX_DELAY,
) -> float:
    """Give `initial`, doubled each time up to `maximum`, less up to a quarter by `chance`."""
    # The exponent is bounded because a large one overflows a float.
    delay = min(initial * 2.0 ** min(retries_taken, 64), maximum)
    return delay * (1 - 0.25 * chance)


def server_delay(headers: Mapping[str, str], now: float) -> float | None:
    """Read how many seconds the server asks to wait; None if it names no usable number.

    `retry-after-ms` is read first, then `Retry-After` (RFC 9110, section 10.2.3): seconds,
    fractions too, or an HTTP date.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _number(text)
    return _until(text, now) if seconds is None else seconds


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    # A number too large for a float reads as infinite, and is a very long wait.
    return number if number > 0 and not math.isnan(number) else None


def _until(text: str | None, now: float) -> float | None:
    if text is None:
        return None
    try:
        # Late: a date is rare here, and takes long to load.
        from email.utils import parsedate_to_datetime

        delay = parsedate_to_datetime(text).timestamp() - now
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return delay if delay > 0 else None
