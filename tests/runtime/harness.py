"""One test body for both modes: a uniform way to call a client, and a clock to turn."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Literal

import httpx2 as httpx

from _runtime.aio.clock import AsyncClock
from _runtime.sync.clock import SyncClock

from .sample.client import AsyncSample, Sample

Handler = Callable[[httpx.Request], httpx.Response]


class TestTime:
    """What a test's clock shows; sleeping only moves its hands."""

    __test__ = False

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.luck = 0.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def unix(self) -> float:
        return self.now

    def chance(self) -> float:
        return self.luck

    def pass_(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


class FakeClock(TestTime, SyncClock):
    def sleep(self, seconds: float) -> None:
        self.pass_(seconds)


class AsyncFakeClock(TestTime, AsyncClock):
    async def sleep(self, seconds: float) -> None:
        self.pass_(seconds)


class Harness:
    """Calls a client of either mode, and waits if there is something to wait for."""

    def __init__(self, mode: Literal["sync", "async"]) -> None:
        self.is_async = mode == "async"
        self._runner = asyncio.Runner() if self.is_async else None
        self._clients: list[Any] = []

    def client(self, handler: Handler | None = None, **options: Any) -> Any:
        """Make a client on top of a function that answers, or of real sockets."""
        options.setdefault("api_key", "sk-secret")
        if handler is not None:
            options["http_client"] = self.http(transport=httpx.MockTransport(handler))
        client: Any = AsyncSample(**options) if self.is_async else Sample(**options)
        client._clock = self.clock()
        self._clients.append(client)
        return client

    def http(self, **options: Any) -> Any:
        """Make an HTTP client of this mode."""
        return (
            httpx.AsyncClient(**options) if self.is_async else httpx.Client(**options)
        )

    def clock(self) -> Any:
        """Make a clock whose hands only move when someone sleeps."""
        return AsyncFakeClock() if self.is_async else FakeClock()

    def run(self, result: Any) -> Any:
        """Give the result of a call, after waiting for it where that is needed."""
        if self._runner is None:
            return result

        async def wait() -> Any:
            return await result

        return self._runner.run(wait())

    def all(self, iterable: Any) -> list[Any]:
        """Give everything that an iterable of this mode yields."""
        if self._runner is None:
            return list(iterable)

        async def collect() -> list[Any]:
            items: AsyncIterator[Any] = iterable
            return [item async for item in items]

        return self._runner.run(collect())

    def entered(self, manager: Any) -> AbstractContextManager[Any]:
        """Enter a context manager of this mode by a plain `with`."""
        if self._runner is None:
            plain: AbstractContextManager[Any] = manager
            return plain
        return self._entered(manager)

    @contextmanager
    def _entered(self, manager: Any) -> Generator[Any]:
        value = self.run(manager.__aenter__())
        try:
            yield value
        finally:
            self.run(manager.__aexit__(None, None, None))

    def close(self) -> None:
        for client in self._clients:
            self.run(client.close())
        if self._runner is not None:
            self._runner.close()


def reply(
    body: object = None, status: int = 200, **headers: str
) -> Callable[[httpx.Request], httpx.Response]:
    """Make a handler that always gives the same reply; `_` in a header name is `-`."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda request: streamed(
        httpx.Response(status, content=content, headers=named)
    )


def streamed(response: httpx.Response) -> httpx.Response:
    """Make a fresh copy whose body is, as over a socket, not there before it is read."""
    stream = httpx.ByteStream(response.content)
    return httpx.Response(response.status_code, headers=response.headers, stream=stream)


class Recorder:
    """A handler that keeps the requests it gets and answers from a list of replies."""

    def __init__(self, *replies: httpx.Response | Exception) -> None:
        self.requests: list[httpx.Request] = []
        self._replies = list(replies) or [httpx.Response(200, json={"id": "1"})]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self._replies[0] if len(self._replies) == 1 else self._replies.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return streamed(answer)

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    @property
    def body(self) -> Any:
        return json.loads(self.last.content)
