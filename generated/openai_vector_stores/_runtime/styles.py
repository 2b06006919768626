"""Parameters written in a style of OpenAPI, whatever the client's own way is.

The table is that of OpenAPI 3.1.1, 4.8.12.6, which is one of URI templates (RFC 6570):
a list without items and a mapping without members are as if they were not given, and so
are items that are None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal
from urllib.parse import quote

from .body import encode_json
from .guards import is_collection, is_mapping
from .paths import DOT_SEGMENT, Expanded
from .query import ArrayFormat, OwnWay, flatten, members_of, parts_of, plain
from .types import NotGiven, Omit

__all__ = ["cookie", "in_path", "json_text", "styled"]

QueryStyle = Literal["form", "spaceDelimited", "pipeDelimited", "deepObject"]
PathStyle = Literal["simple", "label", "matrix"]

# A delimiter that is no part of an address by itself is written in its encoded form.
_DELIMITERS: Mapping[QueryStyle, str] = {
    "form": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "%7C",
}

# RFC 3986, section 2.2, without what would end the value: `#`, `&`, and `+`, which
# stands for a space there; brackets are allowed in no query (section 3.4).
_RESERVED = ":/?@!$'()*,;="

# RFC 6570, section 3.2.3: what is percent-encoded already may stay so.
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")

# RFC 6265, section 4.1.1: what a cookie's value can hold, the percent sign apart.
_COOKIE_SAFE = "!#$&'()*+-./:<=>?@[]^_`{|}~"


class _Styled(OwnWay):
    """A value of a query, and its style."""

    def __init__(
        self, value: object, style: QueryStyle, explode: bool, reserved: bool
    ) -> None:
        self.value = value
        self._style: QueryStyle = style
        self._explode = explode
        self._reserved = reserved

    def encoded(self, name: str) -> str:
        pairs = self._pairs(name)
        return "&".join(f"{quote(key, safe='')}={text}" for key, text in pairs)

    def _pairs(self, name: str) -> Iterator[tuple[str, str]]:
        value = self.value
        nested = is_mapping(value) or is_collection(value)
        if nested and not self._explode and self._style != "deepObject":
            delimiter = _DELIMITERS[self._style]
            parts = [self._quote(part) for part in parts_of(name, value)]
            if any(delimiter in part for part in parts):
                raise ValueError(
                    f"An item of `{name}` has the character that is between items"
                )
            if parts:
                yield name, delimiter.join(parts)
            return
        # The lists of a deep object have numbers: two objects with the same keys stay two.
        lists: ArrayFormat = "indices" if self._style == "deepObject" else "repeat"
        spread = is_mapping(value) and self._style == "form"
        items = value.items() if is_mapping(value) and spread else [(name, value)]
        for key, item in items:
            for inner, text in flatten(key, item, lists, "brackets"):
                yield inner, self._quote(text)

    def _quote(self, text: str) -> str:
        if not self._reserved:
            return quote(text, safe="")
        parts = _ENCODED.split(text)
        kept = [*_ENCODED.findall(text), ""]
        quoted = [quote(part, safe=_RESERVED) for part in parts]
        return "".join(a + b for a, b in zip(quoted, kept, strict=True))


def styled(
    value: object, style: QueryStyle, *, explode: bool = False, reserved: bool = False
) -> object:
    """Give a value of a query in its style; what is None or omitted stays so.

    Args:
        reserved: Whether characters that divide addresses are kept as they are
            (`allowReserved`).

    When it is written, an item with the delimiter in it is a ValueError, as it could not
    be told from two, and one with parts of its own that the style has no place for is a
    TypeError.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return value
    return _Styled(plain(value), style, explode, reserved)


def in_path(
    value: object,
    style: PathStyle = "simple",
    *,
    name: str = "",
    explode: bool = False,
) -> Expanded:
    """Write what fills a place of a path.

    Args:
        name: What the API calls the parameter, which `matrix` style tells.

    Raises:
        ValueError: There is nothing to write.
        TypeError: A value has no place in a path.
    """
    given = plain(value)
    if given is None or isinstance(given, (Omit, NotGiven)) or given in ("", [], {}):
        if style == "matrix" and given == "":
            return Expanded(f";{quote(name, safe='')}")
        raise ValueError(f"Expected a value in the path but received {value!r}")
    if isinstance(given, str) and style == "simple" and DOT_SEGMENT.fullmatch(given):
        raise ValueError(
            f"Expected a value that is not a dot segment but received {value!r}"
        )
    lead = {"simple": "", "label": ".", "matrix": ";"}[style]
    title = f"{quote(name, safe='')}=" if style == "matrix" else ""
    if is_mapping(given) and explode:
        parts = [f"{_q(k)}={_q(v)}" for k, v in members_of(name, given)]
        return Expanded(lead + (lead or ",").join(parts))
    parts = [_q(part) for part in parts_of(name, given)]
    if explode and lead:
        return Expanded("".join(f"{lead}{title}{part}" for part in parts))
    return Expanded(f"{lead}{title}{','.join(parts)}")


def cookie(
    name: str, value: object, *, explode: bool = True
) -> Iterator[tuple[str, str]]:
    """Give the cookies that a value is sent as; none for what is None or omitted.

    A list is a cookie an item, and a mapping one a member, if it is to `explode`. What no
    cookie can hold is percent-encoded.

    Raises:
        TypeError: A value has no place in a cookie.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return
    given = plain(value)
    if explode and is_mapping(given):
        for key, text in members_of(name, given):
            yield _cookie_text(key), _cookie_text(text)
    elif explode or not (is_mapping(given) or is_collection(given)):
        for part in parts_of(name, given):
            yield name, _cookie_text(part)
    elif parts := [_cookie_text(part) for part in parts_of(name, given)]:
        yield name, ",".join(parts)


def json_text(value: object) -> object:
    """Give a value as JSON text; what is None or omitted stays so.

    Raises:
        TypeError: JSON has no form for it.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return value
    encoded = encode_json(value)
    return None if encoded is None else encoded.decode()


def _q(text: str) -> str:
    return quote(text, safe="")


def _cookie_text(text: str) -> str:
    return quote(text, safe=_COOKIE_SAFE)
