"""Addresses from a template and the values for its places."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from .._runtime.paths import DOT_SEGMENT, PLACE, SEGMENT_SAFE

__all__ = ["path_template"]

# RFC 3986, sections 3.4 and 3.5: "/" and "?" are plain in a query and in a fragment too.
# In a query, though, "&", "=" and "+" would be read as structure.
_FRAGMENT_SAFE = f"{SEGMENT_SAFE}/?"
_QUERY_SAFE = _FRAGMENT_SAFE.translate(dict.fromkeys(map(ord, "&=+")))


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
    filled = _filled(path, values, SEGMENT_SAFE)
    for segment in filled.split("/"):
        if DOT_SEGMENT.fullmatch(segment):
            raise ValueError(
                f"The path {filled!r} has a dot-segment, which would address another"
                " resource"
            )
    return "".join(
        (
            *(filled, mark, _filled(query, values, _QUERY_SAFE)),
            *(hash_, _filled(fragment, values, _FRAGMENT_SAFE)),
        )
    )


def _filled(part: str, values: Mapping[str, object], safe: str) -> str:
    return PLACE.sub(lambda found: quote(_text(values[found[1]]), safe=safe), part)


def _text(value: object) -> str:
    """Write a value as JSON would, but a text as it is."""
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)
