"""What methods are called: by what they do to what, and else by their operation's id."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from ..names import words
from ..nouns import singular
from ..reference import FIRST
from ..resolve import Resolver
from .identifiers import shorter
from .paths import Found, Node
from .shapes import Shape, shape_of
from .words import begins_with_verb, distinct, is_plural, name_of, same_words

# What an operation on a whole group does, and on one item of it.
_ON_GROUP = {"post": "create", "put": "replace", "patch": "update", "delete": "delete"}
_ON_ITEM = {
    "get": "retrieve",
    "put": "update",
    "patch": "update",
    "post": "update",
    "delete": "delete",
}
# What is done to an item or a group, in other words than ours.
_SAME = {
    **dict.fromkeys(("get", "fetch", "read", "retrieve", "show", "find"), "retrieve"),
    **dict.fromkeys(("create", "add", "insert", "new"), "create"),
    **dict.fromkeys(("update", "edit", "modify", "change"), "update"),
    **dict.fromkeys(("delete", "remove", "destroy"), "delete"),
    **dict.fromkeys(("list", "index"), "list"),
}
# ... and in words that say no more than that it is written.
_UPDATES = (
    "bulk",
    "patch",
    "put",
    "replace",
    "save",
    "set",
    "submit",
    "upsert",
    "write",
)
# What can be done to all items of a group as well as to one.
_ON_ALL = ("delete", "head", "options", "replace", "update")
_PLACE = re.compile(r"\{([^{}]*)\}")
_CHANGES = {"put": "update", "patch": "update", "delete": "delete"}


class Naming:
    """Names the methods of one document's groups."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver

    def methods(
        self,
        node: Node,
        actions: Mapping[str, Node],
        taken: Collection[str],
        path: Sequence[str],
    ) -> dict[str, Found]:
        """The methods of a group: its own operations, and those that are done to it.

        `taken` are the names of the groups below it, and `path` is its own. No operation
        is without a method.
        """
        claims = [
            *((self._wanted(o, node, path), o) for o in self._ranked(node)),
            *(
                (action_name(word, found, path), found)
                for word, action in actions.items()
                for found in _by_claim(action.operations)
            ),
        ]
        alike = Counter((name, each.verb, each.base) for name, each in claims)
        methods, used = dict[str, Found](), set(taken)
        for name, found in claims:
            # Where many have the same claim, none is the one that is meant by it.
            others = list(_others(name, found, path))
            crowded = alike[name, found.verb, found.base] > 2
            wanted = [*others, name] if crowded else [name, *others]
            free = (each for each in wanted if each.isidentifier() and each not in used)
            chosen = next(free, "") or distinct(_last_resort(name, found), used)
            methods[chosen] = found
            used.add(chosen)
        return dict(sorted(methods.items(), key=_place))

    def _ranked(self, node: Node) -> list[Found]:
        """The operations, those first that have the best claim to the plain names.

        That is where the most is done; and what is done to one item is called so more
        often than what is done to all of them, unless those are one thing themselves.
        """
        done = Counter(found.base for found in node.operations)

        def rank(found: Found) -> tuple[object, ...]:
            # What creates an item of a name is less so than what creates a new one, and
            # what lists some than what lists all.
            again = found.verb == "post" and _has(node, found, "post", of_item=False)
            less = again or self._is_group_of_items(found, node)
            item = (found.of_item and not less) or self._is_one(found)
            whole = found.of_item and item
            return (
                -done[found.base],
                found.base,
                not item,
                whole,
                found.path.count("{"),
            )

        return sorted(node.operations, key=rank)

    def _wanted(self, found: Found, node: Node, path: Sequence[str]) -> str:
        if found.action:
            return found.action
        of_item = found.of_item and not self._is_group_of_items(found, node)
        if of_item:
            if found.verb == "get" and _says_list(found):
                return "list"
            name = self._on_item(found, node)
            changes = name == "update" or (name, found.verb) == ("create", "post")
            return (_other_change(found, path) if changes else "") or name
        if found.verb == "get":
            return "list" if self._lists(found, node) else "retrieve"
        name = _ON_GROUP.get(found.verb, found.verb.lower())
        if name == "replace" and not _has(node, found, "patch", of_item=None):
            gets = [o for o in node.operations if o.verb == "get"]
            if not any(o.of_item or self._lists(o, node) for o in gets):
                return "update"
        return name

    def _on_item(self, found: Found, node: Node) -> str:
        name = _ON_ITEM.get(found.verb, found.verb.lower())
        if found.verb == "put" and _has(node, found, "patch", of_item=True):
            return "replace"
        if found.verb == "post" and (
            found.spoken[:1] in (["create"], ["add"])
            or _has(node, found, "put", of_item=True)
            or _has(node, found, "patch", of_item=True)
        ):
            return "create"
        return name

    def _is_group_of_items(self, found: Found, node: Node) -> bool:
        """Whether what looks like an item has items itself: `/{type}` and `/{type}/{id}`."""
        if not node.has_items_of(found):
            return False
        same = [o for o in node.operations if o.path == found.path and o.verb == "get"]
        return any(shape_of(o.source, self._resolver).is_list for o in same)

    def _lists(self, found: Found, node: Node) -> bool:
        """Whether a GET gives several, to go by its reply and by its words."""
        if _says_list(found):
            return True
        if self._is_one(found):
            return False
        shape = shape_of(found.source, self._resolver)
        if shape.is_list or node.is_of_items:
            return True
        word = found.words[-1] if found.words else ""
        return is_plural(word) and shape is not Shape.OBJECT

    def _is_one(self, found: Found) -> bool:
        """Whether what a GET gives is one thing: by all that can be told of it."""
        said = found.spoken or words(name_of(found.source.text("operationId"), ""))
        if found.of_item or found.verb != "get" or not said or not found.words:
            return False
        several = is_plural(said[-1]) or is_plural(found.words[-1])
        if _SAME.get(said[0]) != "retrieve" or several:
            return False
        return shape_of(found.source, self._resolver) in (Shape.OBJECT, Shape.BUNDLE)


