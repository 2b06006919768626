"""The methods for invoices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.encodings import encoded
from .._runtime.styles import styled
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
from ..types.filter_param import FilterParam
from ..types.order_param import OrderParam
from ..types.range_param import RangeParam

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

    def create(
        self,
        *,
        expand: SequenceNotStr[str] | Omit = omit,
        filter: FilterParam | Omit = omit,
        items: Iterable[OrderParam] | Omit = omit,
        range: RangeParam | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /invoices`"""
        return self._request(
            "POST",
            "/invoices",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={
                "expand": encoded(expand, style="deepObject", explode=True),
                "filter": encoded(filter, style="deepObject", explode=True),
                "items": encoded(items, style="deepObject", explode=True),
                "range": encoded(range, style="deepObject", explode=True),
                "tags[]": encoded(tags, style="deepObject", explode=True),
            },
            encoding="form",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        created: RangeParam | int | Omit = omit,
        expand: SequenceNotStr[str] | Omit = omit,
        filter: FilterParam | Omit = omit,
        mark: str | Omit = omit,
        meta: Mapping[str, object] | Omit = omit,
        order: Iterable[OrderParam] | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
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
            query={
                "expand": styled(expand, "deepObject", explode=True),
                "tags[]": styled(tags, "deepObject", explode=True),
                "created": created,
                "filter": styled(filter, "deepObject", explode=True),
                "order": styled(order, "deepObject", explode=True),
                "meta": styled(meta, "deepObject", explode=True),
                "mark": mark,
            },
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

    async def create(
        self,
        *,
        expand: SequenceNotStr[str] | Omit = omit,
        filter: FilterParam | Omit = omit,
        items: Iterable[OrderParam] | Omit = omit,
        range: RangeParam | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /invoices`"""
        return await self._request(
            "POST",
            "/invoices",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={
                "expand": encoded(expand, style="deepObject", explode=True),
                "filter": encoded(filter, style="deepObject", explode=True),
                "items": encoded(items, style="deepObject", explode=True),
                "range": encoded(range, style="deepObject", explode=True),
                "tags[]": encoded(tags, style="deepObject", explode=True),
            },
            encoding="form",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        created: RangeParam | int | Omit = omit,
        expand: SequenceNotStr[str] | Omit = omit,
        filter: FilterParam | Omit = omit,
        mark: str | Omit = omit,
        meta: Mapping[str, object] | Omit = omit,
        order: Iterable[OrderParam] | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
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
            query={
                "expand": styled(expand, "deepObject", explode=True),
                "tags[]": styled(tags, "deepObject", explode=True),
                "created": created,
                "filter": styled(filter, "deepObject", explode=True),
                "order": styled(order, "deepObject", explode=True),
                "meta": styled(meta, "deepObject", explode=True),
                "mark": mark,
            },
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
        self.create = to_raw_response(invoices.create)
        self.list = to_raw_response(invoices.list)


class InvoicesResourceWithStreamingResponse:
    """The methods of `InvoicesResource`, returning the reply unread."""

    def __init__(self, invoices: InvoicesResource) -> None:
        self._invoices = invoices
        self.create = to_streamed_response(invoices.create)
        self.list = to_streamed_response(invoices.list)


class AsyncInvoicesResourceWithRawResponse:
    """The methods of `AsyncInvoicesResource`, returning the reply itself."""

    def __init__(self, invoices: AsyncInvoicesResource) -> None:
        self._invoices = invoices
        self.create = async_to_raw_response(invoices.create)
        self.list = async_to_raw_response(invoices.list)


class AsyncInvoicesResourceWithStreamingResponse:
    """The methods of `AsyncInvoicesResource`, returning the reply unread."""

    def __init__(self, invoices: AsyncInvoicesResource) -> None:
        self._invoices = invoices
        self.create = async_to_streamed_response(invoices.create)
        self.list = async_to_streamed_response(invoices.list)
