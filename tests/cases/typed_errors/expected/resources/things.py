"""The methods for things."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.shared.thing import Thing

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

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`GET /things/{id}`

        Raises:
            APIStatusError: Its `parse()` gives a model: `NotFound` (404),
                `ThingRetrieveUnprocessableEntityError` (422), `Problem` (4XX, default).
        """
        return self._request(
            "GET",
            path_template("/things/{id}", id=id),
            cast_to=Thing,
            errors={
                "404": "shared.not_found.NotFound",
                "422": "thing_retrieve_unprocessable_entity_error.ThingRetrieveUnprocessableEntityError",
                "4XX": "shared.problem.Problem",
                "default": "shared.problem.Problem",
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`DELETE /things/{id}`

        Raises:
            APIStatusError: Its `parse()` gives a model: `Status400Error` (400),
                `NotFound` (404).
        """
        return self._request(
            "DELETE",
            path_template("/things/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            errors={
                "400": "shared.status_400_error.Status400Error",
                "404": "shared.not_found.NotFound",
            },
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

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`GET /things/{id}`

        Raises:
            APIStatusError: Its `parse()` gives a model: `NotFound` (404),
                `ThingRetrieveUnprocessableEntityError` (422), `Problem` (4XX, default).
        """
        return await self._request(
            "GET",
            path_template("/things/{id}", id=id),
            cast_to=Thing,
            errors={
                "404": "shared.not_found.NotFound",
                "422": "thing_retrieve_unprocessable_entity_error.ThingRetrieveUnprocessableEntityError",
                "4XX": "shared.problem.Problem",
                "default": "shared.problem.Problem",
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`DELETE /things/{id}`

        Raises:
            APIStatusError: Its `parse()` gives a model: `Status400Error` (400),
                `NotFound` (404).
        """
        return await self._request(
            "DELETE",
            path_template("/things/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            errors={
                "400": "shared.status_400_error.Status400Error",
                "404": "shared.not_found.NotFound",
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.retrieve = to_raw_response(things.retrieve)
        self.delete = to_raw_response(things.delete)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.retrieve = to_streamed_response(things.retrieve)
        self.delete = to_streamed_response(things.delete)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.retrieve = async_to_raw_response(things.retrieve)
        self.delete = async_to_raw_response(things.delete)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.retrieve = async_to_streamed_response(things.retrieve)
        self.delete = async_to_streamed_response(things.delete)
