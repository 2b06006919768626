"""Many calls in a row, and what is left of them: memory, sockets, threads, tasks.

`python -m tests.runtime.soak [CALLS]` makes 100,000 calls of each kind against a server of
its own, prints what it measures, and exits with 1 if any of it grows. It takes some
minutes, so the test-suite does not run it.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import Any

if __name__ == "__main__":
    templates = Path(__file__).parent.parent.parent / "templates" / "python"
    sys.path.insert(0, str(templates))

from _runtime.aiohttp import DefaultAioHttpClient
from _runtime.errors import APIStatusError

from .sample.client import AsyncSample, Sample

# Beyond what the first calls have set up, for good.
MOST_GROWTH = 4 * 1024 * 1024

REPLIES = {
    b"/stores/bad": b'{"error": {"message": "no such store"}}',
    b"/stores": b'{"data": [{"id": "a"}], "has_more": false}',
}


def resident() -> int:
    """Give the bytes of memory that this process has."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def sockets() -> int:
    """Count the sockets that this process has open."""
    count = 0
    for path in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            count += os.readlink(path).startswith("socket:")
    return count


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer requests on one connection; the bodies of requests are empty."""
    with suppress(OSError, asyncio.IncompleteReadError):
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            path = head.split(b" ", 2)[1].partition(b"?")[0]
            body = REPLIES.get(path, b'{"id": "1", "name": "n"}')
            status = b"404 Not Found" if path == b"/stores/bad" else b"200 OK"
            lines = [b"HTTP/1.1 " + status, b"Content-Length: %d" % len(body), b"", b""]
            writer.write(b"\r\n".join(lines) + body)
            await writer.drain()
    writer.close()


class Server:
    """A server in a process of its own, so that only the client is measured."""

    def __init__(self) -> None:
        self._port, port = os.pipe()
        self.process = os.fork()
        if not self.process:
            asyncio.run(self._serve(port))
            os._exit(0)
        self.url = f"http://127.0.0.1:{int(os.read(self._port, 16))}"

    async def _serve(self, port: int) -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        os.write(port, b"%d" % server.sockets[0].getsockname()[1])
        await server.serve_forever()

    def stop(self) -> None:
        os.kill(self.process, 15)
        os.waitpid(self.process, 0)


def work(client: Sample, number: int) -> None:
    """Make one call; the kinds of them take turns."""
    match number % 5:
        case 0:
            list(client.stores.list())
        case 1:
            with suppress(APIStatusError):
                client.stores.retrieve("bad")
        case 2:
            client.stores.with_raw_response.retrieve("x").parse()
        case 3:
            # Left halfway, on purpose.
            with client.stores.with_streaming_response.retrieve("x"):
                pass
        case _:
            client.copy(timeout=5.0).stores.retrieve("x")


async def async_work(client: AsyncSample, number: int) -> None:
    """Make one call; the kinds of them take turns."""
    match number % 5:
        case 0:
            async for _ in client.stores.list():
                pass
        case 1:
            with suppress(APIStatusError):
                await client.stores.retrieve("bad")
        case 2:
            await (await client.stores.with_raw_response.retrieve("x")).parse()
        case 3:
            async with client.stores.with_streaming_response.retrieve("x"):
                pass
        case _:
            await client.copy(timeout=5.0).stores.retrieve("x")


def run(url: str, watch: Watch) -> None:
    """Make the calls of a synchronous client."""
    with Sample(api_key="k", base_url=url) as client:
        for number in range(watch.calls):
            work(client, number)
            watch.note(number)


async def run_async(url: str, watch: Watch, http_client: Any) -> None:
    """Make the calls of an asynchronous client, ten at a time."""
    client = AsyncSample(api_key="k", base_url=url, http_client=http_client)
    async with client:
        for number in range(0, watch.calls, 10):
            each = (async_work(client, number + offset) for offset in range(10))
            await asyncio.gather(*each)
            watch.note(number)
    await asyncio.sleep(0.2)
    watch.tasks = len(asyncio.all_tasks()) - 1


class Watch:
    """What a process has when it is warm, and in the end."""

    def __init__(self, name: str, calls: int) -> None:
        self._name = name
        self.calls = calls
        self.tasks = 0
        self._warm: int | None = None
        self._sockets = 0
        self._before = sockets()
        self._threads = threading.active_count()
        self._start = perf_counter()

    def note(self, number: int) -> None:
        """Measure from time to time."""
        if number * 10 >= self.calls and self._warm is None:
            gc.collect()
            self._warm = resident()
        if number % 1000 == 0:
            self._sockets = max(self._sockets, sockets() - self._before)

    def told(self) -> bool:
        """Say what was measured, and whether it is good."""
        seconds = perf_counter() - self._start
        gc.collect()
        assert self._warm is not None
        growth = resident() - self._warm
        left = sockets() - self._before
        threads = threading.active_count() - self._threads
        print(
            f"{self._name:>8}: {self.calls:,} calls in {seconds:.0f} s; "
            f"memory {self._warm / 2**20:.1f} MB {growth / 2**20:+.2f} MB, "
            f"sockets at most {self._sockets}, left {left}; "
            f"threads left {threads}, tasks left {self.tasks}"
        )
        return growth <= MOST_GROWTH and not (left or threads or self.tasks)


def main(arguments: list[str]) -> int:
    """Run all; 1 if something grew."""
    calls = int(arguments[0].replace(",", "")) if arguments else 100_000
    server = Server()
    try:
        plain = Watch("sync", calls)
        run(server.url, plain)
        good = plain.told()
        for name, http_client in (("async", None), ("aiohttp", DefaultAioHttpClient())):
            watch = Watch(name, calls)
            asyncio.run(run_async(server.url, watch, http_client))
            good = watch.told() and good
    finally:
        server.stop()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
