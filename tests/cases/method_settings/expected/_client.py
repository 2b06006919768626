# The file's header.
#
# # -*- coding\x3a latin-1 -*-
# type\x3a ignore\x20

"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import base_address, merged_headers, option, read_text
from ._runtime.sync.client import SyncAPIClient
from ._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ._runtime.types import Body, Headers, NotGiven, Omit, Query, Timeout, not_given
from ._version import __version__
from .types.client_status_response import ClientStatusResponse

if TYPE_CHECKING:
    from .resources.users import (
        AsyncUsersResource,
        AsyncUsersResourceWithRawResponse,
        AsyncUsersResourceWithStreamingResponse,
        UsersResource,
        UsersResourceWithRawResponse,
        UsersResourceWithStreamingResponse,
    )


class MethodSettings(SyncAPIClient):
    """The client of Method settings."""

    package_name = "MethodSettings"
    package_version = __version__
    log_env = "METHOD_SETTINGS_LOG"
    array_format = "comma"
    nested_format = "brackets"
    idempotency_header = "Idempotency-Key"

    account_id: str | None

    def __init__(
        self,
        *,
        account_id: str | None = None,
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
            account_id: It is by default what the environment variable `ACCOUNT_ID`
                says.
            base_url: Where the API is, instead of what the environment variable
                `METHOD_SETTINGS_BASE_URL` says, or https://api.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.account_id = option(account_id, read_text, env="ACCOUNT_ID")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.example.com",
                env="METHOD_SETTINGS_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="METHOD_SETTINGS_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def users(self) -> UsersResource:
        """Users."""
        from .resources.users import UsersResource

        return UsersResource(self)

    @cached_property
    def with_raw_response(self) -> MethodSettingsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return MethodSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MethodSettingsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return MethodSettingsWithStreamingResponse(self)

    def status(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ClientStatusResponse:
        """`GET /status`"""
        return self._request(
            "GET",
            "/status",
            cast_to=ClientStatusResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        account_id: str | None = None,
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
            account_id=account_id or self.account_id,
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


class AsyncMethodSettings(AsyncAPIClient):
    """The asynchronous client of Method settings."""

    package_name = "MethodSettings"
    package_version = __version__
    log_env = "METHOD_SETTINGS_LOG"
    array_format = "comma"
    nested_format = "brackets"
    idempotency_header = "Idempotency-Key"

    account_id: str | None

    def __init__(
        self,
        *,
        account_id: str | None = None,
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
            account_id: It is by default what the environment variable `ACCOUNT_ID`
                says.
            base_url: Where the API is, instead of what the environment variable
                `METHOD_SETTINGS_BASE_URL` says, or https://api.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.account_id = option(account_id, read_text, env="ACCOUNT_ID")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.example.com",
                env="METHOD_SETTINGS_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="METHOD_SETTINGS_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def users(self) -> AsyncUsersResource:
        """Users."""
        from .resources.users import AsyncUsersResource

        return AsyncUsersResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncMethodSettingsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncMethodSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMethodSettingsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncMethodSettingsWithStreamingResponse(self)

    async def status(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ClientStatusResponse:
        """`GET /status`"""
        return await self._request(
            "GET",
            "/status",
            cast_to=ClientStatusResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        account_id: str | None = None,
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
            account_id=account_id or self.account_id,
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


class MethodSettingsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: MethodSettings) -> None:
        self._client = client
        self.status = to_raw_response(client.status)

    @cached_property
    def users(self) -> UsersResourceWithRawResponse:
        """Users."""
        from .resources.users import UsersResourceWithRawResponse

        return UsersResourceWithRawResponse(self._client.users)


class MethodSettingsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: MethodSettings) -> None:
        self._client = client
        self.status = to_streamed_response(client.status)

    @cached_property
    def users(self) -> UsersResourceWithStreamingResponse:
        """Users."""
        from .resources.users import UsersResourceWithStreamingResponse

        return UsersResourceWithStreamingResponse(self._client.users)


class AsyncMethodSettingsWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncMethodSettings) -> None:
        self._client = client
        self.status = async_to_raw_response(client.status)

    @cached_property
    def users(self) -> AsyncUsersResourceWithRawResponse:
        """Users."""
        from .resources.users import AsyncUsersResourceWithRawResponse

        return AsyncUsersResourceWithRawResponse(self._client.users)


class AsyncMethodSettingsWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncMethodSettings) -> None:
        self._client = client
        self.status = async_to_streamed_response(client.status)

    @cached_property
    def users(self) -> AsyncUsersResourceWithStreamingResponse:
        """Users."""
        from .resources.users import AsyncUsersResourceWithStreamingResponse

        return AsyncUsersResourceWithStreamingResponse(self._client.users)


Client = MethodSettings
AsyncClient = AsyncMethodSettings
