"""Pydantic's models, by the names that code for other SDKs imports from here.

Those SDKs serve two versions of pydantic; here there is one, so each name is one call.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal, TypeVar

import pydantic
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from ._types import IncEx
from ._utils._compat import (
    get_args,
    get_origin,
    is_literal_type,
    is_typeddict,
    is_union,
)
from ._utils._datetime_parse import parse_date, parse_datetime

__all__ = [
    "PYDANTIC_V1",
    "PYDANTIC_V2",
    "GenericModel",
    "cached_property",
    "field_get_default",
    "field_is_required",
    "field_outer_type",
    "get_args",
    "get_model_config",
    "get_model_fields",
    "get_origin",
    "is_literal_type",
    "is_typeddict",
    "is_union",
    "model_copy",
    "model_dump",
    "model_json",
    "model_parse",
    "parse_date",
    "parse_datetime",
    "parse_obj",
    "typed_cached_property",
]

_ModelT = TypeVar("_ModelT", bound=pydantic.BaseModel)

PYDANTIC_V1: bool = False
"""Whether pydantic is older than 2, which this package does not work with."""

PYDANTIC_V2: bool = True
"""The same, asked the other way round, as SDKs did before the middle of 2025."""

GenericModel = pydantic.BaseModel
typed_cached_property = cached_property


def parse_obj(model: type[_ModelT], value: object) -> _ModelT:
    """Read a value as a model.

    Raises:
        pydantic.ValidationError: It does not fit.
    """
    return model.model_validate(value)


def model_parse(model: type[_ModelT], data: Any) -> _ModelT:
    """Do the same as `parse_obj`."""
    return model.model_validate(data)


def field_is_required(field: FieldInfo) -> bool:
    """Say whether a field has to be given."""
    return field.is_required()


def field_get_default(field: FieldInfo) -> Any:
    """Give the default of a field; None if it has none."""
    value = field.get_default()
    return None if value is PydanticUndefined else value


def field_outer_type(field: FieldInfo) -> Any:
    """Give the type of a field."""
    return field.annotation


def get_model_config(model: type[pydantic.BaseModel]) -> Any:
    """Give the settings of a model."""
    return model.model_config


def get_model_fields(model: type[pydantic.BaseModel]) -> dict[str, FieldInfo]:
    """Give the fields of a model by their names."""
    return model.model_fields


def model_copy(model: _ModelT, *, deep: bool = False) -> _ModelT:
    """Copy a model."""
    return model.model_copy(deep=deep)


def model_json(model: pydantic.BaseModel, *, indent: int | None = None) -> str:
    """Write a model as JSON text."""
    return model.model_dump_json(indent=indent)


def model_dump(
    model: pydantic.BaseModel,
    *,
    exclude: IncEx | None = None,
    exclude_unset: bool = False,
    exclude_defaults: bool = False,
    warnings: bool = True,
    mode: Literal["json", "python"] = "python",
    by_alias: bool | None = None,
) -> dict[str, Any]:
    """Give the values of a model as a dictionary."""
    options: Mapping[str, Any] = {} if by_alias is None else {"by_alias": by_alias}
    return model.model_dump(
        mode=mode,
        exclude=exclude,
        exclude_unset=exclude_unset,
        exclude_defaults=exclude_defaults,
        warnings=warnings,
        **options,
    )
