"""The methods for things."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.responses import AsyncBinaryAPIResponse
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.forms import Form, one_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.responses import BinaryAPIResponse
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    FileContent,
    Headers,
    NotGiven,
    Query,
    Timeout,
    not_given,
)
from ..types.thing_described_response import ThingDescribedResponse
from ..types.thing_listed_response import ThingListedResponse

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

    def text(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> str:
        """`GET /texts`"""
        return self._request(
            "GET",
            "/texts",
            cast_to=str,
            headers={"Accept": "text/csv"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def put_text(
        self,
        *,
        body: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PUT /texts`

        Args:
            body: The text.
        """
        return self._request(
            "PUT",
            "/texts",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "text/plain"},
            content=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def file(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BinaryAPIResponse:
        """`GET /files`"""
        return self._request(
            "GET",
            "/files",
            cast_to=BinaryAPIResponse,
            headers={"Accept": "audio/mpeg"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def put_file(
        self,
        *,
        body: FileContent,
        content_type: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> object:
        """`PUT /files`

        Args:
            body: The file.
            content_type: The media type of the body.
        """
        return self._request(
            "PUT",
            "/files",
            cast_to=object,
            body=one_of(content_type, Form("image/*", content=body)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def number(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> int:
        """`GET /numbers`"""
        return self._request(
            "GET",
            "/numbers",
            cast_to=int,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def described(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingDescribedResponse:
        """`GET /described`"""
        return self._request(
            "GET",
            "/described",
            cast_to=ThingDescribedResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def listed(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingListedResponse:
        """`PUT /described`"""
        return self._request(
            "PUT",
            "/described",
            cast_to=ThingListedResponse,
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

    async def text(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> str:
        """`GET /texts`"""
        return await self._request(
            "GET",
            "/texts",
            cast_to=str,
            headers={"Accept": "text/csv"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def put_text(
        self,
        *,
        body: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PUT /texts`

        Args:
            body: The text.
        """
        return await self._request(
            "PUT",
            "/texts",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "text/plain"},
            content=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def file(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncBinaryAPIResponse:
        """`GET /files`"""
        return await self._request(
            "GET",
            "/files",
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "audio/mpeg"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def put_file(
        self,
        *,
        body: FileContent,
        content_type: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> object:
        """`PUT /files`

        Args:
            body: The file.
            content_type: The media type of the body.
        """
        return await self._request(
            "PUT",
            "/files",
            cast_to=object,
            body=one_of(content_type, Form("image/*", content=body)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def number(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> int:
        """`GET /numbers`"""
        return await self._request(
            "GET",
            "/numbers",
            cast_to=int,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def described(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingDescribedResponse:
        """`GET /described`"""
        return await self._request(
            "GET",
            "/described",
            cast_to=ThingDescribedResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def listed(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingListedResponse:
        """`PUT /described`"""
        return await self._request(
            "PUT",
            "/described",
            cast_to=ThingListedResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.text = to_raw_response(things.text)
        self.put_text = to_raw_response(things.put_text)
        self.file = to_raw_response(things.file)
        self.put_file = to_raw_response(things.put_file)
        self.number = to_raw_response(things.number)
        self.described = to_raw_response(things.described)
        self.listed = to_raw_response(things.listed)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.text = to_streamed_response(things.text)
        self.put_text = to_streamed_response(things.put_text)
        self.file = to_streamed_response(things.file)
        self.put_file = to_streamed_response(things.put_file)
        self.number = to_streamed_response(things.number)
        self.described = to_streamed_response(things.described)
        self.listed = to_streamed_response(things.listed)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.text = async_to_raw_response(things.text)
        self.put_text = async_to_raw_response(things.put_text)
        self.file = async_to_raw_response(things.file)
        self.put_file = async_to_raw_response(things.put_file)
        self.number = async_to_raw_response(things.number)
        self.described = async_to_raw_response(things.described)
        self.listed = async_to_raw_response(things.listed)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.text = async_to_streamed_response(things.text)
        self.put_text = async_to_streamed_response(things.put_text)
        self.file = async_to_streamed_response(things.file)
        self.put_file = async_to_streamed_response(things.put_file)
        self.number = async_to_streamed_response(things.number)
        self.described = async_to_streamed_response(things.described)
        self.listed = async_to_streamed_response(things.listed)
