"""What methods are called: by what they do to what, and else by their operation's id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..names import snake
from .paths import Found, Node
from .words import distinct, name_of

# What an operation on a whole group does, and on one item of it.
_ON_GROUP = {"post": "create", "put": "replace", "patch": "update", "delete": "delete"}
_ON_ITEM = {"get": "retrieve", "put": "update", "patch": "update", "delete": "delete"}


def named_methods(
    node: Node, actions: Mapping[str, Node], taken: Iterable[str]
) -> dict[str, Found]:
    """The methods of a group: its own operations, and those that are done to it.

    `taken` are the names of the groups below it. No operation is without a method.
    """
    methods: dict[str, Found] = {}
    used = set(taken)
    wanted = [(_wanted(found, node), found) for found in node.operations]
    wanted += [
        (_of_action(word, found), found)
        for word, action in actions.items()
        for found in action.operations
    ]
    for name, found in wanted:
        chosen = name if name not in used else _otherwise(found, name, used)
        used.add(chosen)
        methods[chosen] = found
    return methods


def _wanted(found: Found, node: Node) -> str:
    if found.action:
        return found.action
    if found.of_item:
        verbs = {other.verb for other in node.operations if other.of_item}
        if found.verb == "put" and "patch" in verbs:
            return "replace"
        return _ON_ITEM.get(found.verb, found.verb)
    if found.verb == "get":
        return "list" if _lists(found, node) else "retrieve"
    return _ON_GROUP.get(found.verb, found.verb)


def _lists(found: Found, node: Node) -> bool:
    """Whether a GET gives several: there are items beside it, or its reply is an array."""
    if any(other.of_item for other in node.operations):
        return True
    word = found.words[-1] if found.words else ""
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _of_action(word: str, found: Found) -> str:
    if found.verb == "get":
        return word
    return word if found.verb == "post" else f"{found.verb}_{word}"


def _otherwise(found: Found, name: str, used: set[str]) -> str:
    """Another name for one that is taken: the operation's id, else a number."""
    identifier = found.source.text("operationId")
    by_id = name_of(snake(identifier), "") if identifier else ""
    if by_id and by_id.isidentifier() and by_id not in used:
        return by_id
    return distinct(f"{found.verb}_{name}" if name != found.verb else name, used)
