"""The methods for loans."""

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
from ..pagination import AsyncShelf, SyncShelf
from ..types.loan import Loan


class Loans(SyncResource):
    """Loans."""

    @cached_property
    def with_raw_response(self) -> LoansWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LoansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LoansWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LoansWithStreamingResponse(self)

    def list(
        self,
        *,
        shelf: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncShelf[Loan]:
        """List the loans.

        Args:
            after: Start behind this loan.
        """
        return self._request_page(
            "GET",
            "/loans",
            page=SyncShelf[Loan],
            query={"after": after, "limit": limit, "shelf": shelf},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLoans(AsyncResource):
    """Loans."""

    @cached_property
    def with_raw_response(self) -> AsyncLoansWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLoansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLoansWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLoansWithStreamingResponse(self)

    def list(
        self,
        *,
        shelf: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Loan, AsyncShelf[Loan]]:
        """List the loans.

        Args:
            after: Start behind this loan.
        """
        return self._request_page(
            "GET",
            "/loans",
            page=AsyncShelf[Loan],
            query={"after": after, "limit": limit, "shelf": shelf},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LoansWithRawResponse:
    """The methods of `Loans`, returning the reply itself."""

    def __init__(self, loans: Loans) -> None:
        self._loans = loans
        self.list = to_raw_response(loans.list)


class LoansWithStreamingResponse:
    """The methods of `Loans`, returning the reply unread."""

    def __init__(self, loans: Loans) -> None:
        self._loans = loans
        self.list = to_streamed_response(loans.list)


class AsyncLoansWithRawResponse:
    """The methods of `AsyncLoans`, returning the reply itself."""

    def __init__(self, loans: AsyncLoans) -> None:
        self._loans = loans
        self.list = async_to_raw_response(loans.list)


class AsyncLoansWithStreamingResponse:
    """The methods of `AsyncLoans`, returning the reply unread."""

    def __init__(self, loans: AsyncLoans) -> None:
        self._loans = loans
        self.list = async_to_streamed_response(loans.list)
