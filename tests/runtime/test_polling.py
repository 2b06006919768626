"""Waiting for an object, and doing several things at once."""

from __future__ import annotations

import math
import threading
from typing import Any

import httpx2 as httpx
import pytest

from _runtime.aio.concurrency import async_concurrently
from _runtime.aio.polling import async_poll
from _runtime.errors import NotFoundError, PollTimeoutError, SDKError
from _runtime.polling import In, NotIn, Until, seconds
from _runtime.sync.concurrency import concurrently
from _runtime.sync.polling import poll
from _runtime.types import omit

from .harness import Harness, Recorder
from .sample.types import Store


def status(value: object, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(200, json={"id": "1", "status": value}, headers=named)


def wait(mode: Harness, *replies: httpx.Response, **options: Any) -> tuple[Any, Any]:
    """Poll a store that gives these replies; give the result and the clock."""
    client = mode.client(Recorder(*replies))
    clock = options.setdefault("clock", mode.clock())
    arguments: dict[str, Any] = {
        "until": Until({"status": NotIn("in_progress")}),
        "name": "store 'x'",
        "interval": omit,
        "default_interval": 1.0,
        "interval_header": "poll-after-ms",
        "max_wait": omit,
        "default_max_wait": 60.0,
        **options,
    }
    retrieve = client.stores.with_raw_response.retrieve
    polling: Any = async_poll if mode.is_async else poll

    def within(left: float) -> Any:
        return retrieve("x")

    return mode.run(polling(within, **arguments)), clock


BUSY = status("in_progress")
DONE = status("completed")


def test_a_finished_object_is_given_without_waiting(mode: Harness) -> None:
    store, clock = wait(mode, DONE)
    assert store.status == "completed"
    assert clock.slept == []


def test_an_object_is_asked_for_until_it_is_finished(mode: Harness) -> None:
    store, clock = wait(mode, BUSY, BUSY, DONE)
    assert store.status == "completed"
    assert clock.slept == [1.0, 1.0]


@pytest.mark.parametrize("value", ["failed", "exploded", None, 5])
def test_a_status_that_nobody_expects_ends_the_wait(
    mode: Harness, value: object
) -> None:
    store, _ = wait(mode, BUSY, status(value))
    assert store.status == value


def test_the_server_s_wish_is_followed(mode: Harness) -> None:
    hint = status("in_progress", poll_after_ms="2500")
    _, clock = wait(mode, hint, BUSY, hint, DONE)
    assert clock.slept == [2.5, 1.0, 2.5]


@pytest.mark.parametrize("text", ["abc", "", "-5", "0", "nan", "inf", "1e999", "5,0"])
def test_a_wish_that_makes_no_sense_is_ignored(mode: Harness, text: str) -> None:
    _, clock = wait(mode, status("in_progress", poll_after_ms=text), DONE)
    assert clock.slept == [1.0]


def test_the_caller_s_interval_overrules_the_server(mode: Harness) -> None:
    hint = status("in_progress", poll_after_ms="2500")
    _, clock = wait(mode, hint, DONE, interval=0.25)
    assert clock.slept == [0.25]


def test_a_wait_that_takes_too_long_ends_in_an_error_that_names_it(
    mode: Harness,
) -> None:
    with pytest.raises(PollTimeoutError, match="store 'x' was not finished within 3 s"):
        wait(mode, BUSY, max_wait=3)


def test_the_error_is_a_timeout_error_and_one_of_ours(mode: Harness) -> None:
    for kind in (TimeoutError, SDKError):
        with pytest.raises(kind):
            wait(mode, BUSY, max_wait=3)


def test_the_last_pause_ends_with_the_wait(mode: Harness) -> None:
    clock = mode.clock()
    with pytest.raises(PollTimeoutError):
        wait(mode, BUSY, max_wait=2.5, clock=clock)
    assert clock.slept == [1.0, 1.0, 0.5]


def test_without_a_bound_the_default_one_counts(mode: Harness) -> None:
    with pytest.raises(PollTimeoutError, match="within 60 s"):
        wait(mode, BUSY)


def test_no_time_at_all_means_no_request(mode: Harness) -> None:
    seen = Recorder(DONE)
    client = mode.client(seen)
    with pytest.raises(PollTimeoutError):
        mode.run(client.stores.poll("x", max_wait_seconds=0))
    assert seen.requests == []


@pytest.mark.parametrize("name", ["interval", "max_wait"])
@pytest.mark.parametrize("value", [-1, math.inf, math.nan])
def test_a_time_that_makes_no_sense_is_refused(
    mode: Harness, name: str, value: float
) -> None:
    with pytest.raises(ValueError, match="finite, non-negative"):
        wait(mode, DONE, **{name: value})


def test_an_error_while_polling_is_raised(mode: Harness) -> None:
    with pytest.raises(NotFoundError):
        wait(mode, BUSY, httpx.Response(404))


def test_a_generated_method_polls(mode: Harness) -> None:
    client = mode.client(Recorder(BUSY, DONE))
    store = mode.run(client.stores.poll("x", poll_interval_ms=0))
    assert isinstance(store, Store)
    assert store.status == "completed"


def test_milliseconds_become_seconds() -> None:
    assert seconds(1500) == 1.5
    assert seconds(omit) is omit


@pytest.mark.parametrize(
    ("value", "reached"),
    [
        ({"counts": {"left": 0}}, True),
        ({"counts": {"left": 1}, "status": "failed"}, True),
        ({"counts": {"left": 1}, "status": "new"}, False),
        ({"counts": None}, False),
        ({}, False),
        ("raw", False),
        (None, False),
    ],
)
def test_a_condition_looks_into_objects_and_raw_values(
    value: Any, reached: bool
) -> None:
    until = Until({"counts.left": In(0)}, {"status": In("completed", "failed")})
    assert until.reached(value) is reached
    if value and value != "raw":
        assert until.reached(Store.model_construct(None, **value)) is reached


def test_an_alternative_holds_only_as_a_whole() -> None:
    until = Until({"a": In(1), "b": NotIn(2)})
    assert until.reached({"a": 1, "b": 1})
    assert not until.reached({"a": 1, "b": 2})


# ---- Several things at once ----------------------------------------------------------


def many(mode: Harness, function: Any, items: Any, limit: int = 5) -> Any:
    if not mode.is_async:
        return concurrently(function, items, max_concurrency=limit)

    async def call(item: Any) -> Any:
        return function(item)

    return mode.run(async_concurrently(call, items, max_concurrency=limit))


def test_results_come_in_the_order_of_the_items(mode: Harness) -> None:
    assert many(mode, str, range(20)) == [str(number) for number in range(20)]


def test_nothing_to_do_gives_nothing(mode: Harness) -> None:
    assert many(mode, None, []) == []


@pytest.mark.parametrize("limit", [0, -1])
def test_the_limit_is_at_least_one(mode: Harness, limit: int) -> None:
    with pytest.raises(ValueError, match="max_concurrency"):
        many(mode, None, [1], limit)


def test_the_first_failure_is_raised_as_it_is_and_stops_the_rest(mode: Harness) -> None:
    done: list[int] = []

    def work(item: int) -> None:
        if item == 1:
            raise LookupError("one")
        done.append(item)

    with pytest.raises(LookupError, match="one"):
        many(mode, work, range(1000), 1)
    assert len(done) < 999


def test_no_more_than_the_limit_run_at_once() -> None:
    running = most = 0
    lock = threading.Lock()

    def work(item: int) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        with lock:
            running -= 1

    concurrently(work, range(100), max_concurrency=3)
    assert most <= 3


def test_tasks_respect_the_limit() -> None:
    import anyio

    mode = Harness("async")
    running = most = 0

    async def work(item: int) -> int:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await anyio.sleep(0)
        running -= 1
        return item

    items = range(20)
    assert mode.run(async_concurrently(work, items, max_concurrency=3)) == list(items)
    assert most == 3
    mode.close()


def test_files_are_uploaded_several_at_once(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen)
    files = [(f"{number}.txt", b"x") for number in range(7)]
    parts = mode.run(client.stores.upload_all(files, max_concurrency=3))
    assert len(parts) == len(seen.requests) == 7
