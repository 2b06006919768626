"""The modules of a package, parsed and never run, and where their names come from."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from ..errors import Location, refuse

ModuleName: TypeAlias = tuple[str, ...]
"""A module's dotted name below the package; empty for the package itself."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A class or function, and the module that defines it."""

    module: ModuleName
    node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Imported:
    """Where a name of a module comes from: a module below the package, a name in it."""

    module: ModuleName
    name: str


@dataclass
class Modules:
    """All modules of one package."""

    trees: dict[ModuleName, ast.Module]
    packages: frozenset[ModuleName]
    _imports: dict[ModuleName, dict[str, Imported]] = field(
        default_factory=dict[ModuleName, dict[str, Imported]]
    )

    @classmethod
    def read(cls, folder: Path) -> Modules:
        """Parses the modules below a package's folder.

        Raises SpecError for a file that is no Python.
        """
        trees: dict[ModuleName, ast.Module] = {}
        packages: set[ModuleName] = set()
        for path in sorted(folder.rglob("*.py")):
            name = path.relative_to(folder).with_suffix("").parts
            if name[-1] == "__init__":
                name = name[:-1]
                packages.add(name)
            trees[name] = _parsed(path)
        return cls(trees, frozenset(packages))

    def definition(self, module: ModuleName, name: str) -> Definition | None:
        """The class or function that `name` is in `module`, through its imports."""
        seen: set[tuple[ModuleName, str]] = set()
        while (module, name) not in seen and module in self.trees:
            seen.add((module, name))
            for node in reversed(self.trees[module].body):
                if isinstance(node, _NAMED) and node.name == name:
                    return Definition(module, node)
            found = self.imports(module).get(name)
            if found is None:
                return None
            module, name = found.module, found.name
        return None

    def dotted(self, module: ModuleName, name: str) -> Definition | None:
        """The same for a name such as `files.FilesResource`."""
        *heads, leaf = name.split(".")
        for head in heads:
            found = self.imports(module).get(head)
            if found is None:
                return None
            inner = (*found.module, found.name)
            module = inner if inner in self.trees else found.module
        return self.definition(module, leaf)

    def imports(self, module: ModuleName) -> dict[str, Imported]:
        """The names that a module, anywhere in it, takes from others of the package."""
        if module not in self._imports:
            self._imports[module] = dict(self._each_import(module))
        return self._imports[module]

    def _each_import(self, module: ModuleName) -> Iterator[tuple[str, Imported]]:
        here = module if module in self.packages else module[:-1]
        for node in ast.walk(self.trees[module]):
            if isinstance(node, ast.ImportFrom) and node.level:
                above = here[: len(here) - node.level + 1]
                source = (
                    (*above, *(node.module or "").split(".")) if node.module else above
                )
                for alias in node.names:
                    yield alias.asname or alias.name, Imported(source, alias.name)


_NAMED = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def _parsed(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_bytes())
    except (SyntaxError, ValueError) as error:
        reason = getattr(error, "msg", None) or str(error)
        raise refuse(
            "not-python", f"cannot be parsed: {reason}", Location(str(path))
        ) from None
