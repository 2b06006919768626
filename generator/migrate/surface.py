"""What the users of a client can reach: its methods, and the names that they import."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .modules import Definition, ModuleName, Modules

_VIEWS = frozenset({"with_raw_response", "with_streaming_response"})


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a method."""

    name: str
    kind: str
    """`positional`, `keyword`, or `variable`."""
    required: bool

    def __str__(self) -> str:
        text = self.name if self.required else f"{self.name}=..."
        return f"**{text}" if self.kind == "variable" else text


@dataclass(frozen=True, slots=True)
class Method:
    """A method as it is called: its parameters, and what its annotation returns."""

    parameters: tuple[Parameter, ...]
    returns: str

    def __str__(self) -> str:
        parts: list[str] = []
        for item in self.parameters:
            if item.kind == "keyword" and "*" not in parts:
                parts.append("*")
            parts.append(str(item))
        return f"({', '.join(parts)}) -> {self.returns}"


@dataclass(frozen=True, slots=True)
class Surface:
    """The public surface of a client's package."""

    methods: dict[str, Method]
    """By the way to them, such as `Acme.files.list`."""
    names: frozenset[str]
    """Importable names, such as `types.File`; a leading dot is none of theirs."""


def surface(folder: Path) -> Surface:
    """The surface of the package in `folder`, which is parsed and never run."""
    modules = Modules.read(folder)
    methods: dict[str, Method] = {}
    for client in _clients(modules):
        methods.update(_methods(modules, client, client.node.name, frozenset()))
    return Surface(methods, frozenset(_names(modules)))


def _clients(modules: Modules) -> Iterator[Definition]:
    """The client's classes: those of `_client` that no other class there is a view of."""
    tree = modules.trees.get(("_client",))
    for node in tree.body if tree else ():
        if isinstance(node, ast.ClassDef) and node.bases:
            yield Definition(("_client",), node)


def _methods(
    modules: Modules, owner: Definition, way: str, above: frozenset[str]
) -> Iterator[tuple[str, Method]]:
    assert isinstance(owner.node, ast.ClassDef)
    returns: dict[str, list[str]] = {}
    for module, node in _members(modules, owner):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            name = node.name
            if _is_overload(node):
                returns.setdefault(name, []).append(_returned(node.returns))
                continue
            if name == "__init__" and not above:
                yield way, _method(node)
            if name in _VIEWS or _is_setter(node):
                continue
            if not _is_property(node):
                if not name.startswith("_"):
                    yield f"{way}.{name}", _method(node, returns.pop(name, ()))
                continue
            annotation = node.returns
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            # Older clients have their resources as plain attributes.
            name, annotation = node.target.id, node.annotation
        else:
            continue
        child = _class(modules, module, annotation)
        if child is None or child.module[:1] != ("resources",) or name.startswith("_"):
            # What the client is made of, and not what its users are to call.
            continue
        if child.node.name not in above:
            known = above | {owner.node.name}
            yield from _methods(modules, child, f"{way}.{name}", known)


def _members(
    modules: Modules, owner: Definition
) -> Iterator[tuple[ModuleName, ast.stmt]]:
    """What a class has, that of its bases first, each with the module it is from."""
    assert isinstance(owner.node, ast.ClassDef)
    for base in owner.node.bases:
        found = _class(modules, owner.module, base)
        if found is not None and found != owner:
            yield from _members(modules, found)
    for node in owner.node.body:
        yield owner.module, node


def _class(
    modules: Modules, module: ModuleName, annotation: ast.expr | None
) -> Definition | None:
    name = _dotted(annotation)
    found = modules.dotted(module, name) if name else None
    return found if found and isinstance(found.node, ast.ClassDef) else None


def _dotted(node: ast.expr | None) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{_dotted(value)}.{name}"
        case ast.Subscript(value=value):
            return _dotted(value)
        case ast.Constant(value=str(text)):
            return text
        case _:
            return ""


def _is_property(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(_dotted(item).endswith("property") for item in node.decorator_list)


def _is_setter(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(_dotted(item).endswith(".setter") for item in node.decorator_list)


def _is_overload(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(_dotted(item).endswith("overload") for item in node.decorator_list)


def _method(
    node: ast.FunctionDef | ast.AsyncFunctionDef, returns: Sequence[str] = ()
) -> Method:
    """A method; `returns` are those of its overloads, which hide what it returns itself."""
    given = node.args
    placed = [*given.posonlyargs, *given.args][1:]
    optional = len(given.defaults)
    parameters = [
        Parameter(arg.arg, "positional", index < len(placed) - optional)
        for index, arg in enumerate(placed)
    ]
    parameters += (
        Parameter(arg.arg, "keyword", default is None)
        for arg, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)
    )
    if given.kwarg:
        parameters.append(Parameter(given.kwarg.arg, "variable", True))
    returned = " | ".join(dict.fromkeys(returns)) or _returned(node.returns)
    return Method(tuple(parameters), returned)


def _returned(annotation: ast.expr | None) -> str:
    """An annotation with bare names: how a type was imported makes no difference."""
    if annotation is None:
        return "None"

    class Bare(ast.NodeTransformer):
        def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
            return ast.Name(node.attr)

    return ast.unparse(Bare().visit(annotation))


# ---- Names ---------------------------------------------------------------------------


def _names(modules: Modules) -> Iterator[str]:
    """The names that the public modules offer, each with its module."""
    for module, tree in modules.trees.items():
        if any(part.startswith("_") for part in module):
            continue
        for name in sorted(_offered(tree)):
            yield ".".join((*module, name))


def _offered(tree: ast.Module) -> set[str]:
    listed = _listed(tree) or _defined(tree)
    reexported = {
        alias.asname
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname and alias.asname == alias.name
    }
    return {name for name in listed | reexported if not name.startswith("_")}


def _defined(tree: ast.Module) -> set[str]:
    """The classes and functions of a module that lists no names."""
    kinds = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return {node.name for node in tree.body if isinstance(node, kinds)}


def _listed(tree: ast.Module) -> set[str]:
    """The names in `__all__`."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                names: list[str] = ast.literal_eval(value)
                return set(names)
            case _:
                pass
    return set()
