"""Reads the bodies of requests as a server would, and compares what JSON holds."""

from __future__ import annotations

import json
import re
from email import message_from_bytes
from typing import Any

import httpx2

from openai_vector_stores import BaseModel

from .guards import is_list, is_object


def body_of(request: httpx2.Request) -> Any:
    """Read a body by its content type; None if there is none."""
    if not request.content:
        return None
    if request.headers["Content-Type"] == "application/json":
        return json.loads(request.content)
    return _form(request)


def texts(value: Any) -> Any:
    """Give a value as a form carries it: numbers and truth as text, files as bytes."""
    if is_object(value):
        return {name: texts(item) for name, item in value.items()}
    if isinstance(value, bytes):
        return value
    return value if isinstance(value, str) else json.dumps(value)


def plain(value: Any) -> Any:
    """Give a value that was read from a reply as what it was read from."""
    if is_list(value):
        return [plain(item) for item in value]
    return value.to_dict() if isinstance(value, BaseModel) else value


def exact(value: Any) -> Any:
    """Write a value as text, because to Python True is 1; 1.0 is 1 in JSON as well."""
    if isinstance(value, bytes):
        return value
    text = json.dumps(value, sort_keys=True)
    return json.dumps(json.loads(text, parse_float=_number))


def _number(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() else number


def _form(request: httpx2.Request) -> dict[str, Any]:
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    form: dict[str, Any] = {}
    for part in message_from_bytes(head + request.content).walk():
        if part.is_multipart():
            continue
        name = str(part.get_param("name", header="Content-Disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        is_file = part.get_filename() is not None
        _put(form, name, content if is_file else content.decode())
    return form


def _put(form: dict[str, Any], name: str, value: object) -> None:
    """Put a field into its place: `a[b]` is field `b` of the object `a`."""
    first, *inner = re.findall(r"[^\[\]]+", name)
    for outer, key in zip([first, *inner], inner, strict=False):
        form = form.setdefault(outer, {})
        first = key
    assert first not in form, f"{name} is sent twice"
    form[first] = value
