"""Request paths: a template, and a value for each of its parameters."""

from __future__ import annotations

import re
from datetime import date
from typing import TypeVar, cast
from urllib.parse import quote

from .types import Omit

__all__ = [
    "DOT_SEGMENT",
    "PLACE",
    "SEGMENT_SAFE",
    "Expanded",
    "check_segments",
    "given_or_option",
    "path_template",
]

_T = TypeVar("_T")

PLACE = re.compile(r"\{([A-Za-z_]\w*)\}")

# RFC 3986, section 3.3: besides letters, digits and "-._~", a segment may hold these.
SEGMENT_SAFE = "!$&'()*+,;=:@"

# RFC 3986, section 6.2.2: a dot and its percent-encoding are the same character.
DOT_SEGMENT = re.compile(r"(?:\.|%2e){1,2}", re.IGNORECASE)


class Expanded(str):
    """What fills a place of a path, in its style and encoded already."""

    __slots__ = ()


def path_template(template: str, /, **values: str | int | date) -> str:
    """Fill the `{name}` places of a path template, each with one encoded segment.

    Everything outside the places is kept as it is.

    Raises:
        ValueError: A value is None, empty, has no UTF-8 form, or is `.` or `..` in any
            encoding, and would so address another resource. The message names it.
        TypeError: A value is neither a string nor an integer nor a date.
    """

    def segment(match: re.Match[str]) -> str:
        name = match[1]
        return _segment(name, values[name])

    return PLACE.sub(segment, template)


def check_segments(**values: str | int | date) -> None:
    """Check what a later request has in its path, before anything is sent.

    Raises:
        ValueError, TypeError: As `path_template` does.
    """
    for name, value in values.items():
        _segment(name, value)


def given_or_option(value: _T | Omit | None, client: object, option: str) -> _T:
    """Give an argument, or what the client has been told for all calls.

    Raises:
        ValueError: There is neither. The message names the option.
    """
    if value is not None and not isinstance(value, Omit):
        return value
    found = getattr(client, option)
    if found is None:
        raise ValueError(f"Pass `{option}` to the method or to the client")
    return cast("_T", found)


def _segment(name: str, value: object) -> str:
    if isinstance(value, Expanded):
        if DOT_SEGMENT.fullmatch(value):
            raise ValueError(f"Expected a value for `{name}` that is not a dot segment")
        return str(value)
    if isinstance(value, str):
        text = value
    elif isinstance(value, date):
        text = value.isoformat()
    elif value is None:
        text = ""
    elif isinstance(value, int) and not isinstance(value, bool):
        text = str(int(value))
    else:
        kind = type(value).__name__
        raise TypeError(f"Expected a string or an integer for `{name}`, not {kind}")
    if not text:
        raise ValueError(
            f"Expected a non-empty value for `{name}` but received {value!r}"
        )
    if DOT_SEGMENT.fullmatch(text):
        raise ValueError(
            f"Expected a value for `{name}` that is not a dot segment "
            f"but received {value!r}"
        )
    try:
        return quote(text, safe=SEGMENT_SAFE)
    except UnicodeEncodeError:
        raise ValueError(
            f"Expected text for `{name}` but received a lone surrogate"
        ) from None
