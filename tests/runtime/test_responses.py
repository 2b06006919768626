"""Replies as they came: raw, streamed and binary."""

from __future__ import annotations

import gzip
import inspect
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, ClassVar, Generic, TypeVar

import httpx2 as httpx
import pytest

from _runtime.aio.responses import (
    AsyncBinaryAPIResponse,
    AsyncStreamedBinaryAPIResponse,
)
from _runtime.errors import APIResponseValidationError, NotFoundError
from _runtime.models import BaseModel
from _runtime.sync.responses import BinaryAPIResponse, StreamedBinaryAPIResponse

from .harness import Harness, Recorder, reply
from .sample.pagination import AsyncCursorPage, SyncCursorPage
from .sample.types import Store

_T = TypeVar("_T")

LINES = b"one\r\ntwo\n\nthree \xc3\xa9"


def test_a_raw_reply_has_status_headers_and_the_request(mode: Harness) -> None:
    client = mode.client(reply({"id": "1"}, x_request_id="req_1"))
    raw = mode.run(client.stores.with_raw_response.update("x", name="n"))
    assert raw.status_code == 200
    assert raw.headers["X-Request-Id"] == raw.request_id == "req_1"
    assert raw.url == "https://api.test/v1/stores/x"
    assert raw.method == "POST"
    assert raw.http_request.content == b'{"name":"n"}'
    assert raw.http_response.is_success
    assert raw.http_version == "HTTP/1.1"
    assert raw.retries_taken == 0
    assert raw.is_closed
    assert isinstance(raw.elapsed, timedelta)


def test_a_raw_reply_parses_to_what_the_method_returns(mode: Harness) -> None:
    raw = mode.run(
        mode.client(reply({"id": "1"})).stores.with_raw_response.retrieve("x")
    )
    store = mode.run(raw.parse())
    assert isinstance(store, Store)
    assert mode.run(raw.parse()) is store


def test_a_raw_page_can_be_turned(mode: Harness) -> None:
    seen = Recorder(
        httpx.Response(200, json={"data": [{"id": "a"}], "has_more": True}),
        httpx.Response(200, json={"data": [{"id": "b"}], "has_more": False}),
    )
    raw = mode.run(mode.client(seen).stores.with_raw_response.list())
    assert [store.id for store in mode.all(mode.run(raw.parse()))] == ["a", "b"]


def test_a_raw_reply_that_cannot_be_parsed_can_still_be_looked_at(
    mode: Harness,
) -> None:
    client = mode.client(reply(b"<html>"))
    raw = mode.run(client.stores.with_raw_response.retrieve("x"))
    with pytest.raises(APIResponseValidationError):
        mode.run(raw.parse())
    assert mode.run(raw.text()) == "<html>"


def test_a_raw_call_raises_for_a_status_as_any_other(mode: Harness) -> None:
    with pytest.raises(NotFoundError):
        mode.run(mode.client(reply({}, 404)).stores.with_raw_response.retrieve("x"))


def test_the_views_leave_the_resource_as_it_was(mode: Harness) -> None:
    stores = mode.client(reply({"id": "1"})).stores
    mode.run(stores.with_raw_response.retrieve("x"))
    assert isinstance(mode.run(stores.retrieve("x")), Store)


def test_the_views_send_no_header_of_their_own(mode: Harness) -> None:
    seen = Recorder()
    stores = mode.client(seen).stores
    mode.run(stores.retrieve("x"))
    mode.run(stores.with_raw_response.retrieve("x"))
    one, two = seen.requests
    assert one.headers == two.headers


def test_a_view_keeps_the_signature_of_the_method(mode: Harness) -> None:
    stores = mode.client(reply()).stores
    signature = inspect.signature(stores.retrieve)
    assert inspect.signature(stores.with_raw_response.retrieve) == signature
    assert inspect.signature(stores.with_streaming_response.retrieve) == signature


def test_a_streamed_reply_is_not_read_before_it_is_asked_for(mode: Harness) -> None:
    client = mode.client(reply({"id": "1"}))
    with mode.entered(client.stores.with_streaming_response.retrieve("x")) as streamed:
        assert not streamed.is_closed
        assert mode.run(streamed.parse()).id == "1"
        assert mode.run(streamed.json()) == {"id": "1"}
        assert mode.run(streamed.read()) == b'{"id": "1"}'
    assert streamed.is_closed


def test_a_streamed_reply_is_closed_even_if_it_was_not_read(mode: Harness) -> None:
    client = mode.client(reply({"id": "1"}))
    with mode.entered(client.stores.with_streaming_response.retrieve("x")) as streamed:
        pass
    assert streamed.is_closed
    with pytest.raises(httpx.StreamError):
        mode.run(streamed.read())


