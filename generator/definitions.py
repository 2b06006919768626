"""Modules of definitions: which go where, in which order, and what they import.

The definitions come from datamodel-code-generator, with tokens in place of names. Here
they get the names, an order in which Python can run them, and their imports.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from . import ir
from .cycles import knots
from .imports import FIRST_IMPORT, import_blocks, import_from, relative
from .layout import broken, listed
from .prepared import EXTRA, OWN, Piece, Role, stand_ins
from .soundness import module_knots, refs_in, refs_of, tag_table, unions_of
from .text import Code, docstring, literal
from .unchanged import Said, facts

# Where the names that we put in come from; a leading dot counts from the package.
_SOURCES = {
    "BaseModel": "._runtime.models",
    "Base64FileInput": "._runtime.types",
    "FileTypes": "._runtime.types",
    "PropertyInfo": "._runtime.transform",
    "TypeAlias": "typing_extensions",
    "TypeAliasType": "typing_extensions",
    "Annotated": "typing",
    "date": "datetime",
    "datetime": "datetime",
}
# What definitions import besides, of `typing`, `typing_extensions` and pydantic.
_IMPORTED = _SOURCES.keys() | frozenset(
    "Dict Field List Literal NotRequired Optional Required Tuple TypedDict Union".split()
)
# What annotations call types that a class may have a field named like.
_OTHER_NAMES = {
    "list": ("typing", "List"),
    "dict": ("typing", "Dict"),
    "tuple": ("typing", "Tuple"),
    "object": ("builtins", "object as object_"),
    "date": ("datetime", "date as date_"),
    "datetime": ("datetime", "datetime as datetime_"),
}


@dataclass(frozen=True, slots=True)
class ModelModule:
    """The spelt models of one module below `types`."""

    path: tuple[Code, ...]
    names: tuple[Code, ...]
    head: Code
    """The imports, and the list of the names."""
    body: Code

    def as_text(self) -> str:
        return json.dumps([self.path, self.names, self.head, self.body])

    @classmethod
    def of_text(cls, text: str) -> ModelModule:
        """The module of which `text` is what `as_text` gave."""
        path, names, head, body = json.loads(text)
        return cls(
            tuple(map(Code, path)), tuple(map(Code, names)), Code(head), Code(body)
        )


def drafts_of(
    models: Sequence[ir.Model],
    known: Mapping[ir.Ref, ir.Model],
    role: Role,
    said: Said,
) -> Iterator[Draft]:
    """The modules that the models of a role make, in any order, to be written.

    `known` are these, and others that they name.
    """
    by_module: dict[tuple[Code, ...], list[ir.Model]] = defaultdict(list)
    for model in models:
        by_module[model.ref.module].append(model)
    circles = module_knots(known)
    aliases = _circular_aliases(known)
    for path, members in by_module.items():
        circle = circles.get(path, frozenset())
        yield Draft(path, members, known, role, said, circle, aliases)


def _circular_aliases(models: Mapping[ir.Ref, ir.Model]) -> frozenset[ir.Ref]:
    """Names of types that lead back to themselves by such names alone."""
    edges = {
        ref: list(refs_in(model.type))
        for ref, model in models.items()
        if model.type is not None
    }
    return frozenset(knots(edges))


@dataclass
class Draft:
    """One module under way."""

    path: tuple[Code, ...]
    members: Sequence[ir.Model]
    known: Mapping[ir.Ref, ir.Model]
    role: Role
    said: Said
    circle: frozenset[tuple[Code, ...]]
    """Modules that need this one and that it needs: imported at its end. It is one too."""
    circular: frozenset[ir.Ref]
    pieces: Mapping[ir.Ref, Piece] = field(default_factory=dict[ir.Ref, Piece])
    imports: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    late_imports: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    names: dict[ir.Ref, str] = field(default_factory=dict[ir.Ref, str])

    @cached_property
    def own(self) -> frozenset[str]:
        """What its classes are called."""
        return frozenset(str(model.ref.name) for model in self.members)

    @cached_property
    def basis(self) -> str:
        """The digest of all that the module follows from."""
        circular = [
            model.ref.name for model in self.members if model.ref in self.circular
        ]
        # All that other models have a part in but for their names, which references say.
        tables = [
            tag_table(self.known, union)
            for model in self.members
            for union in unions_of(model)
            if union.tag
        ]
        said = [self.said.of(model) for model in self.members]
        own = [self.path, self.role, sorted(self.circle), circular, facts(tables)]
        return hashlib.sha256(json.dumps([own, said]).encode()).hexdigest()

    def module(self, pieces: Mapping[ir.Ref, Piece]) -> ModelModule:
        """The module; `pieces` are the definitions of its members."""
        self.pieces = pieces
        self._name_others()
        parts = [self._definition(model) for model in _in_order(self.members, self)]
        parts += _late_imports(self.late_imports)
        names = tuple(model.ref.name for model in self.members)
        head = "\n\n".join([FIRST_IMPORT, *import_blocks(self.imports), listed(names)])
        return ModelModule(self.path, names, Code(head), Code("\n\n\n".join(parts)))

    def is_quoted(self, model: ir.Model) -> bool:
        """Whether an alias is one that may only be evaluated when it is used."""
        return model.type is not None and (
            model.ref in self.circular
            or any(self._is_late(ref) for ref in refs_in(model.type))
        )

    def _is_late(self, ref: ir.Ref) -> bool:
        return ref.module in self.circle and ref.module != self.path

    # ---- Names -----------------------------------------------------------------------

    def _name_others(self) -> None:
        """Chooses what this module calls the models that it uses, and imports them."""
        taken = {*self.own, *_IMPORTED}
        fields = {str(item.name) for model in self.members for item in model.fields}
        taken |= {_OTHER_NAMES[name][1] for name in fields & _OTHER_NAMES.keys()}
        self.names |= {model.ref: model.ref.name for model in self.members}
        used = {ref for model in self.members for ref in refs_of(model)}
        for ref in sorted(used, key=lambda ref: (ref.module, ref.name)):
            if ref.module == self.path:
                continue
            name = str(ref.name)
            while name in taken:
                name += "Model"
            taken.add(name)
            self.names[ref] = name
            imports = self.late_imports if self._is_late(ref) else self.imports
            module = ".types." + ".".join(ref.module)
            renamed = f"{ref.name} as {name}" if name != ref.name else name
            imports[self._seen(module)].add(renamed)

    def _seen(self, module: str) -> str:
        return relative(("types", *self.path), module) if module[0] == "." else module

    # ---- Definitions -----------------------------------------------------------------

    def _definition(self, model: ir.Model) -> str:
        piece = self.pieces[model.ref]
        if model.type is None:
            return self._spelt(piece, _with_extra(piece.source), model)
        if self.is_quoted(model):
            text = self._quoted(piece, model)
        else:
            source = self._used("TypeAlias", "typing_extensions", piece.source)
            text = self._spelt(piece, source, model)
        doc = f"\n{docstring(model.doc, 0)}" if model.doc else ""
        return f"{text}{doc}"

    def _quoted(self, piece: Piece, model: ir.Model) -> str:
        value = self._spelt(piece, ast.unparse(piece.value), model)
        name, alias = model.ref.name, self._use("TypeAliasType", "typing_extensions")
        # Pyright takes it for a variable if it meets it on its way from another module.
        note = "# pyright: reportInvalidTypeForm=false"
        return f"{note}\n{name} = {alias}({literal(name)}, {literal(value)})"

    def _spelt(self, piece: Piece, source: str, model: ir.Model) -> str:
        """The source with names for its tokens, and clear of the fields' own names."""
        refs = piece.prepared.refs
        names = {f"Class{n}": self.names[ref] for n, ref in enumerate(refs, 1)}
        names[OWN] = model.ref.name
        fields = {str(item.name) for item in model.fields}
        for name, module in piece.imports.items():
            if name != "TypeAlias":
                source = self._used(name, _SOURCES.get(name, module), source)
        for token, spelling in stand_ins(piece.prepared.role).items():
            if token in source and re.search(rf"\b{token}\b", source):
                names[token] = re.sub(
                    r"\w+", lambda name: self._clear(name[0], fields), spelling
                )
        for name in ("list", "dict", "tuple"):
            if name in fields and re.search(rf"\b{name}\[", source):
                source = re.sub(rf"\b{name}\[", f"{self._clear(name, fields)}[", source)
        for name in ("Annotated", "PropertyInfo"):
            if f"{name}[" in source or f"{name}(" in source:
                source = self._used(name, _SOURCES[name], source)
        restored = piece.prepared.restore(source, names)
        return "\n".join(broken(line) for line in restored.split("\n"))

    def _clear(self, name: str, fields: Iterable[str]) -> str:
        """A name for an annotation, in a class with these fields."""
        if name in fields and name in _OTHER_NAMES:
            module, taken = _OTHER_NAMES[name]
            if taken in self.own:
                taken = f"{taken} as {taken}_"
            self._use(taken, module)
            return taken.rpartition(" ")[2]
        if name in _SOURCES:
            return self._use(name, _SOURCES[name])
        return name

    def _used(self, name: str, module: str, source: str) -> str:
        """The source with an imported name as it is called here."""
        called = self._use(name, module)
        return source if called == name else re.sub(rf"\b{name}\b", called, source)

    def _use(self, name: str, module: str) -> str:
        """What an imported name is called here: a class of the module keeps its own."""
        called = f"{name} as {name}_" if name in self.own else name
        self.imports[self._seen(module)].add(called)
        return f"{name}_" if name in self.own else name


