"""A client that is made of a case's document, and a server on a socket to call with it."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Callable, Coroutine, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from casebook import CASES, Case, run
from runtime.server import Received, Server, http

_T = TypeVar("_T")


def no_content(_: Received) -> bytes:
    """The answer of a server that has nothing to say."""
    return http(b"", "204 No Content")


@dataclass
class Made:
    """A client in one of the two modes, and what its server received."""

    package: ModuleType
    is_async: bool
    answer: Callable[[Received], Any] = no_content
    url: str = ""
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What a client is made with besides."""

    def __post_init__(self) -> None:
        self.received: list[Received] = []

    @property
    def last(self) -> Received:
        return self.received[-1]

    def answered(self, request: Received) -> Any:
        self.received.append(request)
        return self.answer(request)

    def call(self, path: str, /, *positional: Any, **arguments: Any) -> Any:
        """Calls a method in a client of its own, and gives what it returns."""
        return self._call(path, positional, arguments)

    def within(self, use: Callable[[Any], Coroutine[Any, Any, _T]]) -> _T:
        """What `use` makes of a client of its own, which is closed then."""

        async def used() -> _T:
            client = self._client()
            try:
                return await use(client)
            finally:
                closed = client.close()
                if self.is_async:
                    await closed

        return asyncio.run(used())

    def _client(self) -> Any:
        name = "AsyncClient" if self.is_async else "Client"
        return getattr(self.package, name)(
            base_url=self.url, max_retries=0, **self.options
        )

    def walk(self, path: str, /, *positional: Any, **arguments: Any) -> list[Any]:
        """Calls a method that streams, and gives what comes."""
        return list(self._call(path, positional, arguments, walked=True))

    def _call(
        self,
        path: str,
        positional: tuple[Any, ...],
        arguments: dict[str, Any],
        *,
        walked: bool = False,
    ) -> Any:
        async def called(client: Any) -> Any:
            method = client
            for name in path.split("."):
                method = getattr(method, name)
            reply = method(*positional, **arguments)
            found = await reply if self.is_async else reply
            if not walked:
                return found
            if self.is_async:
                return [each async for each in found]
            return list(found)

        return self.within(called)


@contextmanager
def made_client(case: str, folder: Path, mode: str) -> Generator[Made]:
    """The client of a case in one of the two modes, `sync` or `async`."""
    outcome = run(Case(CASES / case), folder / case)
    assert outcome.code == 0, outcome.stderr
    sys.path.insert(0, str(folder))
    try:
        package = importlib.import_module(case)
        made = Made(package, mode == "async")
        with Server(made.answered) as server:
            made.url = server.url
            yield made
    finally:
        sys.path.remove(str(folder))
        for name in [n for n in sys.modules if n.partition(".")[0] == case]:
            del sys.modules[name]
