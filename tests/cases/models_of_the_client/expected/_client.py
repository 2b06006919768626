"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.aio.streaming import AsyncStream
from ._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import base_address, merged_headers
from ._runtime.sync.client import SyncAPIClient
from ._runtime.sync.streaming import Stream
from ._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ._runtime.types import Body, Headers, NotGiven, Omit, Query, Timeout, not_given
from ._version import __version__
from .types.api_status import APIStatus


class ModelsOfTheClient(SyncAPIClient):
    """The client of Models of the client."""

    package_name = "ModelsOfTheClient"
    package_version = __version__
    log_env = "MODELS_OF_THE_CLIENT_LOG"
    array_format = "comma"
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
                `MODELS_OF_THE_CLIENT_BASE_URL` says, or https://api.example.com.
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
                "https://api.example.com",
                env="MODELS_OF_THE_CLIENT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="MODELS_OF_THE_CLIENT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def with_raw_response(self) -> ModelsOfTheClientWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ModelsOfTheClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelsOfTheClientWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ModelsOfTheClientWithStreamingResponse(self)

    def status(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> APIStatus:
        """`GET /status`"""
        return self._request(
            "GET",
            "/status",
            cast_to=APIStatus,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def watch(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[APIStatus]:
        """`GET /watch`"""
        return self._request(
            "GET",
            "/watch",
            cast_to=APIStatus,
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=Stream[APIStatus],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

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


class AsyncModelsOfTheClient(AsyncAPIClient):
    """The asynchronous client of Models of the client."""

    package_name = "ModelsOfTheClient"
    package_version = __version__
    log_env = "MODELS_OF_THE_CLIENT_LOG"
    array_format = "comma"
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
                `MODELS_OF_THE_CLIENT_BASE_URL` says, or https://api.example.com.
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
                "https://api.example.com",
                env="MODELS_OF_THE_CLIENT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="MODELS_OF_THE_CLIENT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def with_raw_response(self) -> AsyncModelsOfTheClientWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncModelsOfTheClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsOfTheClientWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncModelsOfTheClientWithStreamingResponse(self)

    async def status(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> APIStatus:
        """`GET /status`"""
        return await self._request(
            "GET",
            "/status",
            cast_to=APIStatus,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def watch(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[APIStatus]:
        """`GET /watch`"""
        return await self._request(
            "GET",
            "/watch",
            cast_to=APIStatus,
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=AsyncStream[APIStatus],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

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


class ModelsOfTheClientWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: ModelsOfTheClient) -> None:
        self._client = client
        self.status = to_raw_response(client.status)
        self.watch = to_raw_response(client.watch)


class ModelsOfTheClientWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: ModelsOfTheClient) -> None:
        self._client = client
        self.status = to_streamed_response(client.status)
        self.watch = to_streamed_response(client.watch)


class AsyncModelsOfTheClientWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncModelsOfTheClient) -> None:
        self._client = client
        self.status = async_to_raw_response(client.status)
        self.watch = async_to_raw_response(client.watch)


class AsyncModelsOfTheClientWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncModelsOfTheClient) -> None:
        self._client = client
        self.status = async_to_streamed_response(client.status)
        self.watch = async_to_streamed_response(client.watch)


Client = ModelsOfTheClient
AsyncClient = AsyncModelsOfTheClient