def _with_extra(source: str) -> str:
    """The field that stands for extra values, as pydantic has it."""
    # It is narrower than pydantic's own, which is what pydantic asks for.
    if f"    {EXTRA}:" not in source:
        return source
    note = "# pyright: reportIncompatibleVariableOverride=false\n"
    return note + source.replace(f"    {EXTRA}:", "    __pydantic_extra__:")


def _in_order(members: Sequence[ir.Model], module: Draft) -> list[ir.Model]:
    """The definitions of a module, each after those that it cannot do without.

    That is the base of a class, and all of an alias. What a class's fields name comes
    before it too, unless they need each other.
    """
    if len(members) == 1:
        return list(members)
    models = {model.ref: model for model in members}
    circles = knots({ref: list(refs_of(model)) for ref, model in models.items()})
    done: dict[ir.Ref, ir.Model] = {}

    def needed(model: ir.Model) -> Iterator[ir.Ref]:
        circle = circles.get(model.ref, frozenset[ir.Ref]())
        now = model.type is not None and not module.is_quoted(model)
        for ref in refs_of(model):
            if ref == model.base or now or ref not in circle:
                yield ref

    for start in members:
        path = [(start, needed(start))] if start.ref not in done else []
        while path:
            model, waiting = path[-1]
            for ref in waiting:
                if ref in models and ref not in done:
                    path.append((models[ref], needed(models[ref])))
                    break
            else:
                path.pop()
                done.setdefault(model.ref, model)
    return list(done.values())


def _late_imports(imports: Mapping[str, Iterable[str]]) -> Iterator[str]:
    if imports:
        lines = [
            f"{import_from(module, [name])}  # noqa: E402"
            for module, names in sorted(imports.items())
            for name in sorted(names)
        ]
        yield "# Modules that need this one come after it.\n" + "\n".join(lines)
