"""What requests tell of the client and its platform."""

from __future__ import annotations

import os
import platform
import sys

import httpx2 as httpx
import pytest

from _runtime import platform_headers as module
from _runtime.types import omit

from .harness import Harness, Recorder
from .sample.client import AsyncSample, Sample

PREFIX = "x-stainless-"


def sent(headers: httpx.Headers) -> dict[str, str]:
    return {n: value for n, value in headers.items() if n.startswith(PREFIX)}


def test_a_request_tells_of_the_platform(mode: Harness) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).stores.retrieve("x"))
    headers = sent(seen.last.headers)
    assert headers["x-stainless-lang"] == "python"
    assert headers["x-stainless-package-version"] == "1.2.3"
    assert headers["x-stainless-runtime"] == platform.python_implementation()
    assert headers["x-stainless-runtime-version"] == platform.python_version()
    assert headers["x-stainless-async"] == (
        "async:asyncio" if mode.is_async else "false"
    )
    assert headers["x-stainless-retry-count"] == "0"
    assert headers["x-stainless-read-timeout"] == "60.0"
    assert headers.keys() == {
        *(PREFIX + name for name in ("lang", "package-version", "os", "arch")),
        *(PREFIX + name for name in ("runtime", "runtime-version", "async")),
        *(PREFIX + name for name in ("retry-count", "read-timeout")),
    }


def test_a_class_variable_turns_all_of_them_off(
    mode: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in (Sample, AsyncSample):
        monkeypatch.setattr(kind, "has_platform_headers", False)
    seen = Recorder(httpx.Response(500), httpx.Response(200, json={"id": "1"}))
    mode.run(mode.client(seen).stores.retrieve("x"))
    assert [sent(request.headers) for request in seen.requests] == [{}, {}]


def test_a_default_header_takes_the_place_of_one_of_them(mode: Harness) -> None:
    seen = Recorder()
    headers = {"X-Stainless-Lang": "mine", "X-Stainless-OS": omit}
    mode.run(mode.client(seen, default_headers=headers).stores.retrieve("x"))
    assert seen.last.headers["x-stainless-lang"] == "mine"
    assert "x-stainless-os" not in seen.last.headers


def test_each_attempt_is_counted(mode: Harness) -> None:
    seen = Recorder(httpx.Response(500), httpx.Response(500), httpx.Response(200))
    client = mode.client(seen)
    raw = mode.run(client.stores.with_raw_response.retrieve("x"))
    counts = [r.headers["x-stainless-retry-count"] for r in seen.requests]
    assert counts == ["0", "1", "2"]
    assert raw.retries_taken == 2
    assert raw.http_request.headers["x-stainless-retry-count"] == "2"


@pytest.mark.parametrize("name", ["x-stainless-retry-count", "X-Stainless-Retry-Count"])
def test_the_caller_can_set_or_omit_the_count(mode: Harness, name: str) -> None:
    seen = Recorder(httpx.Response(500), httpx.Response(200, json={"id": "1"}))
    mode.run(mode.client(seen).stores.retrieve("x", extra_headers={name: "42"}))
    assert [r.headers[name] for r in seen.requests] == ["42", "42"]
    seen = Recorder(httpx.Response(500), httpx.Response(200, json={"id": "1"}))
    mode.run(mode.client(seen).stores.retrieve("x", extra_headers={name: omit}))
    assert all(name not in request.headers for request in seen.requests)


@pytest.mark.parametrize(
    ("timeout", "said"),
    [
        (7, "7"),
        (2.5, "2.5"),
        (httpx.Timeout(9.0, read=3.0), "3.0"),
        (httpx.Timeout(9.0, read=None), None),
        (None, None),
    ],
)
def test_the_time_that_a_reply_may_take_is_told(
    mode: Harness, timeout: float | httpx.Timeout | None, said: str | None
) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).stores.retrieve("x", timeout=timeout))
    assert seen.last.headers.get("x-stainless-read-timeout") == said


def test_the_caller_can_omit_that_time(mode: Harness) -> None:
    seen = Recorder()
    headers = {"x-stainless-read-timeout": omit}
    mode.run(mode.client(seen).stores.retrieve("x", extra_headers=headers))
    assert "x-stainless-read-timeout" not in seen.last.headers


@pytest.mark.parametrize(
    ("system", "machine", "said"),
    [
        ("linux", "x86_64", ("Linux", "x64")),
        ("darwin", "arm64", ("MacOS", "arm64")),
        ("freebsd14", "amd64", ("FreeBSD", "x64")),
        ("openbsd7", "i386", ("OpenBSD", "x32")),
        ("ios", "arm64", ("iOS", "arm64")),
        ("sunos5", "sun4v", ("Other:sunos5", "other:sun4v")),
        ("linux", "", ("Linux", "unknown")),
    ],
)
def test_systems_and_machines_have_short_names(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str, said: tuple[str, str]
) -> None:
    class Uname:
        def __init__(self) -> None:
            self.machine = machine

    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(os, "uname", Uname)
    headers = module.platform_headers.__wrapped__("1", "false")
    assert (headers["X-Stainless-OS"], headers["X-Stainless-Arch"]) == said


def test_where_there_is_no_uname_the_environment_names_the_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.delattr(os, "uname")
    monkeypatch.setenv("PROCESSOR_ARCHITECTURE", "AMD64")
    headers = module.platform_headers.__wrapped__("1", "false")
    assert headers["X-Stainless-OS"] == "Windows"
    assert headers["X-Stainless-Arch"] == "x64"
