"""One client for many threads, or many tasks: everybody has the reply to their own call."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from _runtime.errors import NotFoundError

from .sample.client import AsyncSample, Sample
from .server import Received, Server, http

RUNTIME = Path(__file__).parent.parent.parent / "templates" / "python"
CALLS = 300
AT_ONCE = 24


def answer(request: Received) -> bytes:
    """Answer with what was asked for, and not in the order of asking."""
    path, _, query = request.target.partition("?")
    name = path.rpartition("/")[2]
    number = request.headers["x-number"]
    time.sleep(int(number) % 5 / 1000)
    heading = f"X-Request-Id: r-{number}"
    if name == "stores":
        after = int(query.partition("after=")[2] or number)
        more = "true" if after < int(number) + 2 else "false"
        item = f'{{"data": [{{"id": "{after + 1}"}}], "has_more": {more}}}'
        return http(item.encode(), "200 OK", heading)
    if name.startswith("missing"):
        body = f'{{"error": {{"message": "no {name}"}}}}'
        return http(body.encode(), "404 Not Found", heading)
    return http(f'{{"id": "{name}", "name": "{number}"}}'.encode(), "200 OK", heading)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(answer) as server:
        yield server


def expected(number: int) -> object:
    """Say what a call comes to if its reply is its own; the kinds take turns."""
    match number % 3:
        case 0:
            return f"s-{number}", str(number), f"r-{number}"
        case 1:
            return f"Error code: 404 - no missing-{number}", f"r-{number}"
        case _:
            return [str(number + step) for step in (1, 2, 3)]


def one(client: Sample, number: int) -> object:
    """Make one call, or the calls of one list."""
    headers = {"X-Number": str(number)}
    match number % 3:
        case 0:
            raw = client.stores.with_raw_response.retrieve(
                f"s-{number}", extra_headers=headers
            )
            store = raw.parse()
            return store.id, store.name, raw.headers["x-request-id"]
        case 1:
            with pytest.raises(NotFoundError) as caught:
                client.stores.retrieve(f"missing-{number}", extra_headers=headers)
            return caught.value.message, caught.value.request_id
        case _:
            return [item.id for item in client.stores.list(extra_headers=headers)]


async def async_one(client: AsyncSample, number: int) -> object:
    """Make one call, or the calls of one list."""
    headers = {"X-Number": str(number)}
    match number % 3:
        case 0:
            raw = await client.stores.with_raw_response.retrieve(
                f"s-{number}", extra_headers=headers
            )
            store = await raw.parse()
            return store.id, store.name, raw.headers["x-request-id"]
        case 1:
            with pytest.raises(NotFoundError) as caught:
                await client.stores.retrieve(f"missing-{number}", extra_headers=headers)
            return caught.value.message, caught.value.request_id
        case _:
            pages = client.stores.list(extra_headers=headers)
            return [item.id async for item in pages]


def test_each_of_many_threads_has_the_replies_to_its_own_calls(server: Server) -> None:
    with (
        Sample(api_key="k", base_url=server.url) as client,
        ThreadPoolExecutor(AT_ONCE) as pool,
    ):
        found = list(pool.map(partial(one, client), range(CALLS)))
    assert found == [expected(number) for number in range(CALLS)]
    assert server.connections > 1


def run(server: Server, use: Callable[[AsyncSample], Awaitable[None]]) -> None:
    async def main() -> None:
        async with AsyncSample(api_key="k", base_url=server.url) as client:
            await use(client)

    asyncio.run(main())


def test_each_of_many_tasks_has_the_replies_to_its_own_calls(server: Server) -> None:
    async def use(client: AsyncSample) -> None:
        calls = (async_one(client, number) for number in range(CALLS))
        found = await asyncio.gather(*calls)
        assert found == [expected(number) for number in range(CALLS)]

    run(server, use)
    assert server.connections > 1


def test_a_cancelled_task_leaves_its_reply_to_nobody(server: Server) -> None:
    async def use(client: AsyncSample) -> None:
        tasks = [
            asyncio.create_task(async_one(client, number)) for number in range(CALLS)
        ]
        await asyncio.sleep(0.1)
        for task in tasks[::4]:
            task.cancel()
        found = await asyncio.gather(*tasks, return_exceptions=True)
        kept = [(n, each) for n, each in enumerate(found) if n % 4]
        assert kept == [(n, expected(n)) for n in range(CALLS) if n % 4]
        assert any(isinstance(each, asyncio.CancelledError) for each in found)

    run(server, use)


# ---- Clients that nobody closes ------------------------------------------------------

COLLECTED = """
import asyncio, gc
from runtime.sample.client import AsyncSample
from runtime.server import Server, http

async def main(client):
    return await client.stores.retrieve("x")

unused = AsyncSample(api_key="k", base_url="http://127.0.0.1:1")
del unused
prepared = AsyncSample(api_key="k", base_url="http://127.0.0.1:1")
assert prepared._http
del prepared
gc.collect()
with Server(lambda request: http(b'{"id": "1"}')) as server:
    client = AsyncSample(api_key="k", base_url=server.url)
    assert asyncio.run(main(client)).id == "1"
    del client
    gc.collect()
"""


def test_a_client_is_collected_without_a_loop_and_nothing_is_said_of_it() -> None:
    tests = Path(__file__).parent.parent
    paths = f"import sys; sys.path[:0] = [{str(RUNTIME)!r}, {str(tests)!r}]"
    done = subprocess.run(
        # Isolated: no option of the environment changes which warnings are shown.
        [sys.executable, "-I", "-c", paths + COLLECTED],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
