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
    from .resources.others import (
        AsyncOthersResource,
        AsyncOthersResourceWithRawResponse,
        AsyncOthersResourceWithStreamingResponse,
        OthersResource,
        OthersResourceWithRawResponse,
        OthersResourceWithStreamingResponse,
    )
    from .resources.things import (
        AsyncThingsResource,
        AsyncThingsResourceWithRawResponse,
        AsyncThingsResourceWithStreamingResponse,
        ThingsResource,
        ThingsResourceWithRawResponse,
        ThingsResourceWithStreamingResponse,
    )


class ServersOfOperations(SyncAPIClient):
    """The client of Servers of operations."""

    package_name = "ServersOfOperations"
    package_version = __version__
    log_env = "SERVERS_OF_OPERATIONS_LOG"
    array_format = "comma"
    nested_format = "brackets"
    documented_servers = ("https://{region}.example.com/v1",)

    region: str

    def __init__(
        self,
        *,
        region: str | None = None,
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
                `SERVERS_OF_OPERATIONS_BASE_URL` says, or
                https://{region}.example.com/v1.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.region = option(region, read_text, default="eu")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://{region}.example.com/v1",
                env="SERVERS_OF_OPERATIONS_BASE_URL",
                variables={"region": self.region},
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="SERVERS_OF_OPERATIONS_CUSTOM_HEADERS",
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
    def others(self) -> OthersResource:
        """Others."""
        from .resources.others import OthersResource

        return OthersResource(self)

    @cached_property
    def with_raw_response(self) -> ServersOfOperationsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ServersOfOperationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ServersOfOperationsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ServersOfOperationsWithStreamingResponse(self)

    @property
    def server_variables(self) -> Mapping[str, object]:
        """The variables of servers that stand for options of the client."""
        return {"region": self.region}

    def copy(
        self,
        *,
        region: str | None = None,
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
        if base_url is None and region is not None:
            base_url = base_address(
                None,
                "https://{region}.example.com/v1",
                variables={"region": region or self.region},
            )
        return type(self)(
            region=region or self.region,
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


class AsyncServersOfOperations(AsyncAPIClient):
    """The asynchronous client of Servers of operations."""

    package_name = "ServersOfOperations"
    package_version = __version__
    log_env = "SERVERS_OF_OPERATIONS_LOG"
    array_format = "comma"
    nested_format = "brackets"
    documented_servers = ("https://{region}.example.com/v1",)

    region: str

    def __init__(
        self,
        *,
        region: str | None = None,
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
                `SERVERS_OF_OPERATIONS_BASE_URL` says, or
                https://{region}.example.com/v1.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.region = option(region, read_text, default="eu")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://{region}.example.com/v1",
                env="SERVERS_OF_OPERATIONS_BASE_URL",
                variables={"region": self.region},
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="SERVERS_OF_OPERATIONS_CUSTOM_HEADERS",
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
    def others(self) -> AsyncOthersResource:
        """Others."""
        from .resources.others import AsyncOthersResource

        return AsyncOthersResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncServersOfOperationsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncServersOfOperationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncServersOfOperationsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncServersOfOperationsWithStreamingResponse(self)

    @property
    def server_variables(self) -> Mapping[str, object]:
        """The variables of servers that stand for options of the client."""
        return {"region": self.region}

    def copy(
        self,
        *,
        region: str | None = None,
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
        if base_url is None and region is not None:
            base_url = base_address(
                None,
                "https://{region}.example.com/v1",
                variables={"region": region or self.region},
            )
        return type(self)(
            region=region or self.region,
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


class ServersOfOperationsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: ServersOfOperations) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithRawResponse:
        """Things."""
        from .resources.things import ThingsResourceWithRawResponse

        return ThingsResourceWithRawResponse(self._client.things)

    @cached_property
    def others(self) -> OthersResourceWithRawResponse:
        """Others."""
        from .resources.others import OthersResourceWithRawResponse

        return OthersResourceWithRawResponse(self._client.others)


class ServersOfOperationsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: ServersOfOperations) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithStreamingResponse:
        """Things."""
        from .resources.things import ThingsResourceWithStreamingResponse

        return ThingsResourceWithStreamingResponse(self._client.things)

    @cached_property
    def others(self) -> OthersResourceWithStreamingResponse:
        """Others."""
        from .resources.others import OthersResourceWithStreamingResponse

        return OthersResourceWithStreamingResponse(self._client.others)


class AsyncServersOfOperationsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncServersOfOperations) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithRawResponse:
        """Things."""
        from .resources.things import AsyncThingsResourceWithRawResponse

        return AsyncThingsResourceWithRawResponse(self._client.things)

    @cached_property
    def others(self) -> AsyncOthersResourceWithRawResponse:
        """Others."""
        from .resources.others import AsyncOthersResourceWithRawResponse

        return AsyncOthersResourceWithRawResponse(self._client.others)


class AsyncServersOfOperationsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncServersOfOperations) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithStreamingResponse:
        """Things."""
        from .resources.things import AsyncThingsResourceWithStreamingResponse

        return AsyncThingsResourceWithStreamingResponse(self._client.things)

    @cached_property
    def others(self) -> AsyncOthersResourceWithStreamingResponse:
        """Others."""
        from .resources.others import AsyncOthersResourceWithStreamingResponse

        return AsyncOthersResourceWithStreamingResponse(self._client.others)


Client = ServersOfOperations
AsyncClient = AsyncServersOfOperations
