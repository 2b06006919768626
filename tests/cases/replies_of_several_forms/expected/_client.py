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
    from .resources.events import (
        AsyncEventsResource,
        AsyncEventsResourceWithRawResponse,
        AsyncEventsResourceWithStreamingResponse,
        EventsResource,
        EventsResourceWithRawResponse,
        EventsResourceWithStreamingResponse,
    )
    from .resources.files import (
        AsyncFilesResource,
        AsyncFilesResourceWithRawResponse,
        AsyncFilesResourceWithStreamingResponse,
        FilesResource,
        FilesResourceWithRawResponse,
        FilesResourceWithStreamingResponse,
    )
    from .resources.jobs import (
        AsyncJobsResource,
        AsyncJobsResourceWithRawResponse,
        AsyncJobsResourceWithStreamingResponse,
        JobsResource,
        JobsResourceWithRawResponse,
        JobsResourceWithStreamingResponse,
    )
    from .resources.reports import (
        AsyncReportsResource,
        AsyncReportsResourceWithRawResponse,
        AsyncReportsResourceWithStreamingResponse,
        ReportsResource,
        ReportsResourceWithRawResponse,
        ReportsResourceWithStreamingResponse,
    )


class SeveralForms(SyncAPIClient):
    """The client of Several forms."""

    package_name = "SeveralForms"
    package_version = __version__
    log_env = "SEVERAL_FORMS_LOG"
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
                `SEVERAL_FORMS_BASE_URL` says, or https://api.example.com.
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
                env="SEVERAL_FORMS_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="SEVERAL_FORMS_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def events(self) -> EventsResource:
        """Events."""
        from .resources.events import EventsResource

        return EventsResource(self)

    @cached_property
    def files(self) -> FilesResource:
        """Files."""
        from .resources.files import FilesResource

        return FilesResource(self)

    @cached_property
    def jobs(self) -> JobsResource:
        """Jobs."""
        from .resources.jobs import JobsResource

        return JobsResource(self)

    @cached_property
    def reports(self) -> ReportsResource:
        """Reports."""
        from .resources.reports import ReportsResource

        return ReportsResource(self)

    @cached_property
    def with_raw_response(self) -> SeveralFormsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return SeveralFormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SeveralFormsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return SeveralFormsWithStreamingResponse(self)

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


class AsyncSeveralForms(AsyncAPIClient):
    """The asynchronous client of Several forms."""

    package_name = "SeveralForms"
    package_version = __version__
    log_env = "SEVERAL_FORMS_LOG"
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
                `SEVERAL_FORMS_BASE_URL` says, or https://api.example.com.
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
                env="SEVERAL_FORMS_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="SEVERAL_FORMS_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def events(self) -> AsyncEventsResource:
        """Events."""
        from .resources.events import AsyncEventsResource

        return AsyncEventsResource(self)

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Files."""
        from .resources.files import AsyncFilesResource

        return AsyncFilesResource(self)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Jobs."""
        from .resources.jobs import AsyncJobsResource

        return AsyncJobsResource(self)

    @cached_property
    def reports(self) -> AsyncReportsResource:
        """Reports."""
        from .resources.reports import AsyncReportsResource

        return AsyncReportsResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncSeveralFormsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncSeveralFormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSeveralFormsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncSeveralFormsWithStreamingResponse(self)

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


class SeveralFormsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: SeveralForms) -> None:
        self._client = client

    @cached_property
    def events(self) -> EventsResourceWithRawResponse:
        """Events."""
        from .resources.events import EventsResourceWithRawResponse

        return EventsResourceWithRawResponse(self._client.events)

    @cached_property
    def files(self) -> FilesResourceWithRawResponse:
        """Files."""
        from .resources.files import FilesResourceWithRawResponse

        return FilesResourceWithRawResponse(self._client.files)

    @cached_property
    def jobs(self) -> JobsResourceWithRawResponse:
        """Jobs."""
        from .resources.jobs import JobsResourceWithRawResponse

        return JobsResourceWithRawResponse(self._client.jobs)

    @cached_property
    def reports(self) -> ReportsResourceWithRawResponse:
        """Reports."""
        from .resources.reports import ReportsResourceWithRawResponse

        return ReportsResourceWithRawResponse(self._client.reports)


class SeveralFormsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: SeveralForms) -> None:
        self._client = client

    @cached_property
    def events(self) -> EventsResourceWithStreamingResponse:
        """Events."""
        from .resources.events import EventsResourceWithStreamingResponse

        return EventsResourceWithStreamingResponse(self._client.events)

    @cached_property
    def files(self) -> FilesResourceWithStreamingResponse:
        """Files."""
        from .resources.files import FilesResourceWithStreamingResponse

        return FilesResourceWithStreamingResponse(self._client.files)

    @cached_property
    def jobs(self) -> JobsResourceWithStreamingResponse:
        """Jobs."""
        from .resources.jobs import JobsResourceWithStreamingResponse

        return JobsResourceWithStreamingResponse(self._client.jobs)

    @cached_property
    def reports(self) -> ReportsResourceWithStreamingResponse:
        """Reports."""
        from .resources.reports import ReportsResourceWithStreamingResponse

        return ReportsResourceWithStreamingResponse(self._client.reports)


class AsyncSeveralFormsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncSeveralForms) -> None:
        self._client = client

    @cached_property
    def events(self) -> AsyncEventsResourceWithRawResponse:
        """Events."""
        from .resources.events import AsyncEventsResourceWithRawResponse

        return AsyncEventsResourceWithRawResponse(self._client.events)

    @cached_property
    def files(self) -> AsyncFilesResourceWithRawResponse:
        """Files."""
        from .resources.files import AsyncFilesResourceWithRawResponse

        return AsyncFilesResourceWithRawResponse(self._client.files)

    @cached_property
    def jobs(self) -> AsyncJobsResourceWithRawResponse:
        """Jobs."""
        from .resources.jobs import AsyncJobsResourceWithRawResponse

        return AsyncJobsResourceWithRawResponse(self._client.jobs)

    @cached_property
    def reports(self) -> AsyncReportsResourceWithRawResponse:
        """Reports."""
        from .resources.reports import AsyncReportsResourceWithRawResponse

        return AsyncReportsResourceWithRawResponse(self._client.reports)


class AsyncSeveralFormsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncSeveralForms) -> None:
        self._client = client

    @cached_property
    def events(self) -> AsyncEventsResourceWithStreamingResponse:
        """Events."""
        from .resources.events import AsyncEventsResourceWithStreamingResponse

        return AsyncEventsResourceWithStreamingResponse(self._client.events)

    @cached_property
    def files(self) -> AsyncFilesResourceWithStreamingResponse:
        """Files."""
        from .resources.files import AsyncFilesResourceWithStreamingResponse

        return AsyncFilesResourceWithStreamingResponse(self._client.files)

    @cached_property
    def jobs(self) -> AsyncJobsResourceWithStreamingResponse:
        """Jobs."""
        from .resources.jobs import AsyncJobsResourceWithStreamingResponse

        return AsyncJobsResourceWithStreamingResponse(self._client.jobs)

    @cached_property
    def reports(self) -> AsyncReportsResourceWithStreamingResponse:
        """Reports."""
        from .resources.reports import AsyncReportsResourceWithStreamingResponse

        return AsyncReportsResourceWithStreamingResponse(self._client.reports)


Client = SeveralForms
AsyncClient = AsyncSeveralForms
