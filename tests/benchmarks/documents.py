"""Large documents: of our own making, several times the same, and with small edits."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from generator.load import load

Document = dict[str, Any]

_OWN_REF = re.compile(r'"#/components/schemas/([^"/]+)')


def read(path: Path) -> Document:
    """A document as plain data."""
    return copy.deepcopy(load(path).data)


def copied(document: Document, times: int) -> Document:
    """A document with all its operations and schemas so many times, under other names."""
    schemas = document.get("components", {}).get("schemas", {})
    # The other components are there once, and refer to the first of each schema.
    components: Document = _renamed(document.get("components", {}), "Copy0")
    components["schemas"] = {}
    made: Document = {**document, "paths": {}, "components": components}
    made.pop("webhooks", None)  # they are no operations, and refer to what is renamed
    for number in range(times):
        suffix = f"Copy{number}"
        made["components"]["schemas"] |= {
            f"{name}{suffix}": _renamed(schema, suffix)
            for name, schema in schemas.items()
        }
        made["paths"] |= {
            f"/copy{number}{path}": _renamed(item, suffix, f"_copy{number}")
            for path, item in document["paths"].items()
        }
    return made


def _renamed(value: Any, suffix: str, operation: str = "") -> Any:
    text = _OWN_REF.sub(rf'"#/components/schemas/\1{suffix}', json.dumps(value))
    if operation:
        text = re.sub(r'("operationId": "[^"]*)"', rf'\1{operation}"', text)
    return json.loads(text)


# ---- Of our own making ---------------------------------------------------------------


def synthetic(operations: int) -> Document:
    """A document of so many operations, with four times as many schemas.

    Schemas are of the kinds that are common: nested objects, unions with tags and
    without, lists, maps, choices of strings, and bases.
    """
    paths: Document = {}
    schemas: Document = {}
    for number in range(operations // 5 + 1):
        schemas |= dict(_schemas(number))
        paths |= dict(_paths(number))
    return {
        "openapi": "3.1.0",
        "info": {"title": "Warehouse", "version": "1.0.0"},
        "servers": [{"url": "https://warehouse.example/v1"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _paths(number: int) -> Iterator[tuple[str, Document]]:
    thing = _ref(f"Thing{number}")
    listing = {"type": "object", "properties": {"data": _list_of(thing)}}
    change = {"requestBody": {"required": True, "content": _json(_ref(f"New{number}"))}}
    place = {"name": "thing_id", "in": "path", "required": True, "schema": _TEXT}
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    name = f"things{number}"
    yield f"/{name}", {
        "get": {**_answer(f"List {name}", listing), "parameters": [limit]},
        "post": {**_answer(f"Make one of {name}", thing), **change},
    }
    yield f"/{name}/{{thing_id}}", {
        "parameters": [place],
        "get": _answer(f"Look at one of {name}", thing),
        "put": {**_answer(f"Change one of {name}", thing), **change},
        "delete": _answer(f"Remove one of {name}", _ref(f"Gone{number}")),
    }


def _schemas(number: int) -> Iterator[tuple[str, Document]]:
    fields = {f"field_{index}": {**_TEXT, "description": _SAID} for index in range(8)}
    kinds = [f"Kind{letter}{number}" for letter in "ABCDEFGHIJ"]
    parts = {
        "kind": {"oneOf": [_ref(kind) for kind in kinds], "discriminator": _TAG},
        "state": {
            "type": "string",
            "enum": [f"state_{n}" for n in range(number % 7 + 2)],
        },
        "sizes": {"type": "object", "additionalProperties": {"type": "integer"}},
        "older": _list_of(_ref(f"Thing{max(number - 1, 0)}")),
        "either": {"anyOf": [_TEXT, _list_of(_TEXT), {"type": "null"}]},
        "inner": {"type": "object", "properties": {**fields, f"own_{number}": _TEXT}},
    }
    own = {"id": _TEXT, **fields, **parts}
    yield f"Thing{number}", _object(own, f"A thing of the sort {number}.")
    yield f"New{number}", _object({**fields, **parts}, "What a thing is to be.")
    yield f"Gone{number}", _object({"id": _TEXT, "gone": {"type": "boolean"}}, "Gone.")
    for count, kind in enumerate(kinds):
        tag = {"type": {"type": "string", "enum": [kind.lower()]}}
        more = {f"value_{n}": {"type": "number"} for n in range(count)}
        yield kind, {**_object({**tag, **more}, _SAID), "required": ["type"]}
    base = {"allOf": [_ref(f"Gone{number}"), {"type": "object", "properties": fields}]}
    for count in range(5):
        yield f"Event{count}Of{number}", {**base, "description": f"{_SAID} {count}"}


_TEXT: Document = {"type": "string"}
_TAG: Document = {"propertyName": "type"}
_SAID = (
    "What there is to say of it, in some more words than fit on one line of the code."
)


def _object(properties: Document, doc: str) -> Document:
    return {"type": "object", "description": doc, "properties": properties}


def _ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def _list_of(schema: Document) -> Document:
    return {"type": "array", "items": schema}


def _json(schema: Document) -> Document:
    return {"application/json": {"schema": schema}}


def _answer(summary: str, schema: Document) -> Document:
    reply = {"description": "Done.", "content": _json(schema)}
    return {"summary": summary, "responses": {"200": reply}}


# ---- Edits ---------------------------------------------------------------------------

# Of all places that would do, the one at three quarters: in most documents a schema.
_DESCRIPTION = re.compile(r'^ *"?description"?: "?(?=\w)', re.MULTILINE)
_SUMMARY = re.compile(r'^ *"?summary"?: "?(?=\w)', re.MULTILINE)
_PROPERTIES = re.compile(r'^ *"?properties"?:(?: \{)?\n(?P<indent> *)', re.MULTILINE)


def _described(text: str, _suffix: str) -> str:
    return _inserted(text, _DESCRIPTION, "Edited. ")


def _summed_up(text: str, _suffix: str) -> str:
    return _inserted(text, _SUMMARY, "Edited. ")


def _with_a_property(text: str, suffix: str) -> str:
    found = _chosen(text, _PROPERTIES)
    member = '"of_the_edit": {"type": "string"},' if suffix == ".json" else None
    line = member or "of_the_edit: { type: string }"
    return f"{text[:found.end()]}{line}\n{found['indent']}{text[found.end():]}"


def _inserted(text: str, place: re.Pattern[str], new: str) -> str:
    end = _chosen(text, place).end()
    return text[:end] + new + text[end:]


def _chosen(text: str, place: re.Pattern[str]) -> re.Match[str]:
    found = list(place.finditer(text))
    return found[len(found) * 3 // 4]


EDITS: dict[str, Callable[[str, str], str]] = {
    "a description was edited": _described,
    "an operation was described otherwise": _summed_up,
    "a property was added": _with_a_property,
}
