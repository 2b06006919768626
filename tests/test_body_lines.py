"""Generated clients and a server on a socket: bodies that are lines of JSON."""

from __future__ import annotations

import json
from datetime import datetime
from io import BytesIO
from typing import Any

import pytest

from casebook import CASES
from generator.load import load
from generator.mock import application, running
from made import Made, made_client, no_content

ROWS: list[dict[str, Any]] = [
    {"id": 1, "made_at": datetime(2026, 1, 2)},
    {"id": 2, "content": b"\0"},
]
SENT = [
    {"id": 1, "madeAt": "2026-01-02T00:00:00"},
    {"id": 2, "content": "AA=="},
]


@pytest.fixture(scope="module", params=["sync", "async"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("bodies_of_lines", folder, request.param) as made:
        made.answer = no_content
        yield made


def lines_of(body: bytes) -> list[object]:
    return [json.loads(line) for line in body.splitlines()]


def test_each_value_is_a_line(made: Made) -> None:
    made.call("rows.create", body=ROWS)
    assert made.last.headers["content-type"] == "application/x-ndjson"
    assert made.last.headers["content-length"] == str(len(made.last.body))
    assert made.last.body.endswith(b"\n")
    assert lines_of(made.last.body) == SENT


def test_values_that_come_once_are_sent_as_they_come(made: Made) -> None:
    made.call("rows.create", body=iter(ROWS))
    assert made.last.headers["transfer-encoding"] == "chunked"
    assert lines_of(made.last.body) == SENT


def test_records_begin_with_a_separator(made: Made) -> None:
    made.call("records.create", body=ROWS)
    assert made.last.headers["content-type"] == "application/json-seq"
    records = made.last.body.split(b"\x1e")
    assert records[0] == b""
    assert [json.loads(each) for each in records[1:]] == SENT


def test_lines_that_are_written_already_are_sent_as_they_are(made: Made) -> None:
    for given in (b'{"id":1}\n', '{"id":1}\n', BytesIO(b'{"id":1}\n')):
        made.call("rows.create", body=given)
        assert made.last.body == b'{"id":1}\n'


def test_a_body_that_is_not_given_is_not_sent(made: Made) -> None:
    made.call("lists.create")
    assert made.last.body == b""


@pytest.mark.parametrize("chosen", [None, "application/x-ndjson"])
@pytest.mark.parametrize("given", [list, iter])
def test_values_are_for_the_form_that_is_chosen(
    made: Made, chosen: str | None, given: Any
) -> None:
    choice = {} if chosen is None else {"content_type": chosen}
    made.call("documents.create", body=given(ROWS), **choice)
    assert made.last.headers["content-type"] == (chosen or "application/json")
    found = json.loads(made.last.body) if chosen is None else lines_of(made.last.body)
    assert found == SENT


@pytest.mark.parametrize("wrong", [5, {"id": 1}])
def test_what_is_no_series_of_values_is_refused(made: Made, wrong: Any) -> None:
    count = len(made.received)
    with pytest.raises(TypeError, match="iterable of values"):
        made.call("rows.create", body=wrong)
    assert len(made.received) == count


def test_the_mock_takes_what_the_client_sends(made: Made) -> None:
    known = made.url
    try:
        with running(application(load(CASES / "bodies_of_lines/openapi.yaml"))) as url:
            made.url = url
            made.call("rows.create", body=ROWS)
            made.call("records.create", body=ROWS)
            with pytest.raises(made.package.BadRequestError) as caught:
                made.call("rows.create", body=[{"id": "no"}])
            assert "/0/id" in str(caught.value.body)
    finally:
        made.url = known
