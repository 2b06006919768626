"""What only shows over real connections."""

from __future__ import annotations

import asyncio
import gc
import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from _runtime.errors import APIConnectionError, APITimeoutError
from _runtime.http import (
    DEFAULT_TIMEOUT,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    Limits,
)

from .harness import Harness
from .sample.client import AsyncSample
from .server import Received, Server, http

OBJECT = b'{"id": "1"}'


def eventually(holds: Callable[[], bool]) -> bool:
    """Wait a little for what another thread is about to do."""
    end = time.monotonic() + 5
    while not holds() and time.monotonic() < end:
        time.sleep(0.005)
    return holds()


def test_a_call_goes_over_one_connection_that_is_kept(mode: Harness) -> None:
    with Server(lambda request: http(OBJECT)) as server:
        client = mode.client(base_url=server.url + "/v1/")
        for _ in range(3):
            assert mode.run(client.stores.retrieve("a b")).id == "1"
        assert server.connections == 1
        assert server.received[0].target == "/v1/stores/a%20b"


def test_a_refused_connection_is_retried_and_then_raised(mode: Harness) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    client = mode.client(base_url=f"http://127.0.0.1:{port}")
    with pytest.raises(APIConnectionError, match="Connection error"):
        mode.run(client.stores.retrieve("x"))
    assert client._clock.slept == [0.5, 1.0]


def test_a_server_that_does_not_answer_in_time_is_a_timeout(mode: Harness) -> None:
    released = threading.Event()

    def answer(request: Received) -> bytes:
        released.wait(5)
        return http(OBJECT)

    with Server(answer) as server:
        client = mode.client(base_url=server.url, timeout=0.05, max_retries=1)
        with pytest.raises(APITimeoutError):
            mode.run(client.stores.retrieve("x"))
        released.set()
        # The server may be slower to read what was sent than the client to give up.
        started = time.monotonic()
        while len(server.received) < 2 and time.monotonic() - started < 5:
            time.sleep(0.01)
        assert len(server.received) == 2


