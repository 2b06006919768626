"""What many calls leave behind: memory, objects, sockets and tasks."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from .server import BASE_URL, body_of, http_client, store
from .timing import GENERATED

CALLS = 100_000
OVER_SOCKETS = 10_000
REPLY = body_of(store(1))


@dataclass(frozen=True, slots=True)
class Held:
    """What a process holds at a moment."""

    kilobytes: int
    objects: int
    descriptors: int
    threads: int
    tasks: int

    @classmethod
    def now(cls, tasks: int = 0) -> Held:
        gc.collect()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return cls(
            peak // (1024 if sys.platform == "darwin" else 1),
            len(gc.get_objects()),
            len(os.listdir("/dev/fd")),
            threading.active_count(),
            tasks,
        )


@dataclass(frozen=True, slots=True)
class Growth:
    """How much more a process holds after many calls than before them."""

    name: str
    before: Held
    after: Held

    def __str__(self) -> str:
        a, b = self.after, self.before
        grown = a.kilobytes - b.kilobytes
        rest = (
            a.objects - b.objects,
            a.descriptors - b.descriptors,
            a.threads - b.threads,
            a.tasks - b.tasks,
        )
        # Some objects come and go; one for each call would be a leak.
        leaks = grown > 1024 or rest[0] > 100 or any(n > 0 for n in rest[1:])
        shown = "{} objects, {} descriptors, {} threads, {} tasks".format(*rest)
        verdict = "OVER" if leaks else "ok"
        return f"{self.name:<56} {grown / 1024:>7.2f} MB, {shown}  {verdict}"


def growths() -> Iterator[Growth]:
    """Both modes without a network, and over sockets."""
    if str(GENERATED) not in sys.path:
        sys.path.insert(0, str(GENERATED))
    import httpx2

    from openai_vector_stores import AsyncOpenAI, OpenAI

    http = http_client({"/vector_stores/vs_1": REPLY})
    client = OpenAI(api_key="-", base_url=BASE_URL, http_client=http)
    yield after(
        f"{CALLS:,} calls", CALLS, lambda: client.vector_stores.retrieve("vs_1")
    )

    transport = httpx2.MockTransport(
        lambda _: httpx2.Response(
            200, content=REPLY, headers={"content-type": "application/json"}
        )
    )
    waiting = AsyncOpenAI(
        api_key="-",
        base_url=BASE_URL,
        http_client=httpx2.AsyncClient(transport=transport),
    )
    yield asyncio.run(after_async(f"{CALLS:,} async calls", CALLS, waiting))

    with serving() as url:
        client = OpenAI(api_key="-", base_url=url)
        yield after(
            f"{OVER_SOCKETS:,} calls over sockets",
            OVER_SOCKETS,
            lambda: client.vector_stores.retrieve("vs_1"),
        )
        waiting = AsyncOpenAI(api_key="-", base_url=url)
        name = f"{OVER_SOCKETS:,} async calls over sockets"
        yield asyncio.run(after_async(name, OVER_SOCKETS, waiting))


def after(name: str, calls: int, call: Callable[[], object]) -> Growth:
    """What calls leave behind, once a tenth of them have filled all caches."""
    for _ in range(calls // 10):
        call()
    before = Held.now()
    for _ in range(calls):
        call()
    return Growth(name, before, Held.now())


async def after_async(name: str, calls: int, client: Any) -> Growth:
    """The same for an asynchronous client."""
    for _ in range(calls // 10):
        await client.vector_stores.retrieve("vs_1")
    before = Held.now(len(asyncio.all_tasks()))
    for _ in range(calls):
        await client.vector_stores.retrieve("vs_1")
    growth = Growth(name, before, Held.now(len(asyncio.all_tasks())))
    await client.close()
    return growth


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(REPLY)))
        self.end_headers()
        self.wfile.write(REPLY)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def serving() -> Generator[str]:
    """A server of this machine, which keeps its connections open."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/v1"
        server.shutdown()
