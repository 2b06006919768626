"""Models and pages, copied and pickled: the same, and without the client."""

from __future__ import annotations

import asyncio
import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2 as httpx
import pytest

from .harness import Harness, Recorder, reply
from .sample.client import AsyncSample, Sample
from .sample.pagination import AsyncCursorPage, SyncCursorPage
from .sample.types import Store

LIST = {"data": [{"id": "a", "extra": [1]}, {"id": 5}], "has_more": True, "more": 1}


def page_of(mode: Harness) -> Any:
    client = mode.client(reply(LIST, x_request_id="r"))
    return mode.run(client.stores.list())


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_page_can_be_pickled_without_its_client(mode: Harness, protocol: int) -> None:
    page = page_of(mode)
    pickled = pickle.dumps(page, protocol)
    assert b"sk-secret" not in pickled
    other: Any = pickle.loads(pickled)
    assert type(other) is type(page)
    kind: Any = AsyncCursorPage if mode.is_async else SyncCursorPage
    assert issubclass(type(other), kind)
    assert other == page
    assert other.to_dict() == LIST
    assert [type(item) for item in other.data] == [Store, Store]
    assert other.has_next_page()
    with pytest.raises(RuntimeError, match="did not come from a client"):
        mode.run(other.get_next_page())


def test_a_copy_of_a_page_shares_nothing_with_it_if_it_is_deep(mode: Harness) -> None:
    page = page_of(mode)
    for other in (copy.copy(page), page.model_copy()):
        assert other == page
        assert other.data[0] is page.data[0]
    for other in (copy.deepcopy(page), page.model_copy(deep=True)):
        assert other == page
        assert other.data[0] is not page.data[0]


def test_many_threads_can_use_one_client() -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": request.url.path.rpartition("/")[2]})

    http = httpx.Client(transport=httpx.MockTransport(echo))
    client = Sample(api_key="k", http_client=http)

    def ask(number: int) -> str:
        return client.stores.retrieve(str(number)).id

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(ask, range(400))) == [str(n) for n in range(400)]


async def many(client: AsyncSample) -> int:
    ask = client.stores.retrieve
    return len(await asyncio.gather(*(ask("x") for _ in range(200))))


def test_many_tasks_can_use_one_client() -> None:
    http = httpx.AsyncClient(transport=httpx.MockTransport(Recorder()))
    assert asyncio.run(many(AsyncSample(api_key="k", http_client=http))) == 200