def test_a_body_that_ends_too_early_is_tried_again(mode: Harness) -> None:
    def answer(request: Received) -> bytes:
        if len(server.received) == 1:
            return (
                b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\nConnection: close\r\n\r\n{"
            )
        return http(OBJECT)

    with Server(answer) as server:
        client = mode.client(base_url=server.url)
        assert mode.run(client.stores.retrieve("x")).id == "1"
        assert client._clock.slept == [0.5]


def test_an_answer_that_is_not_http_is_a_connection_error(mode: Harness) -> None:
    with Server(lambda request: b"nonsense\r\nConnection: close\r\n\r\n") as server:
        client = mode.client(base_url=server.url, max_retries=0)
        with pytest.raises(APIConnectionError):
            mode.run(client.stores.retrieve("x"))


def test_a_compressed_reply_is_read(mode: Harness) -> None:
    body = gzip.compress(OBJECT)
    with Server(
        lambda request: http(body, "200 OK", "Content-Encoding: gzip")
    ) as server:
        assert mode.run(mode.client(base_url=server.url).stores.retrieve("x")).id == "1"


def test_a_reply_whose_compression_is_broken_is_a_connection_error(
    mode: Harness,
) -> None:
    answer = http(b"not gzip", "200 OK", "Content-Encoding: gzip")
    with Server(lambda request: answer) as server:
        client = mode.client(base_url=server.url, max_retries=0)
        with pytest.raises(APIConnectionError):
            mode.run(client.stores.retrieve("x"))


def test_a_large_file_is_downloaded_as_it_comes(mode: Harness, tmp_path: Path) -> None:
    content = bytes(range(256)) * 8192
    with Server(lambda request: http(content)) as server:
        stores = mode.client(base_url=server.url).stores.with_streaming_response
        with mode.entered(stores.content("x")) as streamed:
            mode.run(streamed.stream_to_file(tmp_path / "a"))
    assert (tmp_path / "a").read_bytes() == content


def test_a_streamed_reply_gives_its_connection_back(mode: Harness) -> None:
    with Server(lambda request: http(OBJECT)) as server:
        client = mode.client(base_url=server.url)
        for _ in range(3):
            with mode.entered(client.stores.with_streaming_response.retrieve("x")) as s:
                mode.run(s.read())
        assert server.connections == 1


def test_a_failed_call_gives_its_connection_back(mode: Harness) -> None:
    with Server(lambda request: http(b"{}", "404 Not Found")) as server:
        client = mode.client(base_url=server.url)
        for _ in range(3):
            manager = client.stores.with_streaming_response.retrieve("x")
            with pytest.raises(Exception, match="404"), mode.entered(manager):
                pass
        assert server.connections == 1


def test_a_redirected_stream_gives_its_connections_back(mode: Harness) -> None:
    def answer(request: Received) -> bytes:
        if request.target == "/stores/x":
            return http(b"moved", "302 Found", "Location: /y")
        return http(OBJECT)

    with Server(answer) as server:
        client = mode.client(base_url=server.url)
        for _ in range(3):
            with mode.entered(client.stores.with_streaming_response.retrieve("x")) as s:
                mode.run(s.read())
        assert server.connections == 1


def test_closing_a_client_closes_its_connections(mode: Harness) -> None:
    with Server(lambda request: http(OBJECT)) as server:
        client = mode.client(base_url=server.url)
        mode.run(client.stores.retrieve("x"))
        assert server.open_connections == 1
        mode.run(client.close())
        assert eventually(lambda: server.open_connections == 0)


def test_a_forgotten_client_closes_its_connections() -> None:
    mode = Harness("sync")
    with Server(lambda request: http(OBJECT)) as server:
        mode.run(mode.client(base_url=server.url).stores.retrieve("x"))
        assert server.open_connections == 1
        del mode
        gc.collect()
        assert eventually(lambda: server.open_connections == 0)


# The event loop's own part of a connection may be collected first, and says so.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_forgotten_asynchronous_client_closes_its_connections() -> None:
    async def use(server: Server) -> bool:
        client = AsyncSample(api_key="k", base_url=server.url)
        await client.stores.retrieve("x")
        before = server.open_connections
        del client
        gc.collect()
        for _ in range(100):
            await asyncio.sleep(0.01)
            if server.open_connections < before:
                return before == 1
        return False

    with Server(lambda request: http(OBJECT)) as server:
        assert asyncio.run(use(server))


def test_copies_share_the_connections(mode: Harness) -> None:
    with Server(lambda request: http(OBJECT)) as server:
        client = mode.client(base_url=server.url)
        mode.run(client.stores.retrieve("x"))
        mode.run(client.with_options(timeout=3).stores.retrieve("x"))
        mode.run(client.with_options(max_retries=0).stores.retrieve("x"))
        assert server.connections == 1


def test_threads_share_one_client() -> None:
    mode = Harness("sync")
    with Server(lambda request: http(OBJECT)) as server:
        client = mode.client(base_url=server.url)
        found: list[str] = []

        def work() -> None:
            found.extend(client.stores.retrieve("x").id for _ in range(5))

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        mode.close()
    assert found == ["1"] * 40


def test_ipv6_addresses_work(mode: Harness) -> None:
    seen: list[str] = []

    def answer(request: Received) -> bytes:
        seen.append(request.headers["host"])
        return http(OBJECT)

    with Server(answer, host="::1") as server:
        mode.run(mode.client(base_url=server.url).stores.retrieve("x"))
    assert seen[0].startswith("[::1]:")


# ---- What is left to the HTTP library ------------------------------------------------


@pytest.mark.parametrize("own", [False, True])
def test_a_proxy_of_the_environment_is_used(
    mode: Harness, monkeypatch: pytest.MonkeyPatch, own: bool
) -> None:
    for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with Server(lambda request: http(OBJECT)) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        kind: Any = DefaultAsyncHttpxClient if mode.is_async else DefaultHttpxClient
        options = {"http_client": kind()} if own else {}
        client = mode.client(base_url="http://api.invalid/v1", **options)
        assert mode.run(client.stores.retrieve("x")).id == "1"
        mode.run(client.close())
    assert proxy.received[0].target == "http://api.invalid/v1/stores/x"


def test_a_limit_of_connections_is_kept(mode: Harness) -> None:
    kind: Any = DefaultAsyncHttpxClient if mode.is_async else DefaultHttpxClient
    limits = Limits(max_connections=1)
    with Server(lambda request: http(OBJECT)) as server:
        client = mode.client(base_url=server.url, http_client=kind(limits=limits))
        if mode.is_async:

            async def together() -> None:
                ask = client.stores.retrieve
                await asyncio.gather(*(ask("x") for _ in range(5)))

            mode.run(together())
        else:
            with ThreadPoolExecutor(5) as pool:
                list(pool.map(client.stores.retrieve, "abcde"))
        mode.run(client.close())
    assert len(server.received) == 5
    assert server.connections == 1


def test_what_a_default_client_is_told_goes_to_the_http_library(mode: Harness) -> None:
    kind: Any = DefaultAsyncHttpxClient if mode.is_async else DefaultHttpxClient
    context = ssl.create_default_context()
    made = kind(verify=context, headers={"X-A": "1"}, http2=False, trust_env=False)
    assert made.headers["x-a"] == "1"
    assert made.timeout == DEFAULT_TIMEOUT
    mode.run(made.aclose() if mode.is_async else made.close())


@pytest.mark.skipif(httpx.__name__ == "httpx2", reason="respx is for httpx")
def test_tools_that_mock_httpx_work(mode: Harness) -> None:
    respx: Any = import_module("respx")
    client = mode.client(base_url="https://mocked.test")
    with respx.mock(base_url="https://mocked.test") as mock:
        route = mock.get("/stores/x")
        route.mock(
            side_effect=[httpx.Response(500), httpx.Response(200, json={"id": "7"})]
        )
        assert mode.run(client.stores.retrieve("x")).id == "7"
        assert route.call_count == 2
