"""The methods for hooks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.lookup import lookup
from .._runtime.sync.resource import SyncResource
from .._runtime.webhooks import parse_webhook, unwrap_webhook
from ..types.unsafe_unwrap_webhook_event import UnsafeUnwrapWebhookEvent
from ..types.unwrap_webhook_event import UnwrapWebhookEvent

__all__ = ["HooksResource", "AsyncHooksResource"]


class HooksResource(SyncResource):
    """Hooks."""

    @cached_property
    def with_raw_response(self) -> HooksResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return HooksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> HooksResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return HooksResourceWithStreamingResponse(self)

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
                client_key=lookup(self._client, "webhook_key"),
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


class AsyncHooksResource(AsyncResource):
    """Hooks."""

    @cached_property
    def with_raw_response(self) -> AsyncHooksResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncHooksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncHooksResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncHooksResourceWithStreamingResponse(self)

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
                client_key=lookup(self._client, "webhook_key"),
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


class HooksResourceWithRawResponse:
    """The methods of `HooksResource`, returning the reply itself."""

    def __init__(self, hooks: HooksResource) -> None:
        self._hooks = hooks


class HooksResourceWithStreamingResponse:
    """The methods of `HooksResource`, returning the reply unread."""

    def __init__(self, hooks: HooksResource) -> None:
        self._hooks = hooks


class AsyncHooksResourceWithRawResponse:
    """The methods of `AsyncHooksResource`, returning the reply itself."""

    def __init__(self, hooks: AsyncHooksResource) -> None:
        self._hooks = hooks


class AsyncHooksResourceWithStreamingResponse:
    """The methods of `AsyncHooksResource`, returning the reply unread."""

    def __init__(self, hooks: AsyncHooksResource) -> None:
        self._hooks = hooks
