"""What a YAML scalar means: the core schema of YAML 1.2 (chapter 10.3)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import yaml

from .errors import Location, SpecError, refuse
from .plain import Json, not_finite

_CONSTANTS: dict[str, Json] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMBER_STARTS = frozenset("0123456789+-.")
_INT = re.compile(r"[-+]?[0-9]+")
_PREFIXED_INT = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

# Dates are left out: as strings they are what everybody means.
_WORDS_OF_1_1 = frozenset("yes Yes YES no No NO on On ON off Off OFF".split())
_NUMBER_OF_1_1 = re.compile(
    r"[-+]?(?:0[0-7]+|0b[01_]+|[0-9][0-9_]*_[0-9_.]*|[1-9][0-9]*(?::[0-5]?[0-9])+)"
)
_CORE = "tag:yaml.org,2002:"


def value(event: yaml.ScalarEvent, where: Callable[[], Location]) -> Json:
    """The value of a scalar; refused at `where()` when it has none in JSON."""
    if event.tag is not None:
        return _tagged(event.tag, event.value, where)
    if event.implicit[0] and event.style in ("", None):
        return _plain(event.value, where)
    return event.value


def differs(text: str) -> bool:
    """Whether YAML 1.1 has another value for this plain scalar."""
    if text in _WORDS_OF_1_1:
        return True
    return text[:1] in _NUMBER_STARTS and bool(_NUMBER_OF_1_1.fullmatch(text))


def check_collection(
    tag: str | None, is_mapping: bool, where: Callable[[], Location]
) -> None:
    """Refuse a collection whose tag makes it something else than it looks like."""
    expected = _CORE + ("map" if is_mapping else "seq")
    if tag not in (None, "!", expected):
        raise _unknown_tag(str(tag), where())


def _plain(text: str, where: Callable[[], Location]) -> Json:
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _NUMBER_STARTS:
        return text
    try:
        if _INT.fullmatch(text):
            return int(text)
        if _PREFIXED_INT.fullmatch(text):
            return int(text, 0)
    except ValueError:  # more digits than Python agrees to convert
        raise not_finite(text, where()) from None
    if not _FLOAT.fullmatch(text):
        if _NOT_FINITE.fullmatch(text):
            raise not_finite(text, where())
        return text
    number = float(text)
    if math.isinf(number):
        raise not_finite(text, where())
    return number


def _tagged(tag: str, text: str, where: Callable[[], Location]) -> Json:
    name = tag.removeprefix(_CORE)
    if name in ("str", "!"):
        return text
    if name not in ("null", "bool", "int", "float"):
        raise _unknown_tag(tag, where())
    plain = _plain(text, where)
    if name == "float" and isinstance(plain, int) and not isinstance(plain, bool):
        return float(plain)
    if plain is None if name == "null" else type(plain).__name__ == name:
        return plain
    raise refuse("bad-tag", f"{text!r} is not what its tag !!{name} says", where())


def _unknown_tag(tag: str, where: Location) -> SpecError:
    shown = "!!" + tag.removeprefix(_CORE) if tag.startswith(_CORE) else tag
    return refuse(
        "unknown-tag",
        f"the tag {shown} is not known",
        where,
        "remove the tag; for text that starts with an exclamation mark, quote it",
    )
