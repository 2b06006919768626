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
    from .resources.books.books import (
        AsyncBooksResource,
        AsyncBooksResourceWithRawResponse,
        AsyncBooksResourceWithStreamingResponse,
        BooksResource,
        BooksResourceWithRawResponse,
        BooksResourceWithStreamingResponse,
    )
    from .resources.old.old import (
        AsyncOld,
        AsyncOldWithRawResponse,
        AsyncOldWithStreamingResponse,
        Old,
        OldWithRawResponse,
        OldWithStreamingResponse,
    )


class SubresourcesAndAliases(SyncAPIClient):
    """The client of Subresources and aliases."""

    package_name = "SubresourcesAndAliases"
    package_version = __version__
    log_env = "SUBRESOURCES_AND_ALIASES_LOG"
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
                `SUBRESOURCES_AND_ALIASES_BASE_URL` says, or https://api.example.com.
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
                env="SUBRESOURCES_AND_ALIASES_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="SUBRESOURCES_AND_ALIASES_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def books(self) -> BooksResource:
        """Everything on the shelves."""
        from .resources.books.books import BooksResource

        return BooksResource(self)

    @cached_property
    def old(self) -> Old:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import Old

        return Old(self)

    @cached_property
    def with_raw_response(self) -> SubresourcesAndAliasesWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return SubresourcesAndAliasesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SubresourcesAndAliasesWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return SubresourcesAndAliasesWithStreamingResponse(self)

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


class AsyncSubresourcesAndAliases(AsyncAPIClient):
    """The asynchronous client of Subresources and aliases."""

    package_name = "SubresourcesAndAliases"
    package_version = __version__
    log_env = "SUBRESOURCES_AND_ALIASES_LOG"
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
                `SUBRESOURCES_AND_ALIASES_BASE_URL` says, or https://api.example.com.
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
                env="SUBRESOURCES_AND_ALIASES_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="SUBRESOURCES_AND_ALIASES_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def books(self) -> AsyncBooksResource:
        """Everything on the shelves."""
        from .resources.books.books import AsyncBooksResource

        return AsyncBooksResource(self)

    @cached_property
    def old(self) -> AsyncOld:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import AsyncOld

        return AsyncOld(self)

    @cached_property
    def with_raw_response(self) -> AsyncSubresourcesAndAliasesWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncSubresourcesAndAliasesWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncSubresourcesAndAliasesWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncSubresourcesAndAliasesWithStreamingResponse(self)

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


class SubresourcesAndAliasesWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: SubresourcesAndAliases) -> None:
        self._client = client

    @cached_property
    def books(self) -> BooksResourceWithRawResponse:
        """Everything on the shelves."""
        from .resources.books.books import BooksResourceWithRawResponse

        return BooksResourceWithRawResponse(self._client.books)

    @cached_property
    def old(self) -> OldWithRawResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import OldWithRawResponse

        return OldWithRawResponse(self._client.old)


class SubresourcesAndAliasesWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: SubresourcesAndAliases) -> None:
        self._client = client

    @cached_property
    def books(self) -> BooksResourceWithStreamingResponse:
        """Everything on the shelves."""
        from .resources.books.books import BooksResourceWithStreamingResponse

        return BooksResourceWithStreamingResponse(self._client.books)

    @cached_property
    def old(self) -> OldWithStreamingResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import OldWithStreamingResponse

        return OldWithStreamingResponse(self._client.old)


class AsyncSubresourcesAndAliasesWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncSubresourcesAndAliases) -> None:
        self._client = client

    @cached_property
    def books(self) -> AsyncBooksResourceWithRawResponse:
        """Everything on the shelves."""
        from .resources.books.books import AsyncBooksResourceWithRawResponse

        return AsyncBooksResourceWithRawResponse(self._client.books)

    @cached_property
    def old(self) -> AsyncOldWithRawResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import AsyncOldWithRawResponse

        return AsyncOldWithRawResponse(self._client.old)


class AsyncSubresourcesAndAliasesWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncSubresourcesAndAliases) -> None:
        self._client = client

    @cached_property
    def books(self) -> AsyncBooksResourceWithStreamingResponse:
        """Everything on the shelves."""
        from .resources.books.books import AsyncBooksResourceWithStreamingResponse

        return AsyncBooksResourceWithStreamingResponse(self._client.books)

    @cached_property
    def old(self) -> AsyncOldWithStreamingResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import AsyncOldWithStreamingResponse

        return AsyncOldWithStreamingResponse(self._client.old)


Client = SubresourcesAndAliases
AsyncClient = AsyncSubresourcesAndAliases
