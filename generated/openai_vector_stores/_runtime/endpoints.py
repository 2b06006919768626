"""Calls of endpoints that no method was made for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict
from warnings import warn

from .guards import is_mapping
from .request import Call
from .types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["RequestOptions", "takes_items", "undocumented"]


class RequestOptions(TypedDict, total=False):
    """What can be asked of one call; for all else the client's options count."""

    headers: Headers
    params: Query
    extra_json: Mapping[str, object]
    timeout: float | Timeout | NotGiven | None
    max_retries: int
    idempotency_key: str
    follow_redirects: bool


def undocumented(
    method: str,
    path: str,
    cast_to: Any,
    options: RequestOptions | None,
    *,
    body: Body | None = None,
    content: Any = None,
    files: Mapping[str, object] | None = None,
    stream_cls: Any = None,
) -> Call:
    """Make a call of an endpoint that no method was made for.

    Raises:
        TypeError: There are two bodies, or an option that there is not.
    """
    given: dict[str, Any] = {**(options or {})}
    unknown = given.keys() - RequestOptions.__optional_keys__
    if unknown:
        raise TypeError(f"No such option of a request: {', '.join(sorted(unknown))}")
    if content is not None and body is not None:
        raise TypeError("Pass either `body` or `content`, not both")
    if content is not None and files is not None:
        raise TypeError("Pass either `files` or `content`, not both")
    if isinstance(body, (bytes, bytearray)):
        warn(_BYTES_AS_BODY, DeprecationWarning, stacklevel=3)
        content, body = bytes(body), None
    return Call(
        method,
        path,
        cast_to,
        body=body,
        content=content,
        files=files,
        extra_headers=given.get("headers"),
        extra_query=given.get("params"),
        extra_body=given.get("extra_json"),
        timeout=given.get("timeout", not_given),
        is_page=hasattr(cast_to, "next_page_info"),
        max_retries=given.get("max_retries"),
        stream_cls=stream_cls,
        idempotency_key=given.get("idempotency_key"),
        follow_redirects=given.get("follow_redirects"),
    )


# Tools look for this text, so it is that of the clients which this one stands in for.
_BYTES_AS_BODY = (
    "Passing raw bytes as `body` is deprecated and will be removed in a future version. "
    "Please pass raw bytes via the `content` parameter instead."
)


def takes_items(page: type) -> bool:
    """Say whether a page's class still has to be told what its items are."""
    generic: object = getattr(page, "__pydantic_generic_metadata__", None)
    return is_mapping(generic) and bool(generic.get("parameters"))
