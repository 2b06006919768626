"""Names of a package that are loaded when they are first asked for (PEP 562)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazy"]


def lazy(
    package: str, sources: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Give the `__getattr__` and the `__dir__` of a package.

    Args:
        package: The package's own name.
        sources: Name -> the module that has it, relative to the package; empty for a
            module of that name.
    """

    def getattr_(name: str) -> Any:
        source = sources.get(name)
        if source is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if not source:
            return import_module(f".{name}", package)
        value = getattr(import_module(source, package), name)
        # From now on Python finds it by itself.
        setattr(import_module(package), name, value)
        return value

    def dir_() -> list[str]:
        return sorted({*sources, *vars(import_module(package))})

    return getattr_, dir_
