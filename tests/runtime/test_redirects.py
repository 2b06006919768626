"""Redirects."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest

from _runtime.errors import APIError, APIStatusError
from _runtime.http import URL
from _runtime.redirects import MAX_REDIRECTS, is_same_origin

from .harness import Harness
from .server import Received, Server, http

SECRETS = {
    "authorization": "Bearer sk-secret",
    "x-api-key": "sk-secret",
    "cookie": "session=sk-secret",
    "idempotency-key": "sk-secret",
    "proxy-authorization": "sk-secret",
    "x-beta": "sk-secret",
}


class Redirecting:
    """Answers the first request with a redirect, and those after it with an object."""

    def __init__(self, location: str, status: int = 302) -> None:
        self.requests: list[httpx.Request] = []
        self._location = location
        self._status = status

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if len(self.requests) == 1:
            return httpx.Response(self._status, headers={"Location": self._location})
        return httpx.Response(200, json={"id": "1", "url": str(request.url)})


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a.test/x", "https://a.test/y?z", True),
        ("https://a.test/x", "https://a.test:443/x", True),
        ("https://A.test/x", "https://a.test/x", True),
        ("http://a.test/x", "http://a.test:80/x", True),
        ("https://a.test/x", "http://a.test/x", False),
        ("http://a.test/x", "https://a.test/x", False),
        ("https://a.test/x", "https://a.test:8443/x", False),
        ("https://a.test/x", "https://b.a.test/x", False),
        ("https://a.test/x", "https://a.test.evil/x", False),
        ("https://[::1]/x", "https://[::1]:443/y", True),
    ],
)
def test_an_origin_is_scheme_host_and_port(one: str, other: str, same: bool) -> None:
    assert is_same_origin(URL(one), URL(other)) is same


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_at_home_is_followed_with_all_headers(
    mode: Harness, status: int
) -> None:
    server = Redirecting("/v1/elsewhere", status)
    store = mode.run(mode.client(server).stores.retrieve("x", extra_headers=SECRETS))
    assert store.url == "https://api.test/v1/elsewhere"
    headers = server.requests[1].headers
    assert headers["authorization"] == "Bearer sk-secret"
    assert headers["x-api-key"] == "sk-secret"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location",
    [
        "https://evil.test/v1/stores/x",
        "//evil.test/x",
        "http://api.test/v1/stores/x",
        "https://api.test:8443/v1/stores/x",
        "https://api.test.evil.test/",
        "https://user:pass@evil.test/",
    ],
)
def test_no_secret_follows_a_redirect_to_another_origin(
    mode: Harness, status: int, location: str
) -> None:
    server = Redirecting(location, status)
    client = mode.client(server, default_query={"key": "sk-secret"})
    mode.run(client.stores.retrieve("x", extra_headers=SECRETS))
    request = server.requests[1]
    assert "sk-secret" not in str(request.url)
    assert "sk-secret" not in str(request.headers.raw)
    assert request.headers["user-agent"] == "Sample/Python 1.2.3"
    assert request.headers["host"] == request.url.netloc.decode()


def test_the_http_client_s_own_secrets_stay_at_home_too(mode: Harness) -> None:
    server = Redirecting("https://evil.test/")
    http_client = mode.http(
        transport=httpx.MockTransport(server),
        headers={"X-Proxy-Key": "sk-secret"},
        cookies={"session": "sk-secret"},
        auth=("user", "sk-secret"),
        follow_redirects=True,
    )
    mode.run(mode.client(http_client=http_client).stores.retrieve("x"))
    first, second = server.requests
    assert "sk-secret" in str(first.headers.raw)
    assert first.headers["authorization"].startswith("Basic ")
    assert "sk-secret" not in str(second.headers.raw)
    assert "authorization" not in second.headers


def test_no_secret_comes_back_after_a_second_redirect_abroad(mode: Harness) -> None:
    requests: list[httpx.Request] = []

    def server(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        places = {"api.test": "https://evil.test/", "evil.test": "https://evil2.test/"}
        if request.url.host in places:
            return httpx.Response(302, headers={"Location": places[request.url.host]})
        return httpx.Response(200, json={})

    http_client = mode.http(
        transport=httpx.MockTransport(server),
        cookies={"session": "sk-secret"},
        auth=("user", "sk-secret"),
    )
    mode.run(mode.client(http_client=http_client).stores.retrieve("x"))
    assert [request.url.host for request in requests] == [
        "api.test",
        "evil.test",
        "evil2.test",
    ]
    for request in requests[1:]:
        assert "cookie" not in request.headers
        assert "authorization" not in request.headers


@pytest.mark.parametrize("status", [307, 308])
def test_a_change_is_not_repeated_at_another_origin(mode: Harness, status: int) -> None:
    server = Redirecting("https://evil.test/", status)
    with pytest.raises(
        APIStatusError, match="not repeated at another origin"
    ) as caught:
        mode.run(mode.client(server).stores.update("x", name="private"))
    assert caught.value.status_code == status
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_change_that_becomes_a_question_takes_no_body_along(
    mode: Harness, status: int
) -> None:
    server = Redirecting("https://evil.test/", status)
    mode.run(mode.client(server).stores.update("x", name="private"))
    assert server.requests[1].method == "GET"
    assert server.requests[1].content == b""


@pytest.mark.parametrize("status", [307, 308])
def test_a_change_is_repeated_at_home(mode: Harness, status: int) -> None:
    server = Redirecting("/v1/new", status)
    mode.run(mode.client(server).stores.update("x", name="n"))
    first, second = server.requests
    assert (second.method, second.content) == ("POST", first.content)


def test_redirects_without_end_are_an_error(mode: Harness) -> None:
    requests: list[httpx.Request] = []

    def server(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(302, headers={"Location": "/v1/again"})

    with pytest.raises(APIStatusError, match="gave up after 20 redirects"):
        mode.run(mode.client(server).stores.retrieve("x"))
    assert len(requests) == MAX_REDIRECTS + 1


def test_a_redirect_to_nowhere_is_an_error(mode: Harness) -> None:
    client = mode.client(Redirecting("\x00"), max_retries=0)
    # The two HTTP libraries differ: to one of them this is no reply at all.
    with pytest.raises(APIError, match=r"302|Connection error"):
        mode.run(client.stores.retrieve("x"))


def test_a_redirect_out_of_http_is_an_error(mode: Harness) -> None:
    server = Redirecting("file:///etc/passwd")
    with pytest.raises(APIStatusError, match="302"):
        mode.run(mode.client(server).stores.retrieve("x"))
    assert len(server.requests) == 1


def test_a_streamed_call_follows_redirects_too(mode: Harness) -> None:
    server = Redirecting("/v1/elsewhere")
    manager = mode.client(server).stores.with_streaming_response.retrieve("x")
    with mode.entered(manager) as streamed:
        assert streamed.url.path == "/v1/elsewhere"


def test_over_sockets_no_secret_reaches_another_port(mode: Harness) -> None:
    with Server(lambda request: http(b'{"id": "1"}')) as other:

        def redirect(request: Received) -> bytes:
            return http(b"", "302 Found", f"Location: {other.url}/x")

        with Server(redirect) as home:
            client: Any = mode.client(base_url=home.url)
            mode.run(client.stores.retrieve("x", extra_headers=SECRETS))
    assert "sk-secret" in str(home.received)
    assert len(other.received) == 1
    assert "sk-secret" not in str(other.received)
