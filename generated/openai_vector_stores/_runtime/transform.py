"""Arguments in the API's form: their keys renamed, their dates and files written as text.

How is said by the argument's annotation. Each annotation is compiled once, into closures;
what an annotation does not know passes through as it is.
"""

from __future__ import annotations

import sys
from collections import abc
from collections.abc import Hashable, Iterable, Mapping
from functools import lru_cache
from types import UnionType
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    Union,
    get_args,
    get_origin,
)

from typing_extensions import (
    NotRequired,
    ReadOnly,
    Required,
    get_type_hints,
    is_typeddict,
)

from .guards import is_mapping
from .wire import (
    PropertyInfo,
    Step,
    Table,
    format_step,
    list_step,
    mapping_step,
    renamed,
    same,
    wire,
)

__all__ = ["PropertyInfo", "transform"]

_NO_INFO = PropertyInfo()


def transform(value: object, annotation: object) -> Any:
    """Give a value in the API's form; itself if nothing is to be changed.

    Keys are renamed as the annotation's typed dictionaries say, dates and files are
    written by its formats, models become what was set of them, and what is `omit` or
    `not_given` is left out. The value itself stays as it is.

    Args:
        annotation: The value's type. Typed dictionaries are looked for in the lists,
            mappings and unions in it, and in each other.

    Raises:
        NameError: The annotation refers to a type that is not defined.
        OSError: A file could not be read.
    """
    return _compiled(annotation)(value)


@lru_cache(maxsize=4096)
def _compiled(annotation: Hashable) -> Step:
    return _compile(annotation, _NO_INFO)


# ---- From annotations to closures ----------------------------------------------------

_SIMPLE = frozenset({str, int, float, bool, complex, bytes, type(None)})
_WRAPPERS = frozenset({Required, NotRequired, ReadOnly})
_MAPPINGS = frozenset({dict, abc.Mapping, abc.MutableMapping})
_LISTS = frozenset(
    {list, tuple, set, frozenset, abc.Iterable, abc.Iterator, abc.Collection}
    | {abc.Sequence, abc.MutableSequence, abc.Set, abc.MutableSet}
)


def _compile(annotation: Any, info: PropertyInfo) -> Step:
    members = list(_members(annotation, info))
    classes = tuple(kind for kind, _ in members if is_typeddict(kind))
    steps = [_dictionary_step(classes)] if classes else []
    for kind, its_info in members:
        if kind not in classes:
            steps.append(_member_step(kind, its_info))
    return _chain(steps)


def _members(annotation: Any, info: PropertyInfo) -> Iterable[tuple[Any, PropertyInfo]]:
    """Give the members of a union, or the one type, without what is wrapped around it."""
    origin = get_origin(annotation)
    if origin is Annotated:
        inner, *notes = get_args(annotation)
        found = [n for n in notes if isinstance(n, PropertyInfo) and n.format]
        yield from _members(inner, found[0] if found else info)
    elif origin in _WRAPPERS:
        yield from _members(get_args(annotation)[0], info)
    elif origin is Union or origin is UnionType:
        for member in get_args(annotation):
            yield from _members(member, info)
    elif hasattr(origin or annotation, "__value__"):
        yield from _members(_alias_value(annotation), info)
    elif isinstance(annotation, (str, ForwardRef)):
        raise NameError(
            f"{annotation!r} is only a name, in a place where none is known"
        )
    else:
        # Of a generic dictionary, its fields are known whatever its arguments.
        yield (origin if is_typeddict(origin) else annotation), info


def _alias_value(alias: Any) -> Any:
    """Give what a `TypeAliasType` stands for, with the names in it looked up."""

    def holder() -> None:
        """Only for its annotations, which is where names are looked up."""

    holder.__annotations__ = {"value": (get_origin(alias) or alias).__value__}
    names = vars(sys.modules[alias.__module__])
    value = get_type_hints(holder, globalns=names, include_extras=True)["value"]
    arguments = get_args(alias)
    return value[arguments] if arguments else value


def _member_step(kind: Any, info: PropertyInfo) -> Step:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in _LISTS and arguments:
        # A tuple may name a type for each place; what fits none of them is not changed.
        items = _union(item for item in arguments if item is not Ellipsis)
        return list_step(_later(items, info))
    if origin in _MAPPINGS and arguments:
        return mapping_step(_later(arguments[1], info))
    if info.format is not None:
        return format_step(info)
    return same if kind in _SIMPLE or origin is Literal else wire


def _later(annotation: Any, info: PropertyInfo) -> Step:
    """Compile what is inside a container, at once if it is simple, else when it is met.

    A type may be inside itself, and then there would be no end of it.
    """
    if annotation in _SIMPLE and info.format is None:
        return same
    compiled: list[Step] = []

    def step(value: Any) -> Any:
        if not compiled:
            compiled.append(_compile(annotation, info))
        return compiled[0](value)

    return step


def _chain(steps: list[Step]) -> Step:
    steps = [step for step in dict.fromkeys(steps) if step is not same]
    if len(steps) < 2:
        return steps[0] if steps else same

    def step(value: Any) -> Any:
        for each in steps:
            value = each(value)
        return value

    return step


# ---- Typed dictionaries --------------------------------------------------------------


def _dictionary_step(classes: tuple[Any, ...]) -> Step:
    def step(value: Any) -> Any:
        if not is_mapping(value):
            return wire(value)
        fitting = classes if len(classes) == 1 else _fitting(classes, value)
        return renamed(value, _table(fitting))

    return step


def _fitting(classes: tuple[Any, ...], value: Mapping[str, Any]) -> tuple[Any, ...]:
    """Give the dictionaries of a union that a value may be meant as.

    Best are those that know all its keys, next those whose constants it has; what is
    neither is taken for a mixture of them all. A constant of another value rules out.
    """
    left = [
        kind
        for kind in classes
        if all(value[k] in v for k, v in _constants(kind).items() if k in value)
    ]
    whole = [kind for kind in left if value.keys() <= _hints(kind).keys()]
    tagged = [kind for kind in left if value.keys() & _constants(kind).keys()]
    return tuple(whole or tagged or classes)


@lru_cache(maxsize=4096)
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind, include_extras=True)


@lru_cache(maxsize=4096)
def _constants(kind: Any) -> dict[str, tuple[Any, ...]]:
    found: dict[str, tuple[Any, ...]] = {}
    for key, hint in _hints(kind).items():
        members = [member for member, _ in _members(hint, _NO_INFO)]
        if all(get_origin(member) is Literal for member in members):
            found[key] = tuple(v for member in members for v in get_args(member))
    return found


@lru_cache(maxsize=4096)
def _table(classes: tuple[Any, ...]) -> Table:
    """Merge dictionaries; where they name a key differently, the first one decides."""
    hints: dict[str, list[Any]] = {}
    for kind in classes:
        for key, hint in _hints(kind).items():
            hints.setdefault(key, []).append(hint)
    return {
        key: (_alias(found[0]) or key, _compiled(_union(map(_bare, found))))
        for key, found in hints.items()
    }


def _union(members: Iterable[Any]) -> Any:
    return Union[tuple(members)]  # noqa: UP007 (it takes no tuple)


def _bare(hint: Any) -> Any:
    """Take off what may not stand in a union."""
    while get_origin(hint) in _WRAPPERS:
        hint = get_args(hint)[0]
    return hint


def _alias(hint: Any) -> str | None:
    while get_origin(hint) in _WRAPPERS or get_origin(hint) is Annotated:
        hint, *notes = get_args(hint)
        for note in notes:
            if isinstance(note, PropertyInfo) and note.alias is not None:
                return note.alias
    return None
