"""Where types go, and what they are called there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from . import ir
from .errors import Location, SpecError, refuse
from .load import Source
from .names import Casing, class_identifier, singular_snake, words
from .spellings import one_of
from .text import Code, identifier

Role: TypeAlias = Literal["reply", "request"]


class Place(NamedTuple):
    """Where the types of a schema go: a module, and the properties that led there.

    `prefix` is what the names of its nested types begin with.
    """

    module: tuple[Code, ...]
    role: Role
    path: tuple[str, ...] = ()
    prefix: str = ""

    def below(self, name: str) -> Place:
        return Place(self.module, self.role, (*self.path, name), self.prefix)

    def singular(self) -> Place:
        """The place of an array's items: `tools` holds a `Tool`."""
        *head, last = self.path or ("item",)
        last = one_of(last) or (singular_snake(last) if words(last) else last)
        return self._replace(path=(*head, last))

    def class_name(self, casing: Casing) -> Code:
        """What a class of this place would like to be called."""
        path = _said_once(self.path) if casing.brief else self.path
        main = casing.pascal(self.module[-1])
        before = self.prefix + casing.pascal("_".join(path[:-1]))
        last = casing.pascal("_".join(path[-1:]))
        name = self.prefix + casing.pascal("_".join(path))
        if last[:1].isdigit():
            # Digits are not to run into the name before them.
            name = f"{before or main}_{last}"
        whole = f"{main}{name or 'Item'}"
        # Not all that is written in letters and digits can be written in a name.
        fitting = (each for each in (name, whole) if each.isidentifier())
        return class_identifier(next(fitting, f"{main}Item"))


def _said_once(path: Sequence[str]) -> tuple[str, ...]:
    """A path without the words that its parts repeat.

    That is what one begins with after what ends so, as in `tool` and `tool_choice`; and
    several words that one ends with and that are all of the one before, as in
    `bank_transfer` and `eu_bank_transfer`. Something of its own is left of each.
    """
    found: list[str] = []
    said: list[str] = []
    above: list[str] = []
    for part in path:
        own = list(words(part))
        again = [n for n in range(1, len(own)) if said[-n:] == own[:n]]
        rest = own[max(again, default=0) :]
        if 1 < len(above) < len(rest) and rest[-len(above) :] == above:
            rest = rest[: -len(above)]
        found.append("_".join(rest) if rest != own else part)
        said, above = said + rest, own
    return tuple(found)


@dataclass(frozen=True, slots=True)
class NamedSchema:
    """A schema that the settings make a type of its own.

    `suffix` says whether the form for requests is called `Param`.
    """

    name: str
    folder: tuple[Code, ...]
    shared: bool = False
    suffix: bool = True


class OwnTypes(dict[Source, NamedSchema]):
    """Which schemas are types of their own, and by which names; some come up on the way.

    The names are counted as they come: looking through all of them for each new one
    took a time that grows with the square of the document.
    """

    def __init__(self, known: Iterable[tuple[Source, NamedSchema]] = ()) -> None:
        super().__init__()
        self._names: Counter[tuple[object, ...]] = Counter()
        for schema, named in known:
            self[schema] = named

    def __setitem__(self, schema: Source, named: NamedSchema) -> None:
        if schema in self:
            del self[schema]
        super().__setitem__(schema, named)
        self._names[named.folder, named.shared, named.name] += 1

    def __delitem__(self, schema: Source) -> None:
        named = self[schema]
        super().__delitem__(schema)
        self._names[named.folder, named.shared, named.name] -= 1

    def has_name(self, name: str, folder: tuple[Code, ...], shared: bool) -> bool:
        """Whether a type of a folder, or of those that are shared, has this name."""
        return self._names[folder, shared, name] > 0


class Typed(NamedTuple):
    """A schema's type, and whether null may stand in its place."""

    type: ir.Type
    nullable: bool = False

    def whole(self) -> ir.Type:
        """One type that includes the null, for places with no flag for it."""
        admits = self.nullable and self.type != ir.NULL
        return ir.Union((self.type, ir.NULL)) if admits else self.type


def named_ref(
    chosen: NamedSchema,
    role: Role,
    casing: Casing,
    models: Mapping[ir.Ref, ir.Model],
    declared: OwnTypes,
) -> ir.Ref:
    """Where a named schema's type goes, and what it is called there.

    What is called `x_param` already, and is used in both roles, gets another name for
    the second one. The form of `x` for requests is no `x_param` where that is declared.
    """
    name, folder = chosen.name, chosen.folder
    if chosen.shared:
        folder = (Code("shared" if role == "reply" else "shared_params"),)
    elif role == "request" and chosen.suffix and not name.endswith("_param"):
        name = f"{name}_param"
        if declared.has_name(name, folder, False):
            name = f"{chosen.name}_input"
        while declared.has_name(name, folder, False):
            name = f"{name}_param"
    ref = _ref(folder, name, casing)
    while ref in models and models[ref].role != role:
        name = f"{name}_{'param' if role == 'request' else 'model'}"
        ref = _ref(folder, name, casing)
    return ref


def own_places(
    folder: tuple[Code, ...], stem: str, declared: OwnTypes
) -> tuple[Place, Place]:
    """Where the types of a method itself go: of what it takes, and of what it gives."""
    found: list[tuple[Code, ...]] = []
    for names in (("params", "arguments"), ("response", "result")):
        wanted = [f"{stem}_{name}" for name in names]
        free = (name for name in wanted if not declared.has_name(name, folder, False))
        found.append((*folder, identifier(next(free, wanted[0]))))
    params, response = found
    return Place(params, "request"), Place(response, "reply")


def _ref(folder: tuple[Code, ...], name: str, casing: Casing) -> ir.Ref:
    return ir.Ref((*folder, identifier(name)), class_identifier(casing.pascal(name)))


@dataclass(frozen=True, slots=True)
class NestedNames:
    """Names types by their places, so that no two of a module have the same.

    Where two would, the second one's begins with the module's, and then it is numbered.
    """

    casing: Casing
    taken: Container[ir.Ref]
    _numbers: dict[ir.Ref, int] = field(default_factory=dict[ir.Ref, int])

    def ref(self, place: Place) -> ir.Ref:
        """A name for a type of this place that no other type of its module has."""
        main = self.casing.pascal(place.module[-1])
        name = place.class_name(self.casing)
        if self.casing.brief and name == main and not place.path:
            name = Code(f"{main}Value")
        elif name == main or ir.Ref(place.module, name) in self.taken:
            name = Code(f"{main}{name}")
        found = ir.Ref(place.module, name)
        return self._numbered(found) if found in self.taken else found

    def _numbered(self, first: ir.Ref) -> ir.Ref:
        def named(number: int) -> ir.Ref:
            return ir.Ref(first.module, Code(f"{first.name}{number}"))

        # Thousands may want one name. What was tried in vain is free again, from the end.
        number = self._numbers.get(first, 2)
        while number > 2 and named(number - 1) not in self.taken:
            number -= 1
        while named(number) in self.taken:
            number += 1
        self._numbers[first] = number + 1
        return named(number)


def name_taken(ref: ir.Ref, location: Location) -> SpecError:
    """The error of a type whose name another one of its module has."""
    return refuse(
        "name-collision",
        f"two types want to be called `{ref.name}` in `{'.'.join(ref.module)}`",
        location,
        "list one of them under `models` of a resource in the settings",
    )
