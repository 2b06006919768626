"""Access tokens: when they are fetched, for how long they are kept, and who sees what."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import asyncio
import base64
import io
import json
import logging
import pickle
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import httpx2 as httpx
import pytest

from _runtime.aio.oauth2 import AsyncTokenClient
from _runtime.credentials import given
from _runtime.errors import (
    APIConnectionError,
    APIResponseValidationError,
    AuthenticationError,
    BadRequestError,
    InternalServerError,
)
from _runtime.oauth2 import ClientCredentials, Token, pending, read_token
from _runtime.sync.oauth2 import SyncTokenClient
from _runtime.types import omit

from .harness import Harness
from .sample.client import AsyncSample, Sample
from .server import Answer, Received, Server, http

SECRET = "s3cret/+"
OBJECT = b'{"id": "1"}'


class _Fetches:
    """What a generated client has besides, if it fetches tokens."""

    grant: ClientCredentials

    @property
    def _grants(self) -> Mapping[str, ClientCredentials]:
        return {"machine": self.grant}

    @property
    def auth_headers(self) -> dict[str, str]:
        return given({"Authorization": pending(self._grants, "machine")})


class Machine(_Fetches, Sample, SyncTokenClient):
    """A client of the sample that fetches its tokens."""


class AsyncMachine(_Fetches, AsyncSample, AsyncTokenClient):
    """The same, asynchronous."""


class Issuer:
    """A token endpoint: gives `token-1`, `token-2`, and so on."""

    def __init__(self, *replies: bytes, **members: object) -> None:
        self._replies = list(replies)
        self._members = members
        self.given = 0
        self.server = Server(self._answer)

    def _answer(self, request: Received) -> bytes:
        if self._replies:
            return self._replies.pop(0)
        self.given += 1
        token = {
            "access_token": f"token-{self.given}",
            "token_type": "Bearer",
            "expires_in": 3600,
            **self._members,
        }
        return http(json.dumps(token).encode())

    def __enter__(self) -> Issuer:
        self.server.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self.server.__exit__(*error)

    @property
    def asked(self) -> int:
        return len(self.server.received)

    @property
    def fields(self) -> dict[str, list[str]]:
        return parse_qs(self.server.received[-1].body.decode())


def machine(mode: Harness, api: Server, token_url: str, **options: Any) -> Any:
    """A client with client credentials; the scope is an option too."""
    scope = options.pop("scope", None)
    grant = ClientCredentials(token_url, "me", options.pop("secret", SECRET), scope)
    kind = AsyncMachine if mode.is_async else Machine
    made = type("Made", (kind,), {"grant": grant})
    client: Any = made(api_key="unused", base_url=f"{api.url}/v1", **options)
    client._clock = mode.clock()
    mode._clients.append(client)
    return client


def sent(request: Received) -> str:
    return request.headers.get("authorization", "")


def accepting(*tokens: str) -> Answer:
    """An API that takes these tokens alone."""

    def answer(request: Received) -> bytes:
        if sent(request) in [f"Bearer {token}" for token in tokens]:
            return http(OBJECT)
        return http(b'{"error": {"message": "no"}}', "401 Unauthorized")

    return answer


def test_a_token_is_fetched_once_and_sent_with_every_call(mode: Harness) -> None:
    with Issuer() as issuer, Server(accepting("token-1")) as api:
        client = machine(mode, api, f"{issuer.server.url}/token", scope="a b")
        assert issuer.asked == 0, "nothing is fetched before it is needed"
        for _ in range(3):
            assert mode.run(client.stores.retrieve("x")).id == "1"
        assert issuer.asked == 1
        (request,) = issuer.server.received
        assert (request.method, request.target) == ("POST", "/token")
        assert issuer.fields == {"grant_type": ["client_credentials"], "scope": ["a b"]}
        # RFC 6749, 2.3.1: both are encoded as in a form before they are joined.
        pair = base64.b64decode(sent(request).removeprefix("Basic "))
        assert pair == b"me:s3cret%2F%2B"
        assert [sent(r) for r in api.received] == ["Bearer token-1"] * 3


def test_the_token_endpoint_sees_the_secret_and_nothing_of_the_api(
    mode: Harness,
) -> None:
    with Issuer() as issuer, Server(accepting("token-1")) as api:
        http_client = mode.http(headers={"X-Api": "own"}, cookies={"session": "own"})
        client = machine(
            mode,
            api,
            f"{issuer.server.url}/token",
            http_client=http_client,
            default_headers={"X-Other": "own"},
            default_query={"own": "1"},
            organization="own",
        )
        mode.run(client.stores.retrieve("x"))
        (request,) = issuer.server.received
        assert "own" not in f"{request.target} {request.headers}"
        assert all(SECRET not in f"{r.target} {r.headers}" for r in api.received)


def test_a_token_is_fetched_anew_shortly_before_it_expires(mode: Harness) -> None:
    with Issuer(expires_in=100) as issuer, Server(lambda r: http(OBJECT)) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        mode.run(client.stores.retrieve("x"))
        client._clock.now += 89
        mode.run(client.stores.retrieve("x"))
        assert issuer.asked == 1
        client._clock.now += 2
        mode.run(client.stores.retrieve("x"))
        assert [sent(r)[-1] for r in api.received] == ["1", "1", "2"]


@pytest.mark.parametrize(
    ("said", "expires"),
    [
        (3600, 3570.0),
        ("3600", 3570.0),
        (20, 18.0),
        (0, 0.0),
        (None, None),
        ("soon", None),
        (float("inf"), None),
    ],
)
def test_how_long_a_token_is_used_follows_from_its_life(
    said: object, expires: float | None
) -> None:
    body = {"access_token": "t", "token_type": "bearer", "expires_in": said}
    request = httpx.Request("POST", "https://id.test/token")
    response = httpx.Response(200, content=json.dumps(body), request=request)
    assert read_token(response, 0.0) == Token("t", expires)


def test_a_token_that_the_api_refuses_is_replaced_once(mode: Harness) -> None:
    with Issuer() as issuer, Server(accepting("token-2")) as api:
        client = machine(mode, api, f"{issuer.server.url}/token", max_retries=0)
        assert mode.run(client.stores.retrieve("x")).id == "1"
        assert mode.run(client.stores.retrieve("x")).id == "1"
        assert issuer.asked == 2
        assert [sent(r)[-1] for r in api.received] == ["1", "2", "2"]


def test_an_api_that_refuses_every_token_is_asked_twice(mode: Harness) -> None:
    with Issuer() as issuer, Server(accepting()) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        with pytest.raises(AuthenticationError, match="401 - no"):
            mode.run(client.stores.retrieve("x"))
        assert (issuer.asked, len(api.received)) == (2, 2)


def test_a_file_is_sent_again_with_the_new_token(mode: Harness) -> None:
    with Issuer() as issuer, Server(accepting("token-2")) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        files = {"file": ("a.txt", io.BytesIO(b"the whole of it"))}
        mode.run(client.post("/files", cast_to=object, files=files))
        assert [b"the whole of it" in r.body for r in api.received] == [True, True]


def test_what_cannot_be_sent_again_is_not(mode: Harness) -> None:
    with Issuer() as issuer, Server(accepting("token-2")) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        with pytest.raises(AuthenticationError):
            mode.run(client.post("/files", cast_to=object, content=iter([b"once"])))
        assert len(api.received) == 1


def test_copies_of_a_client_have_its_tokens(mode: Harness) -> None:
    with Issuer() as issuer, Server(accepting("token-1")) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        mode.run(client.stores.retrieve("x"))
        mode.run(client.with_options(timeout=3).stores.retrieve("x"))
        assert issuer.asked == 1


def test_another_secret_gets_another_token(mode: Harness) -> None:
    with Issuer() as issuer, Server(lambda r: http(OBJECT)) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        mode.run(client.stores.retrieve("x"))
        type(client).grant = client.grant._replace(client_secret="other")
        mode.run(client.stores.retrieve("x"))
        assert [sent(r)[-1] for r in api.received] == ["1", "2"]


@pytest.mark.parametrize(
    "headers", [{"Authorization": "Other"}, {"Authorization": omit}]
)
def test_who_brings_or_leaves_out_the_header_needs_no_token(
    mode: Harness, headers: dict[str, Any]
) -> None:
    with Issuer() as issuer, Server(lambda r: http(OBJECT)) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        mode.run(client.stores.retrieve("x", extra_headers=headers))
        assert issuer.asked == 0
        assert sent(api.received[0]) == (
            "Other" if headers["Authorization"] == "Other" else ""
        )


def test_an_address_at_another_origin_gets_no_token(mode: Harness) -> None:
    plain = Server(lambda r: http(OBJECT))
    with Issuer() as issuer, plain as other, Server(lambda r: http(OBJECT)) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        mode.run(client.get(f"{other.url}/x", cast_to=object))
        assert (issuer.asked, sent(other.received[0])) == (0, "")


def test_a_redirect_to_another_origin_carries_no_token(mode: Harness) -> None:
    with Server(lambda r: http(OBJECT)) as other:
        leads = http(b"", "302 Found", f"Location: {other.url}/x")
        with Issuer() as issuer, Server(lambda r: leads) as api:
            client = machine(mode, api, f"{issuer.server.url}/token")
            mode.run(client.stores.retrieve("x"))
            assert sent(api.received[0]) == "Bearer token-1"
            assert sent(other.received[0]) == ""


def test_a_redirect_of_the_token_endpoint_is_not_followed(mode: Harness) -> None:
    with Server(lambda r: http(OBJECT)) as other, Server(lambda r: http(OBJECT)) as api:
        leads = http(b"", "307 Temporary Redirect", f"Location: {other.url}/token")
        with Issuer(leads) as issuer:
            client = machine(mode, api, f"{issuer.server.url}/token", max_retries=0)
            with pytest.raises(Exception, match="the token endpoint answers 307"):
                mode.run(client.stores.retrieve("x"))
        assert (other.received, api.received) == ([], [])


def test_a_relative_token_address_is_at_the_api(mode: Harness) -> None:
    def answer(request: Received) -> bytes:
        if request.target == "/oauth/token":
            return http(b'{"access_token": "token-1", "token_type": "Bearer"}')
        return accepting("token-1")(request)  # type: ignore[return-value]

    with Server(answer) as api:
        client = machine(mode, api, "/oauth/token")
        assert mode.run(client.stores.retrieve("x")).id == "1"


# ---- What the endpoint may say -------------------------------------------------------

REFUSED = http(b'{"error": "invalid_client"}', "401 Unauthorized")


def test_a_server_that_reads_the_body_alone_is_told_there(mode: Harness) -> None:
    with Issuer(REFUSED) as issuer, Server(accepting("token-1", "token-2")) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        mode.run(client.stores.retrieve("x"))
        assert issuer.fields["client_secret"] == [SECRET]
        assert sent(issuer.server.received[-1]) == ""
        client._clock.now += 4000
        mode.run(client.stores.retrieve("x"))
        assert issuer.asked == 3, "the way that works is kept"


def test_a_refusal_is_raised_as_what_it_is_and_not_retried(mode: Harness) -> None:
    with Issuer(REFUSED, REFUSED) as issuer, Server(lambda r: http(OBJECT)) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        words = "No access token: the token endpoint answers 401 - invalid_client"
        with pytest.raises(AuthenticationError, match=words) as raised:
            mode.run(client.stores.retrieve("x"))
        assert client._clock.slept == []
        assert api.received == []
        assert_no_secret(raised.value)
        # The one that said why is the one that is shown; the next call tries again.
        assert mode.run(client.stores.retrieve("x")).id == "1"


def assert_no_secret(error: Any) -> None:
    shown = f"{error!r} {error} {error.request.headers!r} {error.request.content!r}"
    pickled = pickle.dumps(error)
    encoded = base64.b64encode(b"me:s3cret%2F%2B").decode()
    for secret in (SECRET, "s3cret", encoded, "token-1"):
        assert secret not in shown
        assert secret.encode() not in pickled


def test_a_failing_endpoint_is_tried_again(mode: Harness) -> None:
    failed = http(b"", "503 Service Unavailable")
    with Issuer(failed) as issuer, Server(accepting("token-1")) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        assert mode.run(client.stores.retrieve("x")).id == "1"
        assert client._clock.slept == [0.5]
        issuer._replies = [failed] * 9
        client._clock.now += 4000
        with pytest.raises(InternalServerError, match="answers 503"):
            mode.run(client.stores.retrieve("x"))


def test_an_endpoint_that_is_not_there_is_a_connection_error(mode: Harness) -> None:
    with Server(lambda r: http(OBJECT)) as api:
        client = machine(mode, api, "http://127.0.0.1:9/token", max_retries=0)
        with pytest.raises(APIConnectionError) as raised:
            mode.run(client.stores.retrieve("x"))
        assert_no_secret(raised.value)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"token_type": "Bearer"}', "has no access token"),
        (b'{"access_token": 3}', "has no access token"),
        (b'{"access_token": "token-1\\r\\nX: y"}', "has no access token"),
        (b"token-1", "has no access token"),
        (b'["token-1"]', "has no access token"),
        (b'{"access_token": "token-1", "token_type": "mac"}', "a type that"),
    ],
)
def test_a_reply_without_a_token_is_refused_and_not_shown(
    mode: Harness, body: bytes, words: str
) -> None:
    with Issuer(http(body)) as issuer, Server(lambda r: http(OBJECT)) as api:
        client = machine(mode, api, f"{issuer.server.url}/token", max_retries=0)
        with pytest.raises(APIResponseValidationError, match=words) as raised:
            mode.run(client.stores.retrieve("x"))
        assert_no_secret(raised.value)
        assert api.received == []


def test_a_scope_that_the_server_does_not_know_is_its_own_error(mode: Harness) -> None:
    refused = http(b'{"error": "invalid_scope"}', "400 Bad Request")
    with Issuer(refused, refused) as issuer, Server(lambda r: http(OBJECT)) as api:
        client = machine(mode, api, f"{issuer.server.url}/token", scope="other")
        with pytest.raises(BadRequestError, match="invalid_scope"):
            mode.run(client.stores.retrieve("x"))


# ---- Secrets -------------------------------------------------------------------------


def test_no_log_shows_a_secret(mode: Harness, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Issuer() as issuer, Server(accepting("token-2")) as api:
        client = machine(mode, api, f"{issuer.server.url}/token")
        mode.run(client.stores.retrieve("x"))
    assert "Fetching an access token from 127.0.0.1" in caplog.text
    encoded = base64.b64encode(b"me:s3cret%2F%2B").decode()
    for secret in ("s3cret", encoded, "token-1", "token-2"):
        assert secret not in caplog.text


def test_nothing_that_holds_a_secret_shows_it() -> None:
    grant = ClientCredentials("https://id.test/token", "me", SECRET)
    assert repr(grant) == "ClientCredentials('https://id.test/token')"
    assert "t0ken" not in repr(Token("t0ken", None))


# ---- Many at once --------------------------------------------------------------------


def slowly(answer: Callable[[Received], bytes]) -> Answer:
    """An endpoint that takes its time, so that all callers come before it is done."""

    def wait(request: Received) -> bytes:
        threading.Event().wait(0.2)
        return answer(request)

    return wait


@pytest.mark.parametrize("token", ["token-1", "token-2"])
def test_many_tasks_or_threads_fetch_one_token(mode: Harness, token: str) -> None:
    """With `token-2`, all of them find out at once that the first is refused."""
    with Issuer() as issuer, Server(accepting(token)) as api:
        issuer.server._answer = slowly(issuer._answer)
        client = machine(mode, api, f"{issuer.server.url}/token")
        if mode.is_async:

            async def gathered() -> list[Any]:
                calls = (client.stores.retrieve(str(n)) for n in range(20))
                return await asyncio.gather(*calls)

            found = mode.run(gathered())
        else:
            with ThreadPoolExecutor(20) as pool:
                found = list(pool.map(client.stores.retrieve, map(str, range(20))))
        assert [item.id for item in found] == ["1"] * 20
        assert issuer.asked == int(token[-1])


def test_who_is_cancelled_while_it_fetches_does_not_keep_others_waiting() -> None:
    with Issuer() as issuer, Server(accepting("token-1", "token-2")) as api:
        issuer.server._answer = slowly(issuer._answer)
        mode = Harness("async")
        client = machine(mode, api, f"{issuer.server.url}/token")

        async def cancelled() -> Any:
            first = asyncio.create_task(client.stores.retrieve("x"))
            await asyncio.sleep(0.05)
            second = asyncio.create_task(client.stores.retrieve("y"))
            await asyncio.sleep(0.05)
            first.cancel()
            return await second

        assert mode.run(cancelled()).id == "1"
        mode.close()
