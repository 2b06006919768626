"""Operations by the resources that their paths name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ..load import Source
from ..resolve import Resolver
from .words import name_of

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_PLACE = re.compile(r"\{[^{}]*\}")
_PREFIX = re.compile(r"v\d+([._-]?\w+)?|apis?|rest|public", re.IGNORECASE)
_MANY = 5
_SUFFIX = re.compile(r"\.(json|xml|ya?ml|csv)$")


@dataclass(frozen=True, slots=True)
class Found:
    """An operation: where it is, the words of its path, and whether it is of one item.

    `action` is the word after a colon, as in `/jobs/{id}:cancel`.
    """

    verb: str
    path: str
    source: Source
    words: tuple[str, ...]
    of_item: bool
    action: str = ""

    @property
    def endpoint(self) -> str:
        return f"{self.verb} {self.path}"


@dataclass
class Node:
    """A word of paths, with the operations that end there and the words that follow."""

    operations: list[Found] = field(default_factory=list[Found])
    children: dict[str, Node] = field(default_factory=dict[str, "Node"])

    @property
    def is_action(self) -> bool:
        """Whether it is something to be done, and not a group of its own."""
        return (
            not self.children
            and len(self.operations) == 1
            and not self.operations[0].of_item
        )


def operations(root: Source, resolver: Resolver) -> list[Found]:
    """The operations of a document, each with the words of its path.

    In the order of their paths, not the document's: where two would like one name, which
    of them gets it is not to change when the document is put in another order.
    """
    paths = root.get("paths")
    every = [
        (verb, path, source)
        for path, item in sorted(paths.items() if paths is not None else (), key=_path)
        if path.startswith("/")
        for verb in VERBS
        if (source := resolver.resolve(item).get(verb)) is not None
    ]
    shared = _shared_prefix([_segments(path) for path in {p: 0 for _, p, _ in every}])
    return [_found(verb, path, source, shared) for verb, path, source in every]


def _path(entry: tuple[str, Source]) -> str:
    return entry[0]


def tree(found: Iterable[Found]) -> Node:
    """The operations by the words of their paths."""
    top = Node()
    for each in found:
        node = top
        for word in each.words:
            node = node.children.setdefault(word, Node())
        node.operations.append(each)
    return top


def _found(verb: str, path: str, source: Source, shared: int) -> Found:
    segments = _segments(path)
    last = segments[-1] if segments else ""
    head, _, action = last.partition(":")
    if action:
        segments[-1] = head
    words = tuple(_words(segments[shared:]))
    return Found(
        verb,
        path,
        source,
        words,
        of_item=bool(_PLACE.search(head)),
        action=name_of(_PLACE.sub("", action), ""),
    )


def _segments(path: str) -> list[str]:
    return [segment for segment in path.split("/") if segment]


def _words(segments: Sequence[str]) -> Iterator[str]:
    for segment in segments:
        word = name_of(_PLACE.sub(" ", _SUFFIX.sub("", segment)), "")
        if word:
            yield word


def _shared_prefix(paths: Sequence[Sequence[str]]) -> int:
    """How many segments every path begins with, and none of them needs.

    That is a version, a word for APIs, or one that many other words follow. What an item
    follows is a group: `/pets/{id}`.
    """
    count = 0
    while paths and all(len(path) > count + 1 for path in paths):
        heads = {path[count] for path in paths}
        after = {path[count + 1] for path in paths}
        head, *others = heads
        if others or any(_PLACE.search(each) for each in (head, *after)):
            break
        if not _PREFIX.fullmatch(head) and len(after) < _MANY:
            break
        count += 1
    return count
