"""The tree of resources that the words of paths make."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from ..client import CALLED, MEMBERS
from ..resolve import Resolver
from .methods import Naming
from .paths import Found, Node
from .words import bare, begins_with_verb, distinct, name_of

# What every resource has under its own name already.
_VIEWS = ("with_raw_response", "with_streaming_response")
CLIENT = "$client"
"""The client itself, where the settings want the name of a resource."""


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


def groups(top: Node, resolver: Resolver, taken: Collection[str] = ()) -> list[Group]:
    """The resources of a document, none of whose operations is left out.

    `taken` are the names of the client's options.
    """
    top, of_client = _with_calls_in_groups(top)
    naming = Naming(resolver)
    used = {*MEMBERS, *taken}
    known = {bare(name) for name in used}
    found: list[Group] = []
    for word, node in top.children.items():
        name = word if word not in used else f"{word}_resource"
        name = distinct(name, known, bare)
        used.add(name)
        known.add(bare(name))
        found.append(_group(node, (name,), naming))
    if top.operations:
        name = distinct(_called_for_tag(top.operations), used)
        used.add(name)
        node = Node(top.operations)
        found.append(Group((name,), naming.methods(node, {}, (), (name,))))
    if of_client:
        methods = naming.methods(Node(), of_client, {*used, *CALLED}, ())
        found.append(Group((CLIENT,), methods))
    return found


def _with_calls_in_groups(top: Node) -> tuple[Node, dict[str, Node]]:
    """The tree, in which what a path does and does to nothing has found a group.

    Paths such as `/getUser` have none. The operation's tag is one; without a tag, it is
    something that the client does, and those are returned beside the tree.
    """
    made = Node(top.operations, dict(top.children))
    of_client: dict[str, Node] = {}
    for word, node in top.children.items():
        if not node.is_action or not begins_with_verb(word):
            continue
        del made.children[word]
        tag = _called_for_tag(node.operations, "")
        if not tag:
            of_client[word] = node
            continue
        made.children[tag] = _with(made.children.get(tag, Node()), word, node)
    return _with_root_in_group(made), of_client


def _with_root_in_group(top: Node) -> Node:
    """The tree, in which what a path has no word for is with the things of its tag."""
    tag = _called_for_tag(top.operations, "")
    if tag not in top.children:
        return top
    group = top.children[tag]
    bare_root = [each for each in top.operations if "{" not in each.path]
    items = [each for each in top.operations if each not in bare_root]
    if bare_root and "root" not in group.children:
        group = _with(group, "root", Node(bare_root))
    else:
        items += bare_root
    merged = Node([*group.operations, *items], group.children)
    return Node([], {**top.children, tag: merged})


def _with(group: Node, word: str, child: Node) -> Node:
    return Node(group.operations, {**group.children, word: child})


def _called_for_tag(found: list[Found], otherwise: str = "root") -> str:
    """The name of the tag that all of the operations have."""
    tags = {each.tags[0] if each.tags else "" for each in found}
    return name_of(tags.pop(), "") or otherwise if len(tags) == 1 else otherwise


def _group(node: Node, path: tuple[str, ...], naming: Naming) -> Group:
    actions = {w: child for w, child in node.children.items() if child.is_action}
    others = {w: child for w, child in node.children.items() if w not in actions}
    group = Group(path)
    known: set[str] = set()
    for word, child in others.items():
        wanted = f"{word}_resource" if word in _VIEWS else word
        name = distinct(wanted, known, bare)
        known.add(bare(name))
        group.children[name] = _group(child, (*path, name), naming)
    group.methods = naming.methods(node, actions, group.children, path)
    return group
