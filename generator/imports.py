"""How import statements are spelt, in the order that isort and ruff keep."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeAlias

from .layout import WIDTH
from .text import Code

Imports: TypeAlias = dict[str, set[str]]
"""Names by the module that they come from."""

FIRST_IMPORT = Code("from __future__ import annotations")
"""What every module of a package begins with."""


def relative(path: Sequence[str], module: str) -> str:
    """How the module `path` refers to `module`, both counted from the package."""
    *here, _ = path
    there = module.removeprefix(".").split(".")
    while here and len(there) > 1 and here[0] == there[0]:
        here, there = here[1:], there[1:]
    return "." * (len(here) + 1) + ".".join(there)


_STANDARD = frozenset(
    {"builtins", "collections.abc", "datetime", "functools", "types", "typing"}
)


def _module_rank(module: str) -> tuple[int, int, str]:
    """The standard library, packages, then relative modules, the furthest first."""
    dots = len(module) - len(module.lstrip("."))
    return (2 if dots else int(module not in _STANDARD)), -dots, module


def name_rank(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return kind, name


def import_blocks(imports: Imports, indent: int = 0) -> list[str]:
    groups: dict[int, list[str]] = defaultdict(list)
    for module in sorted(imports, key=_module_rank):
        names = sorted(imports[module], key=name_rank)
        plain = [name for name in names if " as " not in name]
        renamed = [[name] for name in names if " as " in name]
        groups[_module_rank(module)[0]] += (
            " " * indent + import_from(module, each, indent)
            for each in (plain, *renamed)
            if each
        )
    return ["\n".join(lines) for _, lines in sorted(groups.items())]


def import_from(
    module: str, names: Sequence[str], indent: int = 0, width: int = WIDTH
) -> Code:
    """An import statement in black's form."""
    line = f"from {module} import {', '.join(names)}"
    if indent + len(line) <= width:
        return Code(line)
    margin = " " * indent
    body = "".join(f"{margin}    {name},\n" for name in names)
    return Code(f"from {module} import (\n{body}{margin})")
