"""Which version of OpenAPI a document is of, and which dialect its schemas are in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast

from .errors import Diagnostic, SpecError
from .load import Document
from .metaschema import Version
from .nearest import nearest
from .plain import kind

_VERSION = re.compile(r"(3\.[012])(\.\d+)?(-.+)?")
_SUPPORTED = "OpenAPI 3.0, 3.1 and 3.2 are supported"
_DIALECTS = re.compile(
    r"https://spec\.openapis\.org/oas/3\.[12]/dialect/.*"
    r"|https://json-schema\.org/draft/2020-12/schema#?"
)
# What else files describe APIs by, told by a key at the top.
_OTHERS: Mapping[str, str] = {
    "arazzo": "an Arazzo document",
    "asyncapi": "an AsyncAPI document",
    "discoveryVersion": "a discovery document of Google",
    "openrpc": "an OpenRPC document",
    "overlay": "an overlay for an OpenAPI document",
    "raml": "a RAML document",
    "swaggerVersion": "a Swagger 1 document",
}


def openapi_version(document: Document) -> Version:
    """The OpenAPI version by which a document is read; `SpecError` when unsupported."""
    return version_of(document)[0]


def version_of(document: Document) -> tuple[Version, list[Diagnostic]]:
    """The same, with what there is to say of how the version is written."""
    if "swagger" in document.data:
        source = document.root / "swagger"
        message = f"this is a Swagger {str(source.value)[:20]} document"
        hint = f"convert it first, with swagger2openapi for example: {_SUPPORTED}"
        raise source.refuse("unsupported-version", message, hint)
    if "openapi" not in document.data:
        raise _no_openapi(document)
    source = document.root / "openapi"
    value = source.value
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    text = str(value) if number else value
    match = _VERSION.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        message = f"{kind(value)} is not a supported version"
        raise source.refuse("unsupported-version", message, _SUPPORTED)
    version = cast(Version, match[1])
    if not number and match[2]:
        return version, []
    message = f"the version is {kind(value)}; it is read as {version}.0"
    hint = f'write "{version}.0", in quotes'
    return version, [
        Diagnostic("inexact-version", message, source.location, hint, "warning")
    ]


def _no_openapi(document: Document) -> SpecError:
    for key, what in _OTHERS.items():
        if key in document.data:
            source = document.root / key
            return source.refuse("unsupported-version", f"this is {what}", _SUPPORTED)
    info = document.data.get("info")
    if isinstance(info, dict) and "_postman_id" in info:
        message = "this is a collection of Postman"
        hint = f"convert it first: {_SUPPORTED}"
        return (document.root / "info").refuse("unsupported-version", message, hint)
    message = "the key 'openapi' is missing"
    meant = nearest("openapi", map(str.lower, document.data))
    for key in document.data:
        if key.lower() == meant:
            message += f", and {key!r} is unknown"
            hint = "did you mean 'openapi'?"
            return (document.root / key).refuse("missing-key", message, hint)
    hint = f"start it with, for example, openapi: 3.1.0; {_SUPPORTED}"
    message += ": this is no OpenAPI document"
    return document.root.refuse("missing-key", message, hint)


def unknown_dialects(document: Document) -> Iterator[Diagnostic]:
    """The warning where schemas are in a dialect of JSON Schema that is not known."""
    source = document.root.get("jsonSchemaDialect")
    if source is None or _DIALECTS.fullmatch(str(source.value)):
        return
    message = f"the dialect {str(source.value)[:200]} is not known"
    hint = "schemas are read as JSON Schema 2020-12"
    yield Diagnostic("unknown-dialect", message, source.location, hint, "warning")
