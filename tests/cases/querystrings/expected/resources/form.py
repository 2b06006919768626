"""The methods for form."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.encodings import encoded
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.transform import transform
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
from ..types import form_list_params

__all__ = ["FormResource", "AsyncFormResource"]


class FormResource(SyncResource):
    """Form."""

    @cached_property
    def with_raw_response(self) -> FormResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return FormResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FormResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return FormResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        status: str,
        ids: Iterable[int] | Omit = omit,
        page_size: int | Omit = omit,
        range: form_list_params.Range | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /form`

        Args:
            status: Which ones are looked for.
        """
        return self._request(
            "GET",
            "/form",
            cast_to=NoneType,
            query={
                "status": status,
                "ids": encoded(ids, style="form"),
                "page-size": page_size,
                "range": encoded(transform(range, form_list_params.Range)),
                "tags": encoded(tags),
            },
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFormResource(AsyncResource):
    """Form."""

    @cached_property
    def with_raw_response(self) -> AsyncFormResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncFormResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFormResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncFormResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        status: str,
        ids: Iterable[int] | Omit = omit,
        page_size: int | Omit = omit,
        range: form_list_params.Range | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /form`

        Args:
            status: Which ones are looked for.
        """
        return await self._request(
            "GET",
            "/form",
            cast_to=NoneType,
            query={
                "status": status,
                "ids": encoded(ids, style="form"),
                "page-size": page_size,
                "range": encoded(transform(range, form_list_params.Range)),
                "tags": encoded(tags),
            },
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FormResourceWithRawResponse:
    """The methods of `FormResource`, returning the reply itself."""

    def __init__(self, form: FormResource) -> None:
        self._form = form
        self.list = to_raw_response(form.list)


class FormResourceWithStreamingResponse:
    """The methods of `FormResource`, returning the reply unread."""

    def __init__(self, form: FormResource) -> None:
        self._form = form
        self.list = to_streamed_response(form.list)


class AsyncFormResourceWithRawResponse:
    """The methods of `AsyncFormResource`, returning the reply itself."""

    def __init__(self, form: AsyncFormResource) -> None:
        self._form = form
        self.list = async_to_raw_response(form.list)


class AsyncFormResourceWithStreamingResponse:
    """The methods of `AsyncFormResource`, returning the reply unread."""

    def __init__(self, form: AsyncFormResource) -> None:
        self._form = form
        self.list = async_to_streamed_response(form.list)
