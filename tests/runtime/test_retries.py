"""Retries."""

from __future__ import annotations

import math
from email.utils import formatdate
from typing import Any

import httpx2 as httpx
import pytest

from _runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InternalServerError,
)
from _runtime.http import (
    DEFAULT_TIMEOUT,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
)
from _runtime.retries import (
    backoff,
    check_max_retries,
    delay_before_retry,
    retry_is_due,
    server_delay,
)

from .harness import Harness, Recorder
from .sample.client import AsyncSample, Sample

NOW = 1_700_000_000.0


def delay(status: int | None, **headers: str) -> float | None:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if not retry_is_due(status, named, now=NOW):
        return None
    return delay_before_retry(named, retries_taken=0, chance=0.0, now=NOW)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 599])
def test_a_transient_status_is_retried(status: int) -> None:
    assert delay(status) == 0.5


@pytest.mark.parametrize("status", [300, 304, 400, 401, 403, 404, 410, 422, 499])
def test_any_other_status_is_not_retried(status: int) -> None:
    assert delay(status) is None


def test_a_failed_connection_is_retried() -> None:
    assert delay(None) == 0.5


@pytest.mark.parametrize(
    ("status", "verdict", "expected"), [(400, "true", 0.5), (500, "false", None)]
)
def test_the_server_s_verdict_is_obeyed(
    status: int, verdict: str, expected: float | None
) -> None:
    assert delay(status, x_should_retry=verdict) == expected


def test_a_verdict_that_says_nothing_is_ignored() -> None:
    assert delay(500, x_should_retry="perhaps") == 0.5


def test_the_pause_doubles_up_to_eight_seconds() -> None:
    assert [backoff(n, 0.0) for n in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert backoff(10**6, 0.0) == 8


def test_chance_takes_off_up_to_a_quarter() -> None:
    assert backoff(0, 1.0) == 0.375


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "abc", "retry-after": "9"}, 9.0),
        ({"retry-after": formatdate(NOW + 30, usegmt=True)}, 30.0),
        ({"retry-after": "1e400"}, math.inf),
    ],
)
def test_the_server_s_wish_is_read(headers: dict[str, str], expected: float) -> None:
    assert server_delay(headers, NOW) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", "-1", "0", "nan", "-inf", "soon", "1 2 3"),
        formatdate(NOW - 30, usegmt=True),
        "Mon, 99 Foo 2024 00:00:00 GMT",
        "Fri, 31 Dec 99999 23:59:59 GMT",
    ],
)
def test_a_wish_that_makes_no_sense_is_ignored(text: str) -> None:
    assert server_delay({"retry-after": text}, NOW) is None
    assert delay(429, retry_after=text) == 0.5


@pytest.mark.parametrize("text", ["121", "1e9", formatdate(NOW + 3600, usegmt=True)])
def test_a_server_that_asks_for_too_much_is_not_waited_for(text: str) -> None:
    assert delay(429, retry_after=text) is None
    assert delay(429, retry_after=text, x_should_retry="true") is None


def test_a_wish_of_two_minutes_is_granted() -> None:
    assert delay(429, retry_after="120") == 120


@pytest.mark.parametrize("value", [None, 1.5, "2", True])
def test_max_retries_has_to_be_an_integer(value: object) -> None:
    with pytest.raises(TypeError, match="max_retries"):
        check_max_retries(value)


def test_max_retries_cannot_be_negative(mode: Harness) -> None:
    with pytest.raises(ValueError, match="max_retries"):
        mode.client(max_retries=-1)


def test_a_call_is_tried_three_times_and_the_last_error_raised(mode: Harness) -> None:
    seen = Recorder(httpx.Response(500), httpx.Response(503), httpx.Response(502))
    client = mode.client(seen)
    with pytest.raises(InternalServerError) as caught:
        mode.run(client.stores.retrieve("x"))
    assert caught.value.status_code == 502
    assert client._clock.slept == [0.5, 1.0]


def test_a_retry_that_succeeds_is_the_call_s_result(mode: Harness) -> None:
    seen = Recorder(
        httpx.ConnectError("no"),
        httpx.Response(500),
        httpx.Response(200, json={"id": "1"}),
    )
    client = mode.client(seen)
    reply = mode.run(client.stores.with_raw_response.retrieve("x"))
    assert reply.retries_taken == 2
    assert mode.run(client.stores.retrieve("x")).id == "1"


def test_every_attempt_sends_the_same_request(mode: Harness) -> None:
    seen = Recorder(httpx.Response(500), httpx.Response(200, json={"id": "1"}))
    mode.run(mode.client(seen).stores.update("x", name="n"))
    one, two = seen.requests
    assert one.headers.pop("x-stainless-retry-count") == "0"
    assert two.headers.pop("x-stainless-retry-count") == "1"
    assert (one.method, one.url, one.headers, one.content) == (
        two.method,
        two.url,
        two.headers,
        two.content,
    )