def test_a_streamed_request_is_sent_on_entering(mode: Harness) -> None:
    seen = Recorder()
    manager = mode.client(seen).stores.with_streaming_response.retrieve("x")
    assert seen.requests == []
    with mode.entered(manager):
        assert len(seen.requests) == 1


def test_a_streamed_call_raises_for_a_status_with_the_body_read(mode: Harness) -> None:
    client = mode.client(reply({"error": {"message": "gone"}}, 404))
    manager = client.stores.with_streaming_response.retrieve("x")
    with pytest.raises(NotFoundError, match="gone"), mode.entered(manager):
        pass


def test_a_streamed_call_is_retried(mode: Harness) -> None:
    seen = Recorder(httpx.Response(500), httpx.Response(200, json={"id": "1"}))
    manager = mode.client(seen).stores.with_streaming_response.retrieve("x")
    with mode.entered(manager) as streamed:
        assert streamed.retries_taken == 1


def test_a_streamed_body_comes_in_pieces(mode: Harness) -> None:
    stores = mode.client(reply(LINES)).stores.with_streaming_response
    with mode.entered(stores.content("x")) as streamed:
        assert mode.all(streamed.iter_bytes(4))[0] == b"one\r"
    with mode.entered(stores.content("x")) as streamed:
        assert "".join(mode.all(streamed.iter_text(2))) == LINES.decode()
    with mode.entered(stores.content("x")) as streamed:
        assert mode.all(streamed.iter_lines()) == ["one", "two", "", "three é"]


def test_a_file_can_be_downloaded_in_one_piece(mode: Harness, tmp_path: Path) -> None:
    binary = mode.run(mode.client(reply(LINES)).stores.content("x"))
    assert binary.content == mode.run(binary.read()) == LINES
    assert binary.text == mode.run(binary.text()) == LINES.decode()
    assert b"".join(mode.all(binary.iter_bytes(3))) == LINES
    assert binary.status_code == 200
    mode.run(binary.write_to_file(tmp_path / "a"))
    mode.run(binary.stream_to_file(str(tmp_path / "b")))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == LINES


def test_a_file_can_be_downloaded_as_it_comes(mode: Harness, tmp_path: Path) -> None:
    stores = mode.client(reply(LINES)).stores.with_streaming_response
    with mode.entered(stores.content("x")) as streamed:
        mode.run(streamed.stream_to_file(tmp_path / "a", chunk_size=2))
    assert (tmp_path / "a").read_bytes() == LINES


@pytest.mark.parametrize("name", ["../../x", "/etc/x", "C:\\x", "", "%2e%2e/x"])
def test_a_name_that_the_server_sends_is_never_used(
    mode: Harness, tmp_path: Path, name: str
) -> None:
    header = f'attachment; filename="{name}"'
    client = mode.client(reply(LINES, content_disposition=header))
    mode.run(mode.run(client.stores.content("x")).write_to_file(tmp_path / "mine"))
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_file_can_be_read_as_json(mode: Harness) -> None:
    client = mode.client(reply({"lines": 2}))
    assert mode.run(mode.run(client.stores.content("x")).json()) == {"lines": 2}


def test_a_raw_download_is_the_file_and_parses_to_it(mode: Harness) -> None:
    raw = mode.run(mode.client(reply(LINES)).stores.with_raw_response.content("x"))
    assert isinstance(raw, (BinaryAPIResponse, AsyncBinaryAPIResponse))
    assert raw.is_closed
    assert raw.content == mode.run(raw.parse()).content == LINES
    assert mode.run(raw.parse(to=bytes)) == LINES


def test_a_streamed_download_is_known_by_its_class(mode: Harness) -> None:
    stores = mode.client(reply(LINES)).stores.with_streaming_response
    with mode.entered(stores.content("x")) as streamed:
        classes = (StreamedBinaryAPIResponse, AsyncStreamedBinaryAPIResponse)
        assert isinstance(streamed, classes)
        assert mode.run(streamed.text()) == LINES.decode()


def test_the_accept_header_of_an_operation_overrules_the_default(mode: Harness) -> None:
    seen = Recorder(httpx.Response(200, content=LINES))
    mode.run(mode.client(seen).stores.content("x"))
    assert seen.last.headers.get_list("accept") == ["application/binary"]


def test_a_call_without_a_result_gives_none(mode: Harness) -> None:
    assert mode.run(mode.client(reply(b"", 204)).stores.delete("x")) is None


