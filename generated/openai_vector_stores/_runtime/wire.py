"""Values in the API's form: what becomes of each kind of them."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from os import PathLike
from typing import Any, Literal, NamedTuple, cast

from .guards import is_list, is_mapping, is_tuple
from .types import NotGiven, Omit

__all__ = [
    "PropertyInfo",
    "Step",
    "Table",
    "format_step",
    "list_step",
    "mapping_step",
    "renamed",
    "same",
    "wire",
]

Step = Callable[[Any], Any]
"""Gives a value in the API's form; the value itself if it has that form already."""

Table = Mapping[str, tuple[str, Step]]
"""The key in Python -> the key of the API, and what becomes of the value."""


class PropertyInfo(NamedTuple):
    """What an annotation says of a value's form in the API.

    Args:
        alias: The key's name in the API.
        format: How a date (`iso8601`, or `custom` by a template) or a file (`base64`) is
            written as text.
        format_template: The template of a `custom` format, as `strftime` takes it.
        discriminator: The key by which the members of a union are told apart, as their
            constants for it say too.
    """

    alias: str | None = None
    format: Literal["iso8601", "base64", "custom"] | None = None
    format_template: str | None = None
    discriminator: str | None = None

    # In a program with two clients, `typing` would take the one's for the other's: what it
    # has made of equal arguments before, it makes no second time.
    def __eq__(self, other: object) -> bool:
        return isinstance(other, PropertyInfo) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash((type(self), *self))


def renamed(value: Mapping[str, Any], table: Table) -> object:
    """Rename the keys of a mapping, and leave out what is omitted.

    A key that the table does not know stays, and so does its value.
    """
    result: dict[str, Any] = {}
    changed = False
    for key, item in value.items():
        if isinstance(item, (Omit, NotGiven)):
            changed = True
            continue
        name, step = table.get(key, (key, same))
        new = step(item)
        result[name] = new
        changed = changed or new is not item or name != key
    return result if changed else value


def same(value: Any) -> Any:
    """Give the value itself."""
    return value


def wire(value: Any) -> Any:
    """Give what was set of a model, under the API's names."""
    if hasattr(value, "model_dump") and not isinstance(value, type):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return value


def list_step(item_step: Step) -> Step:
    """Do the same with each item of a list, or of what else can be gone through."""

    def step(value: Any) -> Any:
        if not _is_iterable(value):
            return wire(value)
        items: Iterable[Any] = value
        is_kept = is_list(value) or is_tuple(value)
        if is_kept and item_step is same:
            return items
        # What can be gone through only once becomes a list, and is not looked at twice.
        new = [item_step(item) for item in items]
        if is_kept and all(map(operator.is_, new, items)):
            return items
        return new

    return step


def mapping_step(value_step: Step) -> Step:
    """Do the same with each value of a mapping."""

    def step(value: Any) -> Any:
        if not is_mapping(value):
            return wire(value)
        table: Table = {key: (key, value_step) for key in value}
        return renamed(value, table)

    return step


def _is_iterable(value: object) -> bool:
    """Say whether this is a list in JSON's terms: no string, mapping, file or model."""
    if isinstance(value, (str, bytes, bytearray, Mapping)):
        return False
    if hasattr(value, "read") or hasattr(value, "model_dump"):
        return False
    return isinstance(value, Iterable)


def format_step(info: PropertyInfo) -> Step:
    """Write dates or files as text."""
    if info.format == "base64":
        return _base64

    def step(value: Any) -> Any:
        if isinstance(value, (date, datetime)):
            if info.format == "iso8601":
                return value.isoformat()
            if info.format_template is not None:
                return value.strftime(info.format_template)
        return wire(value)

    return step


def _base64(value: Any) -> Any:
    if isinstance(value, PathLike):
        with open(cast("PathLike[str]", value), "rb") as file:
            content: Any = file.read()
    elif hasattr(value, "read"):
        content = value.read()
    elif isinstance(value, (bytes, bytearray)):
        content = value
    else:
        # Text is taken for what is encoded already.
        return wire(value)
    from base64 import b64encode

    raw = content.encode() if isinstance(content, str) else content
    return b64encode(raw).decode("ascii")
