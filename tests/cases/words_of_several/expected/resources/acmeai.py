"""The methods for acmeai."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.paginator import AsyncPaginator
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
    Timeout,
    not_given,
    omit,
)
from ..pagination import AsyncAcmeAIPage, SyncAcmeAIPage
from ..types.acmeai_list_response import AcmeAIListResponse

__all__ = ["AcmeAIResource", "AsyncAcmeAIResource"]


class AcmeAIResource(SyncResource):
    """Acmeai."""

    @cached_property
    def with_raw_response(self) -> AcmeAIResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AcmeAIResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AcmeAIResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AcmeAIResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncAcmeAIPage[AcmeAIListResponse]:
        """`GET /models`"""
        return self._request_page(
            "GET",
            "/models",
            page=SyncAcmeAIPage[AcmeAIListResponse],
            query={"after": after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAcmeAIResource(AsyncResource):
    """Acmeai."""

    @cached_property
    def with_raw_response(self) -> AsyncAcmeAIResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncAcmeAIResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAcmeAIResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncAcmeAIResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[AcmeAIListResponse, AsyncAcmeAIPage[AcmeAIListResponse]]:
        """`GET /models`"""
        return self._request_page(
            "GET",
            "/models",
            page=AsyncAcmeAIPage[AcmeAIListResponse],
            query={"after": after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AcmeAIResourceWithRawResponse:
    """The methods of `AcmeAIResource`, returning the reply itself."""

    def __init__(self, acmeai: AcmeAIResource) -> None:
        self._acmeai = acmeai
        self.list = to_raw_response(acmeai.list)


class AcmeAIResourceWithStreamingResponse:
    """The methods of `AcmeAIResource`, returning the reply unread."""

    def __init__(self, acmeai: AcmeAIResource) -> None:
        self._acmeai = acmeai
        self.list = to_streamed_response(acmeai.list)


class AsyncAcmeAIResourceWithRawResponse:
    """The methods of `AsyncAcmeAIResource`, returning the reply itself."""

    def __init__(self, acmeai: AsyncAcmeAIResource) -> None:
        self._acmeai = acmeai
        self.list = async_to_raw_response(acmeai.list)


class AsyncAcmeAIResourceWithStreamingResponse:
    """The methods of `AsyncAcmeAIResource`, returning the reply unread."""

    def __init__(self, acmeai: AsyncAcmeAIResource) -> None:
        self._acmeai = acmeai
        self.list = async_to_streamed_response(acmeai.list)
