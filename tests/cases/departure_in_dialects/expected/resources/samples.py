"""The methods for samples."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.sample import Sample

__all__ = ["SamplesResource", "AsyncSamplesResource"]


class SamplesResource(SyncResource):
    """Samples."""

    @cached_property
    def with_raw_response(self) -> SamplesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return SamplesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SamplesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return SamplesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Sample:
        """`GET /samples`

        Raises:
            APIStatusError: Its `parse()` gives a model: `SampleListError` (4xx).
        """
        return self._request(
            "GET",
            "/samples",
            cast_to=Sample,
            errors={"4xx": "sample_list_error.SampleListError"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSamplesResource(AsyncResource):
    """Samples."""

    @cached_property
    def with_raw_response(self) -> AsyncSamplesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncSamplesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSamplesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncSamplesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Sample:
        """`GET /samples`

        Raises:
            APIStatusError: Its `parse()` gives a model: `SampleListError` (4xx).
        """
        return await self._request(
            "GET",
            "/samples",
            cast_to=Sample,
            errors={"4xx": "sample_list_error.SampleListError"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class SamplesResourceWithRawResponse:
    """The methods of `SamplesResource`, returning the reply itself."""

    def __init__(self, samples: SamplesResource) -> None:
        self._samples = samples
        self.list = to_raw_response(samples.list)


class SamplesResourceWithStreamingResponse:
    """The methods of `SamplesResource`, returning the reply unread."""

    def __init__(self, samples: SamplesResource) -> None:
        self._samples = samples
        self.list = to_streamed_response(samples.list)


class AsyncSamplesResourceWithRawResponse:
    """The methods of `AsyncSamplesResource`, returning the reply itself."""

    def __init__(self, samples: AsyncSamplesResource) -> None:
        self._samples = samples
        self.list = async_to_raw_response(samples.list)


class AsyncSamplesResourceWithStreamingResponse:
    """The methods of `AsyncSamplesResource`, returning the reply unread."""

    def __init__(self, samples: AsyncSamplesResource) -> None:
        self._samples = samples
        self.list = async_to_streamed_response(samples.list)
