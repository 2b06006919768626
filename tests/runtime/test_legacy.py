"""Objects of the other HTTP library, which users may still hold."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import httpx2 as httpx
import pytest

from _runtime.errors import APIConnectionError, APITimeoutError
from _runtime.http import DefaultAsyncHttpxClient, DefaultHttpxClient

from .harness import Harness
from .server import Received, Server
from .server import http as reply

UNDER_TEST = os.environ.get("SPECLOOM_TEST_HTTP", "httpx2")
other: Any = import_module("httpx" if UNDER_TEST == "httpx2" else "original")


def answer(request: Received) -> bytes | None:
    match request.target.partition("?")[0]:
        case "/stores/cut":
            return None
        case "/stores/away":
            return reply(b"", "307 Temporary Redirect", "Location: /stores/there")
        case "/stores/cookie":
            return reply(b'{"id": "1"}', "200 OK", "Set-Cookie: seen=1")
        case _:
            return reply(b'{"id": "1", "name": "n"}', "200 OK", "X-Request-Id: r")


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(answer) as server:
        yield server


def foreign(mode: Harness, **options: Any) -> Any:
    return other.AsyncClient(**options) if mode.is_async else other.Client(**options)


def test_a_client_of_the_other_library_sends_the_requests(
    mode: Harness, server: Server
) -> None:
    http = foreign(
        mode,
        headers={"X-Mine": "1", "User-Agent": "theirs"},
        params={"p": "1"},
        cookies={"c": "1"},
        auth=("user", "pass"),
        timeout=3.0,
    )
    client = mode.client(base_url=server.url, http_client=http)
    store = mode.run(client.stores.update("x", name="n"))
    (received,) = server.received
    assert store.id == "1"
    assert store._request_id == "r"
    assert client.timeout == httpx.Timeout(3.0)
    assert received.target == "/stores/x?p=1"
    assert received.body == b'{"name":"n"}'
    assert received.headers["x-mine"] == "1"
    assert received.headers["cookie"] == "c=1"
    assert received.headers["content-type"] == "application/json"
    assert received.headers["authorization"].startswith("Basic ")


def test_its_default_timeout_is_no_wish(mode: Harness) -> None:
    client = mode.client(http_client=foreign(mode))
    assert client.timeout == httpx.Timeout(60.0, connect=5.0)


def test_its_errors_become_ours(mode: Harness, server: Server) -> None:
    client = mode.client(base_url=server.url, http_client=foreign(mode), max_retries=1)
    with pytest.raises(APIConnectionError):
        mode.run(client.stores.retrieve("cut"))
    assert len(server.received) == 2


def test_its_timeouts_become_ours(mode: Harness) -> None:
    def late(request: Any) -> Any:
        raise other.ReadTimeout("late", request=request)

    transport = other.MockTransport(late)
    client = mode.client(http_client=foreign(mode, transport=transport))
    with pytest.raises(APITimeoutError):
        mode.run(client.stores.retrieve("x"))


def test_its_mock_transports_work(mode: Harness) -> None:
    def handler(request: Any) -> Any:
        return other.Response(200, json={"id": request.url.path})

    transport = other.MockTransport(handler)
    client = mode.client(http_client=foreign(mode, transport=transport))
    assert mode.run(client.stores.retrieve("x")).id == "/v1/stores/x"


def test_redirects_cookies_and_uploads_go_through_it(
    mode: Harness, server: Server
) -> None:
    client = mode.client(base_url=server.url, http_client=foreign(mode))
    assert mode.run(client.stores.retrieve("away")).id == "1"
    mode.run(client.stores.retrieve("cookie"))
    mode.run(client.stores.retrieve("x"))
    mode.run(client.stores.upload(file=("a.txt", b"hello"), purpose="p"))
    assert [r.target for r in server.received[:2]] == ["/stores/away", "/stores/there"]
    assert server.received[3].headers["cookie"] == "seen=1"
    assert b"hello" in server.received[-1].body


def test_a_streamed_reply_comes_through_it(mode: Harness, server: Server) -> None:
    client = mode.client(base_url=server.url, http_client=foreign(mode))
    manager = client.stores.with_streaming_response.retrieve("x")
    with mode.entered(manager) as streamed:
        assert b"".join(mode.all(streamed.iter_bytes())) == b'{"id": "1", "name": "n"}'


def test_closing_the_client_closes_it(mode: Harness) -> None:
    http = foreign(mode)
    client = mode.client(http_client=http)
    mode.run(client.close())
    assert http.is_closed
    assert client.is_closed()
    with pytest.raises(RuntimeError, match="closed"):
        mode.run(client.stores.retrieve("x"))


def test_one_of_the_other_mode_is_refused(mode: Harness) -> None:
    wrong = other.Client() if mode.is_async else other.AsyncClient()
    with pytest.raises(TypeError, match="Invalid `http_client` arg"):
        mode.client(http_client=wrong)


def test_timeouts_addresses_and_limits_of_the_other_library_are_taken(
    mode: Harness, server: Server
) -> None:
    client = mode.client(
        base_url=other.URL(server.url), timeout=other.Timeout(7.0, connect=1.0)
    )
    assert client.timeout == httpx.Timeout(7.0, connect=1.0)
    raw = mode.run(
        client.stores.with_raw_response.retrieve("x", timeout=other.Timeout(4.0))
    )
    assert raw.http_request.extensions["timeout"]["read"] == 4.0
    kind: Any = DefaultAsyncHttpxClient if mode.is_async else DefaultHttpxClient
    limits = other.Limits(max_connections=3, max_keepalive_connections=1)
    http = kind(limits=limits, timeout=other.Timeout(2.0))
    assert http.timeout == httpx.Timeout(2.0)
    mode.run(http.aclose() if mode.is_async else http.close())


def test_a_reply_can_be_asked_for_in_the_other_library_s_words(
    mode: Harness, server: Server
) -> None:
    client = mode.client(base_url=server.url)
    response = mode.run(client.get("/stores/x", cast_to=other.Response))
    assert isinstance(response, other.Response)
    assert response.json() == {"id": "1", "name": "n"}
    assert response.request.method == "GET"
