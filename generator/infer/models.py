"""Which schemas are types of their own, and where."""

from __future__ import annotations

import contextlib
import os.path
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from urllib.parse import quote

from ..errors import SpecError
from ..leads import references
from ..load import Source
from ..pointer import keys
from ..resolve import Resolver, is_ref
from .groups import Group
from .words import bare, distinct, name_of

_KINDS = ("properties", "enum", "oneOf", "anyOf", "allOf")

# What may stand in a fragment as it is (RFC 3986, 3.5), and means nothing to pointers.
_SAFE = "/~!$&'()*+,;=:@?-._"
# The name of a package, as in `io.example.orders.v1.`.
_PACKAGE = re.compile(r"(?<![\w-])(?:[a-z][a-z0-9_-]*\.)+")


class Schemas:
    """The schemas that can be referred to, of the document and of its other files."""

    def __init__(self, root: Source, resolver: Resolver) -> None:
        self._root, self._resolver = root, resolver
        self._below: dict[Source, list[Source]] = {}

    def names(self) -> dict[Source, str]:
        """The schemas that deserve a name, each with one of its own in snake case."""
        names: dict[Source, str] = {}
        taken: set[str] = set()
        own = self._declared()
        others = self._reached(list(self._portions())) - set(own)
        every = [
            *sorted(own, key=lambda schema: schema.pointer),
            *self._elsewhere(others),
        ]
        for schema, called in zip(every, _called(every), strict=True):
            value = schema.value
            if isinstance(value, dict) and any(kind in value for kind in _KINDS):
                name = distinct(name_of(called, "model"), taken, bare)
                taken.add(bare(name))
                names[schema] = name
        return names

    def homes(self, tops: list[Group]) -> dict[Source, tuple[str, ...]]:
        """The group whose operations alone use a schema; none is there for the others."""
        users: dict[Source, tuple[str, ...] | None] = {}
        for group in (each for top in tops for each in top.walk()):
            for method in group.methods.values():
                self._use(method.source, group.path, users)
        return {schema: path for schema, path in users.items() if path is not None}

    def _use(
        self,
        source: Source,
        home: tuple[str, ...] | None,
        users: dict[Source, tuple[str, ...] | None],
    ) -> None:
        """Notes that a group uses what a part refers to; None stands for several groups.

        Each schema is passed through twice at most: when it gets a group, and when it
        turns out to be that of several.
        """
        waiting = [(target, home) for target in self._targets(source)]
        while waiting:
            schema, path = waiting.pop()
            if schema in users:
                if users[schema] in (path, None):
                    continue
                path = None
            users[schema] = path
            waiting += [(target, path) for target in self._targets(schema)]

    def target(self, schema: Source) -> Source:
        """What a schema stands for."""
        return self._resolver.resolve(schema)

    def reference(self, schema: Source) -> str:
        """What a `$ref` in the document itself would be."""
        here, there = self._root.document, schema.document
        fragment = quote(schema.pointer, safe=_SAFE)
        if there is here:
            return f"#{fragment}"
        file = os.path.relpath(there.path.resolve(), here.path.resolve().parent)
        return f"{quote(PurePath(file).as_posix())}#{fragment}"

    def _declared(self) -> list[Source]:
        components = self._root.get("components")
        schemas = None if components is None else components.get("schemas")
        return [] if schemas is None else [source for _, source in schemas.items()]

    def _portions(self) -> Iterator[Source]:
        """All of the document, in such parts as are asked what they refer to anyway."""
        for key, part in self._root.items():
            if key in ("paths", "components"):
                yield from (
                    each for inner in _members(part) for each in _members(inner)
                )
            else:
                yield part

    def _elsewhere(self, found: set[Source]) -> list[Source]:
        """Those that are in other files, in an order that is always the same."""
        here = self._root.document
        chosen = [each for each in found if each.document is not here]
        return sorted(chosen, key=self.reference)

    def _reached(self, starts: list[Source]) -> set[Source]:
        """All that the references in some parts lead to, at once or by others."""
        reached: set[Source] = set()
        waiting = [target for start in starts for target in self._targets(start)]
        while waiting:
            found = waiting.pop()
            if found not in reached:
                reached.add(found)
                waiting += self._targets(found)
        return reached

    def _targets(self, source: Source) -> list[Source]:
        if source not in self._below:
            self._below[source] = list(self._followed(source))
        return self._below[source]

    def _followed(self, source: Source) -> Iterator[Source]:
        for reference in references(source):
            # What leads nowhere is complained of where it is needed.
            with contextlib.suppress(SpecError):
                yield self._resolver.follow(reference)


def _members(source: Source) -> list[Source]:
    """The members of an object; what is none, or refers to another, is one by itself."""
    if not isinstance(source.value, dict) or is_ref(source):
        return [source]
    return [member for _, member in source.items()]


def _called(schemas: Sequence[Source]) -> list[str]:
    """What to call each: `org.shop.v1.Pet` is Pet, unless there is another one."""
    words = [_last_word(schema) for schema in schemas]
    short = [_PACKAGE.sub("", word, count=1) or word for word in words]
    wanted = Counter(word.lower() for word in short)
    return [
        brief if wanted[brief.lower()] == 1 else word
        for word, brief in zip(words, short, strict=True)
    ]


def _last_word(schema: Source) -> str:
    """What a schema is called where it is: its key, or its file's name."""
    *_, last = ("", *keys(schema.pointer))
    return last or schema.document.path.name.partition(".")[0]
