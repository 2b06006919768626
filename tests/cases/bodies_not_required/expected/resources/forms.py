"""The methods for forms."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import Literal, overload

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.forms import Form, one_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    FileTypes,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)

__all__ = ["FormsResource", "AsyncFormsResource"]


class FormsResource(SyncResource):
    """Forms."""

    @cached_property
    def with_raw_response(self) -> FormsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return FormsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FormsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return FormsResourceWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        name: str,
        content_type: Literal["application/json"] | Omit = omit,
        size: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        content_type: Literal["multipart/form-data"],
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    def create(
        self,
        *,
        content_type: Literal["application/json", "multipart/form-data"] | Omit = omit,
        file: FileTypes | Omit = omit,
        name: str | Omit = omit,
        size: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /forms`

        Args:
            content_type: The media type of the body; without it,
                `application/json`.
        """
        return self._request(
            "POST",
            "/forms",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form("application/json", body={"name": name, "size": size}),
                Form("multipart/form-data", files={"file": file}),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFormsResource(AsyncResource):
    """Forms."""

    @cached_property
    def with_raw_response(self) -> AsyncFormsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncFormsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFormsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncFormsResourceWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        name: str,
        content_type: Literal["application/json"] | Omit = omit,
        size: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        content_type: Literal["multipart/form-data"],
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None: ...

    async def create(
        self,
        *,
        content_type: Literal["application/json", "multipart/form-data"] | Omit = omit,
        file: FileTypes | Omit = omit,
        name: str | Omit = omit,
        size: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /forms`

        Args:
            content_type: The media type of the body; without it,
                `application/json`.
        """
        return await self._request(
            "POST",
            "/forms",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=one_of(
                content_type,
                Form("application/json", body={"name": name, "size": size}),
                Form("multipart/form-data", files={"file": file}),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FormsResourceWithRawResponse:
    """The methods of `FormsResource`, returning the reply itself."""

    def __init__(self, forms: FormsResource) -> None:
        self._forms = forms
        self.create = to_raw_response(forms.create)


class FormsResourceWithStreamingResponse:
    """The methods of `FormsResource`, returning the reply unread."""

    def __init__(self, forms: FormsResource) -> None:
        self._forms = forms
        self.create = to_streamed_response(forms.create)


class AsyncFormsResourceWithRawResponse:
    """The methods of `AsyncFormsResource`, returning the reply itself."""

    def __init__(self, forms: AsyncFormsResource) -> None:
        self._forms = forms
        self.create = async_to_raw_response(forms.create)


class AsyncFormsResourceWithStreamingResponse:
    """The methods of `AsyncFormsResource`, returning the reply unread."""

    def __init__(self, forms: AsyncFormsResource) -> None:
        self._forms = forms
        self.create = async_to_streamed_response(forms.create)
