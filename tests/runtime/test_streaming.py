"""Replies that are read while they come."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Iterable
from typing import Annotated, Any, Literal

import httpx2 as httpx
import pytest
from pydantic import Field

from _runtime.aio.streaming import AsyncJSONLStream, AsyncStream
from _runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    NotFoundError,
)
from _runtime.events import EventRule
from _runtime.models import BaseModel
from _runtime.sync.streaming import JSONLStream, Stream

from .harness import Harness
from .server import Server, chunked, http


class Delta(BaseModel):
    type: Literal["delta"]
    text: str


class Stop(BaseModel):
    type: Literal["stop"]
    reason: str | None = None


AnyEvent = Annotated[Delta | Stop, Field(discriminator="type")]


def sse(*values: object) -> list[bytes]:
    texts = [v if isinstance(v, str) else json.dumps(v) for v in values]
    return [f"data: {text}\n\n".encode() for text in texts]


def delta(text: str) -> dict[str, str]:
    return {"type": "delta", "text": text}


def stream_of(mode: Harness, client: Any, kind: Any = AnyEvent, **call: Any) -> Any:
    base: Any = AsyncStream if mode.is_async else Stream
    return mode.run(
        client.stores._request(
            "POST", "/x", cast_to=object, stream=True, stream_cls=base[kind], **call
        )
    )


def lines_of(mode: Harness, client: Any, kind: Any) -> Any:
    base: Any = AsyncJSONLStream if mode.is_async else JSONLStream
    return mode.run(
        client.stores._request(
            "GET", "/x", cast_to=object, stream=True, stream_cls=base[kind]
        )
    )


def serving(*pieces: bytes | None) -> Server:
    return Server(lambda request: chunked(*pieces))


def waited(check: Callable[[], bool]) -> bool:
    end = time.monotonic() + 5
    while not check() and time.monotonic() < end:
        time.sleep(0.01)
    return check()


def first_of(mode: Harness, stream: Any) -> Any:
    """Leave the loop after the first value."""
    found: list[Any] = []
    if not mode.is_async:
        for value in stream:
            found.append(value)
            break
        return found[0]

    async def leave() -> None:
        async for value in stream:
            found.append(value)
            break

    mode.run(leave())
    return found[0]


def test_events_are_read_as_their_models(mode: Harness) -> None:
    pieces = sse(delta("a"), {"type": "stop", "new": 1}, "[DONE]")
    with serving(*pieces) as server:
        found = mode.all(stream_of(mode, mode.client(base_url=server.url)))
    assert [type(event) for event in found] == [Delta, Stop]
    assert found[0].text == "a"
    assert found[1].to_dict() == {"type": "stop", "new": 1}


def test_an_event_is_given_before_the_next_one_comes(mode: Harness) -> None:
    seen: list[str] = []

    def answer() -> Iterable[bytes]:
        pieces = iter(chunked(*sse(delta("a"), delta("b"))))
        yield next(pieces)
        yield next(pieces)
        assert waited(lambda: seen == ["a"])
        yield from pieces

    with Server(lambda request: answer()) as server:
        stream = stream_of(mode, mode.client(base_url=server.url))
        step = stream.__anext__ if mode.is_async else stream.__next__
        seen.append(mode.run(step()).text)
        seen.extend(event.text for event in mode.all(stream))
    assert seen == ["a", "b"]


def test_an_event_of_a_new_kind_loses_nothing(mode: Harness) -> None:
    with serving(*sse({"type": "new", "x": 1}, [2])) as server:
        client = mode.client(base_url=server.url)
        event, odd = mode.all(stream_of(mode, client))
    assert (event.type, event.x) == ("new", 1)
    assert event.to_dict() == {"type": "new", "x": 1}
    assert odd == [2]


def test_an_event_of_a_new_kind_is_refused_by_a_strict_client(mode: Harness) -> None:
    with serving(*sse({"type": "new"})) as server:
        client = mode.client(base_url=server.url, _strict_response_validation=True)
        with pytest.raises(APIResponseValidationError) as caught:
            mode.all(stream_of(mode, client))
        assert caught.value.body == '{"type": "new"}'


def test_data_that_is_no_json_is_an_error(mode: Harness) -> None:
    with serving(*sse("{broken")) as server:
        with pytest.raises(APIResponseValidationError):
            mode.all(stream_of(mode, mode.client(base_url=server.url)))
        assert waited(lambda: server.open_connections == 0)


def test_after_the_end_the_connection_is_used_again(mode: Harness) -> None:
    pieces = [*sse(delta("a"), "[DONE]"), b": and some more\n\n"]
    with serving(*pieces) as server:
        client = mode.client(base_url=server.url)
        for _ in range(3):
            assert len(mode.all(stream_of(mode, client))) == 1
        assert server.connections == 1


def test_a_server_that_goes_on_after_the_end_is_left(mode: Harness) -> None:
    def answer() -> Iterable[bytes]:
        pieces = [*sse(delta("a"), "[DONE]"), *[b": still here\n\n"] * 1000]
        for piece in chunked(*pieces):
            yield piece
            time.sleep(0.005)

    with Server(lambda request: answer()) as server:
        stream = stream_of(mode, mode.client(base_url=server.url))
        assert len(mode.all(stream)) == 1
        assert stream.response.is_closed
        assert waited(lambda: server.open_connections == 0)


def test_a_loop_goes_on_where_another_was_left(mode: Harness) -> None:
    with serving(*sse(delta("a"), delta("b"), delta("c"))) as server:
        stream = stream_of(mode, mode.client(base_url=server.url))
        assert first_of(mode, stream).text == "a"
        mode.run(_pause(mode))
        assert first_of(mode, stream).text == "b"
        assert [event.text for event in mode.all(stream)] == ["c"]
        assert mode.all(stream) == []
        assert stream.response.is_closed


def test_letting_go_of_a_stream_gives_the_connection_back(mode: Harness) -> None:
    with serving(*sse(*[delta("a")] * 10_000)) as server:
        client = mode.client(base_url=server.url)
        stream = stream_of(mode, client)
        response = stream.response
        assert first_of(mode, stream).text == "a"
        assert not response.is_closed
        gc.disable()  # it is not to be found as garbage, but gone
        try:
            del stream
            for _ in range(3):
                mode.run(_pause(mode))
            assert response.is_closed
        finally:
            gc.enable()
        assert waited(lambda: server.open_connections == 0)


def test_a_loop_ends_if_the_stream_is_closed_in_it(mode: Harness) -> None:
    with serving(*sse(*[delta("a")] * 10_000)) as server:
        stream = stream_of(mode, mode.client(base_url=server.url))
        count = 0
        if mode.is_async:

            async def walk() -> None:
                nonlocal count
                async for _ in stream:
                    count += 1
                    await stream.close()

            mode.run(walk())
        else:
            for _ in stream:
                count += 1
                stream.close()
        assert count == 1
        assert waited(lambda: server.open_connections == 0)


def test_a_stream_at_its_end_gives_nothing_more(mode: Harness) -> None:
    with serving(*sse(delta("a"))) as server:
        stream = stream_of(mode, mode.client(base_url=server.url))
        assert len(mode.all(stream)) == 1
        assert mode.all(stream) == []


def _pause(mode: Harness) -> Any:
    # What an abandoned loop leaves open, the event loop closes at its next turn.
    import asyncio

    return asyncio.sleep(0.05) if mode.is_async else None


def test_leaving_the_block_gives_the_connection_back(mode: Harness) -> None:
    with serving(*sse(*[delta("a")] * 10_000)) as server:
        client = mode.client(base_url=server.url)
        with mode.entered(stream_of(mode, client)) as stream:
            step = stream.__anext__ if mode.is_async else stream.__next__
            assert mode.run(step()).text == "a"
        assert waited(lambda: server.open_connections == 0)
        with pytest.raises(RuntimeError, match="before its end"):
            mode.run(step())


def test_a_stream_that_is_closed_before_it_is_read_is_not_empty(mode: Harness) -> None:
    with serving(*sse(delta("a"))) as server:
        stream = stream_of(mode, mode.client(base_url=server.url))
        mode.run(stream.close())
        with pytest.raises(RuntimeError, match="before its end"):
            mode.all(stream)


def test_a_connection_that_breaks_is_an_error_after_what_came(mode: Harness) -> None:
    with serving(*sse(delta("a")), b'data: {"type"', None) as server:
        stream = stream_of(mode, mode.client(base_url=server.url))
        assert mode.run((stream.__anext__ if mode.is_async else stream.__next__)())
        with pytest.raises(APIConnectionError) as caught:
            mode.all(stream)
        assert caught.value.request.url.path == "/x"
        assert len(server.received) == 1


def test_an_error_in_the_stream_is_raised(mode: Harness) -> None:
    error = {"message": "too much", "code": "busy"}
    with serving(*sse(delta("a"), {"error": error}, delta("b"))) as server:
        stream = stream_of(mode, mode.client(base_url=server.url))
        with pytest.raises(APIError, match="too much") as caught:
            mode.all(stream)
        assert (caught.value.code, caught.value.body) == ("busy", error)
        assert type(caught.value) is APIError
        assert stream.response.is_closed


def test_the_rules_of_the_client_decide(mode: Harness) -> None:
    pieces = [
        b"event: ping\ndata: 1\n\n",
        b"data: 2\n\n",
        b"event: end\n\n",
        b"data: 3\n\n",
    ]
    with serving(*pieces) as server:
        client = mode.client(base_url=server.url)
        client.event_rules = (
            EventRule("done", types=("end",)),
            EventRule("yield", types=(None,)),
        )
        assert mode.all(stream_of(mode, client, int)) == [2]


def test_a_total_time_is_kept_by_streams_too(mode: Harness) -> None:
    def drip() -> Iterable[bytes]:
        for piece in chunked(*sse(*[delta("a")] * 100)):
            yield piece
            time.sleep(0.01)
            clock.pass_(1)

    with Server(lambda request: drip()) as server:
        client = mode.client(base_url=server.url, total_timeout=10)
        clock = client._clock
        with pytest.raises(APITimeoutError):
            mode.all(stream_of(mode, client))


def test_a_failed_request_is_an_error_and_no_stream(mode: Harness) -> None:
    with Server(lambda request: http(b"{}", "404 Not Found")) as server:
        client = mode.client(base_url=server.url)
        with pytest.raises(NotFoundError):
            stream_of(mode, client)


def test_a_stream_is_retried_until_it_begins(mode: Harness) -> None:
    answers = [http(b"", "503 Busy"), b"".join(chunked(*sse(delta("a"))))]
    with Server(lambda request: answers.pop(0)) as server:
        stream = stream_of(mode, mode.client(base_url=server.url))
        assert len(mode.all(stream)) == 1


def test_without_streaming_the_reply_is_a_value(mode: Harness) -> None:
    base: Any = AsyncStream if mode.is_async else Stream
    with Server(lambda request: http(b'{"type":"delta","text":"a"}')) as server:
        client = mode.client(base_url=server.url)
        call = {"cast_to": Delta, "stream": False, "stream_cls": base[AnyEvent]}
        value = mode.run(client.stores._request("POST", "/x", **call))
    assert isinstance(value, Delta)


def test_lines_of_json_are_read_as_their_models(mode: Harness) -> None:
    body = [b'{"type":"delta","text":"a"}\n', b'\n{"type":"del', b'ta","text":"b"}']
    with serving(*body) as server:
        client = mode.client(base_url=server.url)
        found = mode.all(lines_of(mode, client, Delta))
        assert [event.text for event in found] == ["a", "b"]
        assert len(mode.all(lines_of(mode, client, dict[str, str]))) == 2
        assert server.connections == 1


def test_a_stream_can_be_made_of_any_reply(mode: Harness) -> None:
    client = mode.client(lambda request: httpx.Response(200))
    body = b"".join(sse({"a": 1}))
    response = httpx.Response(200, content=body)
    base: Any = AsyncStream if mode.is_async else Stream
    stream = base(cast_to=object, response=response, client=client)
    assert [event.json() for event in mode.all(stream._iter_events())] == [{"a": 1}]


@pytest.mark.parametrize("form", ["raw", "streamed"])
def test_a_reply_is_parsed_into_a_stream(mode: Harness, form: str) -> None:
    base: Any = AsyncStream if mode.is_async else Stream
    with serving(*sse(delta("a"), "[DONE]")) as server:
        client = mode.client(base_url=server.url)
        call = {"cast_to": object, "stream": True, "stream_cls": base[AnyEvent]}
        reply = mode.run(client.stores._as(form)._request("POST", "/x", **call))
        stream = reply.parse()
        stream = mode.run(stream) if mode.is_async else stream
        assert [event.text for event in mode.all(stream)] == ["a"]
