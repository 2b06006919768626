"""Which credentials a call carries: alternatives, combinations, none."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import pytest

from _runtime.credentials import MissingCredentialsError, NeededCredentials
from _runtime.security import Credential, Requirements, chosen, headers_of
from _runtime.types import omit

from .harness import Harness
from .sample.client import AsyncSample, Sample
from .server import Received, Server, http

SECRETS = ("authorization", "x-key", "x-mail", "cookie")


class _Several:
    """What a generated client has besides, if its operations differ."""

    values: Mapping[str, str]
    _security: ClassVar[Requirements | None] = (("key", "mail"), ("token",))

    @property
    def _credentials(self) -> Mapping[str, Credential]:
        value = self.values.get
        return {
            "key": Credential("header", "X-Key", value("key"), ("key",)),
            "mail": Credential("header", "X-Mail", value("mail"), ("mail",)),
            "token": Credential("header", "Authorization", value("token"), ("token",)),
            "basic": Credential("header", "Authorization", value("basic"), ("u", "p")),
            "seat": Credential("cookie", "seat", value("seat"), ("seat",)),
            "gate": Credential("cookie", "gate", value("gate"), ("gate",)),
            "query": Credential("query", "q", value("query"), ("query",)),
        }

    @property
    def auth_headers(self) -> dict[str, str]:
        # As the runtime has it; the sample has one of its own, which is always sent.
        return headers_of(chosen(self._credentials, self._security or ()))


class Several(_Several, Sample):
    """A client of the sample whose operations differ in what they ask for."""


class AsyncSeveral(_Several, AsyncSample):
    """The same, asynchronous."""


def carried(
    mode: Harness,
    values: Mapping[str, str],
    security: Requirements | None = None,
    **options: Any,
) -> tuple[dict[str, str], str]:
    """Send a call, and give the headers with credentials and the query of it."""
    kind = AsyncSeveral if mode.is_async else Several
    made = type("Made", (kind,), {"values": values})
    with Server(lambda request: http()) as server:
        client: Any = made(api_key="unused", base_url=server.url)
        mode._clients.append(client)
        call = client._request(
            "GET", "/x", cast_to=object, security=security, **options
        )
        mode.run(call)
        (request,) = server.received
    return secrets_of(request), request.target.partition("?")[2]


def secrets_of(request: Received) -> dict[str, str]:
    return {n: value for n, value in request.headers.items() if n in SECRETS}


@pytest.mark.parametrize(
    ("values", "headers"),
    [
        ({"key": "k", "mail": "m"}, {"x-key": "k", "x-mail": "m"}),
        ({"token": "t"}, {"authorization": "t"}),
        ({"key": "k", "mail": "m", "token": "t"}, {"x-key": "k", "x-mail": "m"}),
        ({"key": "k", "token": "t"}, {"authorization": "t"}),
    ],
)
def test_the_first_alternative_that_is_there_in_full_is_sent(
    mode: Harness, values: dict[str, str], headers: dict[str, str]
) -> None:
    assert carried(mode, values) == (headers, "")


EVERY: dict[str, str] = dict.fromkeys(
    ("key", "mail", "token", "basic", "seat", "gate", "query"), "v"
)


@pytest.mark.parametrize(
    ("security", "headers", "query"),
    [
        ((), {}, ""),
        (((),), {}, ""),
        ((("query",),), {}, "q=v"),
        ((("seat", "gate"),), {"cookie": "seat=v; gate=v"}, ""),
        ((("seat", "query"),), {"cookie": "seat=v"}, "q=v"),
        (((), ("key",)), {"x-key": "v"}, ""),
    ],
)
def test_an_operation_gets_what_it_asks_for_and_nothing_else(
    mode: Harness, security: Requirements, headers: dict[str, str], query: str
) -> None:
    assert carried(mode, EVERY, security) == (headers, query)


def test_schemes_that_share_a_header_are_told_apart(mode: Harness) -> None:
    values = {"token": "t", "basic": "b"}
    found = [
        carried(mode, values, security)[0]["authorization"]
        for security in ((("token",),), (("basic",),), (("basic",), ("token",)))
    ]
    assert found == ["t", "b", "b"]


@pytest.mark.parametrize("security", [(), ((),), ((), ("key", "mail"))])
def test_what_needs_nothing_is_sent_without(
    mode: Harness, security: Requirements
) -> None:
    assert carried(mode, {}, security) == ({}, "")


@pytest.mark.parametrize(
    ("values", "security", "words"),
    [
        ({}, None, "Expected either key, mail or token to be set"),
        ({"key": "k"}, None, "Expected the key and mail to be set$"),
        ({"key": "k", "mail": "m"}, (("token",),), "Expected the token to be set"),
        ({}, (("basic",), ("query",)), "Expected either u, p or query to be set"),
        ({"seat": "s"}, (("seat", "query"),), "Expected the seat and query to be set$"),
    ],
)
def test_a_call_without_what_it_needs_is_refused_before_it_is_sent(
    mode: Harness, values: dict[str, str], security: Requirements | None, words: str
) -> None:
    with pytest.raises(MissingCredentialsError, match=words):
        carried(mode, values, security)


def test_the_callers_own_headers_and_query_count(mode: Harness) -> None:
    own = {"X-Key": "k", "X-Mail": "m"}
    assert carried(mode, {}, extra_headers=own)[0] == {"x-key": "k", "x-mail": "m"}
    query = carried(mode, {}, (("query",),), extra_query={"q": "1"})[1]
    assert query == "q=1"
    left_out = {"Authorization": omit}
    assert carried(mode, {"token": "t"}, extra_headers=left_out) == ({}, "")


def test_a_credential_does_not_show_its_value() -> None:
    found = Credential("header", "X-Key", "s3cret", ("key",))
    assert repr(found) == "Credential('header', 'X-Key')"


def test_the_one_credential_of_a_client_is_left_out_where_it_is_not_asked_for(
    mode: Harness,
) -> None:
    with Server(lambda request: http()) as server:
        client = mode.client(base_url=server.url)
        for security in (None, (), (("any",),)):
            call = client._request("GET", "/x", cast_to=object, security=security)
            mode.run(call)
        found = [secrets_of(request) for request in server.received]
    own = {"authorization": "Bearer sk-secret"}
    assert found == [own, {}, own]


def test_the_one_credential_is_needed_where_it_is_asked_for(mode: Harness) -> None:
    kind = AsyncSample if mode.is_async else Sample
    needed = NeededCredentials(options=("key",), headers=("X-Key",))
    members: dict[str, object] = {
        "auth_headers": {},
        "needed_credentials": needed,
        "_security": (),
    }
    made: Any = type("Made", (kind,), members)
    with Server(lambda request: http()) as server:
        client = made(api_key="unused", base_url=server.url)
        mode._clients.append(client)
        mode.run(client._request("GET", "/x", cast_to=object))
        with pytest.raises(MissingCredentialsError, match="Expected the key"):
            mode.run(client._request("GET", "/x", cast_to=object, security=(("k",),)))
        assert len(server.received) == 1


def test_no_log_shows_a_key_in_the_query(
    mode: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", logger="_runtime")
    caplog.set_level("DEBUG", logger="")
    carried(mode, {"query": "s3cret"}, (("query",),))
    ours = [r.getMessage() for r in caplog.records if not r.name.startswith("http")]
    assert any("q=[redacted]" in line for line in ours)
    assert not any("s3cret" in line for line in ours)
