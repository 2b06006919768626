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
    from .resources.labels import (
        AsyncLabelsResource,
        AsyncLabelsResourceWithRawResponse,
        AsyncLabelsResourceWithStreamingResponse,
        LabelsResource,
        LabelsResourceWithRawResponse,
        LabelsResourceWithStreamingResponse,
    )


class Labels(SyncAPIClient):
    """The client of Labels."""

    package_name = "Labels"
    package_version = __version__
    log_env = "LABELS_LOG"
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
                `LABELS_BASE_URL` says, or https://labels.example.com.
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
                "https://labels.example.com",
                env="LABELS_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="LABELS_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def labels(self) -> LabelsResource:
        """Labels."""
        from .resources.labels import LabelsResource

        return LabelsResource(self)

    @cached_property
    def with_raw_response(self) -> LabelsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LabelsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LabelsWithStreamingResponse(self)

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


class AsyncLabels(AsyncAPIClient):
    """The asynchronous client of Labels."""

    package_name = "Labels"
    package_version = __version__
    log_env = "LABELS_LOG"
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
                `LABELS_BASE_URL` says, or https://labels.example.com.
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
                "https://labels.example.com",
                env="LABELS_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="LABELS_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def labels(self) -> AsyncLabelsResource:
        """Labels."""
        from .resources.labels import AsyncLabelsResource

        return AsyncLabelsResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncLabelsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLabelsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLabelsWithStreamingResponse(self)

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


class LabelsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: Labels) -> None:
        self._client = client

    @cached_property
    def labels(self) -> LabelsResourceWithRawResponse:
        """Labels."""
        from .resources.labels import LabelsResourceWithRawResponse

        return LabelsResourceWithRawResponse(self._client.labels)


class LabelsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: Labels) -> None:
        self._client = client

    @cached_property
    def labels(self) -> LabelsResourceWithStreamingResponse:
        """Labels."""
        from .resources.labels import LabelsResourceWithStreamingResponse

        return LabelsResourceWithStreamingResponse(self._client.labels)


class AsyncLabelsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncLabels) -> None:
        self._client = client

    @cached_property
    def labels(self) -> AsyncLabelsResourceWithRawResponse:
        """Labels."""
        from .resources.labels import AsyncLabelsResourceWithRawResponse

        return AsyncLabelsResourceWithRawResponse(self._client.labels)


class AsyncLabelsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncLabels) -> None:
        self._client = client

    @cached_property
    def labels(self) -> AsyncLabelsResourceWithStreamingResponse:
        """Labels."""
        from .resources.labels import AsyncLabelsResourceWithStreamingResponse

        return AsyncLabelsResourceWithStreamingResponse(self._client.labels)


Client = Labels
AsyncClient = AsyncLabels
