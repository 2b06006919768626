"""Spellings that do not show where words begin, and how they are read."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# What names that consist of nothing else are read as.
_SYMBOLS = {
    "_": "underscore",
    "-": "minus",
    "+": "plus",
    "*": "star",
    "$": "dollar",
    "@": "at",
    "#": "hash",
    ".": "dot",
}
_SIGNED = re.compile(r"[+-]\d+")
# Words with capitals where no other word begins, and several of what is in capitals:
# a small s, and then no small letter.
_ONE_WORD = re.compile(
    r"GraphQL|IPv\d+|OAuth\d*|OpenAPI|(?<![A-Za-z0-9])(?:macOS|iOS|iPad|iPhone)(?![a-z])"
    r"|(?<![A-Za-z0-9])(?:eTag(?![a-z])|oAuth\d*)|(?<![A-Z])ETag(?![a-z])"
    r"|(?<![A-Z])[A-Z]{2,}s(?![a-z])"
)


@cache
def as_words(name: str) -> str:
    """The name with such spellings as words have them: `authorIDs` is `authorIds`."""
    return _ONE_WORD.sub(lambda found: found[0].capitalize(), name)


def odd_words(name: str) -> list[str]:
    """The words of a name that have such spellings."""
    return _ONE_WORD.findall(name)


def one_of(name: str) -> str | None:
    """The singular of a name that ends in a plural of capitals; None for any other."""
    return name[:-1] if re.search(r"(?<![A-Z])[A-Z]{2,}s$", name) else None


def spelt_out(name: str) -> str:
    """The symbols of a name by their own names: `_` is underscore, `§` section sign."""
    return " ".join(_SYMBOLS.get(each, unicodedata.name(each, "")) for each in name)


def signed(name: str) -> str:
    """`-1` as `minus 1`: nothing but the sign parts it from `1` and `+1`."""
    return f"{_SYMBOLS[name[0]]} {name[1:]}" if _SIGNED.fullmatch(name) else name
