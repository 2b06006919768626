"""Query strings: from a mapping of Python values to `name=value&...`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import Any, Literal, cast
from urllib.parse import urlencode

from .guards import is_collection, is_mapping
from .types import NotGiven, Omit

__all__ = [
    "ArrayFormat",
    "NestedFormat",
    "OwnWay",
    "encode_query",
    "flatten",
    "members_of",
    "parts_of",
    "plain",
    "text_of",
]

ArrayFormat = Literal["comma", "repeat", "indices", "brackets"]
NestedFormat = Literal["brackets", "dots"]


class OwnWay:
    """A value that is written in a way of its own, whatever the client's way is."""

    value: object

    def encoded(self, name: str) -> str:
        """Give the `name=value&...` that it is in a query; empty for nothing."""
        raise NotImplementedError


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
            `a[]=1&a[]=2`. Where commas cannot divide what is in it, it has indices.
        nested_format: How a mapping is written: `a[b]=1` or `a.b=1`.

    Raises:
        TypeError: A value has no place in a query. The message names the parameter.
    """
    pairs: list[tuple[str, str]] = []
    own: list[str] = []
    for name, value in query.items():
        if isinstance(value, OwnWay):
            own.append(value.encoded(name))
        else:
            pairs += flatten(name, value, array_format, nested_format)
    if not own:
        return urlencode(pairs) if pairs else ""
    return "&".join(filter(None, [urlencode(pairs), *own]))


def flatten(
    name: str,
    value: object,
    array_format: ArrayFormat,
    nested_format: NestedFormat,
) -> Iterator[tuple[str, str]]:
    """Write one value as the flat name and text pairs of a query or a form.

    The brackets of a list are those that its name has already, where it has some; only
    lists of what has parts itself need numbers in them.
    """
    value = plain(value)
    if is_collection(value) and name.endswith("[]"):
        value = [plain(item) for item in value]
        if array_format == "indices" and not any(map(_is_nested, value)):
            array_format = "repeat"
        elif array_format in ("brackets", "indices"):
            name = name.removesuffix("[]")
    return _flattened(name, value, array_format, nested_format)


def _flattened(
    name: str,
    value: object,
    array_format: ArrayFormat,
    nested_format: NestedFormat,
) -> Iterator[tuple[str, str]]:
    if value is None or isinstance(value, (Omit, NotGiven)):
        return
    value = plain(value)
    if is_mapping(value):
        for key, item in value.items():
            inner = f"{name}.{key}" if nested_format == "dots" else f"{name}[{key}]"
            yield from _flattened(inner, item, array_format, nested_format)
    elif is_collection(value):
        items = [plain(item) for item in value]
        if array_format == "comma" and not any(map(_is_nested, items)):
            given = [i for i in items if i is not None and not isinstance(i, Omit)]
            yield name, ",".join(text_of(name, item) for item in given)
            return
        for index, item in enumerate(items):
            inner = _element_name(name, index, array_format)
            yield from _flattened(inner, item, array_format, nested_format)
    else:
        yield name, text_of(name, value)


def plain(value: object) -> object:
    """Give a model as the mapping, and an iterator as the list, that it stands for."""
    if hasattr(value, "model_dump"):
        return cast("Any", value).model_dump(
            mode="json", by_alias=True, exclude_unset=True
        )
    return (
        list(cast("Iterator[object]", value)) if isinstance(value, Iterator) else value
    )


def parts_of(name: str, value: object) -> Iterator[str]:
    """Give the texts of a value: its own, its items', or its keys and values in turn.

    What is None or omitted has none.

    Raises:
        TypeError: One of them has parts itself, or no place in an address.
    """
    if is_mapping(value):
        for pair in members_of(name, value):
            yield from pair
    else:
        items: Iterable[object] = value if is_collection(value) else (value,)
        for item in items:
            if item is not None and not isinstance(item, Omit):
                yield text_of(name, item)


def members_of(name: str, value: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Give the keys and the texts of a mapping; see `parts_of`."""
    for key, item in value.items():
        if item is not None and not isinstance(item, Omit):
            yield key, text_of(f"{name}.{key}" if name else key, item)


def _is_nested(value: object) -> bool:
    return is_mapping(value) or is_collection(value)


def _element_name(name: str, index: int, array_format: ArrayFormat) -> str:
    if array_format in ("indices", "comma"):
        return f"{name}[{index}]"
    return f"{name}[]" if array_format == "brackets" else name


def text_of(name: str, value: object) -> str:
    """Write one value that has no parts.

    Raises:
        TypeError: It has no place in an address. The message names the parameter.
    """
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
