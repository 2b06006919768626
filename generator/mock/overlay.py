"""What a request says about an object, laid over what the example says."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from ..breaches import breaches
from ..metaschema import Schema
from ..names import words
from ..plain import Json
from .bodies import Upload
from .checks import Call
from .members import sendable
from .shapes import Shapes

_FILE_NAMES = (("filename",), ("file", "name"))
_SIZES = (("bytes",), ("size",), ("file", "size"), ("length",), ("content", "length"))
_EARLIEST = 10**8  # seconds: 1973; what is smaller is a placeholder
_MILLISECONDS = 10**11


@dataclass(frozen=True)
class Overlay:
    """Makes objects of examples.

    - A property of the reply that the request sends takes the value that was sent, if
      the reply's schema allows it. Null for what is never null takes the property away.
    - A property that the request could have sent and has not becomes the default that
      the request's schema documents, else null, else it is left out, else it stays.
    - Properties named like path variables take their values.
    - Times (names that end in the word `at`) move along, so that the first of them is
      now; `x_at` goes as its `x_after` goes.
    - Of a file that was sent, the reply's file name and size are those.
    """

    shapes: Shapes = field(repr=False)
    definitions: Schema = field(repr=False)

    def created(
        self, example: Mapping[str, Json], schema: Schema, call: Call
    ) -> dict[str, Json]:
        """The object that a creating request makes."""
        properties = self.shapes.properties(schema)
        required = self.shapes.required(schema)
        sent = _members(call.body)
        value = dict(example)
        self._shift_times(value, properties, required)
        for name, item in sendable(call.operation, self.shapes).items():
            if name in properties and name not in sent:
                if "default" in self.shapes.flat(item):
                    self._set(
                        value, properties, name, self.shapes.flat(item)["default"]
                    )
                else:
                    self._clear(value, properties, required, name)
            if name not in sent and words(name)[1:] == ("after",):
                for other in properties:
                    if words(other) == (words(name)[0], "at"):
                        self._clear(value, properties, required, other)
        self._set_uploads(value, properties, call.uploads)
        for name in properties.keys() & call.path.keys():
            self._set(value, properties, name, call.path[name])
        return self.updated(value, schema, sent)

    def updated(
        self, value: Mapping[str, Json], schema: Schema, sent: Mapping[str, Json]
    ) -> dict[str, Json]:
        """The object after the properties in `sent` were changed."""
        properties = self.shapes.properties(schema)
        required = self.shapes.required(schema)
        changed = dict(value)
        for name, each in sent.items():
            if name not in properties:
                continue
            if not self._set(changed, properties, name, each) and each is None:
                self._clear(changed, properties, required, name)
        return changed

    def _set(
        self,
        value: dict[str, Json],
        properties: Mapping[str, Schema],
        name: str,
        wanted: Json,
    ) -> bool:
        schema: Schema = {"allOf": [properties[name]], "$defs": self.definitions}
        if breaches(schema, wanted):
            return False
        value[name] = wanted
        return True

    def _clear(
        self,
        value: dict[str, Json],
        properties: Mapping[str, Schema],
        required: Iterable[str],
        name: str,
    ) -> None:
        if "null" in self.shapes.types(properties[name]):
            value[name] = None
        elif name not in required:
            value.pop(name, None)

    def _shift_times(
        self,
        value: dict[str, Json],
        properties: Mapping[str, Schema],
        required: Iterable[str],
    ) -> None:
        now = time.time()
        times: dict[str, int] = {}
        for name, item in properties.items():
            found = value.get(name)
            if words(name)[-1:] != ("at",):
                continue
            if isinstance(found, int) and found > _EARLIEST:
                times[name] = found
            elif isinstance(found, str) and name in required and self._is_time(item):
                value[name] = _iso(now)
        anchors = [found for name, found in times.items() if name in required]
        if not anchors:
            return
        first = min(anchors)
        moved = int(now * 1000 if first > _MILLISECONDS else now) - first
        for name, found in times.items():
            value[name] = found + moved

    def _is_time(self, schema: Schema) -> bool:
        return self.shapes.flat(schema).get("format") == "date-time"

    def _set_uploads(
        self,
        value: dict[str, Json],
        properties: Mapping[str, Schema],
        uploads: Iterable[Upload],
    ) -> None:
        for upload in uploads:
            for name in properties:
                if words(name) in _SIZES:
                    self._set(value, properties, name, len(upload.content))
                elif words(name) in _FILE_NAMES and upload.filename is not None:
                    self._set(value, properties, name, upload.filename)
            return  # the first file is the one that the reply is about


def _members(body: Json) -> dict[str, Json]:
    return body if isinstance(body, dict) else {}


def _iso(now: float) -> str:
    return datetime.fromtimestamp(now, UTC).isoformat("T", "seconds")[:-6] + "Z"
