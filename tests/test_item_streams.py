"""Generated clients and a server on a socket: streams whose items have a schema."""

from __future__ import annotations

from typing import Any

import pytest

from made import Made, made_client
from runtime.server import Received, http


@pytest.fixture(scope="module", params=["sync", "async"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("streams_of_items", folder, request.param) as made:
        yield made


@pytest.mark.parametrize(
    ("method", "body"),
    [
        ("lines.list", b'{"n":1}\n{"n":2}\n'),
        ("records.list", b'\x1e{"n":1}\n\x1e{"n":\n2}\n'),
        ("events.list", b'data: {"n":1}\n\nevent: e\ndata: {"n":2}\n\n'),
    ],
)
def test_items_are_read_as_what_the_document_says(
    made: Made, method: str, body: bytes
) -> None:
    kinds = {
        "lines.list": "application/jsonl",
        "records.list": "application/json-seq",
        "events.list": "text/event-stream",
    }

    def answer(received: Received) -> bytes:
        assert received.headers["accept"] == kinds[method]
        return http(body, "200 OK", f"Content-Type: {kinds[method]}")

    made.answer = answer
    found = made.walk(method)
    assert [type(each).__name__ for each in found] == ["Line", "Line"]
    assert [each.n for each in found] == [1, 2]
