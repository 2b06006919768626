"""The methods for anything."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.forms import Form, one_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    FileContent,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)

__all__ = ["AnythingResource", "AsyncAnythingResource"]


class AnythingResource(SyncResource):
    """Anything."""

    @cached_property
    def with_raw_response(self) -> AnythingResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AnythingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnythingResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AnythingResourceWithStreamingResponse(self)

    def replace(
        self,
        *,
        body: FileContent | Omit = omit,
        content_type: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Anything at all.

        Args:
            content_type: The media type of the body; without it,
                `application/octet-stream`.
        """
        return self._request(
            "PUT",
            "/anything",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(content_type, Form("*/*", content=body)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        content_type: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """An object in whatever form is JSON."""
        return self._request(
            "POST",
            "/anything",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"content_type": content_type, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        *,
        content_type: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """A type of its own, in fields."""
        return self._request(
            "PATCH",
            "/anything",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "application/merge-patch+json"},
            body={"content_type": content_type, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAnythingResource(AsyncResource):
    """Anything."""

    @cached_property
    def with_raw_response(self) -> AsyncAnythingResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncAnythingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnythingResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncAnythingResourceWithStreamingResponse(self)

    async def replace(
        self,
        *,
        body: FileContent | Omit = omit,
        content_type: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Anything at all.

        Args:
            content_type: The media type of the body; without it,
                `application/octet-stream`.
        """
        return await self._request(
            "PUT",
            "/anything",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(content_type, Form("*/*", content=body)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        *,
        content_type: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """An object in whatever form is JSON."""
        return await self._request(
            "POST",
            "/anything",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"content_type": content_type, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        *,
        content_type: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """A type of its own, in fields."""
        return await self._request(
            "PATCH",
            "/anything",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "application/merge-patch+json"},
            body={"content_type": content_type, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AnythingResourceWithRawResponse:
    """The methods of `AnythingResource`, returning the reply itself."""

    def __init__(self, anything: AnythingResource) -> None:
        self._anything = anything
        self.replace = to_raw_response(anything.replace)
        self.create = to_raw_response(anything.create)
        self.update = to_raw_response(anything.update)


class AnythingResourceWithStreamingResponse:
    """The methods of `AnythingResource`, returning the reply unread."""

    def __init__(self, anything: AnythingResource) -> None:
        self._anything = anything
        self.replace = to_streamed_response(anything.replace)
        self.create = to_streamed_response(anything.create)
        self.update = to_streamed_response(anything.update)


class AsyncAnythingResourceWithRawResponse:
    """The methods of `AsyncAnythingResource`, returning the reply itself."""

    def __init__(self, anything: AsyncAnythingResource) -> None:
        self._anything = anything
        self.replace = async_to_raw_response(anything.replace)
        self.create = async_to_raw_response(anything.create)
        self.update = async_to_raw_response(anything.update)


class AsyncAnythingResourceWithStreamingResponse:
    """The methods of `AsyncAnythingResource`, returning the reply unread."""

    def __init__(self, anything: AsyncAnythingResource) -> None:
        self._anything = anything
        self.replace = async_to_streamed_response(anything.replace)
        self.create = async_to_streamed_response(anything.create)
        self.update = async_to_streamed_response(anything.update)
