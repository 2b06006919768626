"""Replies that come in pieces: from bytes to server-sent events, or to lines of JSON.

Nothing here waits: bytes are fed in as they come, and what they complete comes out.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from .errors import APIError
from .guards import is_mapping
from .http import Request

__all__ = [
    "DEFAULT_EVENT_RULES",
    "EventRule",
    "JSONLDecoder",
    "SSEDecoder",
    "ServerSentEvent",
    "handling",
    "stream_error",
]

# JSON has it nowhere but in strings, and there in an escaped form only.
_SEPARATOR = b"\x1e"
_BOM = b"\xef\xbb\xbf"


class ServerSentEvent:
    """One event, as it came.

    Args:
        event: Its type; None if it has none.
        data: Its data, the lines of it joined.
        id: The last id that the server gave an event.
        retry: The milliseconds after which the server asks to connect anew.
    """

    __slots__ = ("data", "event", "id", "retry")

    def __init__(
        self,
        *,
        event: str | None = None,
        data: str = "",
        id: str | None = None,
        retry: int | None = None,
    ) -> None:
        self.event = event
        self.data = data
        self.id = id
        self.retry = retry

    def json(self) -> Any:
        """Parse the data as JSON.

        Raises:
            ValueError: It is none.
        """
        return json.loads(self.data)

    def __repr__(self) -> str:
        return (
            f"ServerSentEvent(event={self.event!r}, data={self.data!r}, "
            f"id={self.id!r}, retry={self.retry!r})"
        )


class _Lines:
    """Cuts bytes into lines, wherever the pieces that they come in are cut."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []
        self._after_return = False

    def feed(self, chunk: bytes) -> list[bytes]:
        """Give the lines that this piece completes, without their ends."""
        if self._after_return and chunk:
            # The end of a line may itself be cut in two.
            chunk = chunk.removeprefix(b"\n")
            self._after_return = False
        if b"\n" not in chunk and b"\r" not in chunk:
            self._rest.append(chunk)
            return []
        self._after_return = chunk.endswith(b"\r")
        lines = b"".join((*self._rest, chunk)).splitlines()
        ended = chunk.endswith((b"\n", b"\r"))
        self._rest = [] if ended else [lines.pop()]
        return lines

    def rest(self) -> bytes:
        """Give what has come of a line that has not ended."""
        return b"".join(self._rest)


