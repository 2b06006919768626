"""Request bodies with files: multipart form data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import PurePath
from typing import IO, Any, cast

from .body import Payload, form_fields
from .encodings import Encoded
from .guards import is_collection, is_mapping, is_tuple
from .headers import apply_headers
from .query import NestedFormat, flatten, plain
from .types import NotGiven, Omit

__all__ = ["FileOrText", "encode_multipart", "parts"]

Leaf = tuple[str, object, Encoded | None]
"""A name, the value it stands for, and how that is sent if it is a file."""

_AS_IT_IS = Encoded(None, None, None, False, False, None)


@dataclass(frozen=True, slots=True)
class FileOrText:
    """A value among the files that may be a text instead, and is sent as what it is.

    Of other values a text is refused: it is a path, more often than not.
    """

    value: object


def encode_multipart(
    body: object,
    files: Mapping[str, object],
    extra: object | None = None,
    *,
    nested_format: NestedFormat = "brackets",
) -> Payload:
    """Encode form fields and files as multipart form data (RFC 7578).

    Lists and mappings become one part an element, named with brackets. In a mapping among
    the files and in a `FileOrText`, what is no file is a field. A file given as a path is opened here, and
    closed with the payload. An open file is sent whole.

    Raises:
        TypeError: A file is neither bytes, an open file nor a path. The message names it.
        ValueError: A header of a part would break it apart.
    """
    found: list[tuple[str, Any]] = [
        part
        for name, value in form_fields(body, extra).items()
        for part in _fields(name, value, nested_format)
    ]
    opened: list[IO[bytes]] = []
    replayable = True
    try:
        for name, value, way in _leaves(files):
            if way is None:
                found.extend(_fields(name, value, nested_format))
                continue
            part, can_rewind = _file_part(name, value, opened)
            found.append((name, _typed(part, way)))
            replayable = replayable and can_rewind
    except BaseException:
        Payload(opened=tuple(opened)).close()
        raise
    return Payload(parts=found, replayable=replayable, opened=tuple(opened))


def parts(
    given: Mapping[str, object] | Omit,
) -> dict[str, object] | None:
    """Give the parts of a form that the caller has named: files, and texts as such."""
    if isinstance(given, Omit):
        return None
    return {name: FileOrText(value) for name, value in given.items()}


def _fields(
    name: str, value: object, nested_format: NestedFormat
) -> Iterator[tuple[str, Any]]:
    # Without a file name a part is a plain field, and all keep one order.
    if not isinstance(value, Encoded):
        for key, text in flatten(name, value, "brackets", nested_format):
            yield key, (None, text)
        return
    for key, text, media in value.fields(name):
        yield key, (None, text, *_checked([media, value.headers or {}]))


def _leaves(files: Mapping[str, object]) -> Iterator[Leaf]:
    for name, value in files.items():
        if isinstance(value, Encoded):
            yield from _each(name, value)
        else:
            # A list's brackets are those that its name has already, if it has some.
            inner = value.value if isinstance(value, FileOrText) else value
            is_list = is_collection(inner) and not is_tuple(inner)
            own = name.removesuffix("[]") if is_list else name
            yield from _below(own, value, or_text=False)


def _each(name: str, given: Encoded) -> Iterator[Leaf]:
    """Give the files of a list under one name."""
    or_text = isinstance(given.value, FileOrText)
    if isinstance(given.value, FileOrText):
        inner = given.value.value
        given = given.holding(inner if _is_file(inner) else plain(inner))
    for item in given.items:
        for _, value, way in _below(name, item, or_text=or_text):
            yield name, given.holding(value) if way is None else value, way and given


def _below(name: str, value: object, *, or_text: bool) -> Iterator[Leaf]:
    if isinstance(value, FileOrText):
        value, or_text = value.value, True
    if value is None or isinstance(value, (Omit, NotGiven)):
        return
    if is_mapping(value):
        for key, item in value.items():
            yield from _below(f"{name}[{key}]", item, or_text=True)
    elif is_collection(value) and not is_tuple(value):
        for item in value:
            yield from _below(f"{name}[]", item, or_text=or_text)
    else:
        is_file = _is_file(value) or not or_text
        yield name, value, _AS_IT_IS if is_file else None


def _is_file(value: object) -> bool:
    kinds = (bytes, bytearray, memoryview, PathLike, tuple)
    return isinstance(value, kinds) or callable(getattr(value, "read", None))


def _file_part(name: str, value: object, opened: list[IO[bytes]]) -> tuple[Any, bool]:
    if is_tuple(value):
        file_name, content, *rest = value
        content, can_rewind = _open(name, content, opened)
        return (file_name, content, *_checked(rest)), can_rewind
    content, can_rewind = _open(name, value, opened)
    if isinstance(value, PathLike):
        return (PurePath(cast("PathLike[str]", value)).name, content), can_rewind
    return content, can_rewind


def _typed(part: object, way: Encoded) -> object:
    """Add to a file what its field has, where the caller has not said it already."""
    if way.media is None and not way.headers:
        return part
    if not is_tuple(part):
        part = (PurePath(str(getattr(part, "name", "upload"))).name, part)
    file_name, content, *rest = part
    media, headers = (*rest, None, None)[:2]
    given = {**(way.headers or {}), **cast("Mapping[str, str]", headers or {})}
    return (file_name, content, *_checked([media or way.media, given]))


def _checked(rest: list[Any]) -> Iterator[Any]:
    """Check a part's own type and headers, which the HTTP library may not do."""
    content_type, headers = (*rest, None, None)[:2]
    apply_headers({}, {"Content-Type": content_type})
    apply_headers({}, headers or {})
    # The HTTP library writes into the headers that it is given.
    yield from rest[:1]
    yield from map(dict, rest[1:])


def _open(name: str, value: object, opened: list[IO[bytes]]) -> tuple[object, bool]:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", value)), True
    if isinstance(value, PathLike):
        file = open(cast("PathLike[str]", value), "rb")  # noqa: SIM115 (close does it)
        opened.append(file)
        return file, True
    if callable(getattr(value, "read", None)):
        seekable: Callable[[], bool] | None = getattr(value, "seekable", None)
        return value, bool(seekable and seekable())
    raise TypeError(
        f"Expected bytes, an open binary file, a path or a tuple for the file `{name}`, "
        f"not {type(value).__name__}"
    )
