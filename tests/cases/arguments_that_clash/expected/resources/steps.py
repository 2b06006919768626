"""The methods for steps."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.headers import header_value
from .._runtime.paths import path_template
from .._runtime.styles import cookie
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

__all__ = ["StepsResource", "AsyncStepsResource"]


class StepsResource(SyncResource):
    """Steps."""

    @cached_property
    def with_raw_response(self) -> StepsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return StepsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StepsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return StepsResourceWithStreamingResponse(self)

    def touch(
        self,
        path_id: str,
        *,
        path_run_id: str,
        run_id: str,
        api_timeout: float | Omit = omit,
        horizontal: str | Omit = omit,
        id: str | Omit = omit,
        note: str | Omit = omit,
        session: str | Omit = omit,
        x_count: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /runs/{run_id}/steps/{id}`

        Args:
            path_run_id: The run.
            run_id: The other run.
            api_timeout: The server's own.
            id: Another id.
        """
        return self._request(
            "POST",
            path_template(
                "/runs/{path_run_id}/steps/{path_id}",
                path_run_id=path_run_id,
                path_id=path_id,
            ),
            cast_to=NoneType,
            query={"id": id, "timeout": api_timeout, "x": horizontal},
            headers={"Accept": "*/*", "X-Count": header_value(x_count)},
            cookies=[*cookie("session", session)],
            body={"run_id": run_id, "note": note},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncStepsResource(AsyncResource):
    """Steps."""

    @cached_property
    def with_raw_response(self) -> AsyncStepsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncStepsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStepsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncStepsResourceWithStreamingResponse(self)

    async def touch(
        self,
        path_id: str,
        *,
        path_run_id: str,
        run_id: str,
        api_timeout: float | Omit = omit,
        horizontal: str | Omit = omit,
        id: str | Omit = omit,
        note: str | Omit = omit,
        session: str | Omit = omit,
        x_count: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /runs/{run_id}/steps/{id}`

        Args:
            path_run_id: The run.
            run_id: The other run.
            api_timeout: The server's own.
            id: Another id.
        """
        return await self._request(
            "POST",
            path_template(
                "/runs/{path_run_id}/steps/{path_id}",
                path_run_id=path_run_id,
                path_id=path_id,
            ),
            cast_to=NoneType,
            query={"id": id, "timeout": api_timeout, "x": horizontal},
            headers={"Accept": "*/*", "X-Count": header_value(x_count)},
            cookies=[*cookie("session", session)],
            body={"run_id": run_id, "note": note},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class StepsResourceWithRawResponse:
    """The methods of `StepsResource`, returning the reply itself."""

    def __init__(self, steps: StepsResource) -> None:
        self._steps = steps
        self.touch = to_raw_response(steps.touch)


class StepsResourceWithStreamingResponse:
    """The methods of `StepsResource`, returning the reply unread."""

    def __init__(self, steps: StepsResource) -> None:
        self._steps = steps
        self.touch = to_streamed_response(steps.touch)


class AsyncStepsResourceWithRawResponse:
    """The methods of `AsyncStepsResource`, returning the reply itself."""

    def __init__(self, steps: AsyncStepsResource) -> None:
        self._steps = steps
        self.touch = async_to_raw_response(steps.touch)


class AsyncStepsResourceWithStreamingResponse:
    """The methods of `AsyncStepsResource`, returning the reply unread."""

    def __init__(self, steps: AsyncStepsResource) -> None:
        self._steps = steps
        self.touch = async_to_streamed_response(steps.touch)
