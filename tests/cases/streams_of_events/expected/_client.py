"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import base_address, merged_headers
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.answers import (
        AnswersResource,
        AnswersResourceWithRawResponse,
        AnswersResourceWithStreamingResponse,
        AsyncAnswersResource,
        AsyncAnswersResourceWithRawResponse,
        AsyncAnswersResourceWithStreamingResponse,
    )
    from .resources.channel import (
        AsyncChannelResource,
        AsyncChannelResourceWithRawResponse,
        AsyncChannelResourceWithStreamingResponse,
        ChannelResource,
        ChannelResourceWithRawResponse,
        ChannelResourceWithStreamingResponse,
    )
    from .resources.chunks import (
        AsyncChunksResource,
        AsyncChunksResourceWithRawResponse,
        AsyncChunksResourceWithStreamingResponse,
        ChunksResource,
        ChunksResourceWithRawResponse,
        ChunksResourceWithStreamingResponse,
    )
    from .resources.log import (
        AsyncLogResource,
        AsyncLogResourceWithRawResponse,
        AsyncLogResourceWithStreamingResponse,
        LogResource,
        LogResourceWithRawResponse,
        LogResourceWithStreamingResponse,
    )
    from .resources.pairs import (
        AsyncPairsResource,
        AsyncPairsResourceWithRawResponse,
        AsyncPairsResourceWithStreamingResponse,
        PairsResource,
        PairsResourceWithRawResponse,
        PairsResourceWithStreamingResponse,
    )
    from .resources.rows import (
        AsyncRowsResource,
        AsyncRowsResourceWithRawResponse,
        AsyncRowsResourceWithStreamingResponse,
        RowsResource,
        RowsResourceWithRawResponse,
        RowsResourceWithStreamingResponse,
    )
    from .resources.texts import (
        AsyncTextsResource,
        AsyncTextsResourceWithRawResponse,
        AsyncTextsResourceWithStreamingResponse,
        TextsResource,
        TextsResourceWithRawResponse,
        TextsResourceWithStreamingResponse,
    )
    from .resources.wrapped import (
        AsyncWrappedResource,
        AsyncWrappedResourceWithRawResponse,
        AsyncWrappedResourceWithStreamingResponse,
        WrappedResource,
        WrappedResourceWithRawResponse,
        WrappedResourceWithStreamingResponse,
    )


