"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Self

from ._runtime.aio.client import AsyncAPIClient
from ._runtime.http import URL, AsyncClient, Client
from ._runtime.options import option
from ._runtime.retries import DEFAULT_MAX_RETRIES
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given

if TYPE_CHECKING:
    from .resources.things import (
        AsyncThingsResource,
        AsyncThingsResourceWithRawResponse,
        AsyncThingsResourceWithStreamingResponse,
        ThingsResource,
        ThingsResourceWithRawResponse,
        ThingsResourceWithStreamingResponse,
    )


class UnassignedOperation(SyncAPIClient):
    """The client of Unassigned operation."""

    package_name = "UnassignedOperation"
    package_version = "1.0.0"

    def __init__(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Client | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Keep the options; nothing is sent or opened before the first call.

        Args:
            base_url: Where the API is, instead of what the environment variable
                `UNASSIGNED_OPERATION_BASE_URL` says, or https://api.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        super().__init__(
            base_url=option(base_url, env="UNASSIGNED_OPERATION_BASE_URL")
            or "https://api.example.com",
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
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
    def with_raw_response(self) -> UnassignedOperationWithRawResponse:
        """The same resources, whose methods return the reply itself."""
        return UnassignedOperationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UnassignedOperationWithStreamingResponse:
        """The same resources, whose methods return the reply unread."""
        return UnassignedOperationWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return {}

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client."""
        return {}

    def copy(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: Client | None = None,
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
        )

    with_options = copy


class AsyncUnassignedOperation(AsyncAPIClient):
    """The asynchronous client of Unassigned operation."""

    package_name = "UnassignedOperation"
    package_version = "1.0.0"

    def __init__(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: AsyncClient | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Keep the options; nothing is sent or opened before the first call.

        Args:
            base_url: Where the API is, instead of what the environment variable
                `UNASSIGNED_OPERATION_BASE_URL` says, or https://api.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        super().__init__(
            base_url=option(base_url, env="UNASSIGNED_OPERATION_BASE_URL")
            or "https://api.example.com",
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=default_headers,
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
    def with_raw_response(self) -> AsyncUnassignedOperationWithRawResponse:
        """The same resources, whose methods return the reply itself."""
        return AsyncUnassignedOperationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUnassignedOperationWithStreamingResponse:
        """The same resources, whose methods return the reply unread."""
        return AsyncUnassignedOperationWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return {}

    @property
    def client_headers(self) -> Mapping[str, str | Omit | None]:
        """The headers that stand for options of the client."""
        return {}

    def copy(
        self,
        *,
        base_url: str | URL | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        total_timeout: float | NotGiven | None = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: AsyncClient | None = None,
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
        )

    with_options = copy


class UnassignedOperationWithRawResponse:
    """The resources of a client, with `with_raw_response` on each."""

    def __init__(self, client: UnassignedOperation) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithRawResponse:
        """Things."""
        from .resources.things import ThingsResourceWithRawResponse

        return ThingsResourceWithRawResponse(self._client.things)


class UnassignedOperationWithStreamingResponse:
    """The resources of a client, with `with_streaming_response` on each."""

    def __init__(self, client: UnassignedOperation) -> None:
        self._client = client

    @cached_property
    def things(self) -> ThingsResourceWithStreamingResponse:
        """Things."""
        from .resources.things import ThingsResourceWithStreamingResponse

        return ThingsResourceWithStreamingResponse(self._client.things)


class AsyncUnassignedOperationWithRawResponse:
    """The resources of a client, with `with_raw_response` on each."""

    def __init__(self, client: AsyncUnassignedOperation) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithRawResponse:
        """Things."""
        from .resources.things import AsyncThingsResourceWithRawResponse

        return AsyncThingsResourceWithRawResponse(self._client.things)


class AsyncUnassignedOperationWithStreamingResponse:
    """The resources of a client, with `with_streaming_response` on each."""

    def __init__(self, client: AsyncUnassignedOperation) -> None:
        self._client = client

    @cached_property
    def things(self) -> AsyncThingsResourceWithStreamingResponse:
        """Things."""
        from .resources.things import AsyncThingsResourceWithStreamingResponse

        return AsyncThingsResourceWithStreamingResponse(self._client.things)
