"""Reading `multipart/form-data` (RFC 7578), byte for byte, by the standard library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from typing import cast
from urllib.parse import unquote


@dataclass(frozen=True, slots=True)
class Part:
    """A field of a form: its value is text unless something says that it is a file."""

    name: str
    filename: str | None
    type: str
    content: bytes


def parts(content: bytes, content_type: str) -> Iterator[Part]:
    """The parts of a body, in order. Raises ValueError where it is malformed."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1")
    form = BytesParser(policy=HTTP).parsebytes(head + content)
    if form.get_boundary() is None:
        raise ValueError("its Content-Type names no boundary")
    if form.defects or not form.is_multipart():
        raise ValueError("its last boundary is missing")
    for part in form.iter_parts():
        yield _part(cast("EmailMessage", part))


def _part(part: EmailMessage) -> Part:
    name = part.get_param("name", header="content-disposition")
    if not isinstance(name, str):
        raise ValueError("a part has no name")
    filename = part.get_filename()
    return Part(
        # Quotes and line breaks are sent as %22, %0D and %0A.
        name=unquote(name),
        filename=None if filename is None else unquote(filename),
        type=part.get("content-type", ""),
        content=cast("bytes", part.get_payload(decode=True)),
    )
