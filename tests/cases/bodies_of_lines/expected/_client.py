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
    from .resources.documents import (
        AsyncDocumentsResource,
        AsyncDocumentsResourceWithRawResponse,
        AsyncDocumentsResourceWithStreamingResponse,
        DocumentsResource,
        DocumentsResourceWithRawResponse,
        DocumentsResourceWithStreamingResponse,
    )
    from .resources.lists import (
        AsyncListsResource,
        AsyncListsResourceWithRawResponse,
        AsyncListsResourceWithStreamingResponse,
        ListsResource,
        ListsResourceWithRawResponse,
        ListsResourceWithStreamingResponse,
    )
    from .resources.plain import (
        AsyncPlainResource,
        AsyncPlainResourceWithRawResponse,
        AsyncPlainResourceWithStreamingResponse,
        PlainResource,
        PlainResourceWithRawResponse,
        PlainResourceWithStreamingResponse,
    )
    from .resources.records import (
        AsyncRecordsResource,
        AsyncRecordsResourceWithRawResponse,
        AsyncRecordsResourceWithStreamingResponse,
        RecordsResource,
        RecordsResourceWithRawResponse,
        RecordsResourceWithStreamingResponse,
    )
    from .resources.rows import (
        AsyncRowsResource,
        AsyncRowsResourceWithRawResponse,
        AsyncRowsResourceWithStreamingResponse,
        RowsResource,
        RowsResourceWithRawResponse,
        RowsResourceWithStreamingResponse,
    )


class BodiesLines(SyncAPIClient):
    """The client of Bodies of lines."""

    package_name = "BodiesLines"
    package_version = __version__
    log_env = "BODIES_LINES_LOG"
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
                `BODIES_LINES_BASE_URL` says, or https://api.example.test.
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
                env="BODIES_LINES_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="BODIES_LINES_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def documents(self) -> DocumentsResource:
        """Documents."""
        from .resources.documents import DocumentsResource

        return DocumentsResource(self)

    @cached_property
    def lists(self) -> ListsResource:
        """Lists."""
        from .resources.lists import ListsResource

        return ListsResource(self)

    @cached_property
    def plain(self) -> PlainResource:
        """Plain."""
        from .resources.plain import PlainResource

        return PlainResource(self)

    @cached_property
    def records(self) -> RecordsResource:
        """Records."""
        from .resources.records import RecordsResource

        return RecordsResource(self)

    @cached_property
    def rows(self) -> RowsResource:
        """Rows."""
        from .resources.rows import RowsResource

        return RowsResource(self)

    @cached_property
    def with_raw_response(self) -> BodiesLinesWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return BodiesLinesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BodiesLinesWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return BodiesLinesWithStreamingResponse(self)

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


class AsyncBodiesLines(AsyncAPIClient):
    """The asynchronous client of Bodies of lines."""

    package_name = "BodiesLines"
    package_version = __version__
    log_env = "BODIES_LINES_LOG"
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
                `BODIES_LINES_BASE_URL` says, or https://api.example.test.
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
                env="BODIES_LINES_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="BODIES_LINES_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def documents(self) -> AsyncDocumentsResource:
        """Documents."""
        from .resources.documents import AsyncDocumentsResource

        return AsyncDocumentsResource(self)

    @cached_property
    def lists(self) -> AsyncListsResource:
        """Lists."""
        from .resources.lists import AsyncListsResource

        return AsyncListsResource(self)

    @cached_property
    def plain(self) -> AsyncPlainResource:
        """Plain."""
        from .resources.plain import AsyncPlainResource

        return AsyncPlainResource(self)

    @cached_property
    def records(self) -> AsyncRecordsResource:
        """Records."""
        from .resources.records import AsyncRecordsResource

        return AsyncRecordsResource(self)

    @cached_property
    def rows(self) -> AsyncRowsResource:
        """Rows."""
        from .resources.rows import AsyncRowsResource

        return AsyncRowsResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncBodiesLinesWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncBodiesLinesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBodiesLinesWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncBodiesLinesWithStreamingResponse(self)

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


class BodiesLinesWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: BodiesLines) -> None:
        self._client = client

    @cached_property
    def documents(self) -> DocumentsResourceWithRawResponse:
        """Documents."""
        from .resources.documents import DocumentsResourceWithRawResponse

        return DocumentsResourceWithRawResponse(self._client.documents)

    @cached_property
    def lists(self) -> ListsResourceWithRawResponse:
        """Lists."""
        from .resources.lists import ListsResourceWithRawResponse

        return ListsResourceWithRawResponse(self._client.lists)

    @cached_property
    def plain(self) -> PlainResourceWithRawResponse:
        """Plain."""
        from .resources.plain import PlainResourceWithRawResponse

        return PlainResourceWithRawResponse(self._client.plain)

    @cached_property
    def records(self) -> RecordsResourceWithRawResponse:
        """Records."""
        from .resources.records import RecordsResourceWithRawResponse

        return RecordsResourceWithRawResponse(self._client.records)

    @cached_property
    def rows(self) -> RowsResourceWithRawResponse:
        """Rows."""
        from .resources.rows import RowsResourceWithRawResponse

        return RowsResourceWithRawResponse(self._client.rows)


class BodiesLinesWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: BodiesLines) -> None:
        self._client = client

    @cached_property
    def documents(self) -> DocumentsResourceWithStreamingResponse:
        """Documents."""
        from .resources.documents import DocumentsResourceWithStreamingResponse

        return DocumentsResourceWithStreamingResponse(self._client.documents)

    @cached_property
    def lists(self) -> ListsResourceWithStreamingResponse:
        """Lists."""
        from .resources.lists import ListsResourceWithStreamingResponse

        return ListsResourceWithStreamingResponse(self._client.lists)

    @cached_property
    def plain(self) -> PlainResourceWithStreamingResponse:
        """Plain."""
        from .resources.plain import PlainResourceWithStreamingResponse

        return PlainResourceWithStreamingResponse(self._client.plain)

    @cached_property
    def records(self) -> RecordsResourceWithStreamingResponse:
        """Records."""
        from .resources.records import RecordsResourceWithStreamingResponse

        return RecordsResourceWithStreamingResponse(self._client.records)

    @cached_property
    def rows(self) -> RowsResourceWithStreamingResponse:
        """Rows."""
        from .resources.rows import RowsResourceWithStreamingResponse

        return RowsResourceWithStreamingResponse(self._client.rows)


class AsyncBodiesLinesWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncBodiesLines) -> None:
        self._client = client

    @cached_property
    def documents(self) -> AsyncDocumentsResourceWithRawResponse:
        """Documents."""
        from .resources.documents import AsyncDocumentsResourceWithRawResponse

        return AsyncDocumentsResourceWithRawResponse(self._client.documents)

    @cached_property
    def lists(self) -> AsyncListsResourceWithRawResponse:
        """Lists."""
        from .resources.lists import AsyncListsResourceWithRawResponse

        return AsyncListsResourceWithRawResponse(self._client.lists)

    @cached_property
    def plain(self) -> AsyncPlainResourceWithRawResponse:
        """Plain."""
        from .resources.plain import AsyncPlainResourceWithRawResponse

        return AsyncPlainResourceWithRawResponse(self._client.plain)

    @cached_property
    def records(self) -> AsyncRecordsResourceWithRawResponse:
        """Records."""
        from .resources.records import AsyncRecordsResourceWithRawResponse

        return AsyncRecordsResourceWithRawResponse(self._client.records)

    @cached_property
    def rows(self) -> AsyncRowsResourceWithRawResponse:
        """Rows."""
        from .resources.rows import AsyncRowsResourceWithRawResponse

        return AsyncRowsResourceWithRawResponse(self._client.rows)


class AsyncBodiesLinesWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncBodiesLines) -> None:
        self._client = client

    @cached_property
    def documents(self) -> AsyncDocumentsResourceWithStreamingResponse:
        """Documents."""
        from .resources.documents import AsyncDocumentsResourceWithStreamingResponse

        return AsyncDocumentsResourceWithStreamingResponse(self._client.documents)

    @cached_property
    def lists(self) -> AsyncListsResourceWithStreamingResponse:
        """Lists."""
        from .resources.lists import AsyncListsResourceWithStreamingResponse

        return AsyncListsResourceWithStreamingResponse(self._client.lists)

    @cached_property
    def plain(self) -> AsyncPlainResourceWithStreamingResponse:
        """Plain."""
        from .resources.plain import AsyncPlainResourceWithStreamingResponse

        return AsyncPlainResourceWithStreamingResponse(self._client.plain)

    @cached_property
    def records(self) -> AsyncRecordsResourceWithStreamingResponse:
        """Records."""
        from .resources.records import AsyncRecordsResourceWithStreamingResponse

        return AsyncRecordsResourceWithStreamingResponse(self._client.records)

    @cached_property
    def rows(self) -> AsyncRowsResourceWithStreamingResponse:
        """Rows."""
        from .resources.rows import AsyncRowsResourceWithStreamingResponse

        return AsyncRowsResourceWithStreamingResponse(self._client.rows)


Client = BodiesLines
AsyncClient = AsyncBodiesLines
