"""Requests and replies without what may be a secret, as they are written into pickles."""

from __future__ import annotations

from typing import Any

from .http import URL, Request, Response, ResponseNotRead

__all__ = ["content_of", "without_secrets"]

# What a request says of itself and not of its sender. The rest may be a secret, under any
# name, and is not written into a pickle.
_PLAIN_HEADERS = frozenset(
    {"accept", "accept-encoding", "content-length", "content-type", "host"}
    | {"transfer-encoding", "user-agent"}
)


def content_of(response: Response) -> bytes | None:
    """Give the body of a reply; None if it was never read."""
    try:
        return response.content
    except ResponseNotRead:
        # A hook of the user's HTTP client may close a reply before anyone reads it.
        return None


def without_secrets(state: dict[str, Any]) -> dict[str, Any]:
    """Give what an object holds, its request and its reply without secrets."""
    state = dict(state)
    for name in ("request", "response"):
        value = state.get(name)
        if isinstance(value, Request):
            state[name] = _plain_request(value)
        elif isinstance(value, Response):
            state[name] = _plain_response(value)
    return state


def _plain_request(request: Request) -> Request:
    url = URL(request.url, query=None, username=None, password=None)
    headers = [
        (name, value if name.lower() in _PLAIN_HEADERS else "[redacted]")
        for name, value in request.headers.multi_items()
    ]
    return Request(request.method, url, headers=headers)


def _plain_response(response: Response) -> Response:
    return Response(
        response.status_code,
        headers=[
            (name, value)
            for name, value in response.headers.multi_items()
            # The body below is decoded, so it no longer has this coding and length.
            if name not in ("set-cookie", "content-encoding", "content-length")
        ],
        content=content_of(response) or b"",
        request=_plain_request(response.request),
    )
