"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import base_address, merged_headers
from ._runtime.sync.client import SyncAPIClient
from ._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ._runtime.types import Body, Headers, NotGiven, Omit, Query, Timeout, not_given
from ._version import __version__
from .types.client_me_response import ClientMeResponse


class AliasesOfTheClient(SyncAPIClient):
    """The client of Aliases of the client."""

    package_name = "AliasesOfTheClient"
    package_version = __version__
    log_env = "ALIASES_OF_THE_CLIENT_LOG"
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
                `ALIASES_OF_THE_CLIENT_BASE_URL` says, or https://api.example.com.
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
                env="ALIASES_OF_THE_CLIENT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="ALIASES_OF_THE_CLIENT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def with_raw_response(self) -> AliasesOfTheClientWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AliasesOfTheClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AliasesOfTheClientWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AliasesOfTheClientWithStreamingResponse(self)

    def me(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ClientMeResponse:
        """`GET /me`"""
        return self._request(
            "GET",
            "/me",
            cast_to=ClientMeResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    whoami = me

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


class AsyncAliasesOfTheClient(AsyncAPIClient):
    """The asynchronous client of Aliases of the client."""

    package_name = "AliasesOfTheClient"
    package_version = __version__
    log_env = "ALIASES_OF_THE_CLIENT_LOG"
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
                `ALIASES_OF_THE_CLIENT_BASE_URL` says, or https://api.example.com.
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
                env="ALIASES_OF_THE_CLIENT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="ALIASES_OF_THE_CLIENT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAliasesOfTheClientWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncAliasesOfTheClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAliasesOfTheClientWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncAliasesOfTheClientWithStreamingResponse(self)

    async def me(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ClientMeResponse:
        """`GET /me`"""
        return await self._request(
            "GET",
            "/me",
            cast_to=ClientMeResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    whoami = me

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


class AliasesOfTheClientWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AliasesOfTheClient) -> None:
        self._client = client
        self.me = to_raw_response(client.me)
        self.whoami = self.me


class AliasesOfTheClientWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AliasesOfTheClient) -> None:
        self._client = client
        self.me = to_streamed_response(client.me)
        self.whoami = self.me


class AsyncAliasesOfTheClientWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncAliasesOfTheClient) -> None:
        self._client = client
        self.me = async_to_raw_response(client.me)
        self.whoami = self.me


class AsyncAliasesOfTheClientWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncAliasesOfTheClient) -> None:
        self._client = client
        self.me = async_to_streamed_response(client.me)
        self.whoami = self.me


Client = AliasesOfTheClient
AsyncClient = AsyncAliasesOfTheClient
