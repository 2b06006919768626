"""Request headers: checked, and merged without regard to case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .guards import is_mapping
from .query import members_of, parts_of, plain
from .types import Omit, omit

__all__ = [
    "HeaderTable",
    "OwnCookies",
    "add_cookies",
    "apply_headers",
    "header_value",
    "own_cookies",
]

HeaderTable = dict[str, tuple[bytes, bytes]]
"""Lower-case name -> (name as written, value): what a request will carry."""

# RFC 9110, section 5.6.2: the characters of a token.
_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")

# RFC 9110, section 5.5: of the controls, only a tab may stand in a value.
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def apply_headers(table: HeaderTable, headers: Mapping[str, str | Omit | None]) -> None:
    """Let `headers` overrule what is in `table`; `omit` takes a header out of it.

    Raises:
        ValueError: A name or a value would break the request apart or has no ASCII form.
            The message names the header and never shows the value, which may be a secret.
        TypeError: A value is not a string.
    """
    for name, value in headers.items():
        key = name.lower()
        # The place in the order is that of the last writer, as is the spelling.
        table.pop(key, None)
        if value is None or isinstance(value, Omit):
            continue
        table[key] = _encode(name, value)


def add_cookies(
    table: HeaderTable, cookies: Iterable[tuple[str, str]], said: Iterable[str]
) -> None:
    """Add cookies to those that `table` has, if any (RFC 6265, section 4.2.1).

    Args:
        said: The headers that the caller has given, whose cookies are all there are.

    Raises:
        ValueError: A name or a value would break the header apart.
    """
    text = "; ".join(f"{name}={value}" for name, value in cookies)
    if text and all(name.lower() != "cookie" for name in said):
        _, before = table.get("cookie", (b"", b""))
        name, value = _encode("Cookie", text)
        table["cookie"] = name, b"; ".join(filter(None, [before, value]))


class OwnCookies(NamedTuple):
    """The cookies that a call itself has, as their header.

    Unless they are `alone`, those that the HTTP client keeps are sent besides.
    """

    text: str
    alone: bool

    def beside(self, kept: str) -> str:
        """Give the header with those that are kept; of one name, its own counts."""
        if self.alone or not kept:
            return self.text
        names = {_cookie_name(each) for each in self.text.split(";")}
        others = [c for c in kept.split("; ") if _cookie_name(c) not in names]
        return "; ".join([self.text, *others])


def own_cookies(table: HeaderTable, said: Iterable[str]) -> OwnCookies | None:
    """Give the cookies of a table, if there are any.

    Args:
        said: The headers that the caller has given, whose cookies are all there are.
    """
    if "cookie" not in table:
        return None
    alone = any(name.lower() == "cookie" for name in said)
    return OwnCookies(table["cookie"][1].decode("ascii"), alone)


def _cookie_name(pair: str) -> str:
    return pair.partition("=")[0].strip()


def header_value(value: object, *, explode: bool = False) -> str | Omit:
    """Give an argument in the form that a header has: simple style, of OpenAPI.

    What is omitted stays so, and so does None, which no header can say. With `explode`,
    keys and values of a mapping have an equals sign between them instead of a comma.

    Raises:
        TypeError: A value has no place in a header.
    """
    if value is None or isinstance(value, Omit):
        return omit
    given = plain(value)
    if explode and is_mapping(given):
        return ",".join(f"{k}={v}" for k, v in members_of("header", given))
    return ",".join(parts_of("header", given))


def _encode(name: str, value: object) -> tuple[bytes, bytes]:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not a header name")
    if not isinstance(value, str):
        raise TypeError(
            f"Expected a string for the header {name!r}, not {type(value).__name__}"
        )
    if value != value.strip():
        # RFC 9110, 5.5: no part of the value, and most often a copying mistake.
        raise ValueError(f"The header {name!r} begins or ends with white space")
    if _CONTROL.search(value):
        raise ValueError(f"The header {name!r} contains a control character")
    try:
        return name.encode("ascii"), value.encode("ascii")
    except UnicodeEncodeError:
        # `from None`: the original error would print the value.
        raise ValueError(
            f"The header {name!r} contains a character outside ASCII"
        ) from None
