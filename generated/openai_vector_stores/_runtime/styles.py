"""Parameters written in a way of their own, whatever the client's way is."""

from __future__ import annotations

from .body import encode_json
from .guards import is_mapping
from .query import flatten
from .types import NotGiven, Omit

__all__ = ["delimited", "json_text"]


def delimited(value: object, separator: str) -> object:
    """Give a list as one text; what is None or omitted stays so.

    Of a mapping, keys and values follow each other.

    Raises:
        TypeError: An item has no place in a query.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return value
    if is_mapping(value):
        given = {k: v for k, v in value.items() if not isinstance(v, Omit)}
        value = [part for pair in given.items() for part in pair]
    return separator.join(
        text for _, text in flatten("item", value, "repeat", "brackets")
    )


def json_text(value: object) -> object:
    """Give a value as JSON text; what is None or omitted stays so.

    Raises:
        TypeError: JSON has no form for it.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return value
    encoded = encode_json(value)
    return None if encoded is None else encoded.decode()
