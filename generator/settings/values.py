"""Reading values of a document that its schema has found valid; null is as absent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from keyword import iskeyword

from ..load import Source
from ..names import Casing, snake
from ..tokens import is_token, not_a_token

# ISO 8601, 4.4.3.2, as far as it makes sense for a timeout.
_ISO = re.compile(
    r"P(?:(?P<days>[\d.]+)D)?(?:T(?:(?P<hours>[\d.]+)H)?(?:(?P<minutes>[\d.]+)M)?"
    r"(?:(?P<seconds>[\d.]+)S)?)?"
)
_SECONDS = {"days": 86400.0, "hours": 3600.0, "minutes": 60.0, "seconds": 1.0}


def optional(source: Source | None, *keys: str) -> Source | None:
    """What stands below the keys, if anything does."""
    for key in keys:
        if source is None or not isinstance(source.value, dict):
            return None
        source = source.get(key)
    return None if source is None or source.value is None else source


def text(source: Source | None, *keys: str) -> str | None:
    found = optional(source, *keys)
    return None if found is None else str(found.value)


def flag(source: Source | None, key: str, default: bool = False) -> bool:
    found = optional(source, key)
    return default if found is None else bool(found.value)


def items(source: Source | None) -> Iterator[tuple[str, Source]]:
    """The members of a mapping; of null, none."""
    if source is not None and source.value is not None:
        yield from source.items()


def each(source: Source | None, *keys: str) -> Iterator[Source]:
    """The items of a list but for nulls; of null, none."""
    found = optional(source, *keys)
    return (item for item in found or () if item.value is not None)


def whole(source: Source | None, key: str) -> int | None:
    found = optional(source, key)
    return None if found is None else found.as_int()


def number(source: Source | None, key: str) -> float | None:
    found = optional(source, key)
    if found is None:
        return None
    assert isinstance(found.value, int | float), "the schema says so"
    return found.value


def seconds(source: Source | None, key: str) -> float | None:
    """A time that is given in milliseconds or as a duration of ISO 8601."""
    found = optional(source, key)
    if found is None:
        return None
    if isinstance(found.value, int | float):
        return found.value / 1000
    match = _ISO.fullmatch(found.as_str())
    parts = {} if match is None else match.groupdict()
    try:
        given = {name: float(part) for name, part in parts.items() if part}
    except ValueError:
        given = {}
    if not given:
        raise found.refuse(
            "bad-duration",
            f"{found.as_str()!r} is no duration",
            "write milliseconds, or an ISO 8601 duration such as PT30S",
        )
    return sum(_SECONDS[name] * value for name, value in given.items())


def header(source: Source | None, key: str) -> str | None:
    """A header's name; RFC 9110, 5.6.2 says what it may consist of."""
    found = optional(source, key)
    if found is None or is_token(found.as_str()):
        return None if found is None else found.as_str()
    raise found.refuse("bad-header-name", not_a_token(found.as_str(), "header"))


def named(
    name: str,
    source: Source,
    casing: Casing | None = None,
    *,
    keyword_is_fine: bool = False,
) -> str:
    """A name in snake case that Python has nothing against: `async` is `async_`."""
    found = snake(name) if casing is None else casing.snake(name)
    if found.isidentifier():
        return found if keyword_is_fine or not iskeyword(found) else f"{found}_"
    raise source.refuse(
        "no-name", f"no Python name can be made of {name!r}", "give it another name"
    )


def wanted(source: Source) -> bool:
    """Whether `skip` and `only` leave something to Python."""
    skip, only = optional(source, "skip"), optional(source, "only")
    if skip is not None and _means_python(skip):
        return False
    return only is None or _means_python(only)


def _means_python(languages: Source) -> bool:
    if isinstance(languages.value, list):
        return "python" in languages.value
    return languages.value is True or languages.value == "python"
