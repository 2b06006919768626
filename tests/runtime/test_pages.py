"""Lists in pages."""

from __future__ import annotations

import copy
import json
from typing import Any

import httpx2 as httpx
import pytest

from _runtime.errors import NotFoundError, SDKError

from .harness import Harness, Recorder
from .sample.pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
from .sample.types import Part, Store


class Pages:
    """A server with some items, a few of which it gives at a time."""

    def __init__(self, count: int, *, has_more: bool = True) -> None:
        self.requests: list[httpx.Request] = []
        self._ids = [f"id {number}&é" for number in range(count)]
        self._has_more = has_more

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        after = request.url.params.get("after")
        start = 0 if after is None else self._ids.index(after) + 1
        end = start + int(request.url.params.get("limit", 2))
        body: dict[str, Any] = {"data": [{"id": i} for i in self._ids[start:end]]}
        if self._has_more:
            body["has_more"] = end < len(self._ids)
        return httpx.Response(200, json=body)

    @property
    def ids(self) -> list[str]:
        return self._ids


def cursor_page(mode: Harness) -> Any:
    return AsyncCursorPage if mode.is_async else SyncCursorPage


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
@pytest.mark.parametrize("has_more", [True, False])
def test_iterating_gives_the_items_of_all_pages(
    mode: Harness, count: int, has_more: bool
) -> None:
    server = Pages(count, has_more=has_more)
    stores = mode.all(mode.client(server).stores.list(limit=2))
    assert [store.id for store in stores] == server.ids
    assert all(isinstance(store, Store) for store in stores)


def test_no_request_is_sent_after_the_last_page(mode: Harness) -> None:
    server = Pages(4)
    mode.all(mode.client(server).stores.list(limit=2))
    assert len(server.requests) == 2


def test_a_page_knows_its_type_and_its_items(mode: Harness) -> None:
    page = mode.run(mode.client(Pages(3)).stores.list(limit=2))
    assert isinstance(page, cursor_page(mode)[Store])
    assert isinstance(page, cursor_page(mode))
    assert [store.id for store in page.data] == ["id 0&é", "id 1&é"]
    assert page.has_more is True


def test_a_page_can_be_turned_by_hand(mode: Harness) -> None:
    page = mode.run(mode.client(Pages(3)).stores.list(limit=2))
    assert page.has_next_page()
    assert page.next_page_info().params == {"after": "id 1&é"}
    page = mode.run(page.get_next_page())
    assert [store.id for store in page.data] == ["id 2&é"]
    assert not page.has_next_page()
    assert page.next_page_info() is None
    with pytest.raises(RuntimeError, match="has_next_page"):
        mode.run(page.get_next_page())


def test_pages_can_be_iterated_over(mode: Harness) -> None:
    page = mode.run(mode.client(Pages(5)).stores.list(limit=2))
    assert [len(p.data) for p in mode.all(page.iter_pages())] == [2, 2, 1]


def test_iterating_over_a_page_goes_on_from_there(mode: Harness) -> None:
    page = mode.run(mode.client(Pages(5)).stores.list(limit=2))
    page = mode.run(page.get_next_page())
    assert len(mode.all(page)) == 3


def test_the_next_page_is_asked_for_like_the_first(mode: Harness) -> None:
    server = Pages(3)
    client = mode.client(server, default_query={"v": "1"})
    pages = client.stores.list(
        limit=2,
        order="asc",
        extra_headers={"X-Mine": "1"},
        extra_query={"more": "2"},
        timeout=7,
    )
    mode.all(pages)
    first, second = server.requests
    assert first.headers == second.headers
    assert first.extensions["timeout"] == second.extensions["timeout"]
    assert dict(second.url.params) == {**first.url.params, "after": "id 1&é"}


def test_a_first_cursor_is_replaced_by_the_next(mode: Harness) -> None:
    server = Pages(6)
    found = mode.all(mode.client(server).stores.list(after=server.ids[0], limit=2))
    assert [store.id for store in found] == server.ids[1:]


def test_a_cursor_given_as_extra_query_is_replaced_too(mode: Harness) -> None:
    server = Pages(6)
    after = {"after": server.ids[0]}
    found = mode.all(mode.client(server).stores.list(limit=2, extra_query=after))
    assert [store.id for store in found] == server.ids[1:]


