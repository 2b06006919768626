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
    from .resources.books.books import (
        AsyncBooks,
        AsyncBooksWithRawResponse,
        AsyncBooksWithStreamingResponse,
        Books,
        BooksWithRawResponse,
        BooksWithStreamingResponse,
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
                `SUBRESOURCES_AND_ALIASES_BASE_URL` says, or https://api.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        super().__init__(
            base_url=option(base_url, env="SUBRESOURCES_AND_ALIASES_BASE_URL")
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
    def books(self) -> Books:
        """Everything on the shelves."""
        from .resources.books.books import Books

        return Books(self)

    @cached_property
    def old(self) -> Old:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import Old

        return Old(self)

    @cached_property
    def with_raw_response(self) -> SubresourcesAndAliasesWithRawResponse:
        """The same resources, whose methods return the reply itself."""
        return SubresourcesAndAliasesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SubresourcesAndAliasesWithStreamingResponse:
        """The same resources, whose methods return the reply unread."""
        return SubresourcesAndAliasesWithStreamingResponse(self)

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


class AsyncSubresourcesAndAliases(AsyncAPIClient):
    """The asynchronous client of Subresources and aliases."""

    package_name = "SubresourcesAndAliases"
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
                `SUBRESOURCES_AND_ALIASES_BASE_URL` says, or https://api.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        super().__init__(
            base_url=option(base_url, env="SUBRESOURCES_AND_ALIASES_BASE_URL")
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
    def books(self) -> AsyncBooks:
        """Everything on the shelves."""
        from .resources.books.books import AsyncBooks

        return AsyncBooks(self)

    @cached_property
    def old(self) -> AsyncOld:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import AsyncOld

        return AsyncOld(self)

    @cached_property
    def with_raw_response(self) -> AsyncSubresourcesAndAliasesWithRawResponse:
        """The same resources, whose methods return the reply itself."""
        return AsyncSubresourcesAndAliasesWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncSubresourcesAndAliasesWithStreamingResponse:
        """The same resources, whose methods return the reply unread."""
        return AsyncSubresourcesAndAliasesWithStreamingResponse(self)

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


class SubresourcesAndAliasesWithRawResponse:
    """The resources of a client, with `with_raw_response` on each."""

    def __init__(self, client: SubresourcesAndAliases) -> None:
        self._client = client

    @cached_property
    def books(self) -> BooksWithRawResponse:
        """Everything on the shelves."""
        from .resources.books.books import BooksWithRawResponse

        return BooksWithRawResponse(self._client.books)

    @cached_property
    def old(self) -> OldWithRawResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import OldWithRawResponse

        return OldWithRawResponse(self._client.old)


class SubresourcesAndAliasesWithStreamingResponse:
    """The resources of a client, with `with_streaming_response` on each."""

    def __init__(self, client: SubresourcesAndAliases) -> None:
        self._client = client

    @cached_property
    def books(self) -> BooksWithStreamingResponse:
        """Everything on the shelves."""
        from .resources.books.books import BooksWithStreamingResponse

        return BooksWithStreamingResponse(self._client.books)

    @cached_property
    def old(self) -> OldWithStreamingResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import OldWithStreamingResponse

        return OldWithStreamingResponse(self._client.old)


class AsyncSubresourcesAndAliasesWithRawResponse:
    """The resources of a client, with `with_raw_response` on each."""

    def __init__(self, client: AsyncSubresourcesAndAliases) -> None:
        self._client = client

    @cached_property
    def books(self) -> AsyncBooksWithRawResponse:
        """Everything on the shelves."""
        from .resources.books.books import AsyncBooksWithRawResponse

        return AsyncBooksWithRawResponse(self._client.books)

    @cached_property
    def old(self) -> AsyncOldWithRawResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import AsyncOldWithRawResponse

        return AsyncOldWithRawResponse(self._client.old)


class AsyncSubresourcesAndAliasesWithStreamingResponse:
    """The resources of a client, with `with_streaming_response` on each."""

    def __init__(self, client: AsyncSubresourcesAndAliases) -> None:
        self._client = client

    @cached_property
    def books(self) -> AsyncBooksWithStreamingResponse:
        """Everything on the shelves."""
        from .resources.books.books import AsyncBooksWithStreamingResponse

        return AsyncBooksWithStreamingResponse(self._client.books)

    @cached_property
    def old(self) -> AsyncOldWithStreamingResponse:
        """Other names for resources that are elsewhere too."""
        from .resources.old.old import AsyncOldWithStreamingResponse

        return AsyncOldWithStreamingResponse(self._client.old)
