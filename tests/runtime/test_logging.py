"""Logging: what is told at which level, and what never is."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx2 as httpx
import pytest

import _runtime
from _runtime.errors import APIStatusError
from _runtime.logs import logger

from .harness import Harness, Recorder, reply
from .sample.client import AsyncSample, Sample


@pytest.fixture(autouse=True)
def _level() -> Iterator[None]:
    yield
    logger.setLevel(logging.NOTSET)


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [r.getMessage() for r in caplog.records if r.name == logger.name]


def test_nothing_is_logged_as_default(
    mode: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    mode.run(mode.client(reply({"id": "1"})).stores.retrieve("x"))
    assert lines(caplog) == []


def test_info_is_a_line_for_each_reply_and_for_each_retry(
    mode: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    logger.setLevel(logging.INFO)
    seen = Recorder(httpx.Response(429), httpx.Response(200, json={"id": "1"}))
    mode.run(mode.client(seen).stores.update("x", name="private"))
    assert lines(caplog) == [
        'Response: POST https://api.test/v1/stores/x "429 Too Many Requests"',
        "Retrying POST https://api.test/v1/stores/x in 0.50 seconds (retry 1)",
        'Response: POST https://api.test/v1/stores/x "200 OK"',
    ]


def test_debug_is_the_headers_too(
    mode: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    logger.setLevel(logging.DEBUG)
    mode.run(mode.client(reply({"id": "1"}, x_request_id="r")).stores.retrieve("x"))
    text = "\n".join(lines(caplog))
    assert "Request: GET https://api.test/v1/stores/x" in text
    assert "'accept': 'application/json'" in text
    assert "'x-request-id': 'r'" in text
    assert "'authorization': '[redacted]'" in text


def test_no_secret_is_ever_logged(
    mode: Harness, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in (Sample, AsyncSample):
        monkeypatch.setattr(kind, "auth_query", {"key": "sk-secret"})
    logger.setLevel(logging.DEBUG)
    seen = Recorder(httpx.Response(500, headers={"Set-Cookie": "s=sk-secret"}))
    client = mode.client(
        seen,
        organization="sk-secret",
        default_headers={"X-Api-Key": "sk-secret", "Cookie": "sk-secret"},
        default_query={"token": "sk-secret"},
    )
    with pytest.raises(APIStatusError):
        mode.run(client.stores.retrieve("x", extra_query={"page": 2}))
    text = "\n".join(lines(caplog))
    assert "sk-secret" not in text
    assert "?key=[redacted]&token=[redacted]&page=2" in text


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("", set[str]()),
        ("nonsense", set[str]()),
        ("info", {"INFO"}),
        ("INFO ", {"INFO"}),
        ("debug", {"INFO", "DEBUG"}),
    ],
)
def test_the_environment_turns_it_on(value: str, shown: set[str]) -> None:
    program = f"import {httpx.__name__} as library" + """
from _runtime.sync.client import SyncAPIClient
class Client(SyncAPIClient):
    log_env = "SAMPLE_LOG"
transport = library.MockTransport(lambda request: library.Response(200, json={}))
http = library.Client(transport=transport)
client = Client(base_url="https://a.test", http_client=http)
client.get("/x", cast_to=object)
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(_runtime.__file__).parent.parent,
        env={"SAMPLE_LOG": value, "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    levels = {level for level in ("INFO", "DEBUG") if f" {level}]" in done.stderr}
    assert levels == shown
    assert "httpx" not in done.stderr


def test_the_logger_has_the_package_s_name() -> None:
    program = """
import importlib.util, sys, types
for name in ("vendor", "vendor.api"):
    package = types.ModuleType(name)
    package.__path__ = []
    sys.modules[name] = package
sys.modules["vendor.api"].__path__ = ["."]
from vendor.api._runtime.logs import logger
print(logger.name)
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(_runtime.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "vendor.api"
