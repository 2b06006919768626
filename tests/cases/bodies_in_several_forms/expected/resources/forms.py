"""The methods for forms."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.multipart import parts
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

    def create(
        self,
        *,
        body: Mapping[str, str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """A form whose fields only the caller knows."""
        return self._request(
            "POST",
            "/forms",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=body,
            encoding="form",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def replace(
        self,
        *,
        body: Mapping[str, FileTypes | str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Parts whose names only the caller knows."""
        return self._request(
            "PUT",
            "/forms",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            files=parts(body),
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

    async def create(
        self,
        *,
        body: Mapping[str, str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """A form whose fields only the caller knows."""
        return await self._request(
            "POST",
            "/forms",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=body,
            encoding="form",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def replace(
        self,
        *,
        body: Mapping[str, FileTypes | str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Parts whose names only the caller knows."""
        return await self._request(
            "PUT",
            "/forms",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            files=parts(body),
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
        self.replace = to_raw_response(forms.replace)


class FormsResourceWithStreamingResponse:
    """The methods of `FormsResource`, returning the reply unread."""

    def __init__(self, forms: FormsResource) -> None:
        self._forms = forms
        self.create = to_streamed_response(forms.create)
        self.replace = to_streamed_response(forms.replace)


class AsyncFormsResourceWithRawResponse:
    """The methods of `AsyncFormsResource`, returning the reply itself."""

    def __init__(self, forms: AsyncFormsResource) -> None:
        self._forms = forms
        self.create = async_to_raw_response(forms.create)
        self.replace = async_to_raw_response(forms.replace)


class AsyncFormsResourceWithStreamingResponse:
    """The methods of `AsyncFormsResource`, returning the reply unread."""

    def __init__(self, forms: AsyncFormsResource) -> None:
        self._forms = forms
        self.create = async_to_streamed_response(forms.create)
        self.replace = async_to_streamed_response(forms.replace)
