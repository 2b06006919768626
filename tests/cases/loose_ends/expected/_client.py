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
from ._runtime.options import base_address, merged_headers, option, read_text
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


class LooseEnds(SyncAPIClient):
    """The client of Loose ends."""

    package_name = "LooseEnds"
    package_version = __version__
    log_env = "LOOSE_ENDS_LOG"
    array_format = "repeat"
    nested_format = "brackets"

    region: str
    """One of: eu, ap."""

    version: str

    def __init__(
        self,
        *,
        region: str | None = None,
        version: str | None = None,
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
            region: One of: eu, ap.
            base_url: Where the API is, instead of what the environment variable
                `LOOSE_ENDS_BASE_URL` says, or https://{region}.example.com/{version}.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.region = option(region, read_text, default="us")
        self.version = option(version, read_text, default="")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://{region}.example.com/{version}",
                env="LOOSE_ENDS_BASE_URL",
                variables={"region": self.region, "version": self.version},
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="LOOSE_ENDS_CUSTOM_HEADERS",
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
    def with_raw_response(self) -> LooseEndsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LooseEndsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LooseEndsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LooseEndsWithStreamingResponse(self)

    def copy(
        self,
        *,
        region: str | None = None,
        version: str | None = None,
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
        if base_url is None and (region is not None or version is not None):
            base_url = base_address(
                None,
                "https://{region}.example.com/{version}",
                variables={
                    "region": region or self.region,
                    "version": version or self.version,
                },
            )
        return type(self)(
            region=region or self.region,
            version=version or self.version,
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


class AsyncLooseEnds(AsyncAPIClient):
    """The asynchronous client of Loose ends."""

    package_name = "LooseEnds"
    package_version = __version__
    log_env = "LOOSE_ENDS_LOG"
    array_format = "repeat"
    nested_format = "brackets"

    region: str
    """One of: eu, ap."""

    version: str

    def __init__(
        self,
        *,
        region: str | None = None,
        version: str | None = None,
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
            region: One of: eu, ap.
            base_url: Where the API is, instead of what the environment variable
                `LOOSE_ENDS_BASE_URL` says, or https://{region}.example.com/{version}.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.region = option(region, read_text, default="us")
        self.version = option(version, read_text, default="")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://{region}.example.com/{version}",
                env="LOOSE_ENDS_BASE_URL",
                variables={"region": self.region, "version": self.version},
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="LOOSE_ENDS_CUSTOM_HEADERS",
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
    def with_raw_response(self) -> AsyncLooseEndsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLooseEndsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLooseEndsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLooseEndsWithStreamingResponse(self)

    def copy(
        self,
        *,
        region: str | None = None,
        version: str | None = None,
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
        if base_url is None and (region is not None or version is not None):
            base_url = base_address(
                None,
                "https://{region}.example.com/{version}",
                variables={
                    "region": region or self.region,
                    "version": version or self.version,
                },
            )
        return type(self)(
            region=region or self.region,
            version=version or self.version,
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


class LooseEndsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: LooseEnds) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithRawResponse:
        """Things."""
        from .resources.things import ThingsResourceWithRawResponse

        return ThingsResourceWithRawResponse(self._client.things)


class LooseEndsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: LooseEnds) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithStreamingResponse:
        """Things."""
        from .resources.things import ThingsResourceWithStreamingResponse

        return ThingsResourceWithStreamingResponse(self._client.things)


class AsyncLooseEndsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncLooseEnds) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithRawResponse:
        """Things."""
        from .resources.things import AsyncThingsResourceWithRawResponse

        return AsyncThingsResourceWithRawResponse(self._client.things)


class AsyncLooseEndsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncLooseEnds) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithStreamingResponse:
        """Things."""
        from .resources.things import AsyncThingsResourceWithStreamingResponse

        return AsyncThingsResourceWithStreamingResponse(self._client.things)


Client = LooseEnds
AsyncClient = AsyncLooseEnds
