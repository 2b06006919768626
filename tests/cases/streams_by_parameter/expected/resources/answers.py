"""The methods for answers."""

# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal, cast, overload

from typing_extensions import deprecated

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncJSONLStream, AsyncStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import JSONLStream, Stream
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
from ..types import answer_create_params
from ..types.answer import Answer
from ..types.answer_bit import AnswerBit
from ..types.answer_lines_response import AnswerLinesResponse

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
        chat_id: str,
        *,
        question: str,
        stream: Literal[False] | Omit | None = omit,
        style: answer_create_params.Style | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Answer: ...

    @overload
    def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: Literal[True],
        style: answer_create_params.Style | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[AnswerBit]: ...

    @overload
    def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: bool,
        style: answer_create_params.Style | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Answer | Stream[AnswerBit]: ...

    def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: bool | Omit | None = omit,
        style: answer_create_params.Style | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Answer | Stream[AnswerBit]:
        """Answer a question.

        Args:
            question: What to answer.
            stream: Whether to answer bit by bit.
        """
        return self._request(
            "POST",
            path_template("/chats/{chat_id}/answers", chat_id=chat_id),
            cast_to=Answer,
            body={"question": question, "stream": stream, "style": style},
            stream=stream,
            stream_cls=Stream[AnswerBit],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("The API has deprecated this operation.")
    def lines(
        self,
        *,
        follow: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerLinesResponse: ...

    @overload
    @deprecated("The API has deprecated this operation.")
    def lines(
        self,
        *,
        follow: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> JSONLStream[AnswerLinesResponse]: ...

    @overload
    @deprecated("The API has deprecated this operation.")
    def lines(
        self,
        *,
        follow: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerLinesResponse | JSONLStream[AnswerLinesResponse]: ...

    @deprecated("The API has deprecated this operation.")
    def lines(
        self,
        *,
        follow: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerLinesResponse | JSONLStream[AnswerLinesResponse]:
        """`GET /lines`"""
        return self._request(
            "GET",
            "/lines",
            cast_to=cast("Any", AnswerLinesResponse),
            query={"follow": follow},
            stream=follow,
            stream_cls=JSONLStream[AnswerLinesResponse],
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
        chat_id: str,
        *,
        question: str,
        stream: Literal[False] | Omit | None = omit,
        style: answer_create_params.Style | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Answer: ...

    @overload
    async def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: Literal[True],
        style: answer_create_params.Style | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[AnswerBit]: ...

    @overload
    async def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: bool,
        style: answer_create_params.Style | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Answer | AsyncStream[AnswerBit]: ...

    async def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: bool | Omit | None = omit,
        style: answer_create_params.Style | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Answer | AsyncStream[AnswerBit]:
        """Answer a question.

        Args:
            question: What to answer.
            stream: Whether to answer bit by bit.
        """
        return await self._request(
            "POST",
            path_template("/chats/{chat_id}/answers", chat_id=chat_id),
            cast_to=Answer,
            body={"question": question, "stream": stream, "style": style},
            stream=stream,
            stream_cls=AsyncStream[AnswerBit],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("The API has deprecated this operation.")
    async def lines(
        self,
        *,
        follow: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerLinesResponse: ...

    @overload
    @deprecated("The API has deprecated this operation.")
    async def lines(
        self,
        *,
        follow: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncJSONLStream[AnswerLinesResponse]: ...

    @overload
    @deprecated("The API has deprecated this operation.")
    async def lines(
        self,
        *,
        follow: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerLinesResponse | AsyncJSONLStream[AnswerLinesResponse]: ...

    @deprecated("The API has deprecated this operation.")
    async def lines(
        self,
        *,
        follow: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AnswerLinesResponse | AsyncJSONLStream[AnswerLinesResponse]:
        """`GET /lines`"""
        return await self._request(
            "GET",
            "/lines",
            cast_to=cast("Any", AnswerLinesResponse),
            query={"follow": follow},
            stream=follow,
            stream_cls=AsyncJSONLStream[AnswerLinesResponse],
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
        self.lines = to_raw_response(answers.lines)


class AnswersResourceWithStreamingResponse:
    """The methods of `AnswersResource`, returning the reply unread."""

    def __init__(self, answers: AnswersResource) -> None:
        self._answers = answers
        self.create = to_streamed_response(answers.create)
        self.lines = to_streamed_response(answers.lines)


class AsyncAnswersResourceWithRawResponse:
    """The methods of `AsyncAnswersResource`, returning the reply itself."""

    def __init__(self, answers: AsyncAnswersResource) -> None:
        self._answers = answers
        self.create = async_to_raw_response(answers.create)
        self.lines = async_to_raw_response(answers.lines)


class AsyncAnswersResourceWithStreamingResponse:
    """The methods of `AsyncAnswersResource`, returning the reply unread."""

    def __init__(self, answers: AsyncAnswersResource) -> None:
        self._answers = answers
        self.create = async_to_streamed_response(answers.create)
        self.lines = async_to_streamed_response(answers.lines)
