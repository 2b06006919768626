"""The methods for answers."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, overload

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import Stream
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
from ..types import answer_create_response
from ..types.answer_create_response import AnswerCreateResponse

__all__ = ["AnswersResource", "AsyncAnswersResource"]


class AnswersResource(SyncResource):
    """Answers."""

    @cached_property
    def with_raw_response(self) -> AnswersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AnswersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnswersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AnswersResourceWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerCreateResponse: ...

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[answer_create_response.Event]: ...

    @overload
    def create(
        self,
        *,
        question: str,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerCreateResponse | Stream[answer_create_response.Event]: ...

    def create(
        self,
        *,
        question: str,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerCreateResponse | Stream[answer_create_response.Event]:
        """`POST /answers`"""
        return self._request(
            "POST",
            "/answers",
            cast_to=AnswerCreateResponse,
            body={"question": question, "stream": stream},
            stream=stream,
            stream_cls=Stream[answer_create_response.Event],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAnswersResource(AsyncResource):
    """Answers."""

    @cached_property
    def with_raw_response(self) -> AsyncAnswersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncAnswersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnswersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncAnswersResourceWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[answer_create_response.Event]: ...

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerCreateResponse | AsyncStream[answer_create_response.Event]: ...

    async def create(
        self,
        *,
        question: str,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerCreateResponse | AsyncStream[answer_create_response.Event]:
        """`POST /answers`"""
        return await self._request(
            "POST",
            "/answers",
            cast_to=AnswerCreateResponse,
            body={"question": question, "stream": stream},
            stream=stream,
            stream_cls=AsyncStream[answer_create_response.Event],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AnswersResourceWithRawResponse:
    """The methods of `AnswersResource`, returning the reply itself."""

    def __init__(self, answers: AnswersResource) -> None:
        self._answers = answers
        self.create = to_raw_response(answers.create)


class AnswersResourceWithStreamingResponse:
    """The methods of `AnswersResource`, returning the reply unread."""

    def __init__(self, answers: AnswersResource) -> None:
        self._answers = answers
        self.create = to_streamed_response(answers.create)


class AsyncAnswersResourceWithRawResponse:
    """The methods of `AsyncAnswersResource`, returning the reply itself."""

    def __init__(self, answers: AsyncAnswersResource) -> None:
        self._answers = answers
        self.create = async_to_raw_response(answers.create)


class AsyncAnswersResourceWithStreamingResponse:
    """The methods of `AsyncAnswersResource`, returning the reply unread."""

    def __init__(self, answers: AsyncAnswersResource) -> None:
        self._answers = answers
        self.create = async_to_streamed_response(answers.create)
