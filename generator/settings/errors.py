"""What the bodies of an API's errors say, and which of them are errors of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import Location
from ..load import Source
from .schemas import reference_of
from .values import optional, text

_SCHEMAS = ("source", "schema", "model", "openapi_uri", "$ref")
_TAGS = ("value", "tag", "discriminator")
_STATUSES = ("status", "status_code")


@dataclass(frozen=True, slots=True)
class ErrorVariant:
    """An error of its own: its schema, or the tag and the status by which it is told."""

    name: str
    schema: str | None
    tag: str | None
    status: int | None
    location: Location


@dataclass(frozen=True, slots=True)
class Errors:
    """Names of properties may be dotted. Without `variants`, they are the source's own."""

    location: Location
    message: str | None = None
    source: str | None = None
    discriminator: str | None = None
    status: str | None = None
    variants: tuple[ErrorVariant, ...] = ()


def read_errors(source: Source | None) -> Errors | None:
    """The settings of errors; what is in another form than is known is let be."""
    if source is None or not isinstance(source.value, dict):
        return None
    union = optional(source, "union")
    schema = optional(union, "source")
    return Errors(
        location=source.location,
        message=text(source, "message_property"),
        source=None if schema is None else reference_of(schema),
        discriminator=text(union, "discriminator"),
        status=text(union, "status_property"),
        variants=tuple(_variants(optional(union, "variants"))),
    )


def _variants(source: Source | None) -> Iterator[ErrorVariant]:
    if source is None:
        return
    named = source.items() if isinstance(source.value, dict) else _listed(source)
    for name, item in named:
        detail = item if isinstance(item.value, dict) else None
        schema = item if isinstance(item.value, str) else _first(detail, _SCHEMAS)
        tag = _first(detail, _TAGS)
        status = item if isinstance(item.value, int) else _first(detail, _STATUSES)
        yield ErrorVariant(
            name=text(detail, "name") or name,
            schema=None if schema is None else reference_of(schema),
            tag=None if tag is None else str(tag.value),
            status=status.value if status and isinstance(status.value, int) else None,
            location=item.location,
        )


def _listed(source: Source) -> Iterator[tuple[str, Source]]:
    """References, each with the name that it ends in."""
    for item in source if isinstance(source.value, list) else ():
        if isinstance(item.value, str):
            yield item.value.rpartition("/")[2], item


def _first(source: Source | None, keys: tuple[str, ...]) -> Source | None:
    found = (optional(source, key) for key in keys)
    return next((item for item in found if item is not None), None)