class SSEDecoder:
    """Reads an event stream, by the rules of the HTML standard (9.2.6).

    There is one departure: an event is given also if it has no data, since the type
    alone may say something.
    """

    def __init__(self) -> None:
        self._lines = _Lines()
        self._is_first = True
        self._data: list[bytes] = []
        self._event: bytes | None = None
        self._id: str | None = None
        self._retry: int | None = None
        self._is_empty = True

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Give the events that this piece of the body completes."""
        events: list[ServerSentEvent] = []
        for line in self._lines.feed(chunk):
            event = self._take(line)
            if event is not None:
                events.append(event)
        return events

    def decode(self, line: str) -> ServerSentEvent | None:
        """Take one line, without its end; give the event if this completes one."""
        return self._take(line.encode())

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """Give the events in a body that comes in pieces."""
        for chunk in iterator:
            yield from self.feed(chunk)

    async def aiter_bytes(
        self, iterator: AsyncIterator[bytes]
    ) -> AsyncIterator[ServerSentEvent]:
        """Give the events in a body that comes in pieces, asynchronously."""
        async for chunk in iterator:
            for event in self.feed(chunk):
                yield event

    def _take(self, line: bytes) -> ServerSentEvent | None:
        if self._is_first:
            line = line.removeprefix(_BOM)
            self._is_first = False
        if not line:
            return self._complete()
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value
        elif name == b"id" and b"\0" not in value:
            self._id = _text(value)
        elif name == b"retry" and value.isdigit() and len(value) < 16:
            self._retry = int(value)
        else:
            return None
        self._is_empty = False
        return None

    def _complete(self) -> ServerSentEvent | None:
        if self._is_empty:
            return None
        event = ServerSentEvent(
            event=_text(self._event) if self._event else None,
            data=_text(b"\n".join(self._data)),
            id=self._id,
            retry=self._retry,
        )
        self._data = []
        self._event = self._retry = None
        self._is_empty = True
        return event


class JSONLDecoder:
    """Reads lines, each of which is a JSON value; empty ones are nothing.

    Where values begin with a record separator (RFC 7464), they end at the next of those.
    """

    def __init__(self) -> None:
        self._lines = _Lines()
        self._record: list[bytes] = []

    def feed(self, chunk: bytes) -> list[bytes]:
        """Give the values, not yet parsed, that this piece of the body completes."""
        found: list[bytes] = []
        for line in self._lines.feed(chunk):
            found += self._completed(line)
        return [value for value in found if value.strip()]

    def end(self) -> bytes | None:
        """Give the value after the last line end; None if there is none."""
        rest = b"\n".join([*self._record, self._lines.rest()])
        return rest.strip(b" \t\r\n\x1e") or None

    def _completed(self, line: bytes) -> list[bytes]:
        if _SEPARATOR not in line:
            if not self._record:
                return [line]
            self._record.append(line)
            return []
        before, *values = line.split(_SEPARATOR)
        found = b"\n".join([*self._record, before]).strip(b"\n\x1e")
        self._record = [_SEPARATOR + values.pop()]
        return [found, *values]


def _text(value: bytes) -> str:
    # As the standard has it: what is no UTF-8 is replaced.
    return value.decode("utf-8", "replace")


# ---- What to do with an event --------------------------------------------------------

Handling = Literal["yield", "done", "error", "continue"]


class EventRule(NamedTuple):
    """What to do with some events; the first rule that fits decides.

    Args:
        handle: Give its data, end the stream, raise an error, or pass it over.
        types: The types it is for, None among them for an event without one.
        data_prefix: How the data has to begin.
        error_property: The property of the data that holds an error. If an event that
            would be given has it, that is raised.
    """

    handle: Handling
    types: tuple[str | None, ...] | None = None
    data_prefix: str | None = None
    error_property: str | None = None

    def fits(self, event: ServerSentEvent) -> bool:
        """Whether this rule is for an event."""
        if self.types is not None and event.event not in self.types:
            return False
        return self.data_prefix is None or event.data.startswith(self.data_prefix)


DEFAULT_EVENT_RULES = (
    EventRule("done", data_prefix="[DONE]"),
    EventRule("error", types=("error",), error_property="error"),
    EventRule("yield", error_property="error"),
)


def handling(
    event: ServerSentEvent, rules: tuple[EventRule, ...]
) -> tuple[Handling, str | None]:
    """Decide what to do with an event; one that no rule fits is passed over.

    Returns:
        That, and with an error the property that it is in.
    """
    for rule in rules:
        if rule.fits(event):
            break
    else:
        return "continue", None
    if rule.handle != "yield":
        return rule.handle, rule.error_property
    if not event.data:
        # By the standard this is no event at all; a rule of its own may want it.
        return "continue", None
    name = rule.error_property
    # Looked for in the text first: hardly any event has one.
    if name is not None and json.dumps(name) in event.data:
        data = _parsed(event.data)
        if is_mapping(data) and data.get(name):
            return "error", name
    return "yield", None


def stream_error(
    event: ServerSentEvent, name: str | None, request: Request
) -> APIError:
    """Build the error that an event stands for; its body is what the server says of it.

    Args:
        name: The property of the data that says more, if there is one.
    """
    body = _parsed(event.data)
    if name is not None and is_mapping(body) and body.get(name):
        body = body[name]
    message = body.get("message") if is_mapping(body) else body
    if not isinstance(message, str) or not message:
        message = "An error occurred during streaming"
    return APIError(message, request, body=body)


def _parsed(data: str) -> object:
    try:
        parsed: Mapping[str, object] | object = json.loads(data)
    except (ValueError, RecursionError):
        return data or None
    return parsed
