"""Dates and times from the many forms in which programs write them."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, timedelta, timezone

__all__ = ["parse_date", "parse_datetime"]

_DATE = r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
_TIME = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d{1,2})"
    r"(?::(?P<second>\d{1,2})(?:\.(?P<fraction>\d{1,6})\d*)?)?"
)
_ZONE = r"(?P<zone>Z|[+-]\d{2}(?::?\d{2})?)?"
_DATE_FORM = re.compile(_DATE)
_DATETIME_FORM = re.compile(f"{_DATE}[T ]{_TIME}{_ZONE}")

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

# A number is in seconds up to the year 2603; a larger one counts smaller units.
_LARGEST_SECONDS = 2e10


def parse_datetime(value: datetime | str | bytes | int | float) -> datetime:
    """Read a point in time: ISO 8601, loosely, or a number since the Unix epoch.

    A number is in seconds or, beyond the year 2603, in the smaller unit that brings it
    before that; an endless one is the first or the last time there is.

    Raises:
        ValueError: It is none of these.
    """
    if isinstance(value, datetime):
        return value
    number = _number(value)
    if number is not None:
        return _since_epoch(number)
    found = _match(_DATETIME_FORM, value, "datetime")
    numbers = {name: int(found[name] or 0) for name in ("hour", "minute", "second")}
    microsecond = int((found["fraction"] or "").ljust(6, "0"))
    day = _day(found)
    return datetime(
        *(day.year, day.month, day.day),
        **numbers,
        microsecond=microsecond,
        tzinfo=_zone(found["zone"]),
    )


def parse_date(value: date | str | bytes | int | float) -> date:
    """Read a day: ISO 8601, loosely, or a number since the Unix epoch.

    Raises:
        ValueError: It is neither.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    number = _number(value)
    if number is not None:
        return _since_epoch(number).date()
    return _day(_match(_DATE_FORM, value, "date"))


def _number(value: str | bytes | int | float) -> float | None:
    try:
        return float(value)
    except OverflowError:  # an integer with hundreds of digits
        return math.copysign(math.inf, int(value))
    except ValueError:
        return None


def _since_epoch(number: float) -> datetime:
    if math.isnan(number):
        raise ValueError("not a number is no point in time")
    if math.isinf(number) or abs(number) > 3e20:
        return datetime.max if number > 0 else datetime.min
    while abs(number) > _LARGEST_SECONDS:
        number /= 1000
    return _EPOCH + timedelta(seconds=number)


def _match(form: re.Pattern[str], value: object, what: str) -> re.Match[str]:
    text = value.decode() if isinstance(value, bytes) else str(value)
    found = form.fullmatch(text)
    if found is None:
        raise ValueError(f"invalid {what} format")
    return found


def _day(found: re.Match[str]) -> date:
    return date(int(found["year"]), int(found["month"]), int(found["day"]))


def _zone(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text == "Z":
        return timezone.utc
    hours, minutes = int(text[1:3]), int(text[3:].lstrip(":") or 0)
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if text[0] == "-" else offset)
