"""Requests against the document: whatever is wrong with one, all at once.

The parts of a request are one JSON object (path, query, header, cookie, body) and an
operation makes one schema for it, so that jsonschema judges it in one go. `format` does
not reject anything, as JSON Schema 2020-12 has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast

from ..breaches import Breach, breaches
from ..metaschema import Schema
from ..plain import Json
from ..pointer import step
from .api import Api, Media, Operation, Parameter, Place
from .bodies import Bodies, Received, UnacceptableError, Upload
from .habits import Habits
from .shapes import Shapes
from .wire import UnreadableError, Wire, cookie_pairs

_PLACES: tuple[Place, ...] = ("path", "query", "header", "cookie", "querystring")


@dataclass(frozen=True, slots=True)
class Raw:
    """A request as it came: still encoded, header names in lower case."""

    path: Mapping[str, str]
    query: str
    headers: Mapping[str, str]
    cookies: Mapping[str, str]
    content: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """A request that is as documented, its values typed."""

    operation: Operation
    path: Mapping[str, Json]
    query: Mapping[str, Json]
    body: Json = None
    media: str = ""
    uploads: tuple[Upload, ...] = ()


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that is wrong: the part of the request, the pointer into it, why."""

    place: str
    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}{self.pointer and ' ' + self.pointer}: {self.message}"


class InvalidRequestError(Exception):
    """A request that is not as documented."""

    def __init__(self, status: int, violations: Iterable[Violation]) -> None:
        self.status = status
        self.violations = tuple(violations)
        super().__init__("; ".join(map(str, self.violations)))


@dataclass(frozen=True)
class Checks:
    """Checks requests to the operations of one document."""

    api: Api
    shapes: Shapes = field(repr=False)
    habits: Habits = field(default_factory=Habits)

    def call(self, operation: Operation, raw: Raw) -> Call:
        """The request, typed. Raises InvalidRequestError with everything that is wrong with it."""
        values, violations = self._parameters(operation, raw)
        received = Received()
        content_type = raw.headers.get("content-type", "")
        try:
            received = Bodies(self.shapes).read(
                operation.body, content_type, raw.content
            )
        except UnacceptableError as error:
            violations.append(Violation("body", "", str(error)))
            status = error.status
        else:
            status = 422 if _prefers_422(operation) else 400
        if received.value is not None:
            values["body"] = received.value[0]
        unread = {(v.place, v.pointer) for v in violations}
        schema = self._schema(operation, received, ("body", "") in unread)
        for breach in breaches(schema, values):
            violation = _violation(breach)
            if (violation.place, _missing(breach, violation)) not in unread:
                violations.append(violation)
        if violations:
            raise InvalidRequestError(status, violations)
        return Call(
            operation,
            cast("dict[str, Json]", values["path"]),
            _query(values),
            values.get("body"),
            received.media.type if received.media else "",
            received.uploads,
        )

    def _parameters(
        self, operation: Operation, raw: Raw
    ) -> tuple[dict[str, Json], list[Violation]]:
        wire = Wire(self.shapes, self.habits)
        violations: list[Violation] = []
        found: dict[Place, dict[str, Json]] = {place: {} for place in _PLACES}

        def read(
            parameter: Parameter,
            given: Mapping[str, str],
            how: Callable[[Parameter, str], Json],
            name: str,
        ) -> None:
            if name in given:
                try:
                    value = how(parameter, given[name])
                    found[parameter.place][parameter.name] = value
                except UnreadableError as error:
                    violations.append(_unread(parameter.place, parameter.name, error))

        for each in operation.parameters:
            match each.place:
                case "path":
                    read(each, raw.path, wire.path, each.name)
                case "header":
                    read(each, raw.headers, wire.header, each.name.lower())
                case "cookie" | "query" | "querystring":
                    pass
        found["cookie"], unread = _cookies(wire, operation, raw)
        violations += unread
        for each in operation.parameters:
            if each.media is not None and raw.query:
                found["querystring"], unread = self._whole_query(
                    each.name, each.media, raw.query
                )
                return cast("dict[str, Json]", found), [*violations, *unread]
        queries = [each for each in operation.parameters if each.place == "query"]
        found["query"], complaints = wire.query(queries, raw.query)
        for name, why in complaints:
            violations.append(_unread("query", name, why))
        return cast("dict[str, Json]", found), violations

    def _whole_query(
        self, name: str, media: Media, raw: str
    ) -> tuple[dict[str, Json], list[Violation]]:
        try:
            return {name: Bodies(self.shapes).query(media, raw)}, []
        except (ValueError, UnreadableError) as error:
            return {}, [_unread("querystring", name, error)]

    def _schema(
        self, operation: Operation, received: Received, body_unread: bool
    ) -> Schema:
        properties: Schema = {
            place: _parameters_schema(operation.parameters, place) for place in _PLACES
        }
        credentials: Schema = {
            scheme.name: {}
            for scheme in self.api.schemes.values()
            if scheme.place == "query"
        }
        query = cast("dict[str, Schema]", properties["query"])
        query["properties"] = credentials | query["properties"]
        query["additionalProperties"] = cast(Schema, False)
        required: list[Json] = []
        if operation.body is not None and operation.body.required and not body_unread:
            required.append("body")
        if received.media is not None:
            properties["body"] = received.media.schema
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "$defs": self.api.definitions,
        }


def _query(values: Mapping[str, Json]) -> Mapping[str, Json]:
    """The parameters of a query, also where one stands for all of them."""
    query = cast("dict[str, Json]", values["query"])
    for whole in cast("dict[str, Json]", values["querystring"]).values():
        query |= whole if isinstance(whole, dict) else {}
    return query


def _cookies(
    wire: Wire, operation: Operation, raw: Raw
) -> tuple[dict[str, Json], list[Violation]]:
    found: dict[str, Json] = {}
    violations: list[Violation] = []
    cookies = cookie_pairs(raw.headers.get("cookie", ""))
    for each in operation.parameters:
        if each.place == "cookie":
            try:
                taken = wire.cookie(each, cookies)
            except UnreadableError as error:
                violations.append(_unread("cookie", each.name, error))
            else:
                found |= {each.name: taken[0]} if taken else {}
    return found, violations


def _parameters_schema(parameters: Iterable[Parameter], place: Place) -> Schema:
    own = [each for each in parameters if each.place == place]
    return {
        "type": "object",
        "properties": {each.name: each.schema for each in own},
        "required": [each.name for each in own if each.required],
    }


def _violation(breach: Breach) -> Violation:
    if not breach.path:
        return Violation("body", "", "it is missing")
    place, *below = breach.path
    pointer = ""
    for key in below:
        pointer = step(pointer, key)
    message = f"{breach.message}; {breach.hint}" if breach.hint else breach.message
    return Violation(str(place), pointer, message)


def _missing(breach: Breach, violation: Violation) -> str:
    """The place of what is missing: what could not be read is not missing."""
    if breach.code == "missing-key":
        return step(violation.pointer, breach.key)
    return violation.pointer


def _unread(place: str, name: str, why: object) -> Violation:
    return Violation(place, step("", name), str(why))


def _prefers_422(operation: Operation) -> bool:
    """Whether the document answers bad values by 422, and has no 400."""
    documented = {reply.status for reply in operation.replies}
    return "422" in documented and "400" not in documented
