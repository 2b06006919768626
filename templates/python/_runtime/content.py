"""Bodies that are sent as they are: bytes, files, and what gives bytes piece by piece."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from io import TextIOBase
from os import PathLike
from typing import IO, Any, cast

from .body import Payload
from .lines import JSONLines
from .types import NotGiven, Omit

__all__ = ["encode_content"]

_CHUNK = 65_536


def encode_content(value: object, *, asynchronous: bool) -> Payload:
    """Make a body of bytes, text, an open file, a path, or an iterable of bytes.

    A file is sent from where it stands, piece by piece. What can only be walked through
    once is not sent again.

    Raises:
        TypeError: It is none of these, or gives its pieces in the other mode only.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return Payload()
    if isinstance(value, JSONLines):
        value = value.content()
    if isinstance(value, str):
        return Payload(content=value.encode())
    if isinstance(value, (bytes, bytearray)):
        return Payload(content=bytes(value))
    if isinstance(value, PathLike):
        file = open(cast("PathLike[str]", value), "rb")  # noqa: SIM115 (close does it)
        return _of_file(file, asynchronous)._replace(opened=(file,))
    if callable(getattr(value, "read", None)):
        return _of_file(cast("IO[bytes]", value), asynchronous)
    if isinstance(value, AsyncIterable):
        if not asynchronous:
            raise TypeError("An asynchronous iterable needs an asynchronous client")
        return Payload(content=value, replayable=not isinstance(value, AsyncIterator))
    if isinstance(value, Iterable):
        pieces = cast("Iterable[bytes]", value)
        content = _Pieces(pieces) if asynchronous else pieces
        return Payload(content=content, replayable=not isinstance(value, Iterator))
    raise TypeError(
        "Expected bytes, an open binary file, a path or an iterable of bytes, "
        f"not {type(value).__name__}"
    )


def _of_file(file: IO[bytes], asynchronous: bool) -> Payload:
    if isinstance(file, TextIOBase):
        raise TypeError("Open the file in binary mode: its content is sent as it is")
    if not _can_seek(file):
        pieces = iter(lambda: file.read(_CHUNK), b"")
        content: Any = _Pieces(pieces) if asynchronous else pieces
        return Payload(content=content, replayable=False)
    start = file.tell()
    length = file.seek(0, os.SEEK_END) - start
    file.seek(start)
    content = _FilePart(file, start)
    return Payload(content=_Pieces(content) if asynchronous else content, length=length)


def _can_seek(file: IO[bytes]) -> bool:
    seekable = getattr(file, "seekable", None)
    return bool(seekable and seekable())


class _FilePart:
    """What an open file holds from some place on; it can be walked through again."""

    def __init__(self, file: IO[bytes], start: int) -> None:
        self._file = file
        self._start = start

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(self._start)
        while piece := self._file.read(_CHUNK):
            yield piece


class _Pieces:
    """The pieces of a plain iterable, where asynchronous ones are expected."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece
