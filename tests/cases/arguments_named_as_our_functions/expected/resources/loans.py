"""The methods for loans."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
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
from ..types.loan_create_response import LoanCreateResponse

__all__ = ["LoansResource", "AsyncLoansResource"]


class LoansResource(SyncResource):
    """Loans."""

    @cached_property
    def with_raw_response(self) -> LoansResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LoansResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LoansResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LoansResourceWithStreamingResponse(self)

    def create(
        self,
        from_: str,
        *,
        class_: str,
        id: int,
        args: str | Omit = omit,
        async_: bool | Omit = omit,
        cast_to: str | Omit = omit,
        client: str | Omit = omit,
        cls: str | Omit = omit,
        dict: Mapping[str, object] | Omit = omit,
        headers: str | Omit = omit,
        int_: int | Omit = omit,
        kwargs: str | Omit = omit,
        list: SequenceNotStr[str] | Omit = omit,
        match: str | Omit = omit,
        none: str | Omit = omit,
        object: str | Omit = omit,
        omit: str | Omit = omit,
        path: str | Omit = omit,
        print: str | Omit = omit,
        property: str | Omit = omit,
        query: str | Omit = omit,
        self_service: str | Omit = omit,
        str_: str | Omit = omit,
        type: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> LoanCreateResponse:
        """Lend."""
        return self._request(
            "POST",
            path_template("/loans/{from_}", from_=from_),
            cast_to=LoanCreateResponse,
            query={"list": list},
            headers={"Self-Service": self_service},
            body={
                "id": id,
                "class": class_,
                "args": args,
                "async": async_,
                "cast_to": cast_to,
                "client": client,
                "cls": cls,
                "dict": dict,
                "headers": headers,
                "int": int_,
                "kwargs": kwargs,
                "match": match,
                "None": none,
                "object": object,
                "omit": omit,
                "path": path,
                "print": print,
                "property": property,
                "query": query,
                "str": str_,
                "type": type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLoansResource(AsyncResource):
    """Loans."""

    @cached_property
    def with_raw_response(self) -> AsyncLoansResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLoansResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLoansResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLoansResourceWithStreamingResponse(self)

    async def create(
        self,
        from_: str,
        *,
        class_: str,
        id: int,
        args: str | Omit = omit,
        async_: bool | Omit = omit,
        cast_to: str | Omit = omit,
        client: str | Omit = omit,
        cls: str | Omit = omit,
        dict: Mapping[str, object] | Omit = omit,
        headers: str | Omit = omit,
        int_: int | Omit = omit,
        kwargs: str | Omit = omit,
        list: SequenceNotStr[str] | Omit = omit,
        match: str | Omit = omit,
        none: str | Omit = omit,
        object: str | Omit = omit,
        omit: str | Omit = omit,
        path: str | Omit = omit,
        print: str | Omit = omit,
        property: str | Omit = omit,
        query: str | Omit = omit,
        self_service: str | Omit = omit,
        str_: str | Omit = omit,
        type: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> LoanCreateResponse:
        """Lend."""
        return await self._request(
            "POST",
            path_template("/loans/{from_}", from_=from_),
            cast_to=LoanCreateResponse,
            query={"list": list},
            headers={"Self-Service": self_service},
            body={
                "id": id,
                "class": class_,
                "args": args,
                "async": async_,
                "cast_to": cast_to,
                "client": client,
                "cls": cls,
                "dict": dict,
                "headers": headers,
                "int": int_,
                "kwargs": kwargs,
                "match": match,
                "None": none,
                "object": object,
                "omit": omit,
                "path": path,
                "print": print,
                "property": property,
                "query": query,
                "str": str_,
                "type": type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LoansResourceWithRawResponse:
    """The methods of `LoansResource`, returning the reply itself."""

    def __init__(self, loans: LoansResource) -> None:
        self._loans = loans
        self.create = to_raw_response(loans.create)


class LoansResourceWithStreamingResponse:
    """The methods of `LoansResource`, returning the reply unread."""

    def __init__(self, loans: LoansResource) -> None:
        self._loans = loans
        self.create = to_streamed_response(loans.create)


class AsyncLoansResourceWithRawResponse:
    """The methods of `AsyncLoansResource`, returning the reply itself."""

    def __init__(self, loans: AsyncLoansResource) -> None:
        self._loans = loans
        self.create = async_to_raw_response(loans.create)


class AsyncLoansResourceWithStreamingResponse:
    """The methods of `AsyncLoansResource`, returning the reply unread."""

    def __init__(self, loans: AsyncLoansResource) -> None:
        self._loans = loans
        self.create = async_to_streamed_response(loans.create)
