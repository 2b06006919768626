"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.oauth2 import AsyncTokenClient
from ._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ._runtime.credentials import given
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.oauth2 import ClientCredentials, pending
from ._runtime.options import base_address, merged_headers, read_text, required_option
from ._runtime.sync.oauth2 import SyncTokenClient
from ._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ._runtime.types import Body, Headers, NotGiven, Omit, Query, Timeout, not_given
from ._version import __version__

if TYPE_CHECKING:
    from .resources.pallets import (
        AsyncPalletsResource,
        AsyncPalletsResourceWithRawResponse,
        AsyncPalletsResourceWithStreamingResponse,
        PalletsResource,
        PalletsResourceWithRawResponse,
        PalletsResourceWithStreamingResponse,
    )


class Depot(SyncTokenClient):
    """The client of Depot."""

    package_name = "Depot"
    package_version = __version__
    log_env = "DEPOT_LOG"
    array_format = "comma"
    nested_format = "brackets"

    client_id: str

    client_secret: str

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
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
            client_id: It is required unless the environment variable `DEPOT_ID` is
                set.
            client_secret: It is required unless the environment variable
                `DEPOT_SECRET` is set.
            base_url: Where the API is, instead of what the environment variable
                `DEPOT_BASE_URL` says, or https://depot.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.client_id = required_option(
            "client_id",
            client_id,
            read_text,
            env="DEPOT_ID",
        )
        self.client_secret = required_option(
            "client_secret",
            client_secret,
            read_text,
            env="DEPOT_SECRET",
        )
        super().__init__(
            base_url=base_address(
                base_url,
                "https://depot.example.com",
                env="DEPOT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(default_headers, env="DEPOT_CUSTOM_HEADERS"),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def pallets(self) -> PalletsResource:
        """Pallets."""
        from .resources.pallets import PalletsResource

        return PalletsResource(self)

    @cached_property
    def with_raw_response(self) -> DepotWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return DepotWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DepotWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return DepotWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return given({"Authorization": pending(self._grants, "id")})

    @property
    def _grants(self) -> Mapping[str, ClientCredentials]:
        """What access tokens are fetched with, by security scheme."""
        return {
            "id": ClientCredentials(
                token_url="/oauth/token",
                client_id=self.client_id,
                client_secret=self.client_secret,
                scope="pallets",
            ),
        }

    def health(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /health`"""
        return self._request(
            "GET",
            "/health",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
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
            client_id=client_id or self.client_id,
            client_secret=client_secret or self.client_secret,
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


class AsyncDepot(AsyncTokenClient):
    """The asynchronous client of Depot."""

    package_name = "Depot"
    package_version = __version__
    log_env = "DEPOT_LOG"
    array_format = "comma"
    nested_format = "brackets"

    client_id: str

    client_secret: str

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
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
            client_id: It is required unless the environment variable `DEPOT_ID` is
                set.
            client_secret: It is required unless the environment variable
                `DEPOT_SECRET` is set.
            base_url: Where the API is, instead of what the environment variable
                `DEPOT_BASE_URL` says, or https://depot.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.client_id = required_option(
            "client_id",
            client_id,
            read_text,
            env="DEPOT_ID",
        )
        self.client_secret = required_option(
            "client_secret",
            client_secret,
            read_text,
            env="DEPOT_SECRET",
        )
        super().__init__(
            base_url=base_address(
                base_url,
                "https://depot.example.com",
                env="DEPOT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(default_headers, env="DEPOT_CUSTOM_HEADERS"),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def pallets(self) -> AsyncPalletsResource:
        """Pallets."""
        from .resources.pallets import AsyncPalletsResource

        return AsyncPalletsResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncDepotWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncDepotWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDepotWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncDepotWithStreamingResponse(self)

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return given({"Authorization": pending(self._grants, "id")})

    @property
    def _grants(self) -> Mapping[str, ClientCredentials]:
        """What access tokens are fetched with, by security scheme."""
        return {
            "id": ClientCredentials(
                token_url="/oauth/token",
                client_id=self.client_id,
                client_secret=self.client_secret,
                scope="pallets",
            ),
        }

    async def health(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /health`"""
        return await self._request(
            "GET",
            "/health",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
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
            client_id=client_id or self.client_id,
            client_secret=client_secret or self.client_secret,
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


class DepotWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: Depot) -> None:
        self._client = client
        self.health = to_raw_response(client.health)

    @cached_property
    def pallets(self) -> PalletsResourceWithRawResponse:
        """Pallets."""
        from .resources.pallets import PalletsResourceWithRawResponse

        return PalletsResourceWithRawResponse(self._client.pallets)


class DepotWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: Depot) -> None:
        self._client = client
        self.health = to_streamed_response(client.health)

    @cached_property
    def pallets(self) -> PalletsResourceWithStreamingResponse:
        """Pallets."""
        from .resources.pallets import PalletsResourceWithStreamingResponse

        return PalletsResourceWithStreamingResponse(self._client.pallets)


class AsyncDepotWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncDepot) -> None:
        self._client = client
        self.health = async_to_raw_response(client.health)

    @cached_property
    def pallets(self) -> AsyncPalletsResourceWithRawResponse:
        """Pallets."""
        from .resources.pallets import AsyncPalletsResourceWithRawResponse

        return AsyncPalletsResourceWithRawResponse(self._client.pallets)


class AsyncDepotWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncDepot) -> None:
        self._client = client
        self.health = async_to_streamed_response(client.health)

    @cached_property
    def pallets(self) -> AsyncPalletsResourceWithStreamingResponse:
        """Pallets."""
        from .resources.pallets import AsyncPalletsResourceWithStreamingResponse

        return AsyncPalletsResourceWithStreamingResponse(self._client.pallets)


Client = Depot
AsyncClient = AsyncDepot
