"""The client's classes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from typing_extensions import Self

from ._constants import DEFAULT_MAX_RETRIES
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.http import URL
from ._runtime.http import AsyncClient as AsyncHTTPClient
from ._runtime.http import Client as HTTPClient
from ._runtime.options import base_address, merged_headers, option, read_text
from ._runtime.sync.client import SyncAPIClient
from ._runtime.types import NotGiven, Omit, Timeout, not_given
from ._runtime.webhooks import parse_webhook, unwrap_webhook
from ._version import __version__
from .types.unsafe_unwrap_webhook_event import UnsafeUnwrapWebhookEvent
from .types.unwrap_webhook_event import UnwrapWebhookEvent

if TYPE_CHECKING:
    from .resources.hooks import (
        AsyncHooksResource,
        AsyncHooksResourceWithRawResponse,
        AsyncHooksResourceWithStreamingResponse,
        HooksResource,
        HooksResourceWithRawResponse,
        HooksResourceWithStreamingResponse,
    )


class WebhooksOfTheClient(SyncAPIClient):
    """The client of Webhooks."""

    package_name = "WebhooksOfTheClient"
    package_version = __version__
    log_env = "WEBHOOKS_OF_THE_CLIENT_LOG"
    array_format = "comma"
    nested_format = "brackets"

    webhook_key: str | None

    def __init__(
        self,
        *,
        webhook_key: str | None = None,
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
            webhook_key: It is by default what the environment variable
                `WEBHOOK_KEY` says.
            base_url: Where the API is, instead of what the environment variable
                `WEBHOOKS_OF_THE_CLIENT_BASE_URL` says, or https://api.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.webhook_key = option(webhook_key, read_text, env="WEBHOOK_KEY")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.example.com",
                env="WEBHOOKS_OF_THE_CLIENT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="WEBHOOKS_OF_THE_CLIENT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def hooks(self) -> HooksResource:
        """Hooks."""
        from .resources.hooks import HooksResource

        return HooksResource(self)

    @cached_property
    def with_raw_response(self) -> WebhooksOfTheClientWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return WebhooksOfTheClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WebhooksOfTheClientWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return WebhooksOfTheClientWithStreamingResponse(self)

    def unwrap(
        self,
        payload: str | bytes,
        *,
        headers: Mapping[str, str],
        key: str | bytes | None = None,
    ) -> UnwrapWebhookEvent:
        """Read an event that the server sent.

        Args:
            payload: The body of the server's request, as it came.
            headers: The headers of that request, with the signature.
            key: The key of the signature, instead of the client's `webhook_key`.
        """
        return cast(
            "UnwrapWebhookEvent",
            unwrap_webhook(
                payload,
                headers=headers,
                key=key,
                client_key=self.webhook_key,
                event=UnwrapWebhookEvent,
            ),
        )

    def unsafe_unwrap(
        self,
        payload: str | bytes,
    ) -> UnsafeUnwrapWebhookEvent:
        """Read an event that the server sent."""
        return cast(
            "UnsafeUnwrapWebhookEvent",
            parse_webhook(payload, event=UnsafeUnwrapWebhookEvent),
        )

    def copy(
        self,
        *,
        webhook_key: str | None = None,
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
            webhook_key=webhook_key or self.webhook_key,
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


class AsyncWebhooksOfTheClient(AsyncAPIClient):
    """The asynchronous client of Webhooks."""

    package_name = "WebhooksOfTheClient"
    package_version = __version__
    log_env = "WEBHOOKS_OF_THE_CLIENT_LOG"
    array_format = "comma"
    nested_format = "brackets"

    webhook_key: str | None

    def __init__(
        self,
        *,
        webhook_key: str | None = None,
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
            webhook_key: It is by default what the environment variable
                `WEBHOOK_KEY` says.
            base_url: Where the API is, instead of what the environment variable
                `WEBHOOKS_OF_THE_CLIENT_BASE_URL` says, or https://api.example.com.
            timeout: Seconds for each phase of an attempt; None for no limit.
            total_timeout: Seconds for a whole call, with all its retries.
            max_retries: How many attempts may follow a failed one.
            default_headers: Sent with every request; `omit` removes one of our own.
            default_query: Sent with every request.
            http_client: Used as it is, instead of one of our own.
        """
        self.webhook_key = option(webhook_key, read_text, env="WEBHOOK_KEY")
        super().__init__(
            base_url=base_address(
                base_url,
                "https://api.example.com",
                env="WEBHOOKS_OF_THE_CLIENT_BASE_URL",
            ),
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            default_headers=merged_headers(
                default_headers,
                env="WEBHOOKS_OF_THE_CLIENT_CUSTOM_HEADERS",
            ),
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
        )

    @cached_property
    def hooks(self) -> AsyncHooksResource:
        """Hooks."""
        from .resources.hooks import AsyncHooksResource

        return AsyncHooksResource(self)

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksOfTheClientWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncWebhooksOfTheClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksOfTheClientWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncWebhooksOfTheClientWithStreamingResponse(self)

    def unwrap(
        self,
        payload: str | bytes,
        *,
        headers: Mapping[str, str],
        key: str | bytes | None = None,
    ) -> UnwrapWebhookEvent:
        """Read an event that the server sent.

        Args:
            payload: The body of the server's request, as it came.
            headers: The headers of that request, with the signature.
            key: The key of the signature, instead of the client's `webhook_key`.
        """
        return cast(
            "UnwrapWebhookEvent",
            unwrap_webhook(
                payload,
                headers=headers,
                key=key,
                client_key=self.webhook_key,
                event=UnwrapWebhookEvent,
            ),
        )

    def unsafe_unwrap(
        self,
        payload: str | bytes,
    ) -> UnsafeUnwrapWebhookEvent:
        """Read an event that the server sent."""
        return cast(
            "UnsafeUnwrapWebhookEvent",
            parse_webhook(payload, event=UnsafeUnwrapWebhookEvent),
        )

    def copy(
        self,
        *,
        webhook_key: str | None = None,
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
            webhook_key=webhook_key or self.webhook_key,
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


class WebhooksOfTheClientWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: WebhooksOfTheClient) -> None:
        self._client = client

    @cached_property
    def hooks(self) -> HooksResourceWithRawResponse:
        """Hooks."""
        from .resources.hooks import HooksResourceWithRawResponse

        return HooksResourceWithRawResponse(self._client.hooks)


class WebhooksOfTheClientWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: WebhooksOfTheClient) -> None:
        self._client = client

    @cached_property
    def hooks(self) -> HooksResourceWithStreamingResponse:
        """Hooks."""
        from .resources.hooks import HooksResourceWithStreamingResponse

        return HooksResourceWithStreamingResponse(self._client.hooks)


class AsyncWebhooksOfTheClientWithRawResponse:
    """What a client has, with methods that return the reply itself."""

    def __init__(self, client: AsyncWebhooksOfTheClient) -> None:
        self._client = client

    @cached_property
    def hooks(self) -> AsyncHooksResourceWithRawResponse:
        """Hooks."""
        from .resources.hooks import AsyncHooksResourceWithRawResponse

        return AsyncHooksResourceWithRawResponse(self._client.hooks)


class AsyncWebhooksOfTheClientWithStreamingResponse:
    """What a client has, with methods that return the reply unread."""

    def __init__(self, client: AsyncWebhooksOfTheClient) -> None:
        self._client = client

    @cached_property
    def hooks(self) -> AsyncHooksResourceWithStreamingResponse:
        """Hooks."""
        from .resources.hooks import AsyncHooksResourceWithStreamingResponse

        return AsyncHooksResourceWithStreamingResponse(self._client.hooks)


Client = WebhooksOfTheClient
AsyncClient = AsyncWebhooksOfTheClient
