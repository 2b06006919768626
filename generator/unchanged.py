"""Modules that are rendered as they were before: told by what they follow from.

A resource's module follows from the resource, from what the package says of itself, and
from the models that are asked for on the way. Which these are is known when it has been
rendered once; so they are kept beside it, and it holds for as long as they are the same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import attrgetter
from typing import cast

from . import ir
from .portions import Texts
from .text import Code, Text

Models = Mapping[ir.Ref, ir.Model]


@dataclass
class Unchanged:
    """The modules of a package's resources, of which some may be `kept`.

    `said` is what the models say.
    """

    package: ir.Package
    models: Models
    kept: Texts | None
    said: Said
    _digests: dict[ir.Ref, str] = field(default_factory=dict[ir.Ref, str])

    def text(self, resource: ir.Resource, render: Callable[[Models], str]) -> str:
        """A module as it is kept, else as `render` makes it with the models it asks for."""
        if self.kept is None:
            return render(self.models)
        key = self._basis(resource)
        if (known := self.kept.get(key)) is not None:
            asked, text = json.loads(known)
            if all(self._of(_ref(place)) == digest for place, digest in asked.items()):
                return str(text)
        models = _Asked(self.models)
        text = render(models)
        digests = {_place(ref): self._of(ref) for ref in models.asked}
        self.kept.put(key, json.dumps([digests, text]))
        return text

    def _basis(self, resource: ir.Resource) -> str:
        """The digest of what a module follows from, but for models."""
        below = [self._basis(child) for child in resource.children]
        own = replace(resource, children=())
        return _digest([self._common, facts(own), below])

    @cached_property
    def _common(self) -> str:
        """The digest of what every resource may ask of the package."""
        client = replace(self.package.client, operations=())
        rest = replace(self.package, client=client, resources=(), models=())
        return _digest(facts(rest))

    def _of(self, ref: ir.Ref) -> str:
        """The digest of a model, or of there being none."""
        if ref not in self._digests:
            model = self.models.get(ref)
            self._digests[ref] = "" if model is None else self.said.of(model)
        return self._digests[ref]


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()


def _place(ref: ir.Ref) -> str:
    return ".".join((*ref.module, ref.name))


def _ref(place: str) -> ir.Ref:
    *module, name = map(Code, place.split("."))
    return ir.Ref(tuple(module), name)


@dataclass(frozen=True, eq=False)
class _Asked(Mapping[ir.Ref, ir.Model]):
    """Models that remember which of them were asked for, or whether they are there."""

    models: Models
    asked: dict[ir.Ref, None] = field(default_factory=dict[ir.Ref, None])

    def __getitem__(self, ref: ir.Ref) -> ir.Model:
        self.asked[ref] = None
        return self.models[ref]

    def __iter__(self) -> Iterator[ir.Ref]:
        self.asked.update(dict.fromkeys(self.models))
        return iter(self.models)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Said:
    """The digests of what models say, found out once for all that ask."""

    def __init__(self) -> None:
        # By what they are, and not by what they say: that is to be found out.
        self._found: dict[int, tuple[ir.Model, str]] = {}

    def of(self, model: ir.Model) -> str:
        if id(model) not in self._found:
            self._found[id(model)] = (model, _digest(facts(model)))
        return self._found[id(model)][1]


# ---- Facts ---------------------------------------------------------------------------

_PLAIN = frozenset({str, Code, int, float, bool, type(None)})
# What the classes of the IR say, as plain data with the names of their classes.
_Said = Callable[[object], Iterable[object]]
_SAID: dict[type, _Said] = {}


def facts(value: object) -> object:
    """All that a value of the IR says, as plain data; not where the document says it."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    # The most frequent two by themselves: all of a large client is asked after each edit.
    if isinstance(value, Text):
        return [value.value]
    if isinstance(value, ir.Ref):
        return ["Ref", _place(value)]
    if kind is tuple or kind is list:
        return [facts(each) for each in cast("Sequence[object]", value)]
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return [[facts(key), facts(each)] for key, each in pairs]
    if kind not in _SAID:
        _SAID[kind] = _said_by(kind)
    found: list[object] = [kind.__name__]
    for each in _SAID[kind](value):
        found.append(each if type(each) in _PLAIN else facts(each))
    return found


def _said_by(kind: type) -> _Said:
    """What gives the values of a class's fields."""
    names = [name for name in vars(kind)["__match_args__"] if name != "location"]
    if len(names) > 1:
        return cast("_Said", attrgetter(*names))
    return lambda value: [getattr(value, name) for name in names]
