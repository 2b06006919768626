"""Putting a request together from its encoded parts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .body import Payload
from .headers import HeaderTable
from .http import URL, AsyncClient, Client
from .library import ByteStream, Request

__all__ = ["build_request"]

_WITH_BODY = ("POST", "PUT", "PATCH")
_FRAMING = (b"content-length", b"transfer-encoding")


def build_request(
    http: Client | AsyncClient | None,
    method: str,
    url: str,
    headers: HeaderTable,
    payload: Payload,
    extensions: dict[str, Any],
) -> Request:
    """Build a request.

    Args:
        http: Whose default headers, cookies and query are added; ours come first.
    """
    if http is None:
        return Request(
            method,
            url,
            headers=list(headers.values()),
            content=payload.content,
            files=payload.parts,
            extensions=extensions,
        )
    content = payload.content
    simple = payload.parts is None and (content is None or isinstance(content, bytes))
    if simple and not http.params and _builds_as_usual(http):
        return _simple_request(http, method, url, headers, content or b"", extensions)
    return http.build_request(
        method,
        url,
        # A query of the HTTP client's own would otherwise take the place of ours.
        params=URL(url).params if http.params else None,
        headers=list(headers.values()),
        content=content,
        files=payload.parts,
        extensions=extensions,
    )


def _builds_as_usual(http: Client | AsyncClient) -> bool:
    return type(http).build_request is Client.build_request


def _simple_request(
    http: Client | AsyncClient,
    method: str,
    url: str,
    headers: HeaderTable,
    content: bytes,
    extensions: dict[str, Any],
) -> Request:
    """Build a request as the HTTP library would, in a third of the time.

    It would merge, copy and search the headers several times, each time all of them.
    """
    address = URL(url)
    table = [*_defaults(http.headers.raw, headers), *headers.values()]
    names = {name.lower() for name, _ in table}
    if b"host" not in names:
        table.insert(0, (b"Host", address.netloc))
    # Never a length beside another coding (RFC 9112, section 6.2).
    if (content or method in _WITH_BODY) and names.isdisjoint(_FRAMING):
        table.append((b"Content-Length", b"%d" % len(content)))
    request = Request(
        method,
        address,
        headers=table,
        cookies=http.cookies or None,
        stream=ByteStream(content),
        extensions=extensions,
    )
    request.read()
    return request


def _defaults(
    raw: list[tuple[bytes, bytes]], headers: HeaderTable
) -> Iterable[tuple[bytes, bytes]]:
    return (pair for pair in raw if pair[0].lower().decode("latin-1") not in headers)