def test_no_retry_when_they_are_turned_off(mode: Harness) -> None:
    seen = Recorder(httpx.Response(500))
    with pytest.raises(InternalServerError):
        mode.run(mode.client(seen, max_retries=0).stores.retrieve("x"))
    assert len(seen.requests) == 1


def test_a_failed_connection_ends_in_its_own_error_with_the_cause(
    mode: Harness,
) -> None:
    cause = httpx.ConnectError("refused")
    client = mode.client(Recorder(cause))
    with pytest.raises(APIConnectionError) as caught:
        mode.run(client.stores.retrieve("x"))
    assert caught.value.__cause__ is cause
    assert not isinstance(caught.value, APITimeoutError)


def test_a_timeout_ends_in_its_own_error(mode: Harness) -> None:
    client = mode.client(Recorder(httpx.ReadTimeout("slow")))
    with pytest.raises(APITimeoutError, match=r"Request timed out\."):
        mode.run(client.stores.retrieve("x"))


def test_whatever_a_transport_raises_is_a_failed_connection(mode: Harness) -> None:
    seen = Recorder(ZeroDivisionError("oops"))
    with pytest.raises(APIConnectionError) as caught:
        mode.run(mode.client(seen).stores.retrieve("x"))
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert len(seen.requests) == 3


def test_what_stops_the_program_is_passed_on(mode: Harness) -> None:
    class Stop(BaseException):
        pass

    def stop(request: httpx.Request) -> httpx.Response:
        raise Stop

    with pytest.raises(Stop):
        mode.run(mode.client(stop).stores.retrieve("x"))


def test_a_retry_that_the_total_time_does_not_allow_is_a_timeout(mode: Harness) -> None:
    seen = Recorder(httpx.Response(500))
    client = mode.client(seen, total_timeout=1.0, max_retries=9)
    with pytest.raises(APITimeoutError) as caught:
        mode.run(client.stores.retrieve("x"))
    assert isinstance(caught.value.__cause__, APIStatusError)
    assert client._clock.slept == [0.5]


def test_an_attempt_gets_no_more_time_than_is_left(mode: Harness) -> None:
    seen = Recorder(httpx.Response(500), httpx.Response(200, json={"id": "1"}))
    client = mode.client(seen, total_timeout=4.0)
    mode.run(client.stores.retrieve("x"))
    first, second = (request.extensions["timeout"] for request in seen.requests)
    assert first == {"connect": 4.0, "read": 4.0, "write": 4.0, "pool": 4.0}
    assert second == {"connect": 3.5, "read": 3.5, "write": 3.5, "pool": 3.5}


def test_a_total_time_can_be_set_for_some_calls(mode: Harness) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).with_options(total_timeout=2.0).stores.retrieve("x"))
    assert seen.last.extensions["timeout"]["read"] == pytest.approx(2.0, abs=0.5)


@pytest.mark.parametrize("value", [0, -1, float("nan")])
def test_a_total_time_has_to_be_positive(mode: Harness, value: float) -> None:
    with pytest.raises(ValueError, match="total_timeout"):
        mode.client(total_timeout=value)


def test_without_options_the_timeout_is_a_minute_and_five_seconds_to_connect(
    mode: Harness,
) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).stores.retrieve("x"))
    assert seen.last.extensions["timeout"] == {
        "connect": 5.0,
        "read": 60.0,
        "write": 60.0,
        "pool": 60.0,
    }


@pytest.mark.parametrize(
    ("given", "read"), [(3, 3), (None, None), (httpx.Timeout(1, read=7), 7)]
)
def test_the_timeout_of_a_call_takes_the_place_of_the_client_s(
    mode: Harness, given: object, read: float | None
) -> None:
    seen = Recorder()
    mode.run(mode.client(seen, timeout=9).stores.retrieve("x", timeout=given))
    assert seen.last.extensions["timeout"]["read"] == read


def test_the_timeout_of_the_user_s_http_client_is_respected(mode: Harness) -> None:
    seen = Recorder()
    http = mode.http(transport=httpx.MockTransport(seen), timeout=42)
    mode.run(mode.client(http_client=http).stores.retrieve("x"))
    assert seen.last.extensions["timeout"]["read"] == 42


@pytest.mark.parametrize(
    ("options", "expected"),
    [({}, 300.0), ({"timeout": DEFAULT_TIMEOUT}, DEFAULT_TIMEOUT), ({"timeout": 7}, 7)],
)
def test_our_own_http_client_leaves_the_timeout_to_the_api_client(
    mode: Harness,
    monkeypatch: pytest.MonkeyPatch,
    options: dict[str, Any],
    expected: float | httpx.Timeout,
) -> None:
    kind = DefaultAsyncHttpxClient if mode.is_async else DefaultHttpxClient
    for client in (Sample, AsyncSample):
        monkeypatch.setattr(client, "default_timeout", 300.0)
    timeout = mode.client(http_client=kind(**options)).timeout
    assert httpx.Timeout(timeout) == httpx.Timeout(expected)
