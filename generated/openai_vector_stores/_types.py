"""Types of arguments, under the names that code for other SDKs imports from here."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import IO, Any, TypeAlias, TypeVar

import pydantic

from ._runtime.endpoints import RequestOptions
from ._runtime.exports import NoneType, ProxiesTypes, Transport
from ._runtime.library import AsyncBaseTransport as AsyncTransport
from ._runtime.query import ArrayFormat, NestedFormat
from ._runtime.types import (
    NOT_GIVEN,
    Body,
    FileContent,
    FileTypes,
    Headers,
    NotGiven,
    Omit,
    Query,
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)

__all__ = [
    "NOT_GIVEN",
    "AnyMapping",
    "ArrayFormat",
    "AsyncBinaryTypes",
    "AsyncTransport",
    "Base64FileInput",
    "BinaryTypes",
    "Body",
    "FileContent",
    "FileTypes",
    "Headers",
    "HttpxFileContent",
    "HttpxFileTypes",
    "HttpxRequestFiles",
    "IncEx",
    "ModelT",
    "NestedFormat",
    "NoneType",
    "NotGiven",
    "Omit",
    "PostParser",
    "ProxiesTypes",
    "Query",
    "RequestFiles",
    "RequestOptions",
    "SequenceNotStr",
    "StrBytesIntFloat",
    "Timeout",
    "Transport",
    "not_given",
    "omit",
]

ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)

AnyMapping: TypeAlias = Mapping[str, object]
PostParser: TypeAlias = Callable[[Any], Any]
StrBytesIntFloat: TypeAlias = str | bytes | int | float

Base64FileInput: TypeAlias = IO[bytes] | PathLike[str]
"""A file that is sent as base64 text inside of JSON."""

BinaryTypes: TypeAlias = bytes | bytearray | IO[bytes] | Iterable[bytes]
AsyncBinaryTypes: TypeAlias = bytes | bytearray | IO[bytes] | AsyncIterable[bytes]
"""Bodies of uploads that are nothing but bytes."""

RequestFiles: TypeAlias = Mapping[str, FileTypes] | Sequence[tuple[str, FileTypes]]

HttpxFileContent: TypeAlias = IO[bytes] | bytes
HttpxFileTypes: TypeAlias = (
    HttpxFileContent
    | tuple[str | None, HttpxFileContent]
    | tuple[str | None, HttpxFileContent, str | None]
    | tuple[str | None, HttpxFileContent, str | None, Mapping[str, str]]
)
HttpxRequestFiles: TypeAlias = (
    Mapping[str, HttpxFileTypes] | Sequence[tuple[str, HttpxFileTypes]]
)
"""Files as the HTTP library takes them: those that were paths have been read."""

IncEx: TypeAlias = set[int] | set[str] | Mapping[int, Any] | Mapping[str, Any]
"""Which fields, or which items, to write or to leave out."""
