"""The methods for documents."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType
from typing import Literal, overload

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.forms import Form, one_of
from .._runtime.lines import json_lines
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
from ..types import shared_params

__all__ = ["DocumentsResource", "AsyncDocumentsResource"]


class DocumentsResource(SyncResource):
    """Documents."""

    @cached_property
    def with_raw_response(self) -> DocumentsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return DocumentsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DocumentsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return DocumentsResourceWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        body: Iterable[shared_params.Row],
        content_type: Literal["application/json"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        body: Iterable[shared_params.Row],
        content_type: Literal["application/x-ndjson"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        body: str,
        content_type: Literal["text/csv"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    def create(
        self,
        *,
        body: Iterable[shared_params.Row] | str,
        content_type: (
            Literal["application/json", "application/x-ndjson", "text/csv"] | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /documents`

        Args:
            content_type: The media type of the body; without it,
                `application/json`.
        """
        return self._request(
            "POST",
            "/documents",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form(
                    "application/json",
                    body=body,
                    annotation=Iterable[shared_params.Row],
                ),
                Form(
                    "application/x-ndjson",
                    content=json_lines(body, shared_params.Row),
                ),
                Form("text/csv", content=body),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDocumentsResource(AsyncResource):
    """Documents."""

    @cached_property
    def with_raw_response(self) -> AsyncDocumentsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncDocumentsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDocumentsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncDocumentsResourceWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        body: Iterable[shared_params.Row],
        content_type: Literal["application/json"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        body: Iterable[shared_params.Row],
        content_type: Literal["application/x-ndjson"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        body: str,
        content_type: Literal["text/csv"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    async def create(
        self,
        *,
        body: Iterable[shared_params.Row] | str,
        content_type: (
            Literal["application/json", "application/x-ndjson", "text/csv"] | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /documents`

        Args:
            content_type: The media type of the body; without it,
                `application/json`.
        """
        return await self._request(
            "POST",
            "/documents",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form(
                    "application/json",
                    body=body,
                    annotation=Iterable[shared_params.Row],
                ),
                Form(
                    "application/x-ndjson",
                    content=json_lines(body, shared_params.Row),
                ),
                Form("text/csv", content=body),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class DocumentsResourceWithRawResponse:
    """The methods of `DocumentsResource`, returning the reply itself."""

    def __init__(self, documents: DocumentsResource) -> None:
        self._documents = documents
        self.create = to_raw_response(documents.create)


class DocumentsResourceWithStreamingResponse:
    """The methods of `DocumentsResource`, returning the reply unread."""

    def __init__(self, documents: DocumentsResource) -> None:
        self._documents = documents
        self.create = to_streamed_response(documents.create)


class AsyncDocumentsResourceWithRawResponse:
    """The methods of `AsyncDocumentsResource`, returning the reply itself."""

    def __init__(self, documents: AsyncDocumentsResource) -> None:
        self._documents = documents
        self.create = async_to_raw_response(documents.create)


class AsyncDocumentsResourceWithStreamingResponse:
    """The methods of `AsyncDocumentsResource`, returning the reply unread."""

    def __init__(self, documents: AsyncDocumentsResource) -> None:
        self._documents = documents
        self.create = async_to_streamed_response(documents.create)
