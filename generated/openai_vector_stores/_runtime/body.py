"""Request bodies: JSON, and forms without files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import Enum
from typing import IO, Any, NamedTuple, cast

from .guards import is_list, is_mapping, is_tuple
from .query import ArrayFormat, NestedFormat, encode_query
from .types import Omit

__all__ = ["Payload", "encode_form", "encode_json", "form_fields"]


class Payload(NamedTuple):
    """An encoded body, in the words of the HTTP library."""

    content: Any = None
    parts: list[tuple[str, Any]] | None = None
    replayable: bool = True
    opened: tuple[IO[bytes], ...] = ()
    content_type: str | None = None

    length: int | None = None
    """In bytes, where the HTTP library cannot see it."""

    def close(self) -> None:
        """Close the files that were opened for this body, and no others."""
        for file in self.opened:
            file.close()


def encode_json(body: object, extra: object | None = None) -> bytes | None:
    """Encode a JSON body; None if there is nothing to send.

    A mapping loses its omitted keys; `extra` is merged into it.

    Raises:
        TypeError: A value has no JSON form, or `omit` stands deeper than the top level.
        ValueError: A number is infinite or not a number (RFC 8259, section 6).
    """
    body = merge_body(body, extra)
    if body is None or isinstance(body, Omit):
        return None
    try:
        text = json.dumps(
            body,
            default=_plain,
            ensure_ascii=False,
            allow_nan=False,
            separators=(",", ":"),
        )
    except TypeError:
        place = _find_omit(body, "body")
        if place is None:
            raise
        raise TypeError(
            f"`{place}` is omit, which only a parameter itself can be: leave it out"
        ) from None
    return text.encode()


def encode_form(
    body: object,
    extra: object | None = None,
    *,
    array_format: ArrayFormat = "repeat",
    nested_format: NestedFormat = "brackets",
) -> Payload:
    """Encode a body as a form in the manner of a query (application/x-www-form-urlencoded).

    Raises:
        TypeError: The body is no mapping, or a value has no place in a form.
    """
    fields = form_fields(body, extra)
    text = encode_query(fields, array_format=array_format, nested_format=nested_format)
    return Payload(
        content=text.encode() if fields else None,
        content_type="application/x-www-form-urlencoded",
    )


def form_fields(body: object, extra: object | None) -> Mapping[str, Any]:
    """Give the fields of a form, those of `extra` overlaid.

    Raises:
        TypeError: They are no mapping.
    """
    fields = merge_body({} if body is None else body, extra)
    if not is_mapping(fields):
        raise TypeError("The fields of a form are a mapping of names to values")
    return fields


def merge_body(body: object, extra: object | None) -> object:
    """Overlay `extra` on `body` and drop what is omitted."""
    if extra is None:
        merged = body
    elif is_mapping(body) and is_mapping(extra):
        merged = {**body, **extra}
    else:
        merged = extra
    if is_mapping(merged):
        return {k: value for k, value in merged.items() if not isinstance(value, Omit)}
    return merged


def _plain(value: object) -> object:
    """Give the JSON library something it knows in place of what it does not."""
    if hasattr(value, "model_dump"):
        return cast("Any", value).model_dump(
            mode="json", by_alias=True, exclude_unset=True
        )
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if is_mapping(value):
        return dict(value)
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
        return list(cast("Iterable[object]", value))
    # Late: it is rare here, and takes long to load.
    from uuid import UUID

    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"A {type(value).__name__} has no JSON form")


def _find_omit(value: object, place: str) -> str | None:
    if isinstance(value, Omit):
        return place
    found: str | None = None
    if is_mapping(value):
        for key, item in value.items():
            found = found or _find_omit(item, f"{place}.{key}")
    elif is_list(value) or is_tuple(value):
        for index, item in enumerate(value):
            found = found or _find_omit(item, f"{place}[{index}]")
    return found
