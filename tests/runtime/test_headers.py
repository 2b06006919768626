"""Request headers."""

from __future__ import annotations

from typing import Any

import pytest

from _runtime.headers import HeaderTable, apply_headers
from _runtime.types import omit

from .harness import Harness, Recorder


def test_a_later_header_wins_whatever_its_case() -> None:
    table: HeaderTable = {}
    apply_headers(table, {"X-One": "1", "X-Two": "2"})
    apply_headers(table, {"x-one": "3"})
    assert sorted(table.values()) == [(b"X-Two", b"2"), (b"x-one", b"3")]


@pytest.mark.parametrize("value", [omit, None])
def test_omit_and_none_take_a_header_out(value: Any) -> None:
    table: HeaderTable = {}
    apply_headers(table, {"X-One": "1"})
    apply_headers(table, {"X-ONE": value})
    assert table == {}


@pytest.mark.parametrize("value", ["secret\r\nX: 1", "secret\n", "secret\0", "secreté"])
def test_a_bad_value_is_refused_by_name_and_not_shown(value: str) -> None:
    with pytest.raises(ValueError, match="'X-Key'") as caught:
        apply_headers({}, {"X-Key": value})
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


@pytest.mark.parametrize("name", ["", "X Y", "X\r\nY", "X:", "é"])
def test_a_bad_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a header name"):
        apply_headers({}, {name: "x"})


def test_a_value_that_is_no_text_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match="'X-Key'"):
        apply_headers({}, {"X-Key": 1})  # type: ignore[dict-item]


def test_every_request_carries_the_default_headers(mode: Harness) -> None:
    seen = Recorder()
    mode.run(mode.client(seen, organization="org").stores.retrieve("x"))
    headers = seen.last.headers
    assert headers["accept"] == "application/json"
    assert headers["content-type"] == "application/json"
    assert headers["user-agent"] == "Sample/Python 1.2.3"
    assert headers["authorization"] == "Bearer sk-secret"
    assert headers["sample-organization"] == "org"


def test_an_option_without_a_value_sends_no_header(mode: Harness) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).stores.retrieve("x"))
    assert "sample-organization" not in seen.last.headers


def test_the_order_is_client_operation_caller(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen, default_headers={"X-Beta": "client", "X-Mine": "client"})
    mode.run(client.stores.update("x"))
    assert seen.last.headers["x-beta"] == "stores=v2"
    assert seen.last.headers["x-mine"] == "client"
    mode.run(client.stores.update("x", extra_headers={"x-beta": "caller"}))
    assert seen.last.headers.get_list("x-beta") == ["caller"]


def test_omit_removes_a_default_header(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen, default_headers={"Authorization": omit})
    mode.run(client.stores.update("x", extra_headers={"x-beta": omit}))
    assert "authorization" not in seen.last.headers
    assert "x-beta" not in seen.last.headers


def test_a_bad_default_header_is_refused_when_the_client_is_made(mode: Harness) -> None:
    with pytest.raises(ValueError, match="'X-Key'"):
        mode.client(default_headers={"X-Key": "a\nb"})


def test_a_bad_credential_is_refused_without_being_shown(mode: Harness) -> None:
    with pytest.raises(ValueError, match="'Authorization'") as caught:
        mode.client(api_key="sk-\nsecret")
    assert "secret" not in str(caught.value)


def test_a_changed_credential_is_used_at_once(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen)
    mode.run(client.stores.retrieve("x"))
    client.api_key = "other"
    mode.run(client.stores.retrieve("x"))
    assert seen.last.headers["authorization"] == "Bearer other"


def test_an_idempotency_key_stays_the_same_over_retries(mode: Harness) -> None:
    import httpx2 as httpx

    seen = Recorder(httpx.Response(500), httpx.Response(200, json={"id": "1"}))
    client = mode.client(seen)
    mode.run(client.stores.update("x"))
    mode.run(client.stores.update("x"))
    first, second, third = (r.headers["idempotency-key"] for r in seen.requests)
    assert first == second != third


def test_a_get_request_has_no_idempotency_key(mode: Harness) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).stores.retrieve("x"))
    assert "idempotency-key" not in seen.last.headers
