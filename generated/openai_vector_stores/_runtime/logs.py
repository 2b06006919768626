"""Logging: what was sent, what came, what is tried again; never a secret."""

from __future__ import annotations

import logging
import os
from collections.abc import Collection, Mapping
from functools import lru_cache

from .http import URL, HTTPHeaders, Request, Response

__all__ = [
    "DEBUG",
    "INFO",
    "describe",
    "logger",
    "note_reply",
    "note_request",
    "set_up_logging",
]

logger = logging.getLogger(__name__.partition("._runtime")[0])

DEBUG, INFO = logging.DEBUG, logging.INFO

_LEVELS = {"debug": DEBUG, "info": INFO}

# What is known to be harmless. Any other header may hold a secret, under whatever name.
_PLAIN = frozenset(
    {"accept", "accept-encoding", "cache-control", "connection", "content-encoding"}
    | {"content-length", "content-type", "date", "host", "retry-after", "server"}
    | {"retry-after-ms", "transfer-encoding", "user-agent", "x-request-id"}
    | {"x-should-retry"}
)


@lru_cache(maxsize=16)
def set_up_logging(variable: str) -> None:
    """Turn logging on if the environment asks for it, once for each variable.

    Its value is `info` for one line a request, or `debug` for headers and bodies too.
    """
    level = _LEVELS.get(os.environ.get(variable, "").strip().lower())
    if level is not None:
        logging.basicConfig(
            format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s",
            datefmt="%Y-%m-%d %H:%M:%S",
        )
        logger.setLevel(level)


def describe(url: URL, secrets: Collection[str]) -> str:
    """Write an address, without the values of these parameters of its query."""
    if not url.query:
        return str(url)
    shown = URL(url, query=None)
    pairs = [
        f"{name}={'[redacted]' if name in secrets else value}"
        for name, value in url.params.multi_items()
    ]
    return f"{shown}?{'&'.join(pairs)}"


def _headers(headers: HTTPHeaders) -> Mapping[str, str]:
    return {
        name: (
            value if name in _PLAIN or name.startswith("x-stainless-") else "[redacted]"
        )
        for name, value in headers.items()
    }


def note_request(request: Request, secrets: Collection[str]) -> None:
    """Log an attempt in full, but for its secrets."""
    logger.debug(
        "Request: %s %s headers=%s",
        request.method,
        describe(request.url, secrets),
        _headers(request.headers),
    )


def note_reply(response: Response, secrets: Collection[str]) -> None:
    """Log a reply: a line, and its headers as well at the level of details."""
    request = response.request
    logger.info(
        'Response: %s %s "%s %s"',
        request.method,
        describe(request.url, secrets),
        response.status_code,
        response.reason_phrase,
    )
    logger.debug("Response headers: %s", _headers(response.headers))
