"""Query strings: from a mapping of Python values to `name=value&...`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import Literal
from urllib.parse import urlencode

from .guards import is_collection, is_mapping
from .types import Omit

__all__ = ["ArrayFormat", "NestedFormat", "encode_query", "flatten"]

ArrayFormat = Literal["comma", "repeat", "indices", "brackets"]
NestedFormat = Literal["brackets", "dots"]


def encode_query(
    query: Mapping[str, object],
    *,
    array_format: ArrayFormat = "repeat",
    nested_format: NestedFormat = "brackets",
) -> str:
    """Encode a query, without the leading `?`.

    `None` and `omit` are left out, booleans are `true` and `false`, dates ISO 8601.

    Args:
        array_format: How a list is written: `a=1,2`, `a=1&a=2`, `a[0]=1&a[1]=2` or
            `a[]=1&a[]=2`.
        nested_format: How a mapping is written: `a[b]=1` or `a.b=1`.

    Raises:
        TypeError: A value has no place in a query. The message names the parameter.
    """
    pairs = [
        pair
        for name, value in query.items()
        for pair in flatten(name, value, array_format, nested_format)
    ]
    return urlencode(pairs) if pairs else ""


def flatten(
    name: str,
    value: object,
    array_format: ArrayFormat,
    nested_format: NestedFormat,
) -> Iterator[tuple[str, str]]:
    """Write one value as the flat name and text pairs of a query or a form."""
    if value is None or isinstance(value, Omit):
        return
    if is_mapping(value):
        for key, item in value.items():
            inner = f"{name}.{key}" if nested_format == "dots" else f"{name}[{key}]"
            yield from flatten(inner, item, array_format, nested_format)
    elif is_collection(value):
        if array_format == "comma":
            items = [i for i in value if i is not None and not isinstance(i, Omit)]
            yield name, ",".join(_text(name, item) for item in items)
            return
        for index, item in enumerate(value):
            inner = _element_name(name, index, array_format)
            yield from flatten(inner, item, array_format, nested_format)
    else:
        yield name, _text(name, value)


def _element_name(name: str, index: int, array_format: ArrayFormat) -> str:
    if array_format == "indices":
        return f"{name}[{index}]"
    return f"{name}[]" if array_format == "brackets" else name


def _text(name: str, value: object) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    # Late: they are rare here, and take long to load.
    from decimal import Decimal
    from uuid import UUID

    if isinstance(value, (Decimal, UUID)):
        return str(value)
    raise TypeError(f"Cannot send a {type(value).__name__} as `{name}`")
