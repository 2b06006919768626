"""The base of both clients, by the names that code for other SDKs imports from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ._constants import (
    DEFAULT_CONNECTION_LIMITS,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    INITIAL_RETRY_DELAY,
    MAX_RETRY_DELAY,
)
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.aio.pages import BaseAsyncPage
from ._runtime.aio.paginator import AsyncPaginator
from ._runtime.aiohttp import DefaultAioHttpClient
from ._runtime.client import BaseClient
from ._runtime.endpoints import RequestOptions
from ._runtime.final import FinalRequestOptions
from ._runtime.http import LIBRARY_TIMEOUT as HTTPX_DEFAULT_TIMEOUT
from ._runtime.http import DefaultAsyncHttpxClient, DefaultHttpxClient
from ._runtime.pages import BasePage
from ._runtime.pagination import PageInfo
from ._runtime.platform_headers import platform_headers as _platform_headers
from ._runtime.sync.client import SyncAPIClient
from ._runtime.sync.pages import BaseSyncPage
from ._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "HTTPX_DEFAULT_TIMEOUT",
    "INITIAL_RETRY_DELAY",
    "MAX_RETRY_DELAY",
    "AsyncAPIClient",
    "AsyncPaginator",
    "BaseAsyncPage",
    "BaseClient",
    "BasePage",
    "BaseSyncPage",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "FinalRequestOptions",
    "OtherPlatform",
    "PageInfo",
    "RequestOptions",
    "SyncAPIClient",
    "get_platform",
    "make_request_options",
]


def make_request_options(
    *,
    query: Query | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    idempotency_key: str | None = None,
    timeout: float | Timeout | NotGiven | None = not_given,
    post_parser: Callable[[Any], Any] | NotGiven = not_given,
) -> dict[str, Any]:
    """Give the options of a request from what a generated method is called with."""
    options: dict[str, Any] = {
        "headers": extra_headers,
        "extra_json": extra_body,
        "params": {**(query or {}), **(extra_query or {})} or None,
        "idempotency_key": idempotency_key,
    }
    given = {name: value for name, value in options.items() if value is not None}
    if not isinstance(timeout, NotGiven):
        given["timeout"] = timeout
    if not isinstance(post_parser, NotGiven):
        given["post_parser"] = post_parser
    return given


class OtherPlatform:
    """A system that has no name of its own in the headers."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"Other:{self.name}"


def get_platform() -> OtherPlatform | str:
    """Name the system that this runs on, as the headers do."""
    headers: Mapping[str, str] = _platform_headers("", "false")
    name = headers["X-Stainless-OS"]
    return OtherPlatform(name[len("Other:") :]) if name.startswith("Other:") else name
