"""Query strings, by the names that code for other SDKs imports from here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args
from urllib.parse import parse_qs

from ._runtime.query import ArrayFormat, NestedFormat, encode_query, flatten
from ._runtime.types import NotGiven, not_given

__all__ = ["Querystring", "parse", "stringify", "stringify_items"]

Params = Mapping[str, object]


class Querystring:
    """Writes queries, in the given formats where a call names no others."""

    def __init__(
        self,
        *,
        array_format: ArrayFormat = "repeat",
        nested_format: NestedFormat = "brackets",
    ) -> None:
        self.array_format: ArrayFormat = array_format
        self.nested_format: NestedFormat = nested_format

    def parse(self, query: str) -> Mapping[str, object]:
        """Read a query as lists of texts by name."""
        return parse_qs(query)

    def stringify(
        self,
        params: Params,
        *,
        array_format: ArrayFormat | NotGiven = not_given,
        nested_format: NestedFormat | NotGiven = not_given,
    ) -> str:
        """Write a query, without the leading `?`.

        Raises:
            NotImplementedError: There is no such format.
        """
        arrays, nested = self._formats(array_format, nested_format)
        return encode_query(params, array_format=arrays, nested_format=nested)

    def stringify_items(
        self,
        params: Params,
        *,
        array_format: ArrayFormat | NotGiven = not_given,
        nested_format: NestedFormat | NotGiven = not_given,
    ) -> list[tuple[str, str]]:
        """Give the names and texts of a query, before they are encoded."""
        arrays, nested = self._formats(array_format, nested_format)
        return [
            item
            for name, value in params.items()
            for item in flatten(name, value, arrays, nested)
        ]

    def _formats(
        self,
        array_format: ArrayFormat | NotGiven,
        nested_format: NestedFormat | NotGiven,
    ) -> tuple[ArrayFormat, NestedFormat]:
        arrays = (
            self.array_format if isinstance(array_format, NotGiven) else array_format
        )
        nested = (
            self.nested_format if isinstance(nested_format, NotGiven) else nested_format
        )
        _check("array_format", arrays, get_args(ArrayFormat))
        _check("nested_format", nested, get_args(NestedFormat))
        return arrays, nested


def _check(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise NotImplementedError(
            f"Unknown {name} value: {value}, choose from {', '.join(known)}"
        )


_default = Querystring()
parse = _default.parse
stringify = _default.stringify
stringify_items = _default.stringify_items
