"""JSON pointers (RFC 6901): the one place that knows how a key is escaped in them."""

from __future__ import annotations


def step(pointer: str, key: str | int) -> str:
    """The pointer to the member `key` of what `pointer` points at."""
    if isinstance(key, str) and ("~" in key or "/" in key):
        key = key.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{key}"


def keys(pointer: str) -> list[str]:
    """The unescaped keys on the way from the top to what `pointer` points at."""
    found = pointer.split("/")[1:]
    if "~" not in pointer:
        return found
    return [key.replace("~1", "/").replace("~0", "~") for key in found]
