"""What a generated method can ask of its call, on a resource and on a client alike."""

from __future__ import annotations

import json
import math
from typing import Any, ClassVar, Generic, TypeVar

import httpx2 as httpx
import pytest

from _runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from _runtime.errors import APIConnectionError, APIResponseValidationError
from _runtime.sync.wrappers import to_raw_response, to_streamed_response
from _runtime.types import omit

from .harness import Harness, Recorder, reply
from .sample.client import AsyncSample, Sample
from .sample.pagination import AsyncCursorPage, SyncCursorPage
from .sample.types import Part, Store

_T = TypeVar("_T")


@pytest.fixture(params=["resource", "client"])
def owner(request: pytest.FixtureRequest) -> str:
    """Who makes the call."""
    name: str = request.param
    return name


def caller(client: Any, owner: str) -> Any:
    return client if owner == "client" else client.stores


# ---- Bodies --------------------------------------------------------------------------


def test_a_body_can_be_written_as_a_form(mode: Harness, owner: str) -> None:
    seen = Recorder()
    call = caller(mode.client(seen), owner)._request(
        "POST",
        "/o",
        cast_to=Store,
        encoding="form",
        body={"a": "x y", "list": [1, 2], "deep": {"k": True}, "none": omit},
        extra_body={"extra": "é"},
    )
    mode.run(call)
    content_type = seen.last.headers["content-type"]
    assert content_type == "application/x-www-form-urlencoded"
    assert seen.last.content == (
        b"a=x+y&list%5B%5D=1&list%5B%5D=2&deep%5Bk%5D=true&extra=%C3%A9"
    )


def test_content_is_sent_as_it_is(mode: Harness, owner: str) -> None:
    seen = Recorder()
    call = caller(mode.client(seen), owner)._request(
        "PUT",
        "/o",
        cast_to=Store,
        content=b"\x89PNG",
        headers={"Content-Type": "image/png"},
    )
    mode.run(call)
    assert seen.last.content == b"\x89PNG"
    assert seen.last.headers["content-type"] == "image/png"


def test_extra_body_overlays_the_top_of_the_body(mode: Harness, owner: str) -> None:
    seen = Recorder()
    call = caller(mode.client(seen), owner)._request(
        "POST",
        "/o",
        cast_to=Store,
        body={"a": {"x": 1}, "b": 2, "c": 3},
        extra_body={"a": {"y": 1}, "b": None, "c": omit},
    )
    mode.run(call)
    assert seen.body == {"a": {"y": 1}, "b": None}


# ---- Replies -------------------------------------------------------------------------


def test_a_value_is_taken_out_of_its_envelope(mode: Harness, owner: str) -> None:
    body = {"data": [{"id": "a"}, {"id": "b"}], "more": 1}
    client = mode.client(reply(body))
    call = caller(client, owner)._request(
        "GET", "/o", cast_to=list[Part], unwrap="data"
    )
    assert [part.id for part in mode.run(call)] == ["a", "b"]


def test_an_unwrapped_model_knows_its_request(mode: Harness, owner: str) -> None:
    client = mode.client(reply({"result": {"id": "a"}}, x_request_id="r"))
    call = caller(client, owner)._request("GET", "/o", cast_to=Store, unwrap="result")
    store: Any = mode.run(call)
    assert type(store) is Store
    assert store._request_id == "r"  # pyright: ignore[reportPrivateUsage]


def test_an_envelope_without_its_value_reads_as_none(mode: Harness, owner: str) -> None:
    def ask(**options: Any) -> Any:
        client = mode.client(reply({"other": 1}), **options)
        return mode.run(
            caller(client, owner)._request("GET", "/o", cast_to=Store, unwrap="data")
        )

    assert ask() is None
    with pytest.raises(APIResponseValidationError):
        ask(_strict_response_validation=True)


