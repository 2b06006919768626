"""Generated clients and a server on a socket: parameters that are the whole query."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from urllib.parse import unquote

import httpx2
import pytest

from casebook import CASES
from generator.load import load
from generator.mock import application, running
from made import Made, made_client, no_content


@pytest.fixture(scope="module", params=["sync", "async"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("querystrings", folder, request.param) as made:
        made.answer = no_content
        yield made


def test_a_form_has_an_argument_a_property(made: Made) -> None:
    made.call(
        "form.list",
        status="a b&c",
        tags=["x", "y"],
        range={"from_": 1},
        page_size=2,
        ids=[1, 2],
    )
    path, _, query = made.last.target.partition("?")
    assert path == "/form"
    assert sorted(query.split("&")) == [
        "ids=1,2",
        "page-size=2",
        "range=%7B%22from%22%3A1%7D",
        "status=a+b%26c",
        "tags=x",
        "tags=y",
    ]


def test_json_is_percent_encoded_as_a_whole(made: Made) -> None:
    made.call(
        "json.list", filter={"where": "é&=", "created_after": datetime(2026, 1, 2)}
    )
    _, _, query = made.last.target.partition("?")
    assert not set('{}":&=,') & set(query)
    assert json.loads(unquote(query)) == {
        "where": "é&=",
        "createdAfter": "2026-01-02T00:00:00",
    }
    made.call("json.list")
    assert made.last.target == "/json"


def test_a_text_is_percent_encoded_as_a_whole(made: Made) -> None:
    made.call("text.list", selector="$.a.b[1:1]")
    assert made.last.target == "/text?%24.a.b%5B1%3A1%5D"


def test_a_form_of_any_fields_is_one_mapping(made: Made) -> None:
    made.call("fields.list", fields={"a b": "1", "c": "&"})
    assert made.last.target == "/fields?a+b=1&c=%26"
    made.call("fields.list")
    assert made.last.target == "/fields"


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("form.list", {"status": "s", "tags": ["x", "y"], "range": {"to": 1}}),
        ("json.list", {"filter": {"where": "w"}}),
        ("text.list", {"selector": "$.a"}),
        ("fields.list", {"fields": {"a": "1"}}),
    ],
)
def test_the_mock_takes_what_the_client_sends(
    made: Made, method: str, arguments: dict[str, Any]
) -> None:
    document = load(CASES / "querystrings" / "openapi.yaml")
    known, made.url = made.url, ""
    try:
        with running(application(document)) as made.url:
            made.call(method, **arguments)
    finally:
        made.url = known


@pytest.mark.parametrize(
    ("target", "complaint"),
    [
        ("/form?tags=x", "status"),
        ("/json?%7B%22where%22", "delimiter"),
        ("/json?%7B%7D", "where"),
        ("/text", "selector"),
    ],
)
def test_the_mock_refuses_what_is_not_as_documented(
    target: str, complaint: str
) -> None:
    document = load(CASES / "querystrings" / "openapi.yaml")
    with running(application(document)) as url:
        reply = httpx2.get(f"{url}{target}")
    assert reply.status_code == 400
    assert "querystring" in reply.text
    assert complaint in reply.text
