"""Reading `multipart/form-data` (RFC 7578, RFC 2046 5.1), byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, unquote_to_bytes

_PARAMETER = re.compile(r';\s*([^\s=;]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')


@dataclass(frozen=True, slots=True)
class Part:
    """A field of a form: its value is text unless something says that it is a file."""

    name: str
    filename: str | None
    type: str
    content: bytes


def parts(content: bytes, content_type: str) -> Iterator[Part]:
    """The parts of a body, in order. Raises ValueError where it is malformed."""
    boundary = parameters(content_type).get("boundary", "")
    if not boundary:
        raise ValueError("its Content-Type names no boundary")
    # The line break before a delimiter belongs to it; the first one may have none.
    delimiter = b"\r\n--" + boundary.encode("latin-1")
    _, *rest = (b"\r\n" + content).split(delimiter)
    if not rest:
        raise ValueError("its boundary is not in it")
    for section in rest:
        if section.startswith(b"--"):
            return
        head, blank, body = section.partition(b"\r\n\r\n")
        if not blank:
            raise ValueError("a part has no end of its headers")
        yield _part(head.decode("utf-8", "replace"), body)
    raise ValueError("its last boundary is missing")


def parameters(value: str) -> dict[str, str]:
    """The parameters of a header such as Content-Type, names in lower case."""
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(value):
        name, text = match[1].lower(), match[2].strip()
        if text.startswith('"'):
            text = re.sub(r"\\(.)", r"\1", text[1:-1])
        found[name] = text
    return found


def _part(head: str, body: bytes) -> Part:
    headers: dict[str, str] = {}
    for line in head.split("\r\n"):
        key, _, value = line.partition(":")
        headers[key.strip().lower()] = value.strip()
    named = parameters(headers.get("content-disposition", ""))
    if "name" not in named:
        raise ValueError("a part has no name")
    filename = named.get("filename")
    if "filename*" in named:  # RFC 8187: charset'language'value
        charset, _, text = named["filename*"].partition("'")
        encoded = text.partition("'")[2]
        filename = unquote_to_bytes(encoded).decode(charset or "utf-8", "replace")
    elif filename is not None:
        filename = unquote(filename)  # quotes and line breaks are sent as %22, %0D, %0A
    name = unquote(named["name"])
    return Part(name, filename, headers.get("content-type", ""), body)