def test_a_server_that_repeats_a_page_ends_in_an_error(mode: Harness) -> None:
    same = httpx.Response(200, json={"data": [{"id": "a"}], "has_more": True})
    seen = Recorder(same)
    with pytest.raises(SDKError, match="repeats"):
        mode.all(mode.client(seen).stores.list())
    assert len(seen.requests) == 2


def test_a_server_that_goes_round_in_circles_ends_in_an_error(mode: Harness) -> None:
    def turn(request: httpx.Request) -> httpx.Response:
        here = request.url.params.get("after", "c")
        there = {"a": "b", "b": "c", "c": "a"}[here]
        return httpx.Response(200, json={"data": [{"id": there}], "has_more": True})

    with pytest.raises(SDKError, match="repeats"):
        mode.all(mode.client(turn).stores.list())


@pytest.mark.parametrize(
    "body",
    [
        {"data": [], "has_more": True},
        {"data": None, "has_more": True},
        {"has_more": True},
        {"data": {"id": "x"}, "has_more": True},
        {"data": [{"id": "x"}], "has_more": False},
        {"data": [{"name": "no id"}], "has_more": True},
        {"data": [5], "has_more": True},
    ],
)
def test_a_page_that_leads_nowhere_is_the_last(mode: Harness, body: object) -> None:
    seen = Recorder(httpx.Response(200, json=body))
    page = mode.run(mode.client(seen).stores.list())
    mode.all(page)
    assert len(seen.requests) == 1
    assert page.to_dict() == body


def test_an_item_that_stayed_raw_still_has_its_cursor(mode: Harness) -> None:
    page = cursor_page(mode)[int].model_construct(data=[{"id": "x"}])
    assert page.next_page_info().params == {"after": "x"}


def test_an_error_on_a_later_page_is_raised_when_it_is_reached(mode: Harness) -> None:
    seen = Recorder(
        httpx.Response(200, json={"data": [{"id": "a"}], "has_more": True}),
        httpx.Response(404),
    )
    page = mode.run(mode.client(seen).stores.list())
    with pytest.raises(NotFoundError):
        mode.run(page.get_next_page())


def test_a_list_that_is_not_divided_has_one_page(mode: Harness) -> None:
    body = {"object": "page", "data": [{"id": "a"}, {"id": "b"}], "has_more": True}
    seen = Recorder(httpx.Response(200, json=body))
    page = mode.run(mode.client(seen).stores.search("x", query="q"))
    kind: Any = AsyncPage if mode.is_async else SyncPage
    assert isinstance(page, kind[Part])
    assert not page.has_next_page()
    assert [part.id for part in mode.all(page)] == ["a", "b"]
    assert seen.body == {"query": "q"}


def test_a_page_shows_nothing_of_its_client(mode: Harness) -> None:
    page = mode.run(mode.client(Pages(1)).stores.list())
    body = {"data": [{"id": "id 0&é"}], "has_more": False}
    assert page.to_dict() == json.loads(page.to_json()) == body
    assert page == mode.run(mode.client(Pages(1)).stores.list())
    assert "secret" not in repr(page)


def test_a_copied_page_no_longer_knows_where_it_came_from(mode: Harness) -> None:
    page = mode.run(mode.client(Pages(3)).stores.list())
    for other in (copy.copy(page), copy.deepcopy(page)):
        assert other == page
        with pytest.raises(RuntimeError, match="did not come from"):
            mode.run(other.get_next_page())


def test_nothing_is_sent_before_a_list_is_awaited(mode: Harness) -> None:
    server = Pages(1)
    pages = mode.client(server).stores.list()
    assert len(server.requests) == (0 if mode.is_async else 1)
    mode.run(pages)
    assert len(server.requests) == 1


def test_the_request_id_of_a_page_is_known(mode: Harness) -> None:
    headers = {"x-request-id": "req_1"}
    seen = Recorder(httpx.Response(200, json={"data": []}, headers=headers))
    assert mode.run(mode.client(seen).stores.list())._request_id == "req_1"
