"""The methods for scans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.encodings import encoded
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    FileTypes,
    Headers,
    NotGiven,
    Omit,
    Query,
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)
from ..types import scan_create_params, shared_params

__all__ = ["ScansResource", "AsyncScansResource"]


class ScansResource(SyncResource):
    """Scans."""

    @cached_property
    def with_raw_response(self) -> ScansResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ScansResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ScansResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ScansResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        owner: shared_params.Owner,
        page: FileTypes,
        codes: Iterable[int] | Omit = omit,
        covers: Iterable[FileTypes] | Omit = omit,
        either: str | shared_params.Owner | Omit = omit,
        filter: scan_create_params.Filter | Omit = omit,
        limits: scan_create_params.Limits | Omit = omit,
        note: str | Omit = omit,
        others: Iterable[shared_params.Owner] | Omit = omit,
        poem: Mapping[str, str] | Omit = omit,
        quoted: str | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        title: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /scans`"""
        return self._request(
            "POST",
            "/scans",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={
                "owner": encoded(owner, "application/vnd.owner+json"),
                "codes": encoded(codes, style="pipeDelimited"),
                "either": encoded(either),
                "filter": encoded(filter, style="deepObject", explode=True),
                "limits": encoded(limits, style="form", explode=True),
                "note": encoded(note, "text/markdown"),
                "others": encoded(others),
                "poem": encoded(poem),
                "quoted": encoded(quoted, "application/json"),
                "tags": encoded(tags),
                "title": title,
            },
            files={
                "page": encoded(page, "image/png", headers={"X-Rotated": "no"}),
                "covers": encoded(covers),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncScansResource(AsyncResource):
    """Scans."""

    @cached_property
    def with_raw_response(self) -> AsyncScansResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncScansResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncScansResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncScansResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        owner: shared_params.Owner,
        page: FileTypes,
        codes: Iterable[int] | Omit = omit,
        covers: Iterable[FileTypes] | Omit = omit,
        either: str | shared_params.Owner | Omit = omit,
        filter: scan_create_params.Filter | Omit = omit,
        limits: scan_create_params.Limits | Omit = omit,
        note: str | Omit = omit,
        others: Iterable[shared_params.Owner] | Omit = omit,
        poem: Mapping[str, str] | Omit = omit,
        quoted: str | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        title: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /scans`"""
        return await self._request(
            "POST",
            "/scans",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={
                "owner": encoded(owner, "application/vnd.owner+json"),
                "codes": encoded(codes, style="pipeDelimited"),
                "either": encoded(either),
                "filter": encoded(filter, style="deepObject", explode=True),
                "limits": encoded(limits, style="form", explode=True),
                "note": encoded(note, "text/markdown"),
                "others": encoded(others),
                "poem": encoded(poem),
                "quoted": encoded(quoted, "application/json"),
                "tags": encoded(tags),
                "title": title,
            },
            files={
                "page": encoded(page, "image/png", headers={"X-Rotated": "no"}),
                "covers": encoded(covers),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ScansResourceWithRawResponse:
    """The methods of `ScansResource`, returning the reply itself."""

    def __init__(self, scans: ScansResource) -> None:
        self._scans = scans
        self.create = to_raw_response(scans.create)


class ScansResourceWithStreamingResponse:
    """The methods of `ScansResource`, returning the reply unread."""

    def __init__(self, scans: ScansResource) -> None:
        self._scans = scans
        self.create = to_streamed_response(scans.create)


class AsyncScansResourceWithRawResponse:
    """The methods of `AsyncScansResource`, returning the reply itself."""

    def __init__(self, scans: AsyncScansResource) -> None:
        self._scans = scans
        self.create = async_to_raw_response(scans.create)


class AsyncScansResourceWithStreamingResponse:
    """The methods of `AsyncScansResource`, returning the reply unread."""

    def __init__(self, scans: AsyncScansResource) -> None:
        self._scans = scans
        self.create = async_to_streamed_response(scans.create)