class StreamsEvents(SyncAPIClient):
    """The client of Streams of events."""

    package_name = "StreamsEvents"
    package_version = __version__
    log_env = "STREAMS_EVENTS_LOG"
    array_format = "repeat"
    nested_format = "brackets"

    def __init__(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Keep the options; nothing is sent or opened before the first call.

        Args:
            base_url: Where the API is, instead of what the environment variable
                `STREAMS_EVENTS_BASE_URL` says, or https://api.example.test.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.example.test",
                env="STREAMS_EVENTS_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="STREAMS_EVENTS_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def answers(self) -> AnswersResource:
        """Answers."""
        from .resources.answers import AnswersResource

        return AnswersResource(self)

    @cached_property
    def channel(self) -> ChannelResource:
        """Channel."""
        from .resources.channel import ChannelResource

        return ChannelResource(self)

    @cached_property
    def chunks(self) -> ChunksResource:
        """Chunks."""
        from .resources.chunks import ChunksResource

        return ChunksResource(self)

    @cached_property
    def log(self) -> LogResource:
        """Log."""
        from .resources.log import LogResource

        return LogResource(self)

    @cached_property
    def pairs(self) -> PairsResource:
        """Pairs."""
        from .resources.pairs import PairsResource

        return PairsResource(self)

    @cached_property
    def rows(self) -> RowsResource:
        """Rows."""
        from .resources.rows import RowsResource

        return RowsResource(self)

    @cached_property
    def texts(self) -> TextsResource:
        """Texts."""
        from .resources.texts import TextsResource

        return TextsResource(self)

    @cached_property
    def wrapped(self) -> WrappedResource:
        """Wrapped."""
        from .resources.wrapped import WrappedResource

        return WrappedResource(self)

    @cached_property
    def with_raw_response(self) -> StreamsEventsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return StreamsEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StreamsEventsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return StreamsEventsWithStreamingResponse(self)

    def copy(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | NotGiven | None = not_given,
        http_client: HTTPClient | None = None,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        _extra_kwargs: Mapping[str, Any] | None = None,
    ) -> Self:
        """A client with these options and, for the rest, those of this one.

        The two share their connections. `default_headers` and `default_query` add to
        this client's own; `set_default_headers` and `set_default_query` replace them.
        """
        return type(self)(
            **self._options(
                base_url=base_url,
                timeout=timeout,
                total_timeout=total_timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                set_default_headers=set_default_headers,
                default_query=default_query,
                set_default_query=set_default_query,
                http_client=http_client,
            ),
            **(_extra_kwargs or {}),
        )

    with_options = copy


class AsyncStreamsEvents(AsyncAPIClient):
    """The asynchronous client of Streams of events."""

    package_name = "StreamsEvents"
    package_version = __version__
    log_env = "STREAMS_EVENTS_LOG"
    array_format = "repeat"
    nested_format = "brackets"

    def __init__(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncHTTPClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Keep the options; nothing is sent or opened before the first call.

        Args:
            base_url: Where the API is, instead of what the environment variable
                `STREAMS_EVENTS_BASE_URL` says, or https://api.example.test.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.example.test",
                env="STREAMS_EVENTS_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="STREAMS_EVENTS_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def answers(self) -> AsyncAnswersResource:
        """Answers."""
        from .resources.answers import AsyncAnswersResource

        return AsyncAnswersResource(self)

    @cached_property
    def channel(self) -> AsyncChannelResource:
        """Channel."""
        from .resources.channel import AsyncChannelResource

        return AsyncChannelResource(self)

    @cached_property
    def chunks(self) -> AsyncChunksResource:
        """Chunks."""
        from .resources.chunks import AsyncChunksResource

        return AsyncChunksResource(self)

    @cached_property
    def log(self) -> AsyncLogResource:
        """Log."""
        from .resources.log import AsyncLogResource

        return AsyncLogResource(self)

    @cached_property
    def pairs(self) -> AsyncPairsResource:
        """Pairs."""
        from .resources.pairs import AsyncPairsResource

        return AsyncPairsResource(self)

    @cached_property
    def rows(self) -> AsyncRowsResource:
        """Rows."""
        from .resources.rows import AsyncRowsResource

        return AsyncRowsResource(self)

    @cached_property
    def texts(self) -> AsyncTextsResource:
        """Texts."""
        from .resources.texts import AsyncTextsResource

        return AsyncTextsResource(self)

    @cached_property
    def wrapped(self) -> AsyncWrappedResource:
        """Wrapped."""
        from .resources.wrapped import AsyncWrappedResource

        return AsyncWrappedResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncStreamsEventsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncStreamsEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamsEventsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncStreamsEventsWithStreamingResponse(self)

    def copy(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | NotGiven | None = not_given,
        http_client: AsyncHTTPClient | None = None,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        _extra_kwargs: Mapping[str, Any] | None = None,
    ) -> Self:
        """A client with these options and, for the rest, those of this one.

        The two share their connections. `default_headers` and `default_query` add to
        this client's own; `set_default_headers` and `set_default_query` replace them.
        """
        return type(self)(
            **self._options(
                base_url=base_url,
                timeout=timeout,
                total_timeout=total_timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                set_default_headers=set_default_headers,
                default_query=default_query,
                set_default_query=set_default_query,
                http_client=http_client,
            ),
            **(_extra_kwargs or {}),
        )

    with_options = copy


class StreamsEventsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: StreamsEvents) -> None:
        self._client = client

    @cached_property
    def answers(self) -> AnswersResourceWithRawResponse:
        """Answers."""
        from .resources.answers import AnswersResourceWithRawResponse

        return AnswersResourceWithRawResponse(self._client.answers)

    @cached_property
    def channel(self) -> ChannelResourceWithRawResponse:
        """Channel."""
        from .resources.channel import ChannelResourceWithRawResponse

        return ChannelResourceWithRawResponse(self._client.channel)

    @cached_property
    def chunks(self) -> ChunksResourceWithRawResponse:
        """Chunks."""
        from .resources.chunks import ChunksResourceWithRawResponse

        return ChunksResourceWithRawResponse(self._client.chunks)

    @cached_property
    def log(self) -> LogResourceWithRawResponse:
        """Log."""
        from .resources.log import LogResourceWithRawResponse

        return LogResourceWithRawResponse(self._client.log)

    @cached_property
    def pairs(self) -> PairsResourceWithRawResponse:
        """Pairs."""
        from .resources.pairs import PairsResourceWithRawResponse

        return PairsResourceWithRawResponse(self._client.pairs)

    @cached_property
    def rows(self) -> RowsResourceWithRawResponse:
        """Rows."""
        from .resources.rows import RowsResourceWithRawResponse

        return RowsResourceWithRawResponse(self._client.rows)

    @cached_property
    def texts(self) -> TextsResourceWithRawResponse:
        """Texts."""
        from .resources.texts import TextsResourceWithRawResponse

        return TextsResourceWithRawResponse(self._client.texts)

    @cached_property
    def wrapped(self) -> WrappedResourceWithRawResponse:
        """Wrapped."""
        from .resources.wrapped import WrappedResourceWithRawResponse

        return WrappedResourceWithRawResponse(self._client.wrapped)


class StreamsEventsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: StreamsEvents) -> None:
        self._client = client

    @cached_property
    def answers(self) -> AnswersResourceWithStreamingResponse:
        """Answers."""
        from .resources.answers import AnswersResourceWithStreamingResponse

        return AnswersResourceWithStreamingResponse(self._client.answers)

    @cached_property
    def channel(self) -> ChannelResourceWithStreamingResponse:
        """Channel."""
        from .resources.channel import ChannelResourceWithStreamingResponse

        return ChannelResourceWithStreamingResponse(self._client.channel)

    @cached_property
    def chunks(self) -> ChunksResourceWithStreamingResponse:
        """Chunks."""
        from .resources.chunks import ChunksResourceWithStreamingResponse

        return ChunksResourceWithStreamingResponse(self._client.chunks)

    @cached_property
    def log(self) -> LogResourceWithStreamingResponse:
        """Log."""
        from .resources.log import LogResourceWithStreamingResponse

        return LogResourceWithStreamingResponse(self._client.log)

    @cached_property
    def pairs(self) -> PairsResourceWithStreamingResponse:
        """Pairs."""
        from .resources.pairs import PairsResourceWithStreamingResponse

        return PairsResourceWithStreamingResponse(self._client.pairs)

    @cached_property
    def rows(self) -> RowsResourceWithStreamingResponse:
        """Rows."""
        from .resources.rows import RowsResourceWithStreamingResponse

        return RowsResourceWithStreamingResponse(self._client.rows)

    @cached_property
    def texts(self) -> TextsResourceWithStreamingResponse:
        """Texts."""
        from .resources.texts import TextsResourceWithStreamingResponse

        return TextsResourceWithStreamingResponse(self._client.texts)

    @cached_property
    def wrapped(self) -> WrappedResourceWithStreamingResponse:
        """Wrapped."""
        from .resources.wrapped import WrappedResourceWithStreamingResponse

        return WrappedResourceWithStreamingResponse(self._client.wrapped)


class AsyncStreamsEventsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncStreamsEvents) -> None:
        self._client = client

    @cached_property
    def answers(self) -> AsyncAnswersResourceWithRawResponse:
        """Answers."""
        from .resources.answers import AsyncAnswersResourceWithRawResponse

        return AsyncAnswersResourceWithRawResponse(self._client.answers)

    @cached_property
    def channel(self) -> AsyncChannelResourceWithRawResponse:
        """Channel."""
        from .resources.channel import AsyncChannelResourceWithRawResponse

        return AsyncChannelResourceWithRawResponse(self._client.channel)

    @cached_property
    def chunks(self) -> AsyncChunksResourceWithRawResponse:
        """Chunks."""
        from .resources.chunks import AsyncChunksResourceWithRawResponse

        return AsyncChunksResourceWithRawResponse(self._client.chunks)

    @cached_property
    def log(self) -> AsyncLogResourceWithRawResponse:
        """Log."""
        from .resources.log import AsyncLogResourceWithRawResponse

        return AsyncLogResourceWithRawResponse(self._client.log)

    @cached_property
    def pairs(self) -> AsyncPairsResourceWithRawResponse:
        """Pairs."""
        from .resources.pairs import AsyncPairsResourceWithRawResponse

        return AsyncPairsResourceWithRawResponse(self._client.pairs)

    @cached_property
    def rows(self) -> AsyncRowsResourceWithRawResponse:
        """Rows."""
        from .resources.rows import AsyncRowsResourceWithRawResponse

        return AsyncRowsResourceWithRawResponse(self._client.rows)

    @cached_property
    def texts(self) -> AsyncTextsResourceWithRawResponse:
        """Texts."""
        from .resources.texts import AsyncTextsResourceWithRawResponse

        return AsyncTextsResourceWithRawResponse(self._client.texts)

    @cached_property
    def wrapped(self) -> AsyncWrappedResourceWithRawResponse:
        """Wrapped."""
        from .resources.wrapped import AsyncWrappedResourceWithRawResponse

        return AsyncWrappedResourceWithRawResponse(self._client.wrapped)


class AsyncStreamsEventsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncStreamsEvents) -> None:
        self._client = client

    @cached_property
    def answers(self) -> AsyncAnswersResourceWithStreamingResponse:
        """Answers."""
        from .resources.answers import AsyncAnswersResourceWithStreamingResponse

        return AsyncAnswersResourceWithStreamingResponse(self._client.answers)

    @cached_property
    def channel(self) -> AsyncChannelResourceWithStreamingResponse:
        """Channel."""
        from .resources.channel import AsyncChannelResourceWithStreamingResponse

        return AsyncChannelResourceWithStreamingResponse(self._client.channel)

    @cached_property
    def chunks(self) -> AsyncChunksResourceWithStreamingResponse:
        """Chunks."""
        from .resources.chunks import AsyncChunksResourceWithStreamingResponse

        return AsyncChunksResourceWithStreamingResponse(self._client.chunks)

    @cached_property
    def log(self) -> AsyncLogResourceWithStreamingResponse:
        """Log."""
        from .resources.log import AsyncLogResourceWithStreamingResponse

        return AsyncLogResourceWithStreamingResponse(self._client.log)

    @cached_property
    def pairs(self) -> AsyncPairsResourceWithStreamingResponse:
        """Pairs."""
        from .resources.pairs import AsyncPairsResourceWithStreamingResponse

        return AsyncPairsResourceWithStreamingResponse(self._client.pairs)

    @cached_property
    def rows(self) -> AsyncRowsResourceWithStreamingResponse:
        """Rows."""
        from .resources.rows import AsyncRowsResourceWithStreamingResponse

        return AsyncRowsResourceWithStreamingResponse(self._client.rows)

    @cached_property
    def texts(self) -> AsyncTextsResourceWithStreamingResponse:
        """Texts."""
        from .resources.texts import AsyncTextsResourceWithStreamingResponse

        return AsyncTextsResourceWithStreamingResponse(self._client.texts)

    @cached_property
    def wrapped(self) -> AsyncWrappedResourceWithStreamingResponse:
        """Wrapped."""
        from .resources.wrapped import AsyncWrappedResourceWithStreamingResponse

        return AsyncWrappedResourceWithStreamingResponse(self._client.wrapped)


Client = StreamsEvents
AsyncClient = AsyncStreamsEvents
