"""The methods for ranged."""

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
    Headers,
    NotGiven,
    Omit,
    Query,
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)

__all__ = ["RangedResource", "AsyncRangedResource"]


class RangedResource(SyncResource):
    """Ranged."""

    @cached_property
    def with_raw_response(self) -> RangedResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return RangedResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RangedResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return RangedResourceWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        day: int,
        content_type: Literal["application/json"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        content_type: str,
        hash: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    def create(
        self,
        *,
        content_type: str | Omit = omit,
        day: int | Omit = omit,
        hash: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /ranged`

        Args:
            content_type: The media type of the body; without it,
                `application/json`.
        """
        return self._request(
            "POST",
            "/ranged",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form("application/json", body={"day": day}),
                Form("*/*", body={"hash": hash}),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    def replace(
        self,
        *,
        tags: SequenceNotStr[str],
        content_type: Literal["application/json"] | Omit = omit,
        is_new: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    def replace(
        self,
        *,
        tags: SequenceNotStr[str],
        content_type: Literal["multipart/form-data"],
        is_new: bool | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    def replace(
        self,
        *,
        tags: SequenceNotStr[str],
        content_type: Literal["application/json", "multipart/form-data"] | Omit = omit,
        is_new: bool | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """One argument of two names.

        Args:
            content_type: The media type of the body; without it,
                `application/json`.
        """
        return self._request(
            "PUT",
            "/ranged",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form("application/json", body={"tags": tags, "isNew": is_new}),
                Form(
                    "multipart/form-data",
                    body={"tags[]": tags, "is_new": is_new, "note": note},
                    files={},
                ),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRangedResource(AsyncResource):
    """Ranged."""

    @cached_property
    def with_raw_response(self) -> AsyncRangedResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncRangedResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRangedResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncRangedResourceWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        day: int,
        content_type: Literal["application/json"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        content_type: str,
        hash: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    async def create(
        self,
        *,
        content_type: str | Omit = omit,
        day: int | Omit = omit,
        hash: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /ranged`

        Args:
            content_type: The media type of the body; without it,
                `application/json`.
        """
        return await self._request(
            "POST",
            "/ranged",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form("application/json", body={"day": day}),
                Form("*/*", body={"hash": hash}),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def replace(
        self,
        *,
        tags: SequenceNotStr[str],
        content_type: Literal["application/json"] | Omit = omit,
        is_new: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    async def replace(
        self,
        *,
        tags: SequenceNotStr[str],
        content_type: Literal["multipart/form-data"],
        is_new: bool | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    async def replace(
        self,
        *,
        tags: SequenceNotStr[str],
        content_type: Literal["application/json", "multipart/form-data"] | Omit = omit,
        is_new: bool | Omit = omit,
        note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """One argument of two names.

        Args:
            content_type: The media type of the body; without it,
                `application/json`.
        """
        return await self._request(
            "PUT",
            "/ranged",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form("application/json", body={"tags": tags, "isNew": is_new}),
                Form(
                    "multipart/form-data",
                    body={"tags[]": tags, "is_new": is_new, "note": note},
                    files={},
                ),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RangedResourceWithRawResponse:
    """The methods of `RangedResource`, returning the reply itself."""

    def __init__(self, ranged: RangedResource) -> None:
        self._ranged = ranged
        self.create = to_raw_response(ranged.create)
        self.replace = to_raw_response(ranged.replace)


class RangedResourceWithStreamingResponse:
    """The methods of `RangedResource`, returning the reply unread."""

    def __init__(self, ranged: RangedResource) -> None:
        self._ranged = ranged
        self.create = to_streamed_response(ranged.create)
        self.replace = to_streamed_response(ranged.replace)


class AsyncRangedResourceWithRawResponse:
    """The methods of `AsyncRangedResource`, returning the reply itself."""

    def __init__(self, ranged: AsyncRangedResource) -> None:
        self._ranged = ranged
        self.create = async_to_raw_response(ranged.create)
        self.replace = async_to_raw_response(ranged.replace)


class AsyncRangedResourceWithStreamingResponse:
    """The methods of `AsyncRangedResource`, returning the reply unread."""

    def __init__(self, ranged: AsyncRangedResource) -> None:
        self._ranged = ranged
        self.create = async_to_streamed_response(ranged.create)
        self.replace = async_to_streamed_response(ranged.replace)