def _by_claim(operations: Sequence[Found]) -> list[Found]:
    """The operations of one word, that which has the best claim to it first.

    What is got of one thing is called so more often than what is got of all of them.
    """
    of_one = any("{" in each.base for each in operations if each.verb == "get")

    def is_of_all(found: Found) -> bool:
        return of_one and found.verb == "get" and "{" not in found.base

    return sorted(operations, key=is_of_all)


def _says_list(found: Found) -> bool:
    """Whether the operation's id begins with `list`, and that is no thing here."""
    thing = found.words[-1].rpartition("_")[2] if found.words else ""
    return found.spoken[:1] == ["list"] and thing not in ("list", "lists")


def _other_change(found: Found, path: Sequence[str]) -> str:
    """What an operation's id calls a change of an item that is no plain update of it."""
    if found.verb not in ("post", "patch") or not begins_with_verb(
        "_".join(found.spoken)
    ):
        return ""
    verb = found.spoken[0]
    plain = verb in (*_SAME, *_UPDATES, found.verb)
    return "" if plain else next(shorter(found.spoken, path))


def _place(entry: tuple[str, Found]) -> int:
    """Where a method stands among others; all that are not usual keep their order."""
    return FIRST.index(entry[0]) if entry[0] in FIRST else len(FIRST)


def _has(node: Node, found: Found, verb: str, *, of_item: bool | None) -> bool:
    either = (True, False) if of_item is None else (of_item,)
    return any((verb, found.base, each) in node.kinds for each in either)


def action_name(word: str, found: Found, path: Sequence[str]) -> str:
    """What to call the operation of a word that says what is done, or to what.

    `path` is that of the group: `/users/getUser` is `users.retrieve`.
    """
    parts = list(words(word))
    if len(parts) > 1 and path and same_words(parts[1:], words(path[-1])):
        plain = _SAME.get(parts[0], parts[0])
        several = is_plural(word) and plain == "retrieve"
        return "list" if several else plain
    if found.verb in ("get", "head", "options") or begins_with_verb(word):
        return word
    told = "_".join(found.spoken)
    # `callGather` in `calls` is about a call, and calls nobody.
    things = {singular(part) for name in path for part in words(name)}
    is_verb = found.spoken[:1] != [found.verb] and not things & set(found.spoken[:1])
    if begins_with_verb(told) and told.endswith(f"_{word}") and is_verb:
        return f"{found.spoken[0]}_{word}"
    verb = _CHANGES.get(found.verb)
    return word if verb is None else f"{verb}_{word}"


def _others(name: str, found: Found, path: Sequence[str]) -> Iterator[str]:
    """Other names for what one name is too few for: those that its id makes."""
    for each in shorter(found.spoken, path):
        plain = _SAME.get(each)
        if plain is not None and plain != name:
            yield plain
        if plain is None:
            yield each
    if found.spoken:
        yield name_of(found.source.text("operationId"), "")


def _last_resort(name: str, found: Found) -> str:
    """A longer name: by the last place in the path, if it is one's own."""
    if not found.of_item and name in (*_ON_ALL, found.verb):
        return f"{name}_all"
    places = _PLACE.findall(found.path)
    place = name_of(places[-1], "") if found.of_item and places else ""
    return f"{name}_by_{place}" if place else f"{found.verb}_{name}"
