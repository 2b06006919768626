"""The base of all resources: what a generated method calls."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, TypeVar, cast

from ..request import Call
from ..types import Body, Headers, NotGiven, Query, Timeout, not_given

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..responses import Reply
    from .client import SyncAPIClient

__all__ = ["SyncResource"]

_T = TypeVar("_T")
_PageT = TypeVar("_PageT")


class SyncResource:
    """A group of operations, bound to a client."""

    def __init__(self, client: SyncAPIClient, *, reply: Reply = "parsed") -> None:
        self._client = client
        self._reply: Reply = reply

    def _within(self, seconds: float) -> Self:
        """Give a twin of this resource whose calls take no longer than `seconds`."""
        client = copy(self._client)
        limits = (client.total_timeout, seconds)
        client.total_timeout = min(limit for limit in limits if limit is not None)
        return type(self)(client, reply=self._reply)

    def _request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[_T],
        query: Query | None = None,
        headers: Headers | None = None,
        body: Body | None = None,
        files: Mapping[str, object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> _T:
        """Send a request and read its reply as `cast_to`.

        Args:
            path: Below the client's base URL, already encoded.
            body: The JSON body; with `files`, the form fields beside them.
            files: Parameter name -> file, or list of files: makes the body multipart.
            timeout: Seconds for each phase of an attempt, instead of the client's.
        """
        call = Call(
            method,
            path,
            cast_to,
            query=query,
            headers=headers,
            body=body,
            files=files,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return cast("_T", self._client._request(call, self._reply))

    def _request_page(
        self,
        method: str,
        path: str,
        *,
        page: type[_PageT],
        query: Query | None = None,
        headers: Headers | None = None,
        body: Body | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> _PageT:
        """Send a request whose reply is one page of a list; see `_request`."""
        call = Call(
            method,
            path,
            page,
            query=query,
            headers=headers,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            is_page=True,
        )
        return cast("_PageT", self._client._request(call, self._reply))
