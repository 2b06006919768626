"""Reading a value by a dotted name, from models and from raw JSON values alike."""

from __future__ import annotations

from typing import Any

from .guards import is_mapping

__all__ = ["lookup"]


def lookup(value: object, name: str) -> Any:
    """Give what `name`, such as `counts.failed`, leads to; None if it leads nowhere."""
    for part in name.split("."):
        value = value.get(part) if is_mapping(value) else getattr(value, part, None)
    return value
