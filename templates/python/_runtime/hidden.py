"""Keys of a reply that nobody described, and that are called like a field's attribute.

A field `class_` is for the key `class`. A server may send `class_` besides, which stands
among what is not described: it is in no way that field's value, and does not hide it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from threading import get_ident
from typing import Any, cast

import pydantic
from pydantic_core.core_schema import ModelFieldsSchema

from .guards import is_list, is_mapping, is_tuple

__all__ = ["is_met", "keys_noted", "settled", "without_hidden"]

# The threads that have read such a key, and not looked at what came of it yet.
_met: set[int] = set()


def keys_noted(fields: Mapping[str, Any]) -> dict[str, Any] | None:
    """Give the schema that notes such keys; None where no field has another attribute.

    Nor has pydantic 2.10 a place for it: there a field that was not sent counts as set if
    such a key was sent.
    """
    keys = {field.get("validation_alias", name) for name, field in fields.items()}
    names = [name for name in fields if name not in keys]
    if not names or "extras_keys_schema" not in ModelFieldsSchema.__annotations__:
        return None
    noted = {
        "type": "function-after",
        "function": {"type": "no-info", "function": _note},
        "schema": {"type": "literal", "expected": names},
    }
    choices = [noted, {"type": "str"}]
    return {"type": "union", "mode": "left_to_right", "choices": choices}


def _note(key: str) -> str:
    _met.add(get_ident())
    return key


def is_met() -> bool:
    """Whether this thread has read such a key since it was last asked."""
    if not _met or get_ident() not in _met:
        return False
    _met.discard(get_ident())
    return True


def settled(value: Any, raw: object) -> Any:
    """Give a value, of whose fields none counts as set that `raw` does not have."""
    _settle(value, raw)
    return value


def _settle(value: object, raw: object) -> None:
    if isinstance(value, pydantic.BaseModel) and is_mapping(raw):
        for name, key in _keys(type(value)).items():
            if key not in raw:
                value.__pydantic_fields_set__.discard(name)
            else:
                _settle(value.__dict__.get(name), raw[key])
        for key, item in (value.__pydantic_extra__ or {}).items():
            _settle(item, raw.get(key))
    elif is_mapping(value) and is_mapping(raw):
        for key, item in value.items():
            _settle(item, raw.get(key))
    elif (is_list(value) or is_tuple(value)) and is_list(raw):
        for item, part in zip(cast("Iterable[object]", value), raw, strict=False):
            _settle(item, part)


@lru_cache(maxsize=4096)
def _keys(model: type[pydantic.BaseModel]) -> Mapping[str, str]:
    """Give the attributes of a model's fields, and the keys that they are for."""
    fields = model.model_fields.items()
    return {name: field.alias or name for name, field in fields}


def without_hidden(value: Any) -> Any:
    """Give what can be written by its attributes' names: with names of their own for all.

    A key that is called like another's attribute has an underscore more. What has none
    is given as it is.
    """
    if isinstance(value, pydantic.BaseModel):
        return _named_apart(value)
    if is_mapping(value):
        parts = {key: without_hidden(item) for key, item in value.items()}
        return parts if any(parts[k] is not v for k, v in value.items()) else value
    if is_list(value) or is_tuple(value):
        items = [without_hidden(item) for item in cast("Iterable[object]", value)]
        same = all(a is b for a, b in zip(items, value, strict=True))
        return value if same else items
    return value


def _named_apart(model: pydantic.BaseModel) -> pydantic.BaseModel:
    fields: Any = model.__dict__
    extra = model.__pydantic_extra__ or {}
    values: dict[str, Any] = without_hidden(fields)
    others: dict[str, Any] = without_hidden(extra)
    hidden = fields.keys() & extra.keys()
    if not hidden and values is fields and others is extra:
        return model
    taken = {*fields, *extra}
    names: dict[str, str] = {}
    for key in hidden:
        names[key] = f"{key}_"
        while names[key] in taken:
            names[key] += "_"
        taken.add(names[key])
    copied = model.__copy__()
    object.__setattr__(copied, "__dict__", dict(values))
    renamed = {names.get(key, key): item for key, item in others.items()}
    object.__setattr__(copied, "__pydantic_extra__", renamed)
    return copied
