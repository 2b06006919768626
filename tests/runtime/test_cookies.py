"""Cookies of calls beside those that the HTTP client keeps, over sockets."""

from __future__ import annotations

from typing import Any

import pytest

from _runtime.request import Call

from .harness import Harness
from .server import Received, Server, http


def asked(mode: Harness, client: Any, **parts: Any) -> None:
    mode.run(client._perform(Call("GET", "/", object, **parts), "parsed"))


def sent(server: Server) -> list[str | None]:
    return [each.headers.get("cookie") for each in server.received]


def test_a_cookie_that_the_server_has_set_is_sent_beside_an_argument(
    mode: Harness,
) -> None:
    with Server(lambda _: http(b"{}", "200 OK", "Set-Cookie: session=s")) as server:
        client = mode.client(base_url=server.url)
        asked(mode, client, cookies=[("a", "1")])
        asked(mode, client, cookies=[("a", "1"), ("a", "2")])
        asked(mode, client)
        assert sent(server) == ["a=1", "a=1; a=2; session=s", "session=s"]


def test_a_cookie_of_the_http_client_is_sent_beside_an_argument(mode: Harness) -> None:
    with Server(lambda _: http(b"{}")) as server:
        own = mode.http(cookies={"session": "s", "lang": "en"})
        client = mode.client(base_url=server.url, http_client=own)
        asked(mode, client, cookies=[("a", "1")])
        (cookie,) = sent(server)
        assert cookie is not None
        assert set(cookie.split("; ")) == {"a=1", "session=s", "lang=en"}


def test_an_argument_overrules_a_kept_cookie_of_its_name(mode: Harness) -> None:
    with Server(lambda _: http(b"{}", "200 OK", "Set-Cookie: a=kept")) as server:
        client = mode.client(base_url=server.url)
        asked(mode, client)
        asked(mode, client, cookies=[("a", "1")])
        assert sent(server) == [None, "a=1"]


def test_a_header_of_the_caller_is_all_there_is(mode: Harness) -> None:
    with Server(lambda _: http(b"{}")) as server:
        own = mode.http(cookies={"session": "s"})
        client = mode.client(base_url=server.url, http_client=own)
        asked(mode, client, cookies=[("a", "1")], extra_headers={"cookie": "b=2"})
        assert sent(server) == ["b=2"]


def test_kept_cookies_go_where_they_belong(mode: Harness) -> None:
    set_below = "Set-Cookie: below=b; Path=/other"
    with Server(lambda _: http(b"{}", "200 OK", set_below)) as server:
        client = mode.client(base_url=server.url)
        asked(mode, client)
        asked(mode, client, cookies=[("a", "1")])
        assert sent(server) == [None, "a=1"]


@pytest.mark.parametrize("extra", [None, {"Cookie": "a=1"}])
def test_a_redirect_at_home_has_the_cookies_of_the_call(
    mode: Harness, extra: dict[str, str] | None
) -> None:
    def answer(request: Received) -> bytes:
        if request.target != "/there":
            return http(
                b"", "307 Temporary", "Location: /there", "Set-Cookie: session=new"
            )
        return http(b"{}")

    with Server(answer) as server:
        own = mode.http(cookies={"lang": "en"})
        client = mode.client(base_url=server.url, http_client=own)
        given: dict[str, Any] = {"cookies": [("a", "1")]}
        asked(mode, client, **({"extra_headers": extra} if extra else given))
        first, second = sent(server)
        assert first is not None
        assert second is not None
        if extra:
            assert (first, second) == ("a=1", "a=1")
        else:
            assert set(first.split("; ")) == {"a=1", "lang=en"}
            assert set(second.split("; ")) == {"a=1", "lang=en", "session=new"}


def test_a_redirect_elsewhere_has_no_cookie(mode: Harness) -> None:
    with Server(lambda _: http(b"{}")) as other:
        moved = http(b"", "302 Found", f"Location: {other.url}/there")
        with Server(lambda _: moved) as server:
            client = mode.client(base_url=server.url)
            asked(mode, client, cookies=[("a", "1")])
            assert sent(server) == ["a=1"]
            assert sent(other) == [None]
