"""Operations by the resources that their paths name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ..load import Source
from ..names import words
from ..path_items import operation_at, operations_of
from ..plain import MOST_LEVELS
from ..resolve import Resolver
from .identifiers import spoken_id
from .versions import Split, split_paths
from .words import is_only_a_verb, is_plural, name_of, says_what_is_done

_PLACE = re.compile(r"\{[^{}]*\}")
# One that is not within a place, as it is in `{id:[0-9]+}`.
_COLON = re.compile(r":(?![^{}]*\})")
_MANY = 5
# Files by what they are called at their end, as in `/status.json`: the last word of such a
# name tells of a format. All but the first are what is fetched, and stay in names.
_FORMATS = re.compile(r"\.(json|xml|ya?ml|csv)$")
_FILES = frozenset("css csv gif gz htm html ico jpg js md pdf png svg txt zip".split())


@dataclass(frozen=True)
class Found:
    """An operation: where it is, the words of its path, and whether it is of one item.

    `item` is the path's object, `action` the word after a colon, as in
    `/jobs/{id}:cancel`, and `base` what the path of an item and that of its group have in
    common.
    """

    verb: str
    path: str
    source: Source
    item: Source
    words: tuple[str, ...]
    of_item: bool
    base: str
    action: str = ""

    @property
    def endpoint(self) -> str:
        return f"{self.verb} {self.path}"

    @cached_property
    def tags(self) -> list[str]:
        found = self.source.get("tags")
        listed = found.value if found is not None else None
        every = listed if isinstance(listed, list) else []
        return [tag for tag in every if isinstance(tag, str)]

    @cached_property
    def spoken(self) -> list[str]:
        """The telling words of the operation's id."""
        return spoken_id(
            self.source.text("operationId"), self.verb, self.path, self.tags
        )


@dataclass
class Node:
    """A word of paths, with the operations that end there and the words that follow."""

    operations: list[Found] = field(default_factory=list[Found])
    children: dict[str, Node] = field(default_factory=dict[str, "Node"])

    # These are asked for once all operations are there, and by each of them.

    @cached_property
    def kinds(self) -> frozenset[tuple[str, str, bool]]:
        """The verbs with what the paths have in common, and whether it is of one item."""
        return frozenset((o.verb, o.base, o.of_item) for o in self.operations)

    @cached_property
    def is_of_items(self) -> bool:
        """Whether one item can be got."""
        return any(o.of_item and o.verb == "get" for o in self.operations)

    @cached_property
    def _before_places(self) -> Mapping[str, list[str]]:
        """The paths by all that comes before each place in them."""
        found = defaultdict[str, list[str]](list)
        for path in dict.fromkeys(each.path for each in self.operations):
            for place in re.finditer("{", path):
                found[path[: place.start()].rstrip("/")].append(path)
        return found

    def has_items_of(self, found: Found) -> bool:
        """Whether a path goes on from that of an operation by the place of an item."""
        below = self._before_places.get(found.path.rstrip("/"), ())
        return any(each.startswith(found.path) for each in below if each != found.path)

    @property
    def is_action(self) -> bool:
        """Whether it is something to be done, and not a group of its own.

        Things in the plural are a group, whatever else can be done with them; and so is
        what the operation's id says is created. What several operations have in common is
        done only if it can be no thing.
        """
        if self.children or not self.operations:
            return False
        first, *others = self.operations
        word = first.words[-1] if first.words else ""
        if others or first.of_item:
            verbs = {each.verb for each in self.operations}
            calls = "_" in word and verbs == {"get", "post"}
            # An id that only says the path again is no witness against the others.
            telling = [o for o in self.operations if o.spoken] or self.operations
            certain = all(is_only_a_verb(word, o.spoken) for o in telling)
            once = verbs in ({"post"}, {"get", "head"})
            once = once or self._is_done_in_places(verbs)
            return certain and (not others or calls or once)
        if is_plural(word) and not says_what_is_done(word, first.spoken):
            return False
        creates = first.spoken[:1] == ["create"] and word != "create"
        return not (first.verb == "post" and creates and _ends_with(first.spoken, word))

    def _is_done_in_places(self, verbs: Collection[str]) -> bool:
        """Whether one thing is done in several places: `/images/get`, `/images/{id}/get`."""
        places = {each.base for each in self.operations}
        of_item = any(each.of_item for each in self.operations)
        return len(verbs) == 1 and len(places) == len(self.operations) and not of_item


def _ends_with(spoken: Sequence[str], word: str) -> bool:
    parts = list(words(word))
    return list(spoken[-len(parts) :]) == parts


def operations(root: Source, resolver: Resolver) -> list[Found]:
    """The operations of a document, each with the words of its path.

    In the order of their paths, not the document's: where two would like one name, which
    of them gets it is not to change when the document is put in another order.
    """
    paths = root.get("paths")
    items = [
        (path, resolver.resolve(item))
        for path, item in sorted(paths.items() if paths is not None else (), key=_path)
        if path.startswith("/")
    ]
    _refuse_deep(root, [path for path, _ in items])
    verbs = {path: [verb for verb, _ in operations_of(item)] for path, item in items}
    split = split_paths(verbs)
    shared = _shared_prefix([each.segments for each in split.values()])
    return [
        _found(verb, path, item, split[path], shared)
        for path, item in items
        for verb in verbs[path]
    ]


def _refuse_deep(root: Source, paths: Iterable[str]) -> None:
    """Refuses paths that groups within groups would not end for."""
    for path in paths:
        if path.count("/") > MOST_LEVELS:
            message = (
                f"the path has {path.count('/')} segments, more than {MOST_LEVELS}"
            )
            hint = "write settings that say what its methods are called"
            raise (root / "paths" / path).refuse("too-deep", message, hint)


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


def _found(verb: str, path: str, item: Source, split: Split, shared: int) -> Found:
    segments = list(split.segments)
    action = ""
    if segments:
        segments[-1], *actions = _COLON.split(segments[-1], maxsplit=1)
        action = "".join(actions)
    if len(segments) > 1 and segments[-1] == "json":
        del segments[-1]  # a format, as in `/things/{id}/json`
    last = _FORMATS.sub("", segments[-1]) if segments else ""
    named = tuple(_words(segments[shared:]))
    return Found(
        verb,
        path,
        operation_at(item, verb),
        item,
        (*split.before, *named),
        of_item=bool(_PLACE.search(last)),
        base=re.sub(r"(/\{\})*/?$", "", _PLACE.sub("{}", "/".join(segments))),
        action=name_of(_PLACE.sub("", action), ""),
    )


def _words(segments: Sequence[str]) -> Iterator[str]:
    for segment in segments:
        for part in _parts(_PLACE.sub(" ", _FORMATS.sub("", segment))):
            if word := name_of(part, ""):
                yield word


def _parts(segment: str) -> list[str]:
    """The words of `chat.postMessage`; the name of a file is one."""
    parts = segment.split(".")
    is_file = parts[-1].lower() in _FILES
    return [segment] if is_file or not all(p[:1].isalpha() for p in parts) else parts


def _shared_prefix(paths: Sequence[Sequence[str]]) -> int:
    """How many segments every path begins with, and none of them needs.

    That is one that many other words follow. What an item follows is a group:
    `/pets/{id}`.
    """
    count = 0
    while paths and all(len(path) > count + 1 for path in paths):
        heads = {path[count] for path in paths}
        after = {path[count + 1] for path in paths}
        _, *others = heads
        if others or any(_PLACE.search(each) for each in (*heads, *after)):
            break
        if len(after) < _MANY:
            break
        count += 1
    return count
