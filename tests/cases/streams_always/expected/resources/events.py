"""The methods for events."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncJSONLStream, AsyncStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import JSONLStream, Stream
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.event import Event
from ..types.event_lines_response import EventLinesResponse

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

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[Event]:
        """`GET /events`"""
        return self._request(
            "GET",
            "/events",
            cast_to=Event,
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=Stream[Event],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def lines(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> JSONLStream[EventLinesResponse]:
        """`GET /lines`"""
        return self._request(
            "GET",
            "/lines",
            cast_to=EventLinesResponse,
            headers={"Accept": "application/x-ndjson"},
            stream=True,
            stream_cls=JSONLStream[EventLinesResponse],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def told(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[Event]:
        """`POST /told`"""
        return self._request(
            "POST",
            "/told",
            cast_to=Event,
            stream=True,
            stream_cls=Stream[Event],
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

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[Event]:
        """`GET /events`"""
        return await self._request(
            "GET",
            "/events",
            cast_to=Event,
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=AsyncStream[Event],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def lines(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncJSONLStream[EventLinesResponse]:
        """`GET /lines`"""
        return await self._request(
            "GET",
            "/lines",
            cast_to=EventLinesResponse,
            headers={"Accept": "application/x-ndjson"},
            stream=True,
            stream_cls=AsyncJSONLStream[EventLinesResponse],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def told(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[Event]:
        """`POST /told`"""
        return await self._request(
            "POST",
            "/told",
            cast_to=Event,
            stream=True,
            stream_cls=AsyncStream[Event],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class EventsResourceWithRawResponse:
    """The methods of `EventsResource`, returning the reply itself."""

    def __init__(self, events: EventsResource) -> None:
        self._events = events
        self.list = to_raw_response(events.list)
        self.lines = to_raw_response(events.lines)
        self.told = to_raw_response(events.told)


class EventsResourceWithStreamingResponse:
    """The methods of `EventsResource`, returning the reply unread."""

    def __init__(self, events: EventsResource) -> None:
        self._events = events
        self.list = to_streamed_response(events.list)
        self.lines = to_streamed_response(events.lines)
        self.told = to_streamed_response(events.told)


class AsyncEventsResourceWithRawResponse:
    """The methods of `AsyncEventsResource`, returning the reply itself."""

    def __init__(self, events: AsyncEventsResource) -> None:
        self._events = events
        self.list = async_to_raw_response(events.list)
        self.lines = async_to_raw_response(events.lines)
        self.told = async_to_raw_response(events.told)


class AsyncEventsResourceWithStreamingResponse:
    """The methods of `AsyncEventsResource`, returning the reply unread."""

    def __init__(self, events: AsyncEventsResource) -> None:
        self._events = events
        self.list = async_to_streamed_response(events.list)
        self.lines = async_to_streamed_response(events.lines)
        self.told = async_to_streamed_response(events.told)