@pytest.mark.parametrize("body", [[1], [], None, 5, "x"])
def test_json_of_another_kind_is_given_as_it_is(
    mode: Harness, owner: str, body: Any
) -> None:
    def ask(**options: Any) -> Any:
        client = mode.client(reply(json.dumps(body).encode()), **options)
        return mode.run(caller(client, owner)._request("GET", "/o", cast_to=Store))

    assert ask() == body
    with pytest.raises(APIResponseValidationError):
        ask(_strict_response_validation=True)


def test_an_object_is_given_as_it_is_where_a_list_is_described(
    mode: Harness, owner: str
) -> None:
    caller_ = caller(mode.client(reply({"data": [{"id": "a"}]})), owner)
    call = caller_._request("GET", "/o", cast_to=list[Part])
    assert mode.run(call) == {"data": [{"id": "a"}]}


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"id":', b"[" * 100_000])
def test_what_is_no_json_is_an_error(mode: Harness, owner: str, body: bytes) -> None:
    caller_ = caller(mode.client(reply(body)), owner)
    with pytest.raises(APIResponseValidationError):
        mode.run(caller_._request("GET", "/o", cast_to=Store))


def test_what_is_no_envelope_is_refused(mode: Harness, owner: str) -> None:
    caller_ = caller(mode.client(reply([])), owner)
    with pytest.raises(APIResponseValidationError):
        mode.run(caller_._request("GET", "/o", cast_to=Store, unwrap="data"))


class Walk(Generic[_T]):
    """What a class of streams has to be, as far as the client knows."""

    is_stream: ClassVar[bool] = True

    def __init__(self, *, cast_to: Any, response: Any, client: Any) -> None:
        self.cast_to = cast_to
        self.response = response
        self.client = client


def test_a_stream_is_given_before_the_reply_is_read(mode: Harness, owner: str) -> None:
    client = mode.client(reply(b"data: {}\n\n"))
    call = caller(client, owner)._request(
        "POST", "/o", cast_to=Store, stream=True, stream_cls=Walk[Part]
    )
    walk = mode.run(call)
    assert isinstance(walk, Walk)
    assert walk.cast_to is Part
    assert walk.client is client
    assert not walk.response.is_closed
    mode.run(walk.response.aclose() if mode.is_async else walk.response.close())


@pytest.mark.parametrize("stream", [False, None, omit])
def test_without_one_the_reply_is_read(
    mode: Harness, owner: str, stream: object
) -> None:
    call = caller(mode.client(reply({"id": "1"})), owner)._request(
        "POST", "/o", cast_to=Store, stream=stream, stream_cls=Walk[Part]
    )
    assert mode.run(call).id == "1"


def test_a_client_lists_pages_too(mode: Harness) -> None:
    seen = Recorder(
        httpx.Response(200, json={"data": [{"id": "a"}], "has_more": True}),
        httpx.Response(200, json={"data": [{"id": "b"}], "has_more": False}),
    )
    page: Any = AsyncCursorPage[Part] if mode.is_async else SyncCursorPage[Part]
    pages = mode.client(seen)._request_page("GET", "/o", page=page)
    assert [part.id for part in mode.all(pages)] == ["a", "b"]


# ---- Retries and timeouts ------------------------------------------------------------


def attempts(mode: Harness, owner: str, **options: Any) -> int:
    seen = Recorder(httpx.ConnectError("no"))
    caller_ = caller(mode.client(seen, **options), owner)
    with pytest.raises(APIConnectionError):
        mode.run(caller_._request("GET", "/o", cast_to=Store, max_retries=4))
    return len(seen.requests)


def test_an_operation_can_have_its_own_number_of_retries(
    mode: Harness, owner: str
) -> None:
    assert attempts(mode, owner) == 5


def test_the_client_s_number_counts_if_the_user_gave_one(
    mode: Harness, owner: str
) -> None:
    assert attempts(mode, owner, max_retries=0) == 1


def used_timeout(mode: Harness, owner: str, *, on: Any = None, **given: Any) -> Any:
    seen = Recorder()
    call = caller(mode.client(seen, **(on or {})), owner)._request(
        "GET", "/o", cast_to=Store, default_timeout=300.0, **given
    )
    mode.run(call)
    return seen.last.extensions["timeout"]["read"]


