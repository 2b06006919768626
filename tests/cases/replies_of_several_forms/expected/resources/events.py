"""The methods for events."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.request import types_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import Stream
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types import event_retrieve_response
from ..types.shared.job import Job

__all__ = ["EventsResource", "AsyncEventsResource"]


class EventsResource(SyncResource):
    """Events."""

    @cached_property
    def with_raw_response(self) -> EventsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return EventsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return EventsResourceWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[event_retrieve_response.Event] | Job:
        """`GET /events`"""
        return self._request(
            "GET",
            "/events",
            cast_to=Job,
            headers={"Accept": "text/event-stream, application/json"},
            replies=types_of(
                ("200", Stream[event_retrieve_response.Event]),
                ("202", Job),
            ),
            stream=True,
            stream_cls=Stream[event_retrieve_response.Event],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEventsResource(AsyncResource):
    """Events."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncEventsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncEventsResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[event_retrieve_response.Event] | Job:
        """`GET /events`"""
        return await self._request(
            "GET",
            "/events",
            cast_to=Job,
            headers={"Accept": "text/event-stream, application/json"},
            replies=types_of(
                ("200", AsyncStream[event_retrieve_response.Event]),
                ("202", Job),
            ),
            stream=True,
            stream_cls=AsyncStream[event_retrieve_response.Event],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class EventsResourceWithRawResponse:
    """The methods of `EventsResource`, returning the reply itself."""

    def __init__(self, events: EventsResource) -> None:
        self._events = events
        self.retrieve = to_raw_response(events.retrieve)


class EventsResourceWithStreamingResponse:
    """The methods of `EventsResource`, returning the reply unread."""

    def __init__(self, events: EventsResource) -> None:
        self._events = events
        self.retrieve = to_streamed_response(events.retrieve)


class AsyncEventsResourceWithRawResponse:
    """The methods of `AsyncEventsResource`, returning the reply itself."""

    def __init__(self, events: AsyncEventsResource) -> None:
        self._events = events
        self.retrieve = async_to_raw_response(events.retrieve)


class AsyncEventsResourceWithStreamingResponse:
    """The methods of `AsyncEventsResource`, returning the reply unread."""

    def __init__(self, events: AsyncEventsResource) -> None:
        self._events = events
        self.retrieve = async_to_streamed_response(events.retrieve)
