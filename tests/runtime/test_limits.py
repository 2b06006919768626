"""What has to end in time, and what is left when it does not end well."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx2 as httpx
import pytest

from _runtime.aio.clock import AsyncClock
from _runtime.errors import APIConnectionError, APITimeoutError, PollTimeoutError
from _runtime.sync.clock import SyncClock

from .harness import Harness

RUNTIME = Path(__file__).parent.parent.parent / "templates" / "python"


def real_time(mode: Harness) -> SyncClock | AsyncClock:
    return AsyncClock() if mode.is_async else SyncClock()


def broken_after(content: bytes) -> Callable[[httpx.Request], httpx.Response]:
    """A server whose connection breaks when it has sent `content`."""

    class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self):  # type: ignore[no-untyped-def]
            yield content
            raise httpx.RemoteProtocolError("cut")

        async def __aiter__(self):  # type: ignore[no-untyped-def]
            yield content
            raise httpx.RemoteProtocolError("cut")

    return lambda request: httpx.Response(200, stream=Broken())


def dripping(request: httpx.Request) -> httpx.Response:
    """A server that sends a byte of white space now and then, for five seconds."""

    class Drip(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self):  # type: ignore[no-untyped-def]
            for _ in range(500):
                time.sleep(0.01)
                yield b" "

        async def __aiter__(self):  # type: ignore[no-untyped-def]
            for chunk in self:
                yield chunk

    return httpx.Response(200, stream=Drip())


def test_a_body_that_is_cut_off_is_kept_in_the_error(mode: Harness) -> None:
    client = mode.client(broken_after(b'{"id": "vs_'), max_retries=0)
    with pytest.raises(APIConnectionError) as raised:
        mode.run(client.stores.retrieve("x"))
    assert raised.value.body == '{"id": "vs_'


def test_a_body_that_drips_in_ends_with_the_total_timeout(mode: Harness) -> None:
    client = mode.client(dripping, total_timeout=0.05, max_retries=0)
    client._clock = real_time(mode)
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        mode.run(client.stores.retrieve("x"))
    assert time.monotonic() - started < 3


def test_polling_ends_in_time_though_an_answer_does_not(mode: Harness) -> None:
    client = mode.client(dripping, max_retries=0)
    client._clock = real_time(mode)
    started = time.monotonic()
    with pytest.raises(PollTimeoutError, match="was not finished within"):
        mode.run(client.stores.poll("x", max_wait_seconds=0.05))
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("value", ["k ", "k\t", ""])
def test_white_space_around_a_credential_is_told_before_any_request(
    value: str, mode: Harness
) -> None:
    with pytest.raises(ValueError, match="'Authorization' begins or ends"):
        mode.client(broken_after(b""), api_key=value)


FIRST_USE = """
import sys, threading
sys.setswitchinterval(1e-6)
import httpx2
from typing import Literal
from _runtime.decode import decode
from _runtime.models import BaseModel

class Part(BaseModel):
    kind: Literal["a"]
class Whole(BaseModel):
    id: str
    part: Part
    parts: list[Part]

found = []
def read():
    reply = httpx2.Response(200, json={"id": 1, "part": {"kind": "z"}, "parts": [{}]})
    found.append(decode(reply, Whole).to_dict())
threads = [threading.Thread(target=read) for _ in range(6)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert found == [{"id": 1, "part": {"kind": "z"}, "parts": [{}]}] * 6, found
"""


def test_threads_that_read_the_first_reply_at_once_all_read_tolerantly() -> None:
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", FIRST_USE],
            cwd=RUNTIME,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
