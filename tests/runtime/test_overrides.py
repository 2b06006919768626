"""The headers by which code for other SDKs asks for another form of reply."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest

from _runtime.overrides import OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER
from _runtime.responses import BaseAPIResponse

from .harness import Harness
from .sample.types import Store
from .server import Server, chunked


def answering(mode: Harness, seen: list[httpx.Request]) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": "x"})

    return mode.client(answer)


@pytest.mark.parametrize("value", ["true", "raw"])
def test_the_whole_reply_can_be_asked_for(mode: Harness, value: str) -> None:
    seen: list[httpx.Request] = []
    headers = {RAW_RESPONSE_HEADER: value, "X-A": "1"}
    reply = mode.run(answering(mode, seen).stores.retrieve("x", extra_headers=headers))
    assert reply.http_response.json() == {"id": "x"}
    assert mode.run(reply.parse()).id == "x"
    assert isinstance(reply, BaseAPIResponse)
    assert seen[0].headers["x-a"] == "1"
    assert RAW_RESPONSE_HEADER not in seen[0].headers


def test_the_reply_before_its_body_can_be_asked_for(mode: Harness) -> None:
    headers = {RAW_RESPONSE_HEADER: "stream"}
    with Server(lambda request: chunked(b'{"id":', b'"x"}')) as server:
        client = mode.client(base_url=server.url)
        reply = mode.run(client.stores.retrieve("x", extra_headers=headers))
        assert not reply.http_response.is_stream_consumed
        mode.run(reply.close())


def test_the_type_of_the_reply_can_be_asked_for(mode: Harness) -> None:
    seen: list[httpx.Request] = []
    options = {"headers": {OVERRIDE_CAST_TO_HEADER: Store}}
    client = answering(mode, seen)
    reply = mode.run(client.get("/stores/x", cast_to=object, options=options))
    assert isinstance(reply, Store)
    assert OVERRIDE_CAST_TO_HEADER not in seen[0].headers
