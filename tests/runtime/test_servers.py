"""Operations that have servers of their own: over sockets, with credentials."""

from __future__ import annotations

from typing import Any

import pytest

from _runtime.errors import SDKError
from _runtime.request import Call

from .harness import Harness
from .server import Server, http

KEY = "Bearer sk-secret"


def asked(mode: Harness, client: Any, server: str, path: str = "/files") -> None:
    call = Call("GET", path, object, server=server)
    mode.run(client._perform(call, "parsed"))


def documented(
    mode: Harness, monkeypatch: pytest.MonkeyPatch, base: str, *known: str
) -> Any:
    client = mode.client(base_url=base)
    kind: Any = getattr(client, "__class__")  # noqa: B009
    monkeypatch.setattr(kind, "documented_servers", known)
    return client


def test_an_own_server_is_asked_with_credentials(
    mode: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(lambda _: http()) as usual, Server(lambda _: http()) as own:
        client = documented(mode, monkeypatch, usual.url + "/v1", usual.url + "/v1/")
        asked(mode, client, own.url + "/up/")
        assert [each.target for each in own.received] == ["/up/files"]
        assert own.received[0].headers["authorization"] == KEY
        assert not usual.received


def test_a_relative_server_is_beside_the_base_url(
    mode: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(lambda _: http()) as usual:
        client = documented(mode, monkeypatch, usual.url + "/v1", usual.url + "/{v}")
        asked(mode, client, "/v2")
        asked(mode, client, "beta")
        targets = [each.target for each in usual.received]
        assert targets == ["/v2/files", "/v1/beta/files"]


def test_who_points_the_client_elsewhere_asks_that_for_everything(
    mode: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(lambda _: http()) as test, Server(lambda _: http()) as own:
        client = documented(mode, monkeypatch, test.url + "/t", "https://example.com")
        asked(mode, client, own.url)
        assert [each.target for each in test.received] == ["/t/files"]
        assert not own.received


def test_a_third_server_learns_no_credentials(
    mode: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(lambda _: http()) as own, Server(lambda _: http()) as third:
        client = documented(mode, monkeypatch, own.url, own.url)
        asked(mode, client, own.url, f"{third.url}/x")
        assert "authorization" not in third.received[0].headers


def test_cookies_are_beside_those_of_the_client(mode: Harness) -> None:
    with Server(lambda _: http()) as server:
        client = mode.client(base_url=server.url, default_headers={"Cookie": "key=k"})
        call = Call("GET", "/", object, cookies=[("a", "1"), ("a", "2")])
        mode.run(client._perform(call, "parsed"))
        mode.run(
            client._perform(call._replace(extra_headers={"cookie": "b=3"}), "parsed")
        )
        sent = [each.headers["cookie"] for each in server.received]
        assert sent == ["key=k; a=1; a=2", "b=3"]


def test_an_option_of_the_client_is_in_the_address_of_an_own_server(
    mode: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(lambda _: http()) as usual, Server(lambda _: http()) as own:
        client = documented(mode, monkeypatch, usual.url, usual.url)
        kind: Any = getattr(client, "__class__")  # noqa: B009
        for value, target in (("eu", "/eu/up/files"), (5, "/5/up/files")):
            monkeypatch.setattr(kind, "server_variables", {"region": value})
            asked(mode, client, own.url + "/{region}/up")
            assert own.received[-1].target == target
        for wrong, error in ((None, SDKError), ("a/b", ValueError)):
            monkeypatch.setattr(kind, "server_variables", {"region": wrong})
            with pytest.raises(error, match="region"):
                asked(mode, client, own.url + "/{region}/up")
        assert len(own.received) == 2
