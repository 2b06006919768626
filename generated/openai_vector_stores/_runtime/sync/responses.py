"""Replies as they came."""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from typing import Any, Generic, TypeVar, overload

from ..responses import BaseAPIResponse, Reply

__all__ = [
    "APIResponse",
    "BinaryAPIResponse",
    "StreamedBinaryAPIResponse",
    "reply_class",
]

_R = TypeVar("_R")
_T = TypeVar("_T")


class _Body(BaseAPIResponse[_R], Generic[_R]):
    """The ways to read a body."""

    def read(self) -> bytes:
        """Read the whole body."""
        return self.http_response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Give the body in pieces as they come, or of `chunk_size` bytes each."""
        return self.http_response.iter_bytes(chunk_size)

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Give the body as it came over the wire: not decompressed."""
        return self.http_response.iter_raw(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Give the body as text, in pieces as they come or of `chunk_size` characters."""
        return self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Give the body line by line, without the line ends."""
        return self.http_response.iter_lines()

    def stream_to_file(
        self, file: str | PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the body to a file as it comes, never all of it in memory.

        The path is the caller's alone: no name that a server sends is looked at.
        """
        with open(file, "wb") as target:
            for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

    def write_to_file(self, file: str | PathLike[str]) -> None:
        """Write the body to a file.

        The path is the caller's alone: no name that a server sends is looked at.
        """
        self.stream_to_file(file)

    def close(self) -> None:
        """Give the connection back; what has not been read of the body is lost."""
        self.http_response.close()


class APIResponse(_Body[_R], Generic[_R]):
    """A reply whose body is read, and parsed, when it is asked for."""

    @overload
    def parse(self) -> _R: ...

    @overload
    def parse(self, *, to: type[_T]) -> _T: ...

    def parse(self, *, to: Any = None) -> Any:
        """Read the body as what the method without `with_raw_response` would return.

        Args:
            to: What to read it as instead: any type that pydantic knows, `str`, `bytes`,
                the HTTP library's `Response`, or a class of streams.

        Raises:
            APIResponseValidationError: The body is not what the API's description promises.
        """
        if to not in self._parsed:
            assert self._parse is not None
            if not self._is_walked(to):
                self.read()
            self._parsed[to] = self._parse(self.http_response, to)
        return self._parsed[to]

    def text(self) -> str:
        """Read the body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """Read the body as plain JSON values."""
        self.read()
        return self.http_response.json()


class _FileText(str):
    """The text of a file, which `HttpxBinaryResponseContent` of some SDKs has as a
    property, and `BinaryAPIResponse` of the others as a method."""

    def __call__(self) -> str:
        return str(self)


class BinaryAPIResponse(_Body[bytes]):
    """A reply whose body is a file's content, already read."""

    def parse(self, *, to: Any = None) -> Any:
        """Give this file itself, or read its content as another type."""
        if to is None or self._parse is None:
            return self
        return self._parse(self.http_response, to)

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    @property
    def text(self) -> _FileText:
        """The body as text; it can be called too."""
        return _FileText(self.http_response.text)

    def json(self) -> Any:
        """Read the body as plain JSON values."""
        return self.http_response.json()


class StreamedBinaryAPIResponse(APIResponse[BinaryAPIResponse]):
    """A reply whose body is a file's content, read as it is asked for."""


def reply_class(
    cast_to: Any, reply: Reply
) -> type[APIResponse[Any] | BinaryAPIResponse]:
    """Give the class of a call's replies as they came: files have classes of their own."""
    if not (isinstance(cast_to, type) and issubclass(cast_to, BinaryAPIResponse)):
        return APIResponse[Any]
    return cast_to if reply == "raw" else StreamedBinaryAPIResponse
