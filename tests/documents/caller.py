"""Calls methods of the client, of either kind, and keeps the requests that they send."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Literal

import httpx2

from openai_vector_stores import AsyncOpenAI, OpenAI

from .spec import Content, document

Mode = Literal["sync", "async"]
MODES: tuple[Mode, ...] = ("sync", "async")

BASE_URL: str = document()["servers"][0]["url"]
API_KEY = "sk-test"


@dataclass(frozen=True)
class Answer:
    """A successful reply."""

    content: bytes = b"{}"
    media_type: str = "application/json"


def json_answer(value: object) -> Answer:
    return Answer(json.dumps(value).encode())


def example_answer(content: Content, value: object) -> Answer:
    """Write an example of the spec as a server would."""
    if content.media_type == "application/json":
        return json_answer(value)
    binary = value if isinstance(value, bytes) else str(value).encode()
    return Answer(binary, content.media_type)


class Caller:
    """A client on top of a transport that answers what it is told to."""

    def __init__(self, mode: Mode, **options: Any) -> None:
        self.mode: Mode = mode
        self.sent: list[httpx2.Request] = []
        self._answer = Answer()
        self._runner = asyncio.Runner() if mode == "async" else None
        transport = httpx2.MockTransport(self._handle)
        options = {"api_key": API_KEY, "base_url": BASE_URL, **options}
        self.client: OpenAI | AsyncOpenAI = (
            OpenAI(http_client=httpx2.Client(transport=transport), **options)
            if mode == "sync"
            else AsyncOpenAI(
                http_client=httpx2.AsyncClient(transport=transport), **options
            )
        )

    def call(self, path: str, answer: Answer | None = None, /, **arguments: Any) -> Any:
        """Call a method by its path, and give what its caller has in the end."""
        self._answer = answer or Answer()
        return self._wait(attrgetter(path)(self.client)(**arguments))

    def request(self, path: str, /, **arguments: Any) -> httpx2.Request:
        """Call a method by its path, and give the one request that it sends."""
        self.sent.clear()
        self.call(path, **arguments)
        (request,) = self.sent
        return request

    def close(self) -> None:
        self._wait(self.client.close())
        if self._runner is not None:
            self._runner.close()

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append(request)
        return httpx2.Response(
            200,
            content=self._answer.content,
            headers={"Content-Type": self._answer.media_type},
        )

    def _wait(self, result: Any) -> Any:
        if self._runner is None:
            return result

        async def wait() -> Any:
            return await result

        return self._runner.run(wait())
