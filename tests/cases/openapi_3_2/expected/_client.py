"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.credentials import NeededCredentials, bearer, given
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import base_address, merged_headers, option, read_text
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.books import (
        AsyncBooksResource,
        AsyncBooksResourceWithRawResponse,
        AsyncBooksResourceWithStreamingResponse,
        BooksResource,
        BooksResourceWithRawResponse,
        BooksResourceWithStreamingResponse,
    )


class Library(SyncAPIClient):
    """The client of Library."""

    package_name = "Library"
    package_version = __version__
    log_env = "LIBRARY_LOG"
    array_format = "repeat"
    nested_format = "brackets"
    needed_credentials = NeededCredentials(
        options=("access_token",),
        headers=("Authorization",),
    )

    access_token: str | None

    def __init__(
        self,
        *,
        access_token: str | None = None,
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
            access_token: It is by default what the environment variable
                `LIBRARY_ACCESS_TOKEN` says.
            base_url: Where the API is, instead of what the environment variable
                `LIBRARY_BASE_URL` says, or https://api.example.test.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.access_token = option(access_token, read_text, env="LIBRARY_ACCESS_TOKEN")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.example.test",
                env="LIBRARY_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="LIBRARY_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def books(self) -> BooksResource:
        """Books."""
        from .resources.books import BooksResource

        return BooksResource(self)

    @cached_property
    def with_raw_response(self) -> LibraryWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LibraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LibraryWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LibraryWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return given({"Authorization": bearer(self.access_token)})

    def copy(
        self,
        *,
        access_token: str | None = None,
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
            access_token=access_token or self.access_token,
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


class AsyncLibrary(AsyncAPIClient):
    """The asynchronous client of Library."""

    package_name = "Library"
    package_version = __version__
    log_env = "LIBRARY_LOG"
    array_format = "repeat"
    nested_format = "brackets"
    needed_credentials = NeededCredentials(
        options=("access_token",),
        headers=("Authorization",),
    )

    access_token: str | None

    def __init__(
        self,
        *,
        access_token: str | None = None,
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
            access_token: It is by default what the environment variable
                `LIBRARY_ACCESS_TOKEN` says.
            base_url: Where the API is, instead of what the environment variable
                `LIBRARY_BASE_URL` says, or https://api.example.test.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.access_token = option(access_token, read_text, env="LIBRARY_ACCESS_TOKEN")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.example.test",
                env="LIBRARY_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="LIBRARY_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def books(self) -> AsyncBooksResource:
        """Books."""
        from .resources.books import AsyncBooksResource

        return AsyncBooksResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncLibraryWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLibraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLibraryWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLibraryWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return given({"Authorization": bearer(self.access_token)})

    def copy(
        self,
        *,
        access_token: str | None = None,
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
            access_token=access_token or self.access_token,
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


class LibraryWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: Library) -> None:
        self._client = client

    @cached_property
    def books(self) -> BooksResourceWithRawResponse:
        """Books."""
        from .resources.books import BooksResourceWithRawResponse

        return BooksResourceWithRawResponse(self._client.books)


class LibraryWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: Library) -> None:
        self._client = client

    @cached_property
    def books(self) -> BooksResourceWithStreamingResponse:
        """Books."""
        from .resources.books import BooksResourceWithStreamingResponse

        return BooksResourceWithStreamingResponse(self._client.books)


class AsyncLibraryWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncLibrary) -> None:
        self._client = client

    @cached_property
    def books(self) -> AsyncBooksResourceWithRawResponse:
        """Books."""
        from .resources.books import AsyncBooksResourceWithRawResponse

        return AsyncBooksResourceWithRawResponse(self._client.books)


class AsyncLibraryWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncLibrary) -> None:
        self._client = client

    @cached_property
    def books(self) -> AsyncBooksResourceWithStreamingResponse:
        """Books."""
        from .resources.books import AsyncBooksResourceWithStreamingResponse

        return AsyncBooksResourceWithStreamingResponse(self._client.books)


Client = Library
AsyncClient = AsyncLibrary
