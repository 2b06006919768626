"""The methods for picture."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import Literal

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

__all__ = ["PictureResource", "AsyncPictureResource"]


class PictureResource(SyncResource):
    """Picture."""

    @cached_property
    def with_raw_response(self) -> PictureResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PictureResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PictureResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PictureResourceWithStreamingResponse(self)

    def replace(
        self,
        *,
        body: FileContent,
        content_type: Literal["image/png", "image/jpeg"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Which type it has is for the caller to know.

        Args:
            content_type: The media type of the body; without it, `image/png`.
        """
        return self._request(
            "PUT",
            "/picture",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(content_type, Form(("image/png", "image/jpeg"), content=body)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        body: FileContent,
        content_type: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """A picture of any type.

        Args:
            content_type: The media type of the body.
        """
        return self._request(
            "POST",
            "/picture",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(content_type, Form("image/*", content=body)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPictureResource(AsyncResource):
    """Picture."""

    @cached_property
    def with_raw_response(self) -> AsyncPictureResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPictureResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPictureResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPictureResourceWithStreamingResponse(self)

    async def replace(
        self,
        *,
        body: FileContent,
        content_type: Literal["image/png", "image/jpeg"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Which type it has is for the caller to know.

        Args:
            content_type: The media type of the body; without it, `image/png`.
        """
        return await self._request(
            "PUT",
            "/picture",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(content_type, Form(("image/png", "image/jpeg"), content=body)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        *,
        body: FileContent,
        content_type: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """A picture of any type.

        Args:
            content_type: The media type of the body.
        """
        return await self._request(
            "POST",
            "/picture",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(content_type, Form("image/*", content=body)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PictureResourceWithRawResponse:
    """The methods of `PictureResource`, returning the reply itself."""

    def __init__(self, picture: PictureResource) -> None:
        self._picture = picture
        self.replace = to_raw_response(picture.replace)
        self.create = to_raw_response(picture.create)


class PictureResourceWithStreamingResponse:
    """The methods of `PictureResource`, returning the reply unread."""

    def __init__(self, picture: PictureResource) -> None:
        self._picture = picture
        self.replace = to_streamed_response(picture.replace)
        self.create = to_streamed_response(picture.create)


class AsyncPictureResourceWithRawResponse:
    """The methods of `AsyncPictureResource`, returning the reply itself."""

    def __init__(self, picture: AsyncPictureResource) -> None:
        self._picture = picture
        self.replace = async_to_raw_response(picture.replace)
        self.create = async_to_raw_response(picture.create)


class AsyncPictureResourceWithStreamingResponse:
    """The methods of `AsyncPictureResource`, returning the reply unread."""

    def __init__(self, picture: AsyncPictureResource) -> None:
        self._picture = picture
        self.replace = async_to_streamed_response(picture.replace)
        self.create = async_to_streamed_response(picture.create)
