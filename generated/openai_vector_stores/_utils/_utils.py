"""Small helpers for values and for calls."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from typing import Any, TypeGuard, TypeVar, cast

from .._runtime.exports import file_from_path
from .._runtime.guards import is_list, is_mapping, is_tuple
from .._runtime.query import ArrayFormat
from .._runtime.types import FileTypes, NotGiven, Omit

__all__ = [
    "deepcopy_minimal",
    "extract_files",
    "file_from_path",
    "flatten",
    "is_dict",
    "is_given",
    "is_iterable",
    "is_list",
    "is_mapping",
    "is_sequence",
    "is_tuple",
    "lru_cache",
    "required_args",
    "strip_not_given",
]

_T = TypeVar("_T")
_CallableT = TypeVar("_CallableT", bound=Callable[..., Any])

# ---- Kinds of values -----------------------------------------------------------------


def is_given(value: _T | NotGiven | Omit) -> TypeGuard[_T]:
    """Say whether this is a value, and neither `omit` nor `not_given`."""
    return not isinstance(value, (NotGiven, Omit))


def is_dict(value: object) -> TypeGuard[dict[object, object]]:
    """Say whether this is a dictionary."""
    return isinstance(value, dict)


def is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    """Say whether this is a sequence, which a string is too."""
    return isinstance(value, Sequence)


def is_iterable(value: object) -> TypeGuard[Iterable[object]]:
    """Say whether this can be iterated over."""
    return isinstance(value, Iterable)


# ---- Values --------------------------------------------------------------------------


def flatten(lists: Iterable[Iterable[_T]]) -> list[_T]:
    """Give the items of several lists as one."""
    return [item for items in lists for item in items]


def deepcopy_minimal(item: _T) -> _T:
    """Copy mappings and lists, and those in them; all else stays what it is."""
    if isinstance(item, Mapping):
        values = cast("Mapping[object, object]", item)
        return cast("_T", {k: deepcopy_minimal(v) for k, v in values.items()})
    if isinstance(item, list):
        return cast("_T", [deepcopy_minimal(v) for v in cast("list[object]", item)])
    return item


def strip_not_given(values: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Give a mapping without what is `not_given`; None for None."""
    if values is None:
        return None
    return {k: v for k, v in values.items() if not isinstance(v, NotGiven)}


def lru_cache(*, maxsize: int | None = 128) -> Callable[[_CallableT], _CallableT]:
    """Remember what a function gave, as `functools.lru_cache`, and keep its signature."""
    return cast("Callable[[_CallableT], _CallableT]", functools.lru_cache(maxsize))


# ---- Files in the middle of other values ---------------------------------------------


def extract_files(
    query: Mapping[str, object],
    *,
    paths: Sequence[Sequence[str]],
    array_format: ArrayFormat = "brackets",
) -> list[tuple[str, FileTypes]]:
    """Take the files out of a body, and give each with its name in a form.

    A path is the keys that lead to a file, with `<array>` for each item of a list; where
    the body has something else, that path has no files. The body itself is changed.
    """
    return [
        found
        for path in paths
        for found in _taken(cast("Any", query), list(path), "", array_format)
    ]


def _taken(
    value: Any, path: list[str], name: str, array_format: ArrayFormat
) -> Iterable[tuple[str, FileTypes]]:
    key, *below = path
    if key == "<array>":
        for index, item in enumerate(value if is_list(value) else ()):
            inner = name + _item_suffix(index, array_format)
            yield from _taken(item, below, inner, array_format)
        return
    if not isinstance(value, MutableMapping) or key not in value:
        return
    holder = cast("MutableMapping[str, Any]", value)
    inner = f"{name}[{key}]" if name else key
    if below == ["<array>"]:
        # All that a list of files holds is files, so nothing is left of it.
        items = holder[key]
        if is_list(items):
            del holder[key]
            for index, item in enumerate(items):
                yield inner + _item_suffix(index, array_format), item
    elif below:
        yield from _taken(holder[key], below, inner, array_format)
    else:
        yield inner, holder.pop(key)


def _item_suffix(index: int, array_format: ArrayFormat) -> str:
    if array_format == "brackets":
        return "[]"
    return f"[{index}]" if array_format == "indices" else ""


# ---- Calls ---------------------------------------------------------------------------


def required_args(*variants: Sequence[str]) -> Callable[[_CallableT], _CallableT]:
    """Check that a call gives all the arguments of at least one of some groups.

    For a function with several signatures: that it has a default for an argument does
    not mean that it can do without it.
    """

    def decorate(function: _CallableT) -> _CallableT:
        names = list(inspect.signature(function).parameters)
        kinds = [p.kind for p in inspect.signature(function).parameters.values()]
        positional = [
            name
            for name, kind in zip(names, kinds, strict=True)
            if kind is not inspect.Parameter.KEYWORD_ONLY
        ]

        @functools.wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            if len(args) > len(positional):
                raise TypeError(
                    f"{function.__name__}() takes {len(positional)} argument(s)"
                    f" but {len(args)} were given"
                )
            given = {*positional[: len(args)], *kwargs}
            if not any(given.issuperset(variant) for variant in variants):
                raise TypeError(_missing(variants, given))
            return function(*args, **kwargs)

        return cast("_CallableT", wrapper)

    return decorate


def _missing(variants: Sequence[Sequence[str]], given: set[str]) -> str:
    if len(variants) > 1:
        groups = (" and ".join(map(repr, variant)) for variant in variants)
        listed = " or ".join(f"({group})" for group in groups)
        return f"Missing required arguments; Expected either {listed} arguments to be given"
    missing = [repr(name) for name in variants[0] if name not in given]
    plural = "s" if len(missing) > 1 else ""
    return f"Missing required argument{plural}: {', '.join(missing)}"
