"""The methods for uploads."""

from __future__ import annotations

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
    FileContent,
    FileTypes,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)

__all__ = ["UploadsResource", "AsyncUploadsResource"]


class UploadsResource(SyncResource):
    """Uploads."""

    @cached_property
    def with_raw_response(self) -> UploadsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return UploadsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return UploadsResourceWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        url: str,
        content_type: Literal["application/json"] | Omit = omit,
        dry: bool | Omit = omit,
        title: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        content_type: Literal["multipart/form-data"],
        file: FileTypes,
        dry: bool | Omit = omit,
        title: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        body: FileContent,
        content_type: Literal["application/octet-stream"],
        dry: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    def create(
        self,
        *,
        body: FileContent | Omit = omit,
        content_type: (
            Literal[
                "application/json", "multipart/form-data", "application/octet-stream"
            ]
            | Omit
        ) = omit,
        dry: bool | Omit = omit,
        file: FileTypes | Omit = omit,
        title: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """By fields or with a file.

        Args:
            content_type: The media type of the body; without it,
                `application/json`.
        """
        return self._request(
            "POST",
            "/uploads",
            cast_to=NoneType,
            query={"dry": dry},
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form("application/json", body={"url": url, "title": title}),
                Form(
                    "multipart/form-data",
                    body={"title": title},
                    files={"file": file},
                ),
                Form("application/octet-stream", content=body),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUploadsResource(AsyncResource):
    """Uploads."""

    @cached_property
    def with_raw_response(self) -> AsyncUploadsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncUploadsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncUploadsResourceWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        url: str,
        content_type: Literal["application/json"] | Omit = omit,
        dry: bool | Omit = omit,
        title: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        content_type: Literal["multipart/form-data"],
        file: FileTypes,
        dry: bool | Omit = omit,
        title: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        body: FileContent,
        content_type: Literal["application/octet-stream"],
        dry: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    async def create(
        self,
        *,
        body: FileContent | Omit = omit,
        content_type: (
            Literal[
                "application/json", "multipart/form-data", "application/octet-stream"
            ]
            | Omit
        ) = omit,
        dry: bool | Omit = omit,
        file: FileTypes | Omit = omit,
        title: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """By fields or with a file.

        Args:
            content_type: The media type of the body; without it,
                `application/json`.
        """
        return await self._request(
            "POST",
            "/uploads",
            cast_to=NoneType,
            query={"dry": dry},
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form("application/json", body={"url": url, "title": title}),
                Form(
                    "multipart/form-data",
                    body={"title": title},
                    files={"file": file},
                ),
                Form("application/octet-stream", content=body),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class UploadsResourceWithRawResponse:
    """The methods of `UploadsResource`, returning the reply itself."""

    def __init__(self, uploads: UploadsResource) -> None:
        self._uploads = uploads
        self.create = to_raw_response(uploads.create)


class UploadsResourceWithStreamingResponse:
    """The methods of `UploadsResource`, returning the reply unread."""

    def __init__(self, uploads: UploadsResource) -> None:
        self._uploads = uploads
        self.create = to_streamed_response(uploads.create)


class AsyncUploadsResourceWithRawResponse:
    """The methods of `AsyncUploadsResource`, returning the reply itself."""

    def __init__(self, uploads: AsyncUploadsResource) -> None:
        self._uploads = uploads
        self.create = async_to_raw_response(uploads.create)


class AsyncUploadsResourceWithStreamingResponse:
    """The methods of `AsyncUploadsResource`, returning the reply unread."""

    def __init__(self, uploads: AsyncUploadsResource) -> None:
        self._uploads = uploads
        self.create = async_to_streamed_response(uploads.create)
