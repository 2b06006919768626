"""The commands of transforms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import cast

from ..load import Source
from ..nearest import nearest
from ..plain import Json, kind
from .references import extract_to_refs, rename_ref
from .schemas import one_of_to_any_of, rename_value
from .targets import conflict, destination, same, targets
from .tree import Parts, Tree, members

_PLACEHOLDER = "{{value}}"


def apply(transform: Source, tree: Tree) -> None:
    """Carries one transform out. Raises SpecError where it does not fit exactly."""
    command = transform / "command"
    name = command.as_str()
    if name not in _COMMANDS:
        meant = nearest(name, _COMMANDS)
        raise command.refuse(
            "unknown-command",
            f"there is no transform `{name}`",
            f"did you mean `{meant}`?" if meant else f"one of {', '.join(_COMMANDS)}",
        )
    args = transform.get("args")
    try:
        _COMMANDS[name](transform if args is None or args.value is None else args, tree)
    except OverflowError as error:
        raise command.refuse("too-large", str(error)) from None


def _value(args: Source) -> Source:
    return args / ("object" if "object" in args else "value")


def _update(args: Source, tree: Tree) -> None:
    value = args / "value"
    template = args.get("template")
    for place in targets(args / "target", tree):
        if template is None or template.value is not True:
            tree.put(place, value.value)
            continue
        old = tree.at(place)
        if not isinstance(old, str):
            raise value.refuse(
                "wrong-type", f"a template needs a string, and found {kind(old)}"
            )
        if _PLACEHOLDER not in value.as_str():
            raise value.refuse(
                "bad-template",
                "the template has no place for the value that is there",
                f"write {_PLACEHOLDER} where it belongs",
            )
        tree.put(place, value.as_str().replace(_PLACEHOLDER, old))


def _append(args: Source, tree: Tree) -> None:
    target, value = args / "target", args / "value"
    for place in targets(target, tree):
        holder = tree.at(place)
        if isinstance(holder, list):
            _append_items(place, value, tree)
        elif isinstance(holder, dict):
            for key, item in value.items():
                if key in holder:
                    raise conflict(item, f"the key {key!r} is there already")
                tree.put((*place, key), item.value)
        else:
            raise target.refuse("wrong-type", f"nothing can be added to {kind(holder)}")


def _append_items(place: Parts, value: Source, tree: Tree) -> None:
    """Adds a value to a list, or those of a list."""
    for item in value.value if isinstance(value.value, list) else [value.value]:
        if any(same(item, old) for _, old in members(tree.at(place))):
            raise conflict(value, f"the list has {kind(item)} already")
        tree.add(place, item)


def _merge(args: Source, tree: Tree) -> None:
    target, value = args / "target", _value(args)
    for place in targets(target, tree):
        if not isinstance(tree.at(place), dict):
            found = kind(tree.at(place))
            raise target.refuse("wrong-type", f"nothing can be merged into {found}")
        _merge_into(place, value, tree)


def _merge_into(place: Parts, value: Source, tree: Tree) -> None:
    here = cast("dict[str, Json]", tree.at(place))
    for key, item in value.items():
        there = (*place, key)
        old = here.get(key)
        if isinstance(old, dict) and isinstance(item.value, dict):
            _merge_into(there, item, tree)
        elif isinstance(old, list) and isinstance(item.value, list):
            if not same(old, item.value):
                raise item.refuse(
                    "transform-conflict",
                    f"both sides have a list at {key!r}",
                    "use `append` to add to it, or `update` to replace it",
                )
        else:
            tree.put(there, item.value)


def _remove(args: Source, tree: Tree) -> None:
    places = targets(args / "target", tree)
    names = args.get("keys")
    if names is None or names.value is None:
        tree.remove(places)
        return
    for name in names if isinstance(names.value, list) else [names]:
        found = [p for p in places if _has(tree.at(p), name.as_str())]
        if not found:
            raise name.refuse(
                "no-such-path",
                f"no target has a key `{name.value}`",
                "correct it, or remove it if it is not needed any more",
            )
        tree.remove([(*place, name.as_str()) for place in found])


def _has(value: Json, key: str) -> bool:
    return any(key == name for name, _ in members(value))


def _copy(args: Source, tree: Tree) -> None:
    _, value = _one_source(args, tree)
    for to in _ends(args):
        tree.put(destination(to, tree), value)


def _move(args: Source, tree: Tree) -> None:
    place, value = _one_source(args, tree)
    to, *others = _ends(args)
    if others:
        raise to.refuse("bad-json-path", "something can be moved to one place only")
    there = destination(to, tree)
    if there[: len(place)] == place:
        raise to.refuse("transform-conflict", "nothing can be moved into itself")
    tree.place(there, value)
    tree.remove([place])


def _one_source(args: Source, tree: Tree) -> tuple[Parts, Json]:
    source = args / next((k for k in ("from", "source") if k in args), "from")
    places = targets(source, tree)
    if len(places) > 1:
        raise source.refuse(
            "bad-json-path", f"`{source.value}` finds {len(places)} places, not one"
        )
    return places[0], tree.at(places[0])


def _ends(args: Source) -> Iterator[Source]:
    key = next((k for k in ("to", "destination", "target") if k in args), "to")
    to = args / key
    yield from to if isinstance(to.value, list) else [to]


def _replace(args: Source, tree: Tree) -> None:
    value = args / "value"
    for place in targets(args / "filter" / "only", tree):
        tree.put(place, value.value)


def _leave(args: Source, tree: Tree) -> None:
    """Does nothing: types are told apart by their constants, whether it is said or not."""


_COMMANDS: Mapping[str, Callable[[Source, Tree], None]] = {
    "update": _update,
    "append": _append,
    "merge": _merge,
    "mergeObject": _merge,
    "remove": _remove,
    "copy": _copy,
    "move": _move,
    "renameValue": rename_value,
    "renameRef": rename_ref,
    "extractToRefs": extract_to_refs,
    "oneOfToAnyOf": one_of_to_any_of,
    "replaceProperties": _replace,
    "guessDiscriminantUnions": _leave,
}
