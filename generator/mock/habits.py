"""What the settings say of how requests are written, and which of them ask for a stream."""

from __future__ import annotations

from dataclasses import dataclass

from ..plain import Json
from ..settings import Settings

_USUAL = "stream"
"""The property that asks for a stream, where nothing says another."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How the clients of a document write. `streams` are properties that ask for one.

    `whole` are operations, by verb and path, whose replies come in one piece whatever
    is asked for, as no method of the client reads them as a stream.

    `commas` parts the items of an array in a query, `dots` the names of nested values;
    otherwise a document's own styles say how, and brackets are understood in any case.
    """

    commas: bool = False
    dots: bool = False
    streams: frozenset[str] = frozenset({_USUAL})
    whole: frozenset[tuple[str, str]] = frozenset()

    def asks_for_stream(self, body: Json, verb: str = "", path: str = "") -> bool:
        """Whether a request wants its reply in pieces."""
        if not isinstance(body, dict) or (verb.lower(), path) in self.whole:
            return False
        return any(body.get(name) is True for name in self.streams)


def habits(settings: Settings | None) -> Habits:
    """What the settings say; without any, what is usual."""
    if settings is None:
        return Habits()
    methods = [each for _, group in settings.all_groups() for each in group.methods]
    streamed = [method for method in methods if method.streaming is not None]
    named = {
        method.streaming.param
        for method in streamed
        if method.streaming is not None and method.streaming.param is not None
    }
    in_pieces = {(method.verb.lower(), method.path) for method in streamed}
    return Habits(
        commas=settings.defaults.array_format == "comma",
        dots=settings.defaults.nested_format == "dots",
        streams=frozenset({_USUAL, *named}),
        whole=frozenset((m.verb.lower(), m.path) for m in methods) - in_pieces,
    )
