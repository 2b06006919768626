"""From a request's method and path to an operation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from .api import Operation

_VARIABLE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Route:
    """An operation that was asked for, and the path parameters as they were written.

    The values are still percent-encoded: their commas may or may not be delimiters.
    """

    operation: Operation
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NoRoute:
    """Nothing is there, or not for this method: then `allowed` has those that are."""

    allowed: tuple[str, ...] = ()


class Routes:
    """The operations of a document, below the path of its server and without it."""

    def __init__(self, operations: Iterable[Operation], base: str) -> None:
        self._base = base
        self._paths: dict[str, dict[str, Operation]] = {}
        for operation in operations:
            self._paths.setdefault(operation.path, {})[operation.verb] = operation
        patterns = [(_pattern(path), path) for path in self._paths]
        # What is spelt out goes before what is a variable (OpenAPI 3.1.1, 4.8.8.2).
        patterns.sort(key=lambda each: _order(each[1]))
        self._patterns = patterns

    def find(self, method: str, raw_path: str) -> Route | NoRoute:
        """The operation for a method and a path that is still percent-encoded.

        HEAD is answered by GET where it is not an operation of its own (RFC 9110,
        9.3.2).
        """
        found: Route | NoRoute = NoRoute()
        if self._base and raw_path.startswith(f"{self._base}/"):
            found = self._find(method, raw_path.removeprefix(self._base))
        if found == NoRoute():
            found = self._find(method, raw_path)
        return found

    def _find(self, method: str, raw_path: str) -> Route | NoRoute:
        allowed: list[str] = []
        verb = method.lower()
        for pattern, path in self._patterns:
            match = pattern.fullmatch(raw_path)
            if match is None:
                continue
            verbs = self._paths[path]
            names = _VARIABLE.findall(path)
            values = dict(zip(names, match.groups(), strict=True))
            if verb in verbs:
                return Route(verbs[verb], values)
            if verb == "head" and "get" in verbs:
                return Route(verbs["get"], values)
            allowed += map(str.upper, verbs)
            if "get" in verbs:
                allowed.append("HEAD")
        return NoRoute(tuple(dict.fromkeys(allowed)))


def _pattern(path: str) -> re.Pattern[str]:
    parts = _VARIABLE.split(path)
    pieces = [_literal(p) if i % 2 == 0 else "([^/]+)" for i, p in enumerate(parts)]
    return re.compile("".join(pieces))


def _literal(text: str) -> str:
    """A pattern for a text that may be percent-encoded where it need not be."""
    return "".join(
        f"(?:{re.escape(each)}|{_encoded(each)})" if not each.isalnum() else each
        for each in unquote(text)
    )


def _encoded(character: str) -> str:
    octets = "".join(f"%{octet:02X}" for octet in character.encode())
    return octets if character != "/" else "/"


def _order(path: str) -> tuple[tuple[int, str], ...]:
    return tuple(
        (len(_VARIABLE.findall(part)) and (2 - bool(_VARIABLE.sub("", part))), part)
        for part in path.split("/")
    )
