"""Answers to what is wrong, in the shape in which the document reports errors.

The shape is the schema and the example of the operation's own reply for the status, of
its range or `default`, else of the nearest status that is documented for it, else for
any operation. The message goes to where such a schema keeps a text for people.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

from ..metaschema import Schema
from ..plain import Json
from .api import Api, Media, Operation, Reply
from .checks import Violation
from .replies import Answer, Replies, is_identity
from .shapes import Shapes

# Where errors keep their text, the likelier first. `detail` and `title` are those of
# RFC 9457, `error_description` that of RFC 6749.
_MESSAGES = (
    "message",
    "detail",
    "msg",
    "error_message",
    "errorMessage",
    "error_description",
    "title",
    "reason",
    "description",
    "error",
)
_CODES = ("status", "code", "status_code", "statusCode")
_DEEPEST = 5

_Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Faults:
    """Writes error replies."""

    api: Api
    shapes: Shapes = field(repr=False)
    replies: Replies

    def answer(
        self,
        status: int,
        message: str,
        operation: Operation | None = None,
        violations: Iterable[Violation] = (),
    ) -> Answer:
        """The reply that reports `message`, and what else the example says.

        With `violations` the example is of another mistake, so what it notes about that
        (nullable neighbours of the message) becomes null.
        """
        found = self._reply(status, operation)
        if found is None:
            return _plain(status, message, violations)
        reply, media = found
        body = self._body(media, status, message, bool(tuple(violations)))
        if not reply.covers(status) and reply.status != "default":
            # Its other headers are about another error.
            named = (h for h in reply.headers if is_identity(h.name, h.schema))
            reply = Reply(reply.status, tuple(named), reply.media)
        return self.replies.write(status, reply, media, body)

    def _reply(
        self, status: int, operation: Operation | None
    ) -> tuple[Reply, Media] | None:
        own = [] if operation is None else _errors(operation)
        others = [each for op in self.api.operations for each in _errors(op)]
        for candidates in (own, others):
            found = min(
                candidates, key=lambda each: _distance(each[0], status), default=None
            )
            if found is not None:
                return found
        return None

    def _body(self, media: Media, status: int, message: str, clear: bool) -> Json:
        body = copy.deepcopy(self.replies.body(media))
        path = self._message(media.schema) or next(_texts(body, ()), None)
        if path is None:
            return message if isinstance(body, str) else body
        *above, last = path
        holder = body = _with_path(body, tuple(above))
        schema = media.schema
        for key in above:
            holder = cast("dict[str | int, Json]", holder)[key]
            schema = self._below(schema, key)
        if isinstance(holder, dict):
            self._adjust(holder, schema, status, clear)
            holder[str(last)] = message
        return body

    def _adjust(
        self, holder: dict[str, Json], schema: Schema, status: int, clear: bool
    ) -> None:
        for name, item in self.shapes.properties(schema).items():
            types = self.shapes.types(item)
            if name in _CODES and types <= {"integer"}:
                if self.shapes.enum(item) is None:
                    holder[name] = status
            elif clear and name in holder and "null" in types and len(types) < 7:
                holder[name] = None

    def _message(self, schema: Schema) -> _Path | None:
        """Where the text for people is, the nearest to the top first."""
        level: list[tuple[_Path, Schema]] = [((), schema)]
        for _ in range(_DEEPEST):
            below: list[tuple[_Path, Schema]] = []
            for path, each in level:
                properties = self.shapes.properties(each)
                for name in _MESSAGES:
                    if name in properties and self._is_text(properties[name]):
                        return (*path, name)
                below += [((*path, k), item) for k, item in properties.items()]
                if not properties and (items := self.shapes.items(each)):
                    below.append(((*path, 0), items))
            level = below[:100]
        return None

    def _is_text(self, schema: Schema) -> bool:
        types = self.shapes.types(schema)
        return types <= {"string", "null"} and self.shapes.enum(schema) is None

    def _below(self, schema: Schema, key: str | int) -> Schema:
        if isinstance(key, int):
            return self.shapes.items(schema)
        return self.shapes.properties(schema).get(key, {})


def _errors(operation: Operation) -> list[tuple[Reply, Media]]:
    return [
        (reply, media)
        for reply in operation.replies
        if reply.code is None or reply.code >= 400
        for media in reply.media
        if media.is_json
    ]


def _distance(reply: Reply, status: int) -> tuple[int, int]:
    if reply.status == str(status):
        return (0, 0)
    if reply.covers(status):
        return (1, 0)
    if reply.code is None:
        return (2, 0)
    return (3 if reply.code < 500 else 4, abs(reply.code - status))


def _with_path(body: Json, path: _Path) -> Json:
    """The body with objects and lists on the way to `path`."""
    if not path:
        return body if isinstance(body, dict) else {}
    key, *rest = path
    if isinstance(key, int):
        items = body if isinstance(body, list) and body else [None]
        return [_with_path(items[0], tuple(rest))]
    members = body if isinstance(body, dict) else {}
    return {**members, key: _with_path(members.get(key), tuple(rest))}


def _texts(body: Json, path: _Path) -> Iterator[_Path]:
    """Where an example has a text for people, for want of a schema that says so."""
    if isinstance(body, dict):
        for name in _MESSAGES:
            if isinstance(body.get(name), str):
                yield (*path, name)
        for name, item in body.items():
            yield from _texts(item, (*path, name))


def _plain(status: int, message: str, violations: Iterable[Violation]) -> Answer:
    """For a document that has no form for errors."""
    errors = [
        {"in": each.place, "pointer": each.pointer, "message": each.message}
        for each in violations
    ]
    content = json.dumps({"errors": errors or [{"message": message}]}).encode()
    return Answer(status, {"Content-Type": "application/json"}, content)
