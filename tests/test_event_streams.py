"""Generated clients and a server on a socket: streams of events of several kinds."""

from __future__ import annotations

from typing import Any

import pytest

from made import Made, made_client
from runtime.server import http


@pytest.fixture(scope="module", params=["sync", "async"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("streams_of_events", folder, request.param) as made:
        yield made


def streams(made: Made, body: bytes, kind: str = "text/event-stream") -> None:
    made.answer = lambda _: http(body, "200 OK", f"Content-Type: {kind}")


def test_each_kind_of_event_is_read_as_its_own_type(made: Made) -> None:
    streams(
        made,
        b'event: text\ndata: {"text":"a"}\n\n'
        b'event: alike\ndata: {"text":"a"}\n\n'
        b'event: usage\ndata: {"used":1}\n\n'
        b"data: [over]\n\n",
    )
    text, alike, usage, end = made.walk("channel.list")
    assert (type(text).__name__, text.text) == ("Text", "a")
    assert (type(alike).__name__, alike.text) == ("Line", "a")
    assert (type(usage).__name__, usage.used) == ("Usage", 1)
    assert end == "[over]"


def test_an_event_of_another_name_or_form_is_read_as_what_it_looks_like(
    made: Made,
) -> None:
    streams(made, b'event: new\ndata: {"used":1}\n\nevent: text\ndata: [1]\n\n')
    unknown, odd = made.walk("channel.list")
    assert type(unknown).__name__ == "Usage"
    assert odd == [1]


def test_a_schema_is_of_the_data_unless_it_has_the_fields_of_events(made: Made) -> None:
    data = b'data: {"text":"a"}\n\ndata: {"tokens":2}\n\n'
    for method in ("chunks.list", "wrapped.list"):
        streams(made, data)
        found = made.walk(method)
        assert [type(each).__name__ for each in found] == ["Text", "Usage"]


def test_a_stream_that_is_asked_for_has_its_own_type(made: Made) -> None:
    streams(made, b'data: {"text":"a"}\n\ndata: {"tokens":2}\n\n')
    found = made.walk("answers.create", question="q", stream=True)
    assert [type(each).__name__ for each in found] == ["Text", "Usage"]


def test_data_that_is_text_stays_text(made: Made) -> None:
    streams(made, b'data: plain\n\ndata: 5\n\ndata: {"a":1}\n\ndata: "quoted"\n\n')
    found = made.walk("texts.list")
    assert found == ["plain", "5", '{"a":1}', "quoted"]


def test_lines_are_the_items_of_the_array_that_they_make(made: Made) -> None:
    streams(made, b'{"text":"a"}\n{"text":"b"}\n', "application/x-ndjson")
    assert [each.text for each in made.walk("rows.list")] == ["a", "b"]


def test_lines_of_a_text_are_any_json(made: Made) -> None:
    streams(made, b'{"text":"a"}\n[1]\n', "application/x-ndjson")
    assert made.walk("log.list") == [{"text": "a"}, [1]]
    streams(made, b"no json\n", "application/x-ndjson")
    with pytest.raises(made.package.APIResponseValidationError):
        made.walk("log.list")
