"""Requests that are built without the HTTP client come out as it would build them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest

from _runtime.body import Payload
from _runtime.building import build_request
from _runtime.headers import HeaderTable, apply_headers

# httpx adds a length where there is another encoding already, which RFC 9112 forbids.
pytestmark = pytest.mark.skipif(httpx.__name__ == "httpx", reason="other than httpx2")

# A client with a transport of its own does not load certificates.
NOWHERE = httpx.MockTransport(lambda _: httpx.Response(200))

ADDRESS = "https://api.test:8443/v1/things?a=1"

CLIENTS: dict[str, dict[str, Any]] = {
    "plain": {},
    "with headers": {"headers": {"X-Own": "a", "accept": "text/plain"}},
    "with a host": {"headers": {"Host": "other.test"}},
    "with cookies": {"cookies": {"session": "a"}},
    "with a query": {"params": {"b": "2", "a": "0"}},
}

HEADERS: dict[str, dict[str, str]] = {
    "none": {},
    "some": {"Accept": "application/json", "Content-Type": "text/x"},
    "a host": {"host": "mine.test"},
    "a length": {"Content-Length": "3"},
    "chunks": {"Transfer-Encoding": "chunked"},
}

PAYLOADS: dict[str, Payload] = {
    "nothing": Payload(),
    "no bytes": Payload(content=b""),
    "bytes": Payload(content=b"abc"),
    "parts": Payload(parts=[("a", (None, "b")), ("f", ("f.txt", b"c"))]),
}


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
@pytest.mark.parametrize("options", CLIENTS.values(), ids=CLIENTS)
def test_a_request_is_what_the_library_would_build(
    method: str, payload: Payload, headers: dict[str, str], options: dict[str, Any]
) -> None:
    table: HeaderTable = {}
    apply_headers(table, headers)
    extensions = {"timeout": {"read": 1.0}}
    with httpx.Client(transport=NOWHERE, **options) as http:
        ours = build_request(http, method, ADDRESS, table, payload, extensions)
        theirs = http.build_request(
            method,
            ADDRESS,
            # A query of its own takes the place of the address's, if it is not merged.
            params=httpx.URL(ADDRESS).params if http.params else None,
            headers=list(table.values()),
            content=payload.content,
            files=payload.parts,
            extensions=extensions,
        )
    assert (ours.method, ours.url) == (theirs.method, theirs.url)
    assert ours.extensions == theirs.extensions
    if payload.parts is None:
        assert dict(ours.headers) == dict(theirs.headers)
        assert ours.content == theirs.content
    else:
        # Each chooses its own boundary, all of them of one length.
        assert set(ours.headers) == set(theirs.headers)
        assert len(ours.read()) == len(theirs.read())


def test_a_body_that_comes_in_pieces_is_left_to_the_library() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"a"

    with httpx.Client(transport=NOWHERE) as http:
        made = build_request(http, "POST", ADDRESS, {}, Payload(content=pieces()), {})
    assert made.headers["transfer-encoding"] == "chunked"
    assert made.read() == b"a"


def test_without_a_client_a_request_has_only_what_it_is_given() -> None:
    table: HeaderTable = {}
    apply_headers(table, {"Accept": "a/b"})
    made = build_request(None, "GET", ADDRESS, table, Payload(), {})
    assert dict(made.headers) == {"host": "api.test:8443", "accept": "a/b"}
