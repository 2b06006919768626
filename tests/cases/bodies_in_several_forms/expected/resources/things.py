"""The methods for things."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType
from typing import Literal, overload

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.forms import Form, one_of
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)
from ..types import thing_update_params

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

    @overload
    def update(
        self,
        id: str,
        *,
        body_content_type: (
            Literal["application/json", "application/merge-patch+json"] | Omit
        ) = omit,
        content_type: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        *,
        body: Iterable[thing_update_params.Body],
        body_content_type: Literal["application/json-patch+json"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    def update(
        self,
        id: str,
        *,
        body: Iterable[thing_update_params.Body] | Omit = omit,
        body_content_type: (
            Literal[
                "application/json",
                "application/merge-patch+json",
                "application/json-patch+json",
            ]
            | Omit
        ) = omit,
        content_type: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """A merge, or a list of changes.

        Args:
            body_content_type: The media type of the body; without it,
                `application/json`.
        """
        return self._request(
            "PATCH",
            path_template("/things/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                body_content_type,
                Form(
                    ("application/json", "application/merge-patch+json"),
                    body={"content_type": content_type, "name": name},
                ),
                Form("application/json-patch+json", body=body),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def replace(
        self,
        id: str,
        *,
        content_type: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """One meaning in two forms is sent in the better one."""
        return self._request(
            "PUT",
            path_template("/things/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"content_type": content_type, "name": name},
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

    @overload
    async def update(
        self,
        id: str,
        *,
        body_content_type: (
            Literal["application/json", "application/merge-patch+json"] | Omit
        ) = omit,
        content_type: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        *,
        body: Iterable[thing_update_params.Body],
        body_content_type: Literal["application/json-patch+json"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    async def update(
        self,
        id: str,
        *,
        body: Iterable[thing_update_params.Body] | Omit = omit,
        body_content_type: (
            Literal[
                "application/json",
                "application/merge-patch+json",
                "application/json-patch+json",
            ]
            | Omit
        ) = omit,
        content_type: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """A merge, or a list of changes.

        Args:
            body_content_type: The media type of the body; without it,
                `application/json`.
        """
        return await self._request(
            "PATCH",
            path_template("/things/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                body_content_type,
                Form(
                    ("application/json", "application/merge-patch+json"),
                    body={"content_type": content_type, "name": name},
                ),
                Form("application/json-patch+json", body=body),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def replace(
        self,
        id: str,
        *,
        content_type: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """One meaning in two forms is sent in the better one."""
        return await self._request(
            "PUT",
            path_template("/things/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"content_type": content_type, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.update = to_raw_response(things.update)
        self.replace = to_raw_response(things.replace)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.update = to_streamed_response(things.update)
        self.replace = to_streamed_response(things.replace)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.update = async_to_raw_response(things.update)
        self.replace = async_to_raw_response(things.replace)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.update = async_to_streamed_response(things.update)
        self.replace = async_to_streamed_response(things.replace)
