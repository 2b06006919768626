"""How a generated method makes its call, on a resource and on a client alike."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from ..request import Call, Encoding
from ..security import Requirements
from ..types import Body, Headers, NotGiven, Omit, Query, Timeout, not_given
from .paginator import AsyncPaginator

if TYPE_CHECKING:
    from ..responses import Reply

__all__ = ["AsyncCaller"]

_T = TypeVar("_T")
_PageT = TypeVar("_PageT")
_StreamT = TypeVar("_StreamT")


class AsyncCaller:
    """What has methods that make calls."""

    _reply: Reply = "parsed"

    async def _perform(self, call: Call, reply: Reply) -> Any:
        """Send a call, and give its reply in the form that is asked for."""
        raise NotImplementedError

    @overload
    async def _request(
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
        max_retries: int | None = None,
        default_timeout: float | None = None,
        encoding: Encoding = "json",
        content: Any = None,
        unwrap: str | None = None,
        errors: Mapping[str, str] | None = None,
        replies: Mapping[str, object] | None = None,
        events: Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
        cookies: Sequence[tuple[str, str]] = (),
        server: str | None = None,
        security: Requirements | None = None,
        stream: Literal[False] | Omit | None = None,
        stream_cls: object = None,
    ) -> _T: ...

    @overload
    async def _request(
        self,
        method: str,
        path: str,
        *,
        cast_to: object,
        stream: Literal[True],
        stream_cls: type[_StreamT],
        query: Query | None = None,
        headers: Headers | None = None,
        body: Body | None = None,
        files: Mapping[str, object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
        default_timeout: float | None = None,
        encoding: Encoding = "json",
        content: Any = None,
        unwrap: str | None = None,
        errors: Mapping[str, str] | None = None,
        replies: Mapping[str, object] | None = None,
        events: Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
        cookies: Sequence[tuple[str, str]] = (),
        server: str | None = None,
        security: Requirements | None = None,
    ) -> _StreamT: ...

    @overload
    async def _request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[_T],
        stream: bool | Omit | None,
        stream_cls: type[_StreamT],
        query: Query | None = None,
        headers: Headers | None = None,
        body: Body | None = None,
        files: Mapping[str, object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int | None = None,
        default_timeout: float | None = None,
        encoding: Encoding = "json",
        content: Any = None,
        unwrap: str | None = None,
        errors: Mapping[str, str] | None = None,
        replies: Mapping[str, object] | None = None,
        events: Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
        cookies: Sequence[tuple[str, str]] = (),
        server: str | None = None,
        security: Requirements | None = None,
    ) -> _T | _StreamT: ...

    async def _request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any,
        max_retries: int | None = None,
        stream: bool | Omit | None = None,
        stream_cls: Any = None,
        **given: Any,
    ) -> Any:
        """Send a request and read its reply as `cast_to`.

        Args:
            path: Below the client's base URL, already encoded; or a whole address.
            max_retries: The operation's own, where nobody has asked for another.
            stream: Whether to give a `stream_cls`, before the reply's body is read.
            given: The other parts of a `Call`, by their names there.
        """
        call = Call(
            method,
            path,
            cast_to,
            default_max_retries=max_retries,
            stream_cls=stream_cls if stream else None,
            **given,
        )
        return await self._perform(call, self._reply)

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
        max_retries: int | None = None,
        default_timeout: float | None = None,
        encoding: Encoding = "json",
        errors: Mapping[str, str] | None = None,
        idempotency_key: str | None = None,
        cookies: Sequence[tuple[str, str]] = (),
        server: str | None = None,
        security: Requirements | None = None,
    ) -> AsyncPaginator[Any, _PageT]:
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
            default_max_retries=max_retries,
            default_timeout=default_timeout,
            encoding=encoding,
            errors=errors,
            idempotency_key=idempotency_key,
            cookies=cookies,
            server=server,
            security=security,
        )
        return AsyncPaginator(self, call, self._reply)
