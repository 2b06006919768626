"""The ways in which lists are divided into pages."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from typing import Any, Generic, TypeVar

import httpx2 as httpx
import pytest

from _runtime.aio.pages import BaseAsyncPage
from _runtime.errors import SDKError
from _runtime.models import BaseModel
from _runtime.pagination import (
    CursorIdPagination,
    CursorPagination,
    CursorUrlPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
)
from _runtime.sync.pages import BaseSyncPage

from .harness import Harness, Recorder

_T = TypeVar("_T")


class Item(BaseModel):
    id: str | None = None


class Meta(BaseModel):
    next: str | None = None
    before: str | None = None
    total: int | None = None
    here: int | None = None
    more: bool | None = None


class SyncItems(BaseSyncPage[_T], Generic[_T]):
    data: list[_T] | None = None
    meta: Meta | None = None
    items: list[_T] | None = None


class AsyncItems(BaseAsyncPage[_T], Generic[_T]):
    data: list[_T] | None = None
    meta: Meta | None = None
    items: list[_T] | None = None


SyncItemPage = SyncItems[Item]


def listed(mode: Harness, how: Pagination, server: Any, **call: Any) -> Any:
    """Call a method that lists items, which are divided in this way."""
    base: Any = AsyncItems if mode.is_async else SyncItems
    names = {"_pagination": how, "__module__": __name__}
    page: Any = type(base.__name__, (base,), names)
    options = {"max_retries": 0, "base_url": "https://api.test/v1"}
    stores = mode.client(server, **options).stores
    verb, path = call.pop("verb", "GET"), call.pop("path", "/items")
    return stores._request_page(verb, path, page=page[Item], **call)


def answers(*bodies: object) -> Recorder:
    return Recorder(*(httpx.Response(200, json=body) for body in bodies))


def ids(*names: str) -> list[dict[str, str]]:
    return [{"id": name} for name in names]


def queries(server: Recorder) -> list[dict[str, str]]:
    return [dict(request.url.params) for request in server.requests]


def bodies(server: Recorder) -> list[Any]:
    return [json.loads(request.content) for request in server.requests]


def names_of(items: list[Any]) -> list[str | None]:
    return [item.id for item in items]


CURSOR = CursorPagination(
    item_list="data",
    cursor_param="cursor",
    next_cursor="meta.next",
    previous_cursor_param="back",
    previous_cursor="meta.before",
)


def test_a_cursor_leads_to_the_next_page_until_there_is_none(mode: Harness) -> None:
    server = answers(
        {"data": ids("a"), "meta": {"next": "2"}},
        {"data": ids("b"), "meta": {"next": ""}},
    )
    found = mode.all(listed(mode, CURSOR, server, query={"q": 1}))
    assert names_of(found) == ["a", "b"]
    assert queries(server) == [{"q": "1"}, {"q": "1", "cursor": "2"}]


def test_a_cursor_may_be_in_a_header(mode: Harness) -> None:
    how = CursorPagination(cursor_param="cursor", next_cursor="header:X-Next")
    server = Recorder(
        httpx.Response(200, json={"data": ids("a")}, headers={"x-next": "2"}),
        httpx.Response(200, json={"data": ids("b")}),
    )
    assert names_of(mode.all(listed(mode, how, server))) == ["a", "b"]
    assert queries(server) == [{}, {"cursor": "2"}]


def test_a_page_leads_back_to_the_one_before(mode: Harness) -> None:
    server = answers(
        {"data": ids("b"), "meta": {"next": "3", "before": "1"}},
        {"data": ids("a"), "meta": {"next": "2"}},
    )
    page = mode.run(listed(mode, CURSOR, server, query={"cursor": "2"}))
    assert page.has_previous_page()
    page = mode.run(page.get_previous_page())
    assert names_of(page.data) == ["a"]
    assert queries(server) == [{"cursor": "2"}, {"back": "1"}]


def test_who_walks_backward_goes_on_backward(mode: Harness) -> None:
    how = CursorIdPagination(
        cursor_param="after", previous_cursor_param="before", item_field="id"
    )
    server = answers({"data": ids("c", "d")}, {"data": ids("a", "b")}, {"data": []})
    found = mode.all(listed(mode, how, server, query={"before": "e"}))
    assert names_of(found) == ["c", "d", "a", "b"]
    assert [q["before"] for q in queries(server)] == ["e", "c", "a"]


def test_a_list_may_lead_backward_only(mode: Harness) -> None:
    how = CursorIdPagination(previous_cursor_param="before")
    server = answers({"data": ids("c", "d")}, {"data": ids("a", "b")}, {"data": []})
    page = mode.run(listed(mode, how, server))
    assert not page.has_previous_page()
    assert names_of(mode.all(page)) == ["c", "d", "a", "b"]
    assert [q.get("before") for q in queries(server)] == [None, "c", "a"]


def test_without_a_way_back_there_is_no_page_before(mode: Harness) -> None:
    how = CursorIdPagination(cursor_param="after")
    page = mode.run(listed(mode, how, answers({"data": ids("a")})))
    assert not page.has_previous_page()
    with pytest.raises(RuntimeError, match="has_previous_page"):
        mode.run(page.get_previous_page())


@pytest.mark.parametrize(
    ("total", "bodies", "offsets"),
    [
        (None, [ids("a", "b"), ids("c"), []], [None, "2", "3"]),
        (3, [ids("a", "b"), ids("c")], [None, "2"]),
        (0, [ids("a")], [None]),
    ],
)
def test_an_offset_grows_by_the_items_of_a_page(
    mode: Harness,
    total: int | None,
    bodies: list[list[dict[str, str]]],
    offsets: list[str | None],
) -> None:
    how = OffsetPagination(offset_param="offset", total_field="meta.total")
    server = answers(*({"data": data, "meta": {"total": total}} for data in bodies))
    mode.all(listed(mode, how, server))
    assert [q.get("offset") for q in queries(server)] == offsets


@pytest.mark.parametrize(
    ("meta", "offset"),
    [
        ({"here": 10}, 12),
        ({"here": 20}, 22),
        # Where the next page starts.
        ({"here": 12}, 12),
        ({"here": 10, "total": 13}, 12),
        ({"here": 10, "total": 12}, None),
        ({"here": 12, "total": 12}, None),
        ({"here": None, "total": 13}, 12),
        ({"here": None}, None),
        ({}, None),
    ],
)
def test_an_offset_starts_where_the_server_says(
    mode: Harness, meta: dict[str, int | None], offset: int | None
) -> None:
    how = OffsetPagination(
        offset_param="offset", start_field="meta.here", total_field="meta.total"
    )
    server = answers({"data": ids("a", "b"), "meta": meta})
    page = mode.run(listed(mode, how, server, query={"offset": 10}))
    info = page.next_page_info()
    assert (info and info.params) == (None if offset is None else {"offset": offset})


def test_an_offset_starts_where_the_caller_says(mode: Harness) -> None:
    how = OffsetPagination(offset_param="offset")
    server = answers({"data": ids("a", "b")})
    page = mode.run(listed(mode, how, server, query={"offset": "10"}))
    assert page.next_page_info().params == {"offset": 12}


@pytest.mark.parametrize(
    ("first", "meta", "pages"),
    [
        ({}, {"total": 2}, [None, "2"]),
        ({"page": 2}, {"total": 3}, ["2", "3"]),
        ({}, {}, [None, "2", "3"]),
    ],
)
def test_pages_are_numbered(
    mode: Harness,
    first: dict[str, Any],
    meta: dict[str, int],
    pages: list[str | None],
) -> None:
    how = PageNumberPagination(page_param="page", total_field="meta.total")
    full = [{"data": ids(name), "meta": meta} for name in "ab"]
    server = answers(*full, {"data": [], "meta": meta})
    mode.all(listed(mode, how, server, query=first))
    assert [q.get("page") for q in queries(server)] == pages


def test_a_numbered_page_has_one_before_it(mode: Harness) -> None:
    how = PageNumberPagination(page_param="page", current_field="meta.here")
    server = answers({"data": ids("a"), "meta": {"here": 2}})
    page = mode.run(listed(mode, how, server))
    assert page.previous_page_info().params == {"page": 1}
    server = answers({"data": ids("a"), "meta": {"here": 1}})
    assert not mode.run(listed(mode, how, server)).has_previous_page()


def test_paging_parameters_may_be_in_the_body(mode: Harness) -> None:
    how = CursorPagination(cursor_param="cursor", next_cursor="meta.next", in_body=True)
    server = answers(
        {"data": ids("a"), "meta": {"next": "2"}},
        {"data": ids("b"), "meta": {"next": "3"}},
        {"data": ids("c")},
    )
    call = {"verb": "POST", "body": {"q": 1}, "extra_body": {"mine": True}}
    page = mode.run(listed(mode, how, server, **call))
    assert page.next_page_info().json == {"cursor": "2"}
    assert names_of(mode.all(page)) == ["a", "b", "c"]
    mine = {"q": 1, "mine": True}
    assert bodies(server) == [mine, {**mine, "cursor": "2"}, {**mine, "cursor": "3"}]


def test_an_empty_page_may_be_followed_by_another(mode: Harness) -> None:
    pages: list[object] = [
        {"data": ids("a"), "meta": {"next": "2"}},
        {"data": [], "meta": {"next": "3"}},
        {"data": ids("b")},
    ]
    ends = CursorPagination(cursor_param="cursor", next_cursor="meta.next")
    assert names_of(mode.all(listed(mode, ends, answers(*pages)))) == ["a"]
    goes_on = CursorPagination(
        cursor_param="cursor", next_cursor="meta.next", continue_on_empty=True
    )
    assert names_of(mode.all(listed(mode, goes_on, answers(*pages)))) == ["a", "b"]


def test_an_empty_page_ends_what_could_go_on_for_ever(mode: Harness) -> None:
    for how in (
        OffsetPagination(offset_param="n", continue_on_empty=True),
        PageNumberPagination(page_param="n", continue_on_empty=True),
    ):
        server = answers({"data": ids("a")}, {"data": []})
        assert names_of(mode.all(listed(mode, how, server))) == ["a"]


def test_empty_pages_may_have_numbers_after_them(mode: Harness) -> None:
    how = PageNumberPagination(
        page_param="n", continue_on_empty=True, total_field="meta.total"
    )
    total = {"meta": {"total": 3}}
    pages = [{"data": ids(*names), **total} for names in ("a", "", "b")]
    assert names_of(mode.all(listed(mode, how, answers(*pages)))) == ["a", "b"]


def test_a_server_may_say_that_there_is_no_more(mode: Harness) -> None:
    how = OffsetPagination(offset_param="offset", has_more="meta.more")
    server = answers({"data": ids("a"), "meta": {"more": False}})
    assert names_of(mode.all(listed(mode, how, server))) == ["a"]


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": "x"}])
def test_a_page_without_items_is_the_last(mode: Harness, body: object) -> None:
    how = OffsetPagination(offset_param="offset")
    page = mode.run(listed(mode, how, answers(body)))
    assert list(page._get_page_items()) == []
    assert not page.has_next_page()


def test_a_reply_may_be_the_list_itself(mode: Harness) -> None:
    how = OffsetPagination(item_list="", offset_param="offset")
    server = answers(ids("a", "b"), ids("c"), [])
    found = mode.all(listed(mode, how, server))
    assert names_of(found) == ["a", "b", "c"]
    assert all(isinstance(item, Item) for item in found)


def test_a_list_itself_may_also_come_in_an_object(mode: Harness) -> None:
    how = OffsetPagination(item_list="", offset_param="offset")
    page = mode.run(listed(mode, how, answers({"items": ids("a")})))
    assert names_of(page._get_page_items()) == ["a"]


def test_a_cursor_that_is_repeated_ends_in_an_error(mode: Harness) -> None:
    server = answers({"data": ids("a"), "meta": {"next": "2"}})
    with pytest.raises(SDKError, match="repeats"):
        mode.all(listed(mode, CURSOR, server))
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "how",
    [
        PageNumberPagination(page_param="page"),
        OffsetPagination(offset_param="offset"),
        PageNumberPagination(item_list="", page_param="page"),
    ],
)
@pytest.mark.parametrize("gaps", [0, 1])
def test_a_server_that_does_not_know_pages_ends_in_an_error(
    mode: Harness, how: Pagination, gaps: int
) -> None:
    items: list[object] = [*[None] * gaps, *ids("a", "b")]
    body = {"data": items} if how.item_list else items
    server = answers(body, body, body)
    with pytest.raises(SDKError, match=r"the same page again .* `(page|offset)`"):
        mode.all(listed(mode, how, server))
    assert len(server.requests) == 2


URLS = CursorUrlPagination(next_url="meta.next")


@pytest.mark.parametrize(
    "address",
    [
        "https://api.test/v1/items?cursor=a%2Fb&limit=5",
        "https://api.test:443/v1/items?cursor=a%2Fb&limit=5",
        "http://api.test/v1/items?cursor=a%2Fb&limit=5",
        "/v1/items?cursor=a%2Fb&limit=5",
        "/items?cursor=a%2Fb&limit=5",
        "items?cursor=a%2Fb&limit=5",
        "?cursor=a%2Fb&limit=5",
        "//api.test/v1/items?cursor=a%2Fb&limit=5#x",
    ],
)
def test_an_address_leads_to_the_next_page(mode: Harness, address: str) -> None:
    server = answers({"data": ids("a"), "meta": {"next": address}}, {"data": ids("b")})
    query = {"limit": 2, "q": "x"}
    assert names_of(mode.all(listed(mode, URLS, server, query=query))) == ["a", "b"]
    second = server.last.url
    assert (second.host, second.path) == ("api.test", "/v1/items")
    assert sorted(second.params.multi_items()) == [
        ("cursor", "a/b"),
        ("limit", "5"),
        ("q", "x"),
    ]
    assert server.last.headers["authorization"] == "Bearer sk-secret"


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.test/v1/items",
        "http://evil.test/v1/items",
        "http://api.test:8080/v1/items",
        "//evil.test/items",
        "ftp://api.test/v1/items",
    ],
)
def test_an_address_elsewhere_is_not_asked(mode: Harness, address: str) -> None:
    server = answers({"data": ids("a"), "meta": {"next": address}})
    with pytest.raises(SDKError, match="another origin"):
        mode.all(listed(mode, URLS, server))
    assert len(server.requests) == 1


def test_an_address_that_is_repeated_ends_in_an_error(mode: Harness) -> None:
    server = answers({"data": ids("a"), "meta": {"next": "/items?cursor=1"}})
    with pytest.raises(SDKError, match="repeats"):
        mode.all(listed(mode, URLS, server))


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, "pickle"])
def test_a_duplicate_of_a_page_has_no_client(duplicate: Any) -> None:
    mode = Harness("sync")
    SyncItems._pagination = CURSOR
    client = mode.client(answers({"data": ids("a"), "meta": {"next": "2"}}))
    page: Any = client.stores._request_page("GET", "/items", page=SyncItemPage)
    if duplicate == "pickle":
        stored = pickle.dumps(page)
        assert b"secret" not in stored
        other = pickle.loads(stored)
    else:
        other = duplicate(page)
    assert other == page
    assert other.has_next_page()
    with pytest.raises(RuntimeError, match="did not come from"):
        other.get_next_page()
    mode.close()


def test_the_raw_reply_of_a_list_gives_a_page(mode: Harness) -> None:
    server = answers({"data": ids("a"), "has_more": False})
    client = mode.client(server)
    reply = mode.run(client.stores.with_raw_response.list())
    page = reply.parse()
    if mode.is_async:
        page = mode.run(page)
    assert names_of(mode.all(page)) == ["a"]


def many(count: int, size: int) -> Iterator[dict[str, Any]]:
    for start in range(0, count, size):
        names = [f"{number}" for number in range(start, start + size)]
        yield {"data": ids(*names), "meta": {"next": str(start)}}
    yield {"data": []}


def test_a_long_list_is_walked_to_its_end(mode: Harness) -> None:
    found = mode.all(listed(mode, CURSOR, answers(*many(10_000, 100))))
    assert names_of(found) == [str(number) for number in range(10_000)]
