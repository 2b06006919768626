"""The tree of resources that the words of paths make."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from ..client import MEMBERS
from .methods import named_methods
from .paths import Found, Node
from .words import distinct

# What every resource has under its own name already.
_VIEWS = ("with_raw_response", "with_streaming_response")


@dataclass
class Group:
    """A resource: its methods by name, and the resources below it."""

    path: tuple[str, ...]
    methods: dict[str, Found] = field(default_factory=dict[str, Found])
    children: dict[str, Group] = field(default_factory=dict[str, "Group"])

    def walk(self) -> Iterator[Group]:
        """This group and all below it, parents first."""
        yield self
        for child in self.children.values():
            yield from child.walk()


def groups(top: Node, taken: Collection[str] = ()) -> list[Group]:
    """The resources of a document, none of whose operations is left out."""
    used = {*MEMBERS, *taken}
    found: list[Group] = []
    for word, node in top.children.items():
        name = distinct(word if word not in used else f"{word}_resource", used)
        used.add(name)
        found.append(_group(node, (name,)))
    if top.operations:
        name = distinct("root", used)
        found.append(Group((name,), named_methods(Node(top.operations), {}, ())))
    return found


def _group(node: Node, path: tuple[str, ...]) -> Group:
    actions = {w: child for w, child in node.children.items() if child.is_action}
    others = {w: child for w, child in node.children.items() if w not in actions}
    group = Group(path)
    for word, child in others.items():
        wanted = f"{word}_resource" if word in _VIEWS else word
        name = distinct(wanted, group.children)
        group.children[name] = _group(child, (*path, name))
    group.methods = named_methods(node, actions, group.children)
    return group
