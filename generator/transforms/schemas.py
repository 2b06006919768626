"""Transforms of schemas wherever they stand."""

from __future__ import annotations

from typing import cast

from ..load import Source
from ..plain import Json
from .targets import targets
from .tree import Parts, Tree, members

# Below these stand names that the author gave, and below those values.
_NAMED = frozenset(
    "properties patternProperties $defs definitions dependentSchemas schemas responses"
    " parameters requestBodies headers paths webhooks callbacks content pathItems".split()
)
_VALUES = frozenset("example examples default enum const".split())
_PAIRS = (("before", "after"), ("from", "to"))


def one_of_to_any_of(args: Source, tree: Tree) -> None:
    """Makes each `oneOf` of a schema an `anyOf`."""
    # From the inside out, so that the places of those left stay what they are.
    for place in reversed(_holders((), tree.data, named=False)):
        if "anyOf" in cast("dict[str, Json]", tree.at(place)):
            raise args.refuse(
                "transform-conflict",
                f"#/{'/'.join(map(str, place))} has both `oneOf` and `anyOf`",
                "make one of the two part of an `allOf` in the document",
            )
        tree.rekey(place, lambda key: "anyOf" if key == "oneOf" else key)


def _holders(place: Parts, value: Json, *, named: bool) -> list[Parts]:
    """Where a schema has a `oneOf`; what only looks like one is passed by."""
    found: list[Parts] = []
    if isinstance(value, dict) and not named and isinstance(value.get("oneOf"), list):
        found.append(place)
    for key, item in members(value):
        if not named and (key in _VALUES or str(key).startswith("x-")):
            continue
        below = not named and isinstance(value, dict) and key in _NAMED
        found += _holders((*place, key), item, named=below)
    return found


def rename_value(args: Source, tree: Tree) -> None:
    """Replaces strings, or gives properties other names in some languages.

    `rename` is `{before, after}`, or has languages with their `x-stainless-naming`.
    """
    where = args.get("filter") or args
    only = next((where / key for key in ("only", "target") if key in where), None)
    places: list[Parts] = [()] if only is None else targets(only, tree)
    rename = args.get("rename") or args
    for before, after in _PAIRS:
        if before in rename and after in rename:
            _replace(rename / before, rename / after, places, tree)
            return
    if rename is args:
        raise args.refuse("missing-key", "the key 'rename' is missing")
    for place in places:
        if not isinstance(tree.at(place), dict):
            raise args.refuse("wrong-type", "only schemas have names by language")
        _name(place, rename, tree)


def _replace(before: Source, after: Source, places: list[Parts], tree: Tree) -> None:
    found = [
        place
        for place, value in tree.walk()
        if place
        and value == before.as_str()
        and any(place[: len(each)] == each for each in places)
    ]
    if not found:
        raise before.refuse(
            "no-such-path",
            f"the value `{before.value}` is nowhere",
            "correct it, or remove the transform if it is not needed any more",
        )
    for place in found:
        tree.put(place, after.as_str())


def _name(place: Parts, rename: Source, tree: Tree) -> None:
    naming = (*place, "x-stainless-naming")
    schema = cast("dict[str, Json]", tree.at(place))
    if not isinstance(schema.get("x-stainless-naming"), dict):
        tree.put(naming, {})
    for language, names in rename.items():
        tree.put((*naming, language), names.value)
