"""The asynchronous client in programs that run on trio."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import trio

from _runtime.aio.clock import AsyncClock
from _runtime.aio.concurrency import async_concurrently
from _runtime.aio.oauth2 import AsyncTokenClient
from _runtime.errors import APIConnectionError, APITimeoutError
from _runtime.oauth2 import ClientCredentials, pending

from .sample.client import AsyncSample
from .server import Answer, Received, Server, chunked, http

OBJECT = b'{"id": "1"}'


def run(
    answer: Answer, use: Callable[[AsyncSample], Awaitable[object]], **options: Any
) -> Any:
    """Run a program on trio that uses a client of a server with these answers."""

    async def main() -> object:
        async with AsyncSample(api_key="k", base_url=server.url, **options) as client:
            return await use(client)

    with Server(answer) as server:
        return trio.run(main)


def test_calls_are_made_and_tell_what_they_run_on() -> None:
    seen: list[str] = []

    def answer(request: Received) -> bytes:
        seen.append(request.headers["x-stainless-async"])
        return http(OBJECT)

    async def use(client: AsyncSample) -> str:
        return (await client.stores.retrieve("x")).id

    assert run(answer, use) == "1"
    assert seen == ["async:trio"]


def test_failures_are_retried_after_a_wait() -> None:
    replies = [http(b"", "503 Busy", "Retry-After-Ms: 10"), http(OBJECT)]

    async def use(client: AsyncSample) -> str:
        return (await client.stores.retrieve("x")).id

    assert run(lambda request: replies.pop(0), use) == "1"
    assert replies == []


def test_a_connection_that_is_cut_is_an_error_of_ours() -> None:
    async def use(client: AsyncSample) -> None:
        with pytest.raises(APIConnectionError):
            await client.stores.retrieve("x")

    run(lambda request: None, use, max_retries=0)


def test_a_total_time_ends_a_call() -> None:
    async def use(client: AsyncSample) -> None:
        client._clock = AsyncClock()
        with pytest.raises(APITimeoutError):
            await client.stores.retrieve("x")

    def answer(request: Received) -> bytes:
        time.sleep(0.5)
        return http(OBJECT)

    run(answer, use, total_timeout=0.1)


def test_pages_are_walked_through() -> None:
    pages = {
        "/stores": b'{"data": [{"id": "a"}], "has_more": true}',
        "/stores?after=a": b'{"data": [{"id": "b"}], "has_more": false}',
    }

    async def use(client: AsyncSample) -> list[str]:
        return [item.id async for item in client.stores.list()]

    assert run(lambda request: http(pages[request.target]), use) == ["a", "b"]


def test_a_body_is_read_while_it_comes() -> None:
    async def use(client: AsyncSample) -> bytes:
        streamed = client.stores.with_streaming_response.content("x")
        async with streamed as response:
            return b"".join([piece async for piece in response.iter_bytes()])

    assert run(lambda request: chunked(b"ab", b"cd"), use) == b"abcd"


def test_many_tasks_share_one_client() -> None:
    def answer(request: Received) -> bytes:
        return http(b'{"id": "%b"}' % request.target.rpartition("/")[2].encode())

    async def use(client: AsyncSample) -> list[str]:
        async def ask(name: str) -> str:
            return (await client.stores.retrieve(name)).id

        return await async_concurrently(ask, list("abcdefgh"), max_concurrency=4)

    assert run(answer, use) == list("abcdefgh")


def test_a_task_that_is_cancelled_leaves_the_client_usable() -> None:
    def answer(request: Received) -> bytes:
        if request.target.endswith("/slow"):
            time.sleep(0.5)
        return http(OBJECT)

    async def use(client: AsyncSample) -> str:
        with trio.move_on_after(0.05):
            await client.stores.retrieve("slow")
        return (await client.stores.retrieve("x")).id

    assert run(answer, use) == "1"


class Machine(AsyncSample, AsyncTokenClient):
    """A client that fetches its tokens, from its own origin."""

    @property
    def _grants(self) -> dict[str, ClientCredentials]:
        return {"machine": ClientCredentials("/token", "me", "s3cret")}

    @property
    def auth_headers(self) -> dict[str, str]:
        return {"Authorization": pending(self._grants, "machine") or ""}


def test_many_tasks_fetch_one_token() -> None:
    def answer(request: Received) -> bytes:
        if request.target == "/token":
            return http(b'{"access_token": "t", "token_type": "Bearer"}')
        return http(OBJECT)

    async def main() -> None:
        made = Machine(api_key="k", base_url=server.url)
        async with made as client, trio.open_nursery() as nursery:
            for name in "abcdefgh":
                nursery.start_soon(client.stores.retrieve, name)

    with Server(answer) as server:
        trio.run(main)
        targets = [request.target for request in server.received]
    assert (targets.count("/token"), len(targets)) == (1, 9)
