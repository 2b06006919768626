"""Endpoints that no method was made for: `client.get` and its like."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from _runtime.errors import APIConnectionError, APIStatusError, NotFoundError
from _runtime.models import BaseModel

from .harness import Harness, Recorder, reply
from .sample.pagination import AsyncCursorPage, SyncCursorPage
from .sample.types import Part, Store


class Named(BaseModel):
    name: str


class Numbered(BaseModel):
    number: int


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_every_method_of_http_can_be_sent(mode: Harness, verb: str) -> None:
    seen = Recorder()
    store = mode.run(getattr(mode.client(seen), verb)("/other?beta=1", cast_to=Store))
    assert isinstance(store, Store)
    assert seen.last.method == verb.upper()
    assert str(seen.last.url) == "https://api.test/v1/other?beta=1"
    assert seen.last.headers["authorization"] == "Bearer sk-secret"


def test_a_query_is_sent_for_a_path_with_a_fragment(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen)
    asked = {"params": {"a": 1}}
    mode.run(client.get("/other#shared", cast_to=object, options=asked))
    assert str(seen.last.url) == "https://api.test/v1/other?a=1"
    mode.run(client.get("/other?b=2#shared", cast_to=object, options=asked))
    assert str(seen.last.url) == "https://api.test/v1/other?b=2&a=1"


def test_a_path_needs_no_slash(mode: Harness) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).get("other", cast_to=object))
    assert str(seen.last.url) == "https://api.test/v1/other"


def test_a_body_and_its_options_are_sent(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen, default_headers={"X-A": "0", "X-B": "0"})
    options = {
        "headers": {"X-A": "1"},
        "params": {"q": [1, 2], "w": True},
        "extra_json": {"b": 2, "a": None},
        "timeout": 3.0,
        "idempotency_key": "mine",
    }
    mode.run(client.post("/o", cast_to=object, body={"a": 1}, options=options))
    assert seen.body == {"a": None, "b": 2}
    assert seen.last.headers["x-a"] == "1"
    assert seen.last.headers["x-b"] == "0"
    assert seen.last.headers["idempotency-key"] == "mine"
    assert seen.last.url.query == b"q%5B%5D=1&q%5B%5D=2&w=true"
    assert seen.last.extensions["timeout"]["read"] == 3.0


def test_an_option_that_there_is_not_is_refused(mode: Harness) -> None:
    client = mode.client(Recorder())
    with pytest.raises(TypeError, match="retries"):
        mode.run(client.get("/o", cast_to=object, options={"retries": 1}))


@pytest.mark.parametrize(("retries", "requests"), [(0, 1), (1, 2), (4, 5)])
def test_the_caller_s_number_of_retries_counts(
    mode: Harness, retries: int, requests: int
) -> None:
    seen = Recorder(httpx.ConnectError("no"))
    client = mode.client(seen)
    with pytest.raises(APIConnectionError):
        mode.run(client.get("/o", cast_to=object, options={"max_retries": retries}))
    assert len(seen.requests) == requests


@pytest.mark.parametrize(
    ("kind", "body", "value"),
    [
        (str, b"plain text", "plain text"),
        (bytes, b"\x00\x01", b"\x00\x01"),
        (int, b"12", 12),
        (float, b"1.5", 1.5),
        (bool, b"True", True),
        (bool, b"false", False),
        (object, b'{"a": [1, null]}', {"a": [1, None]}),
        (dict[str, object], b'{"a": 1}', {"a": 1}),
        (dict[str, int], b'{"a": 1}', {"a": 1}),
        (list[str], b'["a", "b"]', ["a", "b"]),
        (type(None), b"anything", None),
        (Named | Numbered, b'{"number": 3}', Numbered(number=3)),
        (list[Named], b'[{"name": "n"}]', [Named(name="n")]),
    ],
)
def test_a_reply_is_read_as_what_is_asked_for(
    mode: Harness, kind: Any, body: bytes, value: object
) -> None:
    found = mode.run(mode.client(reply(body)).get("/o", cast_to=kind))
    assert found == value
    assert type(found) is type(value)


def test_the_reply_itself_can_be_asked_for(mode: Harness) -> None:
    response = mode.run(
        mode.client(reply({"foo": "bar"})).post("/o", cast_to=httpx.Response)
    )
    assert isinstance(response, httpx.Response)
    assert response.json() == {"foo": "bar"}


def test_a_reply_that_says_it_is_no_json_is_given_as_text(mode: Harness) -> None:
    client = mode.client(reply(b"custom", content_type="text/plain; charset=utf-8"))
    assert mode.run(client.get("/o", cast_to=Named)) == "custom"


def test_json_is_read_whatever_a_reply_says_it_is(mode: Harness) -> None:
    client = mode.client(reply(b'{"name": "n"}', content_type="application/text"))
    assert mode.run(client.get("/o", cast_to=Named)).name == "n"


def test_bytes_as_a_body_are_sent_as_they_are_with_a_warning(mode: Harness) -> None:
    seen = Recorder()
    headers = {"Content-Type": "application/octet-stream"}
    with pytest.warns(DeprecationWarning, match="Passing raw bytes as `body`"):
        mode.run(
            mode.client(seen).post(
                "/o", cast_to=object, body=b"\x00", options={"headers": headers}
            )
        )
    assert seen.last.content == b"\x00"
    assert seen.last.headers["content-type"] == "application/octet-stream"


def test_two_bodies_are_refused(mode: Harness) -> None:
    client = mode.client(Recorder())
    with pytest.raises(TypeError, match="`body` or `content`"):
        mode.run(client.post("/o", cast_to=object, body={}, content=b""))
    with pytest.raises(TypeError, match="`files` or `content`"):
        mode.run(client.post("/o", cast_to=object, files={"f": b""}, content=b""))


def test_files_make_a_form(mode: Harness) -> None:
    seen = Recorder()
    mode.run(
        mode.client(seen).post(
            "/o", cast_to=object, body={"a": 1}, files={"f": b"content"}
        )
    )
    assert seen.last.headers["content-type"].startswith(
        "multipart/form-data; boundary="
    )
    assert b"content" in seen.last.content


# ---- Addresses -----------------------------------------------------------------------


def test_a_whole_address_at_home_carries_the_credentials(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen, default_query={"d": "1"})
    mode.run(client.get("https://API.test:443/v2/x", cast_to=object))
    assert str(seen.last.url) == "https://api.test/v2/x?d=1"
    assert seen.last.headers["authorization"] == "Bearer sk-secret"


@pytest.mark.parametrize(
    "address",
    [
        "https://other.test/x",
        "http://api.test/x",
        "https://api.test:444/x",
        "HTTPS://o.test/x",
    ],
)
def test_another_origin_gets_no_credentials(mode: Harness, address: str) -> None:
    seen = Recorder()
    http = mode.http(
        transport=httpx.MockTransport(seen),
        headers={"X-Theirs": "sk-secret"},
        cookies={"c": "sk-secret"},
        params={"p": "sk-secret"},
        auth=("u", "sk-secret"),
    )
    client = mode.client(
        http_client=http,
        organization="sk-secret",
        default_headers={"X-Mine": "sk-secret"},
        default_query={"q": "sk-secret"},
    )
    options = {"headers": {"X-Asked": "1"}, "params": {"a": "b"}}
    mode.run(client.get(address, cast_to=object, options=options))
    assert "sk-secret" not in f"{seen.last.url} {seen.last.headers.multi_items()}"
    assert "authorization" not in seen.last.headers
    assert seen.last.headers["x-asked"] == "1"
    assert seen.last.url.query == b"a=b"


def test_what_another_origin_redirects_to_gets_none_either(mode: Harness) -> None:
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if request.url.host == "other.test":
            return httpx.Response(302, headers={"Location": "https://api.test/v1/x"})
        return httpx.Response(200, json={})

    mode.run(mode.client(handler).get("https://other.test/x", cast_to=object))
    assert len(requests) == 2
    assert all("authorization" not in request.headers for request in requests)


def test_a_redirect_is_an_error_if_none_is_to_be_followed(mode: Harness) -> None:
    seen = Recorder(httpx.Response(302, headers={"Location": "/v1/y"}))
    options = {"follow_redirects": False}
    with pytest.raises(APIStatusError) as caught:
        mode.run(mode.client(seen).post("/x", cast_to=object, options=options))
    assert caught.value.status_code == 302
    assert caught.value.response.headers["location"] == "/v1/y"
    assert len(seen.requests) == 1


def test_an_error_is_raised_as_by_any_method(mode: Harness) -> None:
    with pytest.raises(NotFoundError, match="gone"):
        mode.run(
            mode.client(reply({"error": {"message": "gone"}}, 404)).get(
                "/x", cast_to=object
            )
        )


# ---- Lists ---------------------------------------------------------------------------


def test_a_list_is_walked_through_page_by_page(mode: Harness) -> None:
    seen = Recorder(
        httpx.Response(200, json={"data": [{"id": "a"}], "has_more": True}),
        httpx.Response(200, json={"data": [{"id": "b"}], "has_more": False}),
    )
    page: Any = AsyncCursorPage if mode.is_async else SyncCursorPage
    for kind in (page, page[Part]):
        seen = Recorder(
            httpx.Response(200, json={"data": [{"id": "a"}], "has_more": True}),
            httpx.Response(200, json={"data": [{"id": "b"}], "has_more": False}),
        )
        pages = mode.client(seen).get_api_list(
            "/o", model=Part, page=kind, options={"params": {"limit": 1}}
        )
        items = mode.all(pages)
        assert [item.id for item in items] == ["a", "b"]
        assert all(isinstance(item, Part) for item in items)
        assert dict(seen.last.url.params) == {"limit": "1", "after": "a"}


def test_a_list_can_be_asked_for_by_another_method(mode: Harness) -> None:
    seen = Recorder(httpx.Response(200, json={"data": [{"id": "a"}]}))
    page: Any = AsyncCursorPage if mode.is_async else SyncCursorPage
    pages = mode.client(seen).get_api_list(
        "/o", model=Part, page=page, method="post", body={"q": 1}
    )
    assert mode.run(pages).data[0].id == "a"
    assert seen.last.method == "POST"
    assert seen.body == {"q": 1}


# ---- Bodies that are sent as they are ------------------------------------------------


def upload(mode: Harness, seen: Recorder, content: object) -> Any:
    options = {"headers": {"Content-Type": "image/png"}}
    client = mode.client(seen)
    return mode.run(client.post("/o", cast_to=object, content=content, options=options))


@pytest.mark.parametrize(
    "content", [b"abc", bytearray(b"abc"), "abc", [b"a", b"bc"], (b"abc",)]
)
def test_what_is_in_memory_is_sent_again_after_a_failure(
    mode: Harness, content: object
) -> None:
    seen = Recorder(httpx.Response(500), httpx.Response(200, json={}))
    upload(mode, seen, content)
    assert [request.content for request in seen.requests] == [b"abc", b"abc"]
    assert seen.last.headers["content-type"] == "image/png"


def test_a_file_is_sent_from_where_it_stands_and_again(
    mode: Harness, tmp_path: Path
) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"skip" + b"x" * 100_000)
    seen = Recorder(httpx.Response(500), httpx.Response(200, json={}))
    with path.open("rb") as file:
        file.seek(4)
        upload(mode, seen, file)
        assert not file.closed
    assert [request.content for request in seen.requests] == [b"x" * 100_000] * 2
    assert seen.last.headers["content-length"] == "100000"
    assert "transfer-encoding" not in seen.last.headers


def test_a_path_is_opened_and_closed(mode: Harness, tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"content")
    seen = Recorder(httpx.Response(200, json={}))
    upload(mode, seen, path)
    assert seen.last.content == b"content"


def test_what_can_be_walked_through_once_is_sent_once(mode: Harness) -> None:
    seen = Recorder(httpx.Response(500))
    with pytest.raises(APIStatusError):
        upload(mode, seen, iter([b"a", b"b"]))
    assert [request.content for request in seen.requests] == [b"ab"]
    assert seen.last.headers["transfer-encoding"] == "chunked"


def test_a_file_that_cannot_be_rewound_is_sent_once(mode: Harness) -> None:
    class Pipe:
        def __init__(self) -> None:
            self.pieces = [b"a", b"b", b""]

        def read(self, size: int) -> bytes:
            return self.pieces.pop(0)

    seen = Recorder(httpx.Response(500))
    with pytest.raises(APIStatusError):
        upload(mode, seen, Pipe())
    assert [request.content for request in seen.requests] == [b"ab"]


def test_an_iterable_is_not_touched_before_the_transport_asks(mode: Harness) -> None:
    asked: list[str] = []

    def pieces() -> Iterator[bytes]:
        asked.append("piece")
        yield b"a"

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={})

    class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            assert asked == []
            request.read()
            return handler(request)

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            assert asked == []
            await request.aread()
            return handler(request)

    client = mode.client(http_client=mode.http(transport=Transport()))
    mode.run(client.post("/o", cast_to=object, content=pieces()))
    assert asked == ["piece"]


def test_an_asynchronous_iterable_needs_an_asynchronous_client(mode: Harness) -> None:
    async def pieces() -> Any:
        yield b"a"

    seen = Recorder(httpx.Response(200, json={}))
    if mode.is_async:
        upload(mode, seen, pieces())
        assert seen.last.content == b"a"
    else:
        with pytest.raises(TypeError, match="asynchronous client"):
            upload(mode, seen, pieces())


@pytest.mark.parametrize("content", [1, object()])
def test_what_is_no_content_is_refused(mode: Harness, content: object) -> None:
    with pytest.raises(TypeError, match="Expected bytes"):
        upload(mode, Recorder(), content)


def test_a_file_in_text_mode_is_refused(mode: Harness, tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_text("text")
    seen = Recorder()
    with path.open() as file, pytest.raises(TypeError, match="binary mode"):
        upload(mode, seen, file)
    assert seen.requests == []
