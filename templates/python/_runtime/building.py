"""The HTTP library's requests, built from parts that are encoded and checked already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .body import Payload
from .headers import HeaderTable, OwnCookies
from .http import URL, ByteStream, Request, Timeout

if TYPE_CHECKING:
    from .http import AsyncClient, Client

__all__ = ["Prepared", "build_request"]

_RawHeaders = list[tuple[bytes, bytes]]

_WITH_BODY = ("PATCH", "POST", "PUT")


class Prepared(NamedTuple):
    """A call, encoded: the same for each attempt to send it."""

    method: str
    url: str
    headers: HeaderTable
    payload: Payload
    timeout: float | Timeout | None
    max_retries: float
    at_home: bool
    """Whether it goes to the client's own origin, and carries its credentials."""

    cookies: OwnCookies | None = None


def build_request(
    http: Client | AsyncClient | None,
    method: str,
    address: str,
    table: HeaderTable,
    payload: Payload,
    extensions: dict[str, Any],
    own_cookies: OwnCookies | None = None,
) -> Request:
    """Build what `http.build_request` would, in a third of the time.

    That one reads and writes every header several times, to merge and to complete them.

    Args:
        http: Has headers, cookies and a query of its own, which ours overrule, or None.
        own_cookies: Those that are among the headers.
    """
    url, headers, cookies = _merged(http, method, URL(address), table, own_cookies)
    content = payload.content
    if payload.parts is not None or not (content is None or isinstance(content, bytes)):
        return Request(
            method,
            url,
            headers=headers,
            cookies=cookies,
            content=content,
            files=payload.parts,
            extensions=extensions,
        )
    request = Request(
        method,
        url,
        headers=_completed(headers, method, url, content or b""),
        cookies=cookies,
        stream=ByteStream(content or b""),
        extensions=extensions,
    )
    request.read()
    return request


def _merged(
    http: Client | AsyncClient | None,
    method: str,
    url: URL,
    table: HeaderTable,
    own_cookies: OwnCookies | None,
) -> tuple[URL, _RawHeaders, Any]:
    """Give an address and headers with the HTTP client's own, and the cookies it keeps."""
    headers = list(table.values())
    if http is None:
        return url, headers, None
    headers = [*_others(http.headers.raw, table), *headers]
    cookies = http.cookies or None
    if http.params:
        url = url.copy_with(params=http.params.merge(url.params))
    if cookies is not None and own_cookies is not None:
        bare = Request(method, url, cookies=cookies)
        headers = _with_cookies(headers, own_cookies, bare)
    return url, headers, cookies


def _others(raw: _RawHeaders, table: HeaderTable) -> _RawHeaders:
    """Give the headers that are not in a table."""
    return [pair for pair in raw if pair[0].decode("latin-1").lower() not in table]


def _with_cookies(headers: _RawHeaders, own: OwnCookies, bare: Request) -> _RawHeaders:
    """Give the headers with all cookies: the library adds none to a header that is there.

    Args:
        bare: Has those that the library would send.
    """
    text = own.beside(bare.headers.get("cookie", ""))
    others = [pair for pair in headers if pair[0].lower() != b"cookie"]
    return [*others, (b"Cookie", text.encode("latin-1"))]


def _completed(
    headers: _RawHeaders, method: str, url: URL, content: bytes
) -> _RawHeaders:
    """Add what HTTP asks for (RFC 9110, sections 7.2 and 8.6) and nobody has given."""
    names = {name.lower() for name, _ in headers}
    if b"host" not in names:
        headers.insert(0, (b"Host", url.netloc))
    # The library takes care that there is never a length beside another encoding.
    if names.isdisjoint((b"content-length", b"transfer-encoding")) and (
        content or method in _WITH_BODY
    ):
        headers.append((b"Content-Length", b"%d" % len(content)))
    return headers
