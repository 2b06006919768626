"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient as BaseAsyncAPIClient
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import base_address, merged_headers
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.things import (
        AsyncThingsResource,
        AsyncThingsResourceWithRawResponse,
        AsyncThingsResourceWithStreamingResponse,
        ThingsResource,
        ThingsResourceWithRawResponse,
        ThingsResourceWithStreamingResponse,
    )


class APIClient(SyncAPIClient):
    """The client of untitled."""

    package_name = "APIClient"
    package_version = __version__
    log_env = "API_CLIENT_LOG"
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
                `API_CLIENT_BASE_URL` says; one of the two is needed.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        super().__init__(
            base_url=base_address(base_url, None, env="API_CLIENT_BASE_URL"),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="API_CLIENT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def things(self) -> ThingsResource:
        """Things."""
        from .resources.things import ThingsResource

        return ThingsResource(self)

    @cached_property
    def with_raw_response(self) -> APIClientWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return APIClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> APIClientWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return APIClientWithStreamingResponse(self)

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


class AsyncAPIClient(BaseAsyncAPIClient):
    """The asynchronous client of untitled."""

    package_name = "APIClient"
    package_version = __version__
    log_env = "API_CLIENT_LOG"
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
                `API_CLIENT_BASE_URL` says; one of the two is needed.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        super().__init__(
            base_url=base_address(base_url, None, env="API_CLIENT_BASE_URL"),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="API_CLIENT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def things(self) -> AsyncThingsResource:
        """Things."""
        from .resources.things import AsyncThingsResource

        return AsyncThingsResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncAPIClientWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncAPIClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAPIClientWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncAPIClientWithStreamingResponse(self)

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


class APIClientWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: APIClient) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithRawResponse:
        """Things."""
        from .resources.things import ThingsResourceWithRawResponse

        return ThingsResourceWithRawResponse(self._client.things)


class APIClientWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: APIClient) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithStreamingResponse:
        """Things."""
        from .resources.things import ThingsResourceWithStreamingResponse

        return ThingsResourceWithStreamingResponse(self._client.things)


class AsyncAPIClientWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithRawResponse:
        """Things."""
        from .resources.things import AsyncThingsResourceWithRawResponse

        return AsyncThingsResourceWithRawResponse(self._client.things)


class AsyncAPIClientWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithStreamingResponse:
        """Things."""
        from .resources.things import AsyncThingsResourceWithStreamingResponse

        return AsyncThingsResourceWithStreamingResponse(self._client.things)


Client = APIClient
AsyncClient = AsyncAPIClient
