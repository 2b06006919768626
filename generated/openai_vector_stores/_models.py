"""Models and options of requests, by the names that code for other SDKs imports from here."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from typing import (
    Annotated,
    Any,
    TypeAlias,
    TypeGuard,
    TypeVar,
    cast,
    get_args,
    get_origin,
)
from weakref import WeakKeyDictionary

import pydantic
from pydantic import TypeAdapter
from pydantic_core import core_schema
from typing_extensions import ParamSpec

from ._runtime.decode import construct
from ._runtime.final import FinalRequestOptions
from ._runtime.models import BaseModel
from ._runtime.transform import PropertyInfo
from ._utils._typing import is_annotated_type, is_union_type, strip_annotated_type

__all__ = [
    "DISCRIMINATOR_CACHE",
    "BaseModel",
    "EagerIterable",
    "FinalRequestOptions",
    "GenericModel",
    "build",
    "construct_type",
    "construct_type_unchecked",
    "is_basemodel",
    "is_basemodel_type",
    "validate_type",
]

_T = TypeVar("_T")
_P = ParamSpec("_P")
_BaseModelT = TypeVar("_BaseModelT", bound=BaseModel)

GenericModel = BaseModel

DISCRIMINATOR_CACHE: WeakKeyDictionary[Any, PropertyInfo] = WeakKeyDictionary()
"""The unions that `construct_type` was told a discriminator of, and what it was told.

It finds discriminators by itself, so nothing depends on this.
"""

# ---- Values of a type ----------------------------------------------------------------


def is_basemodel(type_: Any) -> bool:
    """Say whether this is a model, or a union of which one member is."""
    type_ = strip_annotated_type(type_)
    if is_union_type(type_):
        return any(map(is_basemodel, get_args(type_)))
    return is_basemodel_type(type_)


def is_basemodel_type(type_: Any) -> TypeGuard[type[BaseModel]]:
    """Say whether this is a model, with arguments or without."""
    origin = get_origin(type_) or type_
    return inspect.isclass(origin) and issubclass(origin, BaseModel)


def construct_type(
    *, value: object, type_: object, metadata: list[Any] | None = None
) -> object:
    """Give a value as what a type describes, as far as it is that; nothing is raised.

    Args:
        metadata: What would stand beside the type in `Annotated`.
    """
    notes = list(metadata or ())
    while is_annotated_type(type_):
        type_, *others = get_args(type_)
        notes += others
    for note in notes:
        if isinstance(note, PropertyInfo) and note.discriminator:
            DISCRIMINATOR_CACHE.setdefault(type_, note)
    try:
        return construct(cast("Any", type_), cast("Any", value))
    except pydantic.ValidationError:
        return value


def construct_type_unchecked(*, value: object, type_: type[_T]) -> _T:
    """Do the same, for type checkers as if the value had the type."""
    return cast("_T", construct_type(value=value, type_=type_))


def validate_type(*, type_: type[_T], value: object) -> _T:
    """Read a value as a type, and refuse what does not fit.

    Raises:
        pydantic.ValidationError: It does not fit.
    """
    return TypeAdapter(type_).validate_python(value)


def build(
    base_model_cls: Callable[_P, _BaseModelT], *args: _P.args, **kwargs: _P.kwargs
) -> _BaseModelT:
    """Make a model of arguments that are named as its fields are.

    Raises:
        TypeError: There are positional arguments.
    """
    if args:
        raise TypeError(
            f"Received positional arguments which are not supported: {args}"
        )
    return construct(cast("type[_BaseModelT]", base_model_cls), kwargs)


class _Eager:
    """Has an `Iterable` read at once, so that it can be gone through again and again."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        (item,) = get_args(source) or (Any,)
        return core_schema.no_info_wrap_validator_function(
            _read_at_once,
            core_schema.list_schema(handler.generate_schema(item)),
            serialization=core_schema.plain_serializer_function_ser_schema(list),
        )


def _read_at_once(value: Any, read: Callable[[Any], list[Any]]) -> Iterable[Any]:
    items = read(list(value))
    # What has its items in itself stays of its kind; an iterator has none any more.
    same = not isinstance(value, (Iterator, str, list))
    return cast("Any", type(value))(items) if same else items


EagerIterable: TypeAlias = Annotated[Iterable[_T], _Eager()]
"""An iterable that is not used up by being written."""
