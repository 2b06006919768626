"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import base_address, merged_headers, read_text, required_option
from ._runtime.sync.client import SyncAPIClient
from ._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ._runtime.types import Body, Headers, NotGiven, Omit, Query, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.meters import (
        AsyncMetersResource,
        AsyncMetersResourceWithRawResponse,
        AsyncMetersResourceWithStreamingResponse,
        MetersResource,
        MetersResourceWithRawResponse,
        MetersResourceWithStreamingResponse,
    )
    from .resources.readings import (
        AsyncReadingsResource,
        AsyncReadingsResourceWithRawResponse,
        AsyncReadingsResourceWithStreamingResponse,
        ReadingsResource,
        ReadingsResourceWithRawResponse,
        ReadingsResourceWithStreamingResponse,
    )


class Meters(SyncAPIClient):
    """The client of Meters."""

    package_name = "Meters"
    package_version = __version__
    log_env = "METERS_LOG"
    array_format = "comma"
    nested_format = "brackets"

    key: str

    app: str

    def __init__(
        self,
        *,
        key: str | None = None,
        app: str | None = None,
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
            key: It is required unless the environment variable `METERS_KEY` is set.
            app: It is required unless the environment variable `METERS_APP` is set.
            base_url: Where the API is, instead of what the environment variable
                `METERS_BASE_URL` says, or https://meters.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.key = required_option("key", key, read_text, env="METERS_KEY")
        self.app = required_option("app", app, read_text, env="METERS_APP")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://meters.example.com",
                env="METERS_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="METERS_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def meters(self) -> MetersResource:
        """Meters."""
        from .resources.meters import MetersResource

        return MetersResource(self)

    @cached_property
    def readings(self) -> ReadingsResource:
        """Readings."""
        from .resources.readings import ReadingsResource

        return ReadingsResource(self)

    @cached_property
    def with_raw_response(self) -> MetersWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return MetersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MetersWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return MetersWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return {"Meters-Key": self.key}

    @property
    def auth_query(self) -> Mapping[str, str]:
        """The query parameters that carry the credentials."""
        return {"app": self.app}

    def health(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /health`"""
        return self._request(
            "GET",
            "/health",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        key: str | None = None,
        app: str | None = None,
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
            key=key or self.key,
            app=app or self.app,
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


class AsyncMeters(AsyncAPIClient):
    """The asynchronous client of Meters."""

    package_name = "Meters"
    package_version = __version__
    log_env = "METERS_LOG"
    array_format = "comma"
    nested_format = "brackets"

    key: str

    app: str

    def __init__(
        self,
        *,
        key: str | None = None,
        app: str | None = None,
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
            key: It is required unless the environment variable `METERS_KEY` is set.
            app: It is required unless the environment variable `METERS_APP` is set.
            base_url: Where the API is, instead of what the environment variable
                `METERS_BASE_URL` says, or https://meters.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.key = required_option("key", key, read_text, env="METERS_KEY")
        self.app = required_option("app", app, read_text, env="METERS_APP")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://meters.example.com",
                env="METERS_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="METERS_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def meters(self) -> AsyncMetersResource:
        """Meters."""
        from .resources.meters import AsyncMetersResource

        return AsyncMetersResource(self)

    @cached_property
    def readings(self) -> AsyncReadingsResource:
        """Readings."""
        from .resources.readings import AsyncReadingsResource

        return AsyncReadingsResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncMetersWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncMetersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMetersWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncMetersWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return {"Meters-Key": self.key}

    @property
    def auth_query(self) -> Mapping[str, str]:
        """The query parameters that carry the credentials."""
        return {"app": self.app}

    async def health(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /health`"""
        return await self._request(
            "GET",
            "/health",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        key: str | None = None,
        app: str | None = None,
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
            key=key or self.key,
            app=app or self.app,
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


class MetersWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: Meters) -> None:
        self._client = client
        self.health = to_raw_response(client.health)

    @cached_property
    def meters(self) -> MetersResourceWithRawResponse:
        """Meters."""
        from .resources.meters import MetersResourceWithRawResponse

        return MetersResourceWithRawResponse(self._client.meters)

    @cached_property
    def readings(self) -> ReadingsResourceWithRawResponse:
        """Readings."""
        from .resources.readings import ReadingsResourceWithRawResponse

        return ReadingsResourceWithRawResponse(self._client.readings)


class MetersWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: Meters) -> None:
        self._client = client
        self.health = to_streamed_response(client.health)

    @cached_property
    def meters(self) -> MetersResourceWithStreamingResponse:
        """Meters."""
        from .resources.meters import MetersResourceWithStreamingResponse

        return MetersResourceWithStreamingResponse(self._client.meters)

    @cached_property
    def readings(self) -> ReadingsResourceWithStreamingResponse:
        """Readings."""
        from .resources.readings import ReadingsResourceWithStreamingResponse

        return ReadingsResourceWithStreamingResponse(self._client.readings)


class AsyncMetersWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncMeters) -> None:
        self._client = client
        self.health = async_to_raw_response(client.health)

    @cached_property
    def meters(self) -> AsyncMetersResourceWithRawResponse:
        """Meters."""
        from .resources.meters import AsyncMetersResourceWithRawResponse

        return AsyncMetersResourceWithRawResponse(self._client.meters)

    @cached_property
    def readings(self) -> AsyncReadingsResourceWithRawResponse:
        """Readings."""
        from .resources.readings import AsyncReadingsResourceWithRawResponse

        return AsyncReadingsResourceWithRawResponse(self._client.readings)


class AsyncMetersWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncMeters) -> None:
        self._client = client
        self.health = async_to_streamed_response(client.health)

    @cached_property
    def meters(self) -> AsyncMetersResourceWithStreamingResponse:
        """Meters."""
        from .resources.meters import AsyncMetersResourceWithStreamingResponse

        return AsyncMetersResourceWithStreamingResponse(self._client.meters)

    @cached_property
    def readings(self) -> AsyncReadingsResourceWithStreamingResponse:
        """Readings."""
        from .resources.readings import AsyncReadingsResourceWithStreamingResponse

        return AsyncReadingsResourceWithStreamingResponse(self._client.readings)


Client = Meters
AsyncClient = AsyncMeters
