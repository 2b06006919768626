"""Redirects: whether to follow one, and with which headers."""

from __future__ import annotations

from .errors import APIStatusError
from .headers import OwnCookies
from .http import URL, Request, Response

__all__ = ["MAX_REDIRECTS", "is_same_origin", "redirected"]

MAX_REDIRECTS = 20

# What any server may know. All else stays with the origin that it was meant for: a
# credential can be in a header of any name.
_PUBLIC_HEADERS = ("accept", "accept-encoding", "accept-language", "host", "user-agent")


def is_same_origin(one: URL, other: URL) -> bool:
    """Compare scheme, host and port (RFC 6454, section 5)."""
    return _origin(one) == _origin(other)


def _origin(url: URL) -> tuple[str, str, int | None]:
    default = {"http": 80, "https": 443}.get(url.scheme)
    return url.scheme, url.host, url.port or default


def redirected(
    first: Request, response: Response, hops: int, cookies: OwnCookies | None = None
) -> Request:
    """Judge a redirect, and build the request that follows it.

    Args:
        first: The request of the call, before any redirect.
        response: The redirect, of which the HTTP library has read the `next_request`.
        hops: How many redirects this call has already followed.
        cookies: The call's own.

    Returns:
        The request to send. To another origin it carries no body, no credential, no
        cookie and no header of the API.

    Raises:
        APIStatusError: There were too many, or the request would be repeated at another
            origin and could have an effect there.
    """
    proposed = response.next_request
    assert proposed is not None
    if hops >= MAX_REDIRECTS:
        raise _refused(response, f"gave up after {MAX_REDIRECTS} redirects")
    if is_same_origin(first.url, proposed.url):
        if cookies is not None:
            # The library has those that it keeps, and no others.
            kept = proposed.headers.get("cookie", "")
            proposed.headers["Cookie"] = cookies.beside(kept)
        return proposed
    if proposed.url.scheme not in ("http", "https"):
        raise _refused(response, "it leads out of HTTP")
    if proposed.method not in ("GET", "HEAD"):
        reason = f"a {proposed.method} request is not repeated at another origin"
        raise _refused(response, reason)
    headers = {n: v for n, v in proposed.headers.items() if n in _PUBLIC_HEADERS}
    return Request(
        proposed.method, proposed.url, headers=headers, extensions=proposed.extensions
    )


def _refused(response: Response, reason: str) -> APIStatusError:
    text = f"Redirect refused ({response.status_code}): {reason}"
    return APIStatusError(text, response=response, body=None)