def test_an_operation_can_have_its_own_timeout(mode: Harness, owner: str) -> None:
    assert used_timeout(mode, owner) == 300.0
    assert used_timeout(mode, owner, timeout=5.0) == 5.0
    assert used_timeout(mode, owner, timeout=None) is None
    assert used_timeout(mode, owner, on={"timeout": 7.0}) == 7.0


def test_a_package_can_have_its_own_defaults(
    mode: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in (Sample, AsyncSample):
        monkeypatch.setattr(kind, "default_timeout", httpx.Timeout(60.0))
        monkeypatch.setattr(kind, "initial_retry_delay", 1.0)
        monkeypatch.setattr(kind, "max_retry_delay", 3.0)
    client = mode.client(Recorder(httpx.ConnectError("no")), max_retries=4)
    assert client.timeout == httpx.Timeout(60.0)
    with pytest.raises(APIConnectionError):
        mode.run(client.stores.retrieve("x"))
    assert client._clock.slept == [1.0, 2.0, 3.0, 3.0]


def test_a_number_of_retries_is_one(mode: Harness) -> None:
    with pytest.raises(TypeError, match="max_retries cannot be None"):
        mode.client(max_retries=None)
    with pytest.raises(TypeError, match="integer"):
        mode.client(max_retries="2")
    assert mode.client(max_retries=math.inf).max_retries == math.inf


def test_retries_without_end_end_when_the_server_answers(mode: Harness) -> None:
    failures = [httpx.Response(503)] * 40
    seen = Recorder(*failures, httpx.Response(200, json={"id": "1"}))
    client = mode.client(seen, max_retries=math.inf)
    assert mode.run(client.stores.retrieve("x")).id == "1"
    assert len(seen.requests) == 41


# ---- Idempotency ---------------------------------------------------------------------


def test_the_key_is_the_same_for_each_attempt(mode: Harness, owner: str) -> None:
    seen = Recorder(httpx.Response(500), httpx.Response(200, json={"id": "1"}))
    client = mode.client(seen)
    mode.run(caller(client, owner)._request("POST", "/o", cast_to=Store))
    mode.run(caller(client, owner)._request("POST", "/o", cast_to=Store))
    keys = [request.headers["idempotency-key"] for request in seen.requests]
    assert keys[0] == keys[1] != keys[2]


def test_the_caller_s_key_is_taken(mode: Harness, owner: str) -> None:
    seen = Recorder()
    call = caller(mode.client(seen), owner)._request(
        "POST", "/o", cast_to=Store, idempotency_key="mine"
    )
    mode.run(call)
    assert seen.last.headers["idempotency-key"] == "mine"


# ---- Views of a client's own methods -------------------------------------------------


class WithMethod(Sample):
    def ping(self, name: str) -> Store:
        """Ask."""
        return self._request("GET", f"/ping/{name}", cast_to=Store)


class AsyncWithMethod(AsyncSample):
    async def ping(self, name: str) -> Store:
        """Ask."""
        return await self._request("GET", f"/ping/{name}", cast_to=Store)


def test_a_client_s_own_methods_have_views(mode: Harness) -> None:
    seen = Recorder()
    http = mode.http(transport=httpx.MockTransport(seen))
    kind: Any = AsyncWithMethod if mode.is_async else WithMethod
    client = kind(api_key="k", http_client=http)
    raw_view: Any = async_to_raw_response if mode.is_async else to_raw_response
    view: Any = async_to_streamed_response if mode.is_async else to_streamed_response
    ping = raw_view(client.ping)
    client.api_key = "changed"
    raw = mode.run(ping("x"))
    assert raw.status_code == 200
    assert mode.run(raw.parse()).id == "1"
    assert seen.last.headers["authorization"] == "Bearer changed"
    with mode.entered(view(client.ping)("x")) as streamed:
        assert not streamed.is_closed
        assert mode.run(streamed.parse()).id == "1"
    assert isinstance(mode.run(client.ping("x")), Store)
    mode.run(client.close())
    with pytest.raises(RuntimeError, match="closed"):
        mode.run(ping("x"))
