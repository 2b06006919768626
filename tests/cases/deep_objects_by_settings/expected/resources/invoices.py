"""The methods for invoices."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)
from ..types import invoice_list_params

__all__ = ["InvoicesResource", "AsyncInvoicesResource"]


class InvoicesResource(SyncResource):
    """Invoices."""

    @cached_property
    def with_raw_response(self) -> InvoicesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return InvoicesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InvoicesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return InvoicesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        expand: SequenceNotStr[str] | Omit = omit,
        filter: invoice_list_params.Filter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /invoices`"""
        return self._request(
            "GET",
            "/invoices",
            cast_to=NoneType,
            query={"expand": expand, "filter": filter},
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncInvoicesResource(AsyncResource):
    """Invoices."""

    @cached_property
    def with_raw_response(self) -> AsyncInvoicesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncInvoicesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInvoicesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncInvoicesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        expand: SequenceNotStr[str] | Omit = omit,
        filter: invoice_list_params.Filter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /invoices`"""
        return await self._request(
            "GET",
            "/invoices",
            cast_to=NoneType,
            query={"expand": expand, "filter": filter},
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class InvoicesResourceWithRawResponse:
    """The methods of `InvoicesResource`, returning the reply itself."""

    def __init__(self, invoices: InvoicesResource) -> None:
        self._invoices = invoices
        self.list = to_raw_response(invoices.list)


class InvoicesResourceWithStreamingResponse:
    """The methods of `InvoicesResource`, returning the reply unread."""

    def __init__(self, invoices: InvoicesResource) -> None:
        self._invoices = invoices
        self.list = to_streamed_response(invoices.list)


class AsyncInvoicesResourceWithRawResponse:
    """The methods of `AsyncInvoicesResource`, returning the reply itself."""

    def __init__(self, invoices: AsyncInvoicesResource) -> None:
        self._invoices = invoices
        self.list = async_to_raw_response(invoices.list)


class AsyncInvoicesResourceWithStreamingResponse:
    """The methods of `AsyncInvoicesResource`, returning the reply unread."""

    def __init__(self, invoices: AsyncInvoicesResource) -> None:
        self._invoices = invoices
        self.list = async_to_streamed_response(invoices.list)
