"""What a package calls itself: it may be anywhere in a tree, under any name."""

from __future__ import annotations

__all__ = ["title"]


def title(module: str) -> str:
    """Give the name of the package that a module is right in: `b` for `a.b.c`."""
    return module.split(".")[-2]
