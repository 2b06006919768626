"""Parameters written in a way of their own, whatever the client's way is."""

from __future__ import annotations

from .body import encode_json
from .query import flatten
from .types import NotGiven, Omit

__all__ = ["delimited", "json_text"]


def delimited(value: object, separator: str) -> object:
    """Give a list as one text; what is None or omitted stays so.

    Raises:
        TypeError: An item has no place in a query.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return value
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
