"""Sending by aiohttp: what the client makes of it is the same."""

from __future__ import annotations

import asyncio
import gzip
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

import _runtime.aiohttp
from _runtime.aiohttp import AioHttpTransport, DefaultAioHttpClient
from _runtime.errors import APIConnectionError, APITimeoutError, NotFoundError
from _runtime.http import DEFAULT_TIMEOUT

from .sample.client import AsyncSample
from .server import Received, Server, http

pytest.importorskip("aiohttp")


def answer(request: Received) -> bytes | None:
    match request.target.partition("?")[0]:
        case "/stores/cut":
            return None
        case "/stores/slow":
            time.sleep(0.5)
            return http()
        case "/stores/gone":
            return http(b'{"error": {"message": "gone"}}', "404 Not Found")
        case "/stores/zip":
            body = gzip.compress(b'{"id": "zipped"}')
            return http(body, "200 OK", "Content-Encoding: gzip")
        case "/stores/away":
            return http(b"", "302 Found", "Location: /stores/there")
        case "/stores/broken":
            return (
                b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\nConnection: close\r\n\r\n{"
            )
        case _:
            return http(b'{"id": "1"}', "200 OK", "X-Request-Id: r", "Set-Cookie: a=b")


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(answer) as server:
        yield server


def run(
    server: Server, use: Callable[[AsyncSample], Awaitable[Any]], **options: Any
) -> Any:
    async def main() -> Any:
        http_client = options.pop("http_client", None) or DefaultAioHttpClient()
        async with AsyncSample(
            api_key="k", base_url=server.url, http_client=http_client, **options
        ) as client:
            return await use(client)

    return asyncio.run(main())


def test_a_call_is_the_same_by_aiohttp(server: Server) -> None:
    store = run(server, lambda c: c.stores.update("a/ö", name="n"))
    (received,) = server.received
    assert store.id == "1"
    assert store._request_id == "r"
    assert received.method == "POST"
    assert received.target == "/stores/a%2F%C3%B6"
    assert received.body == b'{"name":"n"}'
    assert received.headers["authorization"] == "Bearer k"
    assert received.headers["content-type"] == "application/json"
    assert received.headers["content-length"] == str(len(received.body))
    assert received.headers["user-agent"].startswith("Sample/")
    assert received.headers["x-stainless-async"] == "async:asyncio"


def test_connections_are_used_again_and_cookies_kept(server: Server) -> None:
    async def use(client: AsyncSample) -> None:
        for _ in range(3):
            await client.stores.retrieve("x")

    run(server, use)
    assert server.connections == 1
    assert server.received[2].headers["cookie"] == "a=b"


def test_a_compressed_reply_is_read(server: Server) -> None:
    assert run(server, lambda c: c.stores.retrieve("zip")).id == "zipped"


def test_redirects_are_followed_by_our_rules(server: Server) -> None:
    assert run(server, lambda c: c.stores.retrieve("away")).id == "1"
    assert [r.target for r in server.received] == ["/stores/away", "/stores/there"]


def test_errors_are_those_of_the_client(server: Server) -> None:
    with pytest.raises(NotFoundError, match="gone"):
        run(server, lambda c: c.stores.retrieve("gone"))
    with pytest.raises(APIConnectionError) as caught:
        run(server, lambda c: c.stores.retrieve("cut"), max_retries=0)
    assert isinstance(caught.value.__cause__, httpx.TransportError)
    with pytest.raises(APIConnectionError) as caught:
        run(server, lambda c: c.stores.retrieve("broken"), max_retries=0)
    assert caught.value.body == "{"


def test_nobody_at_home_is_a_failed_connection(server: Server) -> None:
    async def use(client: AsyncSample) -> None:
        client.base_url = "http://127.0.0.1:9/"
        await client.stores.retrieve("x")

    with pytest.raises(APIConnectionError):
        run(server, use, max_retries=0)


def test_a_timeout_is_one(server: Server) -> None:
    with pytest.raises(APITimeoutError):
        run(server, lambda c: c.stores.retrieve("slow"), timeout=0.1, max_retries=0)


def test_a_streamed_reply_can_be_left_halfway(server: Server) -> None:
    async def use(client: AsyncSample) -> bytes:
        async with client.stores.with_streaming_response.retrieve("x"):
            pass
        async with client.stores.with_streaming_response.retrieve("x") as reply:
            return b"".join([piece async for piece in reply.iter_bytes()])

    assert run(server, use) == b'{"id": "1"}'


def test_uploads_go_through_it(server: Server) -> None:
    async def pieces() -> Any:
        yield b"one"
        yield b"two"

    async def use(client: AsyncSample) -> None:
        await client.stores.upload(file=("a.txt", b"hello"), purpose="p")
        await client.post("/raw", content=pieces(), cast_to=object)

    run(server, use)
    form, raw = server.received
    assert b"hello" in form.body
    assert form.headers["content-length"] == str(len(form.body))
    assert raw.headers["transfer-encoding"] == "chunked"
    assert raw.body == b"onetwo"


def test_one_client_can_be_used_by_one_event_loop_after_another(server: Server) -> None:
    # In a process of its own: the connections of a loop that is closed already are beyond
    # anyone's reach, and asyncio warns of them when they are collected.
    program = """
import asyncio, sys
from _runtime.aio.client import AsyncAPIClient
from _runtime.aiohttp import DefaultAioHttpClient
client = AsyncAPIClient(base_url=sys.argv[1], http_client=DefaultAioHttpClient())
for _ in range(2):
    print(asyncio.run(client.get("/stores/x", cast_to=object)))
asyncio.run(client.close())
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program, server.url],
        cwd=Path(_runtime.aiohttp.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "{'id': '1'}\n{'id': '1'}\n"


def test_a_proxy_is_used(server: Server) -> None:
    http_client = DefaultAioHttpClient(proxy=server.url)

    async def use(client: AsyncSample) -> None:
        client.base_url = "http://api.invalid/v1"
        await client.stores.retrieve("x")

    run(server, use, http_client=http_client)
    assert server.received[0].target == "http://api.invalid/v1/stores/x"


def test_its_timeout_is_that_of_the_package() -> None:
    assert DefaultAioHttpClient().timeout == DEFAULT_TIMEOUT
    assert DefaultAioHttpClient(timeout=3.0).timeout == httpx.Timeout(3.0)


def test_without_aiohttp_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(RuntimeError, match="pip install aiohttp"):
        AioHttpTransport()
