"""The methods for things."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import NoneType
from typing import Literal, overload

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.forms import Form, one_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)

__all__ = ["ThingsResource", "AsyncThingsResource"]


class ThingsResource(SyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ThingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ThingsResourceWithStreamingResponse(self)

    def form(
        self,
        *,
        a: str,
        b: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /form`"""
        return self._request(
            "POST",
            "/form",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"a": a, "b": b},
            encoding="form",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def either(
        self,
        *,
        a: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /either`"""
        return self._request(
            "POST",
            "/either",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"a": a},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    def differ(
        self,
        *,
        a: str,
        content_type: Literal["application/json; charset=utf-8"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    def differ(
        self,
        *,
        content_type: Literal["multipart/form-data"],
        b: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    def differ(
        self,
        *,
        a: str | Omit = omit,
        b: str | Omit = omit,
        content_type: (
            Literal["application/json; charset=utf-8", "multipart/form-data"] | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /differing`

        Args:
            content_type: The media type of the body; without it, `application/json;
                charset=utf-8`.
        """
        return self._request(
            "POST",
            "/differing",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form("application/json; charset=utf-8", body={"a": a}),
                Form("multipart/form-data", body={"b": b}, files={}),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        body: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /list`

        Args:
            body: The names.
        """
        return self._request(
            "POST",
            "/list",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "application/vnd.example+json"},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def count(
        self,
        *,
        body: Mapping[str, int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PUT /list`"""
        return self._request(
            "PUT",
            "/list",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncThingsResource(AsyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncThingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncThingsResourceWithStreamingResponse(self)

    async def form(
        self,
        *,
        a: str,
        b: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /form`"""
        return await self._request(
            "POST",
            "/form",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"a": a, "b": b},
            encoding="form",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def either(
        self,
        *,
        a: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /either`"""
        return await self._request(
            "POST",
            "/either",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"a": a},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def differ(
        self,
        *,
        a: str,
        content_type: Literal["application/json; charset=utf-8"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    async def differ(
        self,
        *,
        content_type: Literal["multipart/form-data"],
        b: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    async def differ(
        self,
        *,
        a: str | Omit = omit,
        b: str | Omit = omit,
        content_type: (
            Literal["application/json; charset=utf-8", "multipart/form-data"] | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /differing`

        Args:
            content_type: The media type of the body; without it, `application/json;
                charset=utf-8`.
        """
        return await self._request(
            "POST",
            "/differing",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form("application/json; charset=utf-8", body={"a": a}),
                Form("multipart/form-data", body={"b": b}, files={}),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        body: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /list`

        Args:
            body: The names.
        """
        return await self._request(
            "POST",
            "/list",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "application/vnd.example+json"},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def count(
        self,
        *,
        body: Mapping[str, int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PUT /list`"""
        return await self._request(
            "PUT",
            "/list",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.form = to_raw_response(things.form)
        self.either = to_raw_response(things.either)
        self.differ = to_raw_response(things.differ)
        self.list = to_raw_response(things.list)
        self.count = to_raw_response(things.count)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.form = to_streamed_response(things.form)
        self.either = to_streamed_response(things.either)
        self.differ = to_streamed_response(things.differ)
        self.list = to_streamed_response(things.list)
        self.count = to_streamed_response(things.count)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.form = async_to_raw_response(things.form)
        self.either = async_to_raw_response(things.either)
        self.differ = async_to_raw_response(things.differ)
        self.list = async_to_raw_response(things.list)
        self.count = async_to_raw_response(things.count)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.form = async_to_streamed_response(things.form)
        self.either = async_to_streamed_response(things.either)
        self.differ = async_to_streamed_response(things.differ)
        self.list = async_to_streamed_response(things.list)
        self.count = async_to_streamed_response(things.count)