def test_no_text_of_a_reply_shows_an_address(mode: Harness) -> None:
    client = mode.client(reply({}), default_query={"key": "sk-secret"})
    raw = mode.run(client.stores.with_raw_response.retrieve("x"))
    assert "secret" not in repr(raw)
    assert "200" in repr(raw)


# ---- Reading a reply as something else -----------------------------------------------


class Other(BaseModel):
    id: int


class Walk(Generic[_T]):
    """A class of streams, as far as a reply knows."""

    is_stream: ClassVar[bool] = True

    def __init__(self, *, cast_to: Any, response: Any, client: Any) -> None:
        self.cast_to = cast_to
        self.is_read = response.is_stream_consumed


@pytest.mark.parametrize(
    ("kind", "body", "value"),
    [
        (Other, b'{"id": 2}', Other(id=2)),
        (Annotated[Other, "more"], b'{"id": 2}', Other(id=2)),
        (list[Other], b'[{"id": 2}]', [Other(id=2)]),
        (dict[str, int], b'{"id": 2}', {"id": 2}),
        (Other | list[int], b"[1, 2]", [1, 2]),
        (object, b'{"id": [2]}', {"id": [2]}),
        (str, b"text", "text"),
        (bytes, b"text", b"text"),
        (int, b"7", 7),
        (float, b"0.5", 0.5),
        (bool, b"TrUe", True),
        (bool, b"FalSe", False),
    ],
)
def test_a_raw_reply_can_be_read_as_something_else(
    mode: Harness, kind: Any, body: bytes, value: object
) -> None:
    raw = mode.run(mode.client(reply(body)).stores.with_raw_response.retrieve("x"))
    found = mode.run(raw.parse(to=kind))
    assert found == value
    assert type(found) is type(value)
    assert mode.run(raw.parse(to=kind)) is found


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (int, b"seven"),
        (int, b"1_000"),
        (bool, b"1"),
        (Other, b"[]"),
        (float, b""),
        (float, b"nan"),
    ],
)
def test_what_cannot_be_read_so_is_an_error(
    mode: Harness, kind: Any, body: bytes
) -> None:
    raw = mode.run(mode.client(reply(body)).stores.with_raw_response.retrieve("x"))
    with pytest.raises(APIResponseValidationError):
        mode.run(raw.parse(to=kind))


def test_each_reading_is_kept(mode: Harness) -> None:
    raw = mode.run(mode.client(reply({"id": 2})).stores.with_raw_response.retrieve("x"))
    store, other = mode.run(raw.parse()), mode.run(raw.parse(to=Other))
    assert (type(store), type(other)) == (Store, Other)
    assert mode.run(raw.parse()) is store
    assert mode.run(raw.parse(to=Other)) is other
    assert mode.run(raw.parse(to=httpx.Response)) is raw.http_response


def test_a_raw_reply_can_be_read_as_a_page(mode: Harness) -> None:
    seen = Recorder(
        httpx.Response(200, json={"data": [{"id": "a"}], "has_more": True}),
        httpx.Response(200, json={"data": [{"id": "b"}], "has_more": False}),
    )
    raw = mode.run(mode.client(seen).stores.with_raw_response.retrieve("x"))
    kind: Any = AsyncCursorPage[Store] if mode.is_async else SyncCursorPage[Store]
    page = mode.run(raw.parse(to=kind))
    assert [store.id for store in mode.all(page)] == ["a", "b"]


def test_a_reply_can_be_walked_through_as_a_stream(mode: Harness) -> None:
    client = mode.client(reply(b"data: 1"))
    with mode.entered(client.stores.with_streaming_response.retrieve("x")) as streamed:
        walk = mode.run(streamed.parse(to=Walk[int]))
    assert isinstance(walk, Walk)
    assert walk.cast_to is int
    assert not walk.is_read


def test_the_raw_bytes_of_a_compressed_reply_can_be_had(mode: Harness) -> None:
    packed = gzip.compress(LINES)

    def handler(request: httpx.Request) -> httpx.Response:
        headers = {"Content-Encoding": "gzip"}
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(packed))

    stores = mode.client(handler).stores
    with mode.entered(stores.with_streaming_response.content("x")) as streamed:
        assert b"".join(mode.all(streamed.iter_raw())) == packed
        assert streamed.num_bytes_downloaded == len(packed)
    with mode.entered(stores.with_streaming_response.content("x")) as streamed:
        assert b"".join(mode.all(streamed.iter_bytes())) == LINES
