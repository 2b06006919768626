"""Addresses from a template and the values for its places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

__all__ = ["path_template"]

_PLACE = re.compile(r"\{([A-Za-z_]\w*)\}")

# RFC 3986, section 3.3: besides letters, digits and "-._~", a segment may hold these; in
# a fragment and in a query (3.4, 3.5) the last two are plain as well. In a query,
# though, "&", "=" and "+" would be read as structure.
_SEGMENT = "!$&'()*+,;=:@"
_QUERY = "!$'()*,;:@/?"
_FRAGMENT = "!$&'()*+,;=:@/?"

# RFC 3986, section 6.2.2: a dot and its percent-encoding are the same character.
_DOTS = re.compile(r"(?:\.|%2e){1,2}", re.IGNORECASE)


def path_template(template: str, /, **values: object) -> str:
    """Fill the `{name}` places of an address; each value is encoded for where it stands.

    Other than the path of a generated method it takes any value, and an empty one: it is
    for paths that are made by hand.

    Raises:
        KeyError: A place has no value. The key is its name.
        ValueError: A segment of the path would be `.` or `..`, in any encoding, and so
            address another resource.
    """
    rest, hash_, fragment = template.partition("#")
    path, mark, query = rest.partition("?")
    filled = _filled(path, values, _SEGMENT)
    for segment in filled.split("/"):
        if _DOTS.fullmatch(segment):
            raise ValueError(
                f"The path {filled!r} has a dot-segment, which would address another"
                " resource"
            )
    return "".join(
        (
            *(filled, mark, _filled(query, values, _QUERY)),
            *(hash_, _filled(fragment, values, _FRAGMENT)),
        )
    )


def _filled(part: str, values: Mapping[str, object], safe: str) -> str:
    return _PLACE.sub(lambda found: quote(_text(values[found[1]]), safe=safe), part)


def _text(value: object) -> str:
    """Write a value as JSON would, but a text as it is."""
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)
