"""What the runtime writes in a style, the server reads in it: over a socket, row by row."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.load import load
from generator.mock import application, running
from openai_vector_stores._runtime.headers import header_value
from openai_vector_stores._runtime.paths import path_template
from openai_vector_stores._runtime.query import encode_query
from openai_vector_stores._runtime.styles import cookie, in_path, json_text, styled

VALUES: dict[str, tuple[dict[str, Any], Any]] = {
    "string": ({"type": "string"}, "blue, &;=é|.x"),
    "number": ({"type": "number"}, 1.5),
    "array": ({"type": "array", "items": {"type": "string"}}, ["b,l ue", "bl|a;ck&"]),
    "object": (
        {
            "type": "object",
            "properties": {"R": {"type": "integer"}, "name": {"type": "string"}},
        },
        {"R": 100, "name": "é, &|="},
    ),
}
STYLES = {
    "path": "simple simple* label label* matrix matrix* json",
    "query": "form form* spaceDelimited pipeDelimited deepObject* json",
    "header": "simple simple* json",
    "cookie": "form form* json",
}
ROWS = [
    (place, style.rstrip("*"), style.endswith("*"), kind)
    for place, styles in STYLES.items()
    for style in styles.split()
    for kind in VALUES
    if kind == "object" or style != "deepObject*"
]


def value(place: str, style: str, kind: str) -> tuple[dict[str, Any], Any]:
    schema, found = VALUES[kind]
    plain = {"string": "blue", "array": ["blue", "black"], "object": {"R": 1}}
    if style in ("label", "spaceDelimited", "pipeDelimited") or place == "header":
        # A dot cannot be encoded (RFC 3986, 2.3), these delimiters are encoded like what
        # is in an item, and a header encodes nothing.
        found = plain.get(kind, 2)
    return {**schema, "const": found}, found


def described(number: int, row: tuple[str, str, bool, str]) -> dict[str, Any]:
    place, style, explode, kind = row
    schema, _ = value(place, style, kind)
    parameter: dict[str, Any] = {"name": "color", "in": place, "required": True}
    if style == "json":
        parameter["content"] = {"application/json": {"schema": schema}}
    else:
        parameter |= {"style": style, "explode": explode, "schema": schema}
    return {
        "get": {
            "operationId": f"get{number}",
            "parameters": [parameter],
            "responses": {"204": {"description": "It is as documented."}},
        }
    }


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path = tmp_path_factory.mktemp("styles") / "openapi.json"
    paths = {
        f"/{number}" + ("/{color}" if row[0] == "path" else ""): described(number, row)
        for number, row in enumerate(ROWS)
    }
    info = {"title": "Styles", "version": "1"}
    path.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": paths}))
    with running(application(load(path))) as url:
        yield url


def sent(url: str, number: int, wrong: bool = False) -> int:
    """The status of a request with a row's value, or with one that is not documented."""
    place, style, explode, kind = ROWS[number]
    _, given = value(place, style, kind)
    if wrong:
        given = {"string": "red", "number": 7, "array": ["red"], "object": {"R": 7}}[
            kind
        ]
    path, query = f"/{number}", ""
    headers: dict[str, str] = {}
    if style == "json":
        given = json_text(given)
    match place:
        case "path":
            name: Any = "simple" if style == "json" else style
            part = in_path(given, name, name="color", explode=explode)
            path += path_template("/{color}", color=part)
        case "query":
            own: Any = "form" if style == "json" else style
            query = encode_query({"color": styled(given, own, explode=explode)})
        case "header":
            headers["color"] = str(header_value(given, explode=explode))
        case _:
            pairs = cookie("color", given, explode=explode or style == "json")
            headers["Cookie"] = "; ".join(f"{n}={v}" for n, v in pairs)
    answer = httpx2.get(f"{url}{path}?{query}", headers=headers)
    return answer.status_code


@pytest.mark.parametrize(
    "number", range(len(ROWS)), ids=["-".join(map(str, row)) for row in ROWS]
)
def test_a_style_is_read_as_it_is_written(url: str, number: int) -> None:
    assert sent(url, number) == 204
    assert sent(url, number, wrong=True) == 400


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("who=u_1", 204),
        ("who[id]=u_1", 204),
        ("who[id]=1&who[id]=2", 400),
        ("who=", 204),
    ],
)
def test_a_text_or_an_object_is_read_as_what_it_is_written_as(
    query: str, status: int, tmp_path: Path
) -> None:
    whole = {"type": "object", "properties": {"id": {"type": "string"}}}
    parameter = {
        "name": "who",
        "in": "query",
        "schema": {"anyOf": [{"type": "string"}, whole]},
    }
    reply = {"204": {"description": "OK"}}
    paths = {"/x": {"get": {"parameters": [parameter], "responses": reply}}}
    info = {"title": "x", "version": "1"}
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": paths}))
    with running(application(load(document))) as url:
        found = httpx2.get(f"{url}/x?{query}")
    assert found.status_code == status, found.text
