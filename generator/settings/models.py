"""Which schemas are types of their own, from the `models` of the settings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from ..load import Source
from ..names import Casing, member
from ..pointer import step
from .tree import Model
from .values import flag, items, named, text, wanted

# The plain steps of a JSONPath or JMESPath: `.name`, `."name"`, `['name']`, `[3]`.
_STEP = re.compile(
    r"""\.?(?:(?P<name>[^.\[\]'"*?@()\s]+)|"(?P<quoted>[^"]+)")"""
    r"""|\[(?P<index>\d+)\]|\[(?P<quote>['"])(?P<key>.+?)(?P=quote)\]"""
)
_TOP = ("components.", "paths.", "webhooks.")


def read_models(
    source: Source | None, casing: Casing, home: tuple[str, ...]
) -> Iterator[Model]:
    """The models of `home` that are wanted. Raises SpecError for an unreadable one."""
    for name, item in items(source):
        detailed = isinstance(item.value, dict)
        if item.value is None or (detailed and not wanted(item)):
            continue
        alias = text(item, "to") if text(item, "type") == "alias" else None
        address = item / "openapi_uri" if detailed and alias is None else item
        reference = "" if alias is not None else _reference(address)
        yield Model(
            name=named(name, item, casing),
            reference=reference or "",
            query=address if reference is None else None,
            location=item.location,
            alias=None if alias is None else _dotted(alias, item, casing, home),
            forced=detailed and flag(item, "force_generation"),
            suffix=not (detailed and flag(item, "no_params_suffix")),
        )


def _dotted(
    name: str, source: Source, casing: Casing, home: tuple[str, ...] = ()
) -> str:
    parts = name.split(".")
    *groups, last = (*home, *parts) if len(parts) == 1 else tuple(parts)
    path = [g if g == "$shared" else member(named(g, source, casing)) for g in groups]
    return ".".join((*path, named(last, source, casing)))


def _reference(source: Source) -> str | None:
    """What a `$ref` would be, for a reference in any of the forms of the format.

    None for a path whose end only the document can tell. One form more than the format
    has: a file beside the document, as `pets.yaml#/Pet`.
    """
    address = source.as_str().strip()
    pointer: str | None
    if address.startswith("$"):
        pointer = _walked(address.removeprefix("$"))
    elif address.startswith(_TOP):
        pointer = _walked(address)
    elif address.startswith("#/") or re.fullmatch(r"[^#]+#(/.*)?", address):
        return address
    elif re.search(r"[#/\[\]*?]", address):
        raise source.refuse(
            "unreadable-model",
            f"{address!r} is no reference to a schema",
            "write the name of a schema, or '#/components/schemas/...'",
        )
    else:
        pointer = step("/components/schemas", address)
    return None if pointer is None else f"#{quote(pointer, safe='/~')}"


def _walked(path: str) -> str | None:
    pointer, rest = "", path
    while rest:
        match = _STEP.match(rest)
        if match is None:
            return None
        key = match["name"] or match["quoted"] or match["index"] or match["key"]
        pointer, rest = step(pointer, key), rest[match.end() :]
    return pointer


def dotted_name(source: Source | None, casing: Casing) -> str | None:
    """The name of a model with those of its resources, as the settings call it."""
    return None if source is None else _dotted(source.as_str(), source, casing)
