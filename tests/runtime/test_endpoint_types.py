"""What type checkers know of calls that no method was made for.

The checkers read this module with the rest of the tests; running it shows that what they
know is true.
"""

from __future__ import annotations

from typing import Any, assert_type

import httpx2 as httpx

from _runtime.aio.paginator import AsyncPaginator
from _runtime.aio.streaming import AsyncStream
from _runtime.final import FinalRequestOptions
from _runtime.sync.streaming import Stream

from .harness import Harness, Recorder
from .sample.client import AsyncSample, Sample
from .sample.pagination import AsyncCursorPage, SyncCursorPage
from .sample.types import Store

SYNC = Harness("sync")
ASYNC = Harness("async")
STORE = {"id": "s", "data": [{"id": "s"}]}
EVENTS = httpx.Response(
    200,
    content=b'data: {"id": "s"}\n\n',
    headers={"content-type": "text/event-stream"},
)


def test_replies_have_the_type_that_was_asked_for() -> None:
    client: Sample = SYNC.client(Recorder(httpx.Response(200, json=STORE)))
    made = FinalRequestOptions(method="get", url="/s")
    assert_type(client.get("/s", cast_to=Store), Store)
    assert_type(client.post("/s", cast_to=Store, body={}, stream=False), Store)
    assert_type(client.put("/s", cast_to=Store, body={}), Store)
    assert_type(client.patch("/s", cast_to=Store, options={"timeout": 1}), Store)
    assert_type(client.delete("/s", cast_to=httpx.Response), httpx.Response)
    assert_type(client.get("/s", cast_to=object), object)
    assert_type(client.get("/s", cast_to=dict[str, object]), dict[str, object])
    assert_type(client.request(Store, made), Store)
    page = client.get_api_list("/s", model=Store, page=SyncCursorPage[Store])
    assert_type(page, SyncCursorPage[Store])
    assert isinstance(client.request(Store, made), Store)
    assert isinstance(page.data[0], Store)


def test_replies_have_that_type_when_they_are_awaited() -> None:
    client: AsyncSample = ASYNC.client(Recorder(httpx.Response(200, json=STORE)))
    made = FinalRequestOptions(method="get", url="/s")

    async def ask() -> Store:
        assert_type(await client.get("/s", cast_to=Store), Store)
        assert_type(await client.post("/s", cast_to=Store, body={}), Store)
        assert_type(await client.put("/s", cast_to=Store, body={}), Store)
        assert_type(await client.patch("/s", cast_to=object), object)
        assert_type(await client.delete("/s", cast_to=httpx.Response), httpx.Response)
        pages = client.get_api_list("/s", model=Store, page=AsyncCursorPage[Store])
        assert_type(pages, AsyncPaginator[Store, AsyncCursorPage[Store]])
        assert_type(await pages, AsyncCursorPage[Store])
        return assert_type(await client.request(Store, made), Store)

    assert isinstance(ASYNC.run(ask()), Store)


def test_a_stream_has_the_type_that_was_asked_for() -> None:
    client: Sample = SYNC.client(Recorder(EVENTS))
    made = FinalRequestOptions(method="post", url="/s")
    kind = Stream[Store]
    stream = client.post("/s", cast_to=Store, stream=True, stream_cls=Stream[Store])
    assert_type(stream, Stream[Store])
    assert_type(
        client.request(Store, made, stream=True, stream_cls=kind), Stream[Store]
    )
    assert_type(
        client.get("/s", cast_to=Store, stream=bool(made), stream_cls=kind),
        Store | Stream[Store],
    )
    assert [type(item) for item in stream] == [Store]


def test_an_asynchronous_stream_has_it_too() -> None:
    client: AsyncSample = ASYNC.client(Recorder(EVENTS))

    async def ask() -> list[Store]:
        stream = await client.get(
            "/s", cast_to=Store, stream=True, stream_cls=AsyncStream[Store]
        )
        assert_type(stream, AsyncStream[Store])
        return [item async for item in stream]

    assert [type(item) for item in ASYNC.run(ask())] == [Store]


def test_a_stream_of_no_class_gives_what_was_to_be_read(mode: Harness) -> None:
    client = mode.client(Recorder(EVENTS))
    stream: Any = mode.run(client.get("/s", cast_to=Store, stream=True))
    assert [type(item) for item in mode.all(stream)] == [Store]


def test_a_client_tells_what_it_runs_on(mode: Harness) -> None:
    client = mode.client(Recorder())
    headers = client.platform_headers()
    assert headers["X-Stainless-Package-Version"] == "1.2.3"
    assert "X-Stainless-Async" not in headers
