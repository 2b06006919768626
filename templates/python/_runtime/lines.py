"""Bodies that are lines of JSON, or records of it (RFC 7464)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike
from typing import Any, cast

from .body import encode_json
from .guards import is_mapping
from .types import NotGiven, Omit

__all__ = ["JSONLines", "json_lines"]


class JSONLines:
    """Values, and how they are written as lines."""

    def __init__(
        self, values: Iterable[object], annotation: object, *, records: bool
    ) -> None:
        self._values = values
        self._annotation = annotation
        self._before = b"\x1e" if records else b""

    def content(self) -> Iterator[bytes] | bytes:
        """Give the lines one by one, if the values can be walked through only once.

        Raises:
            TypeError: JSON has no form for a value.
        """
        lines = self._lines()
        return lines if isinstance(self._values, Iterator) else b"".join(lines)

    def _lines(self) -> Iterator[bytes]:
        # Late: hardly any client sends lines, and this takes long to load.
        from .transform import transform

        plain = self._annotation is None
        for value in self._values:
            sent = value if plain else transform(value, self._annotation)
            yield b"%b%b\n" % (self._before, encode_json(sent) or b"null")


def json_lines(values: Any, annotation: object = None, *, records: bool = False) -> Any:
    """Give values as the lines of a body; what is None or omitted stays so.

    Text, bytes and files are taken for lines that are encoded already.

    Args:
        annotation: Their type, as `transform` takes it, where it says how they are sent.
        records: Whether a record separator stands before each of them.

    Raises:
        TypeError: It is no iterable of values.
    """
    as_it_is = isinstance(values, (Omit, NotGiven, str, bytes, PathLike))
    if values is None or as_it_is or hasattr(values, "read"):
        return cast("object", values)
    if is_mapping(values) or not isinstance(values, Iterable):
        raise TypeError(f"Expected an iterable of values, not {type(values).__name__}")
    items = cast("Iterable[object]", values)
    return JSONLines(items, annotation, records=records)
