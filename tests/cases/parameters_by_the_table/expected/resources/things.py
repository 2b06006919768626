"""The methods for things."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.headers import header_value
from .._runtime.paths import path_template
from .._runtime.styles import cookie, in_path, json_text, styled
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
from ..types import thing_retrieve_params

__all__ = ["ThingsResource", "AsyncThingsResource"]


class ThingsResource(SyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ThingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ThingsResourceWithStreamingResponse(self)

    def retrieve(
        self,
        number: Iterable[float],
        *,
        flag: bool,
        label: str,
        labels: SequenceNotStr[str],
        matrices: thing_retrieve_params.Matrices,
        matrix: int,
        simple: thing_retrieve_params.Simple,
        session: str,
        address: str | Omit = omit,
        colors: thing_retrieve_params.Colors | Omit = omit,
        deep: thing_retrieve_params.Deep | Omit = omit,
        either: str | thing_retrieve_params.EitherColor | Omit = omit,
        joined: thing_retrieve_params.Joined | Omit = omit,
        pipes: SequenceNotStr[str] | Omit = omit,
        seal: str | Omit = omit,
        spaces: SequenceNotStr[str] | Omit = omit,
        spread: thing_retrieve_params.Spread | Omit = omit,
        tastes: SequenceNotStr[str] | Omit = omit,
        text: str | Omit = omit,
        words: SequenceNotStr[str] | Omit = omit,
        x_color: thing_retrieve_params.XColor | Omit = omit,
        x_when: str | datetime | Omit = omit,
        x_words: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /things/{simple}/{label}/{labels}/{matrix}{matrices}/{flag}.{number}`"""
        return self._request(
            "GET",
            path_template(
                "/things/{simple}/{label}/{labels}/{matrix}{matrices}/{flag}.{number}",
                simple=in_path(
                    transform(simple, thing_retrieve_params.Simple), explode=True
                ),
                label=in_path(label, "label"),
                labels=in_path(labels, "label", explode=True),
                matrix=in_path(matrix, "matrix", name="matrix"),
                matrices=in_path(
                    transform(matrices, thing_retrieve_params.Matrices),
                    "matrix",
                    name="matrices",
                    explode=True,
                ),
                flag=in_path(flag),
                number=in_path(json_text(number)),
            ),
            cast_to=NoneType,
            query={
                "spread": styled(
                    transform(spread, thing_retrieve_params.Spread),
                    "form",
                    explode=True,
                ),
                "joined": styled(
                    transform(joined, thing_retrieve_params.Joined), "form"
                ),
                "words": words,
                "spaces": styled(spaces, "spaceDelimited"),
                "pipes": pipes,
                "deep": transform(deep, thing_retrieve_params.Deep),
                "either": styled(
                    transform(either, str | thing_retrieve_params.EitherColor),
                    "form",
                    explode=True,
                ),
                "seal": seal,
                "address": styled(address, "form", explode=True, reserved=True),
                "text": text,
            },
            headers={
                "Accept": "*/*",
                "X-Words": header_value(x_words),
                "X-Color": header_value(
                    transform(x_color, thing_retrieve_params.XColor), explode=True
                ),
                "X-When": header_value(x_when),
            },
            cookies=[
                *cookie("session", session),
                *cookie("tastes", tastes, explode=False),
                *cookie("colors", transform(colors, thing_retrieve_params.Colors)),
            ],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncThingsResource(AsyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncThingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncThingsResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        number: Iterable[float],
        *,
        flag: bool,
        label: str,
        labels: SequenceNotStr[str],
        matrices: thing_retrieve_params.Matrices,
        matrix: int,
        simple: thing_retrieve_params.Simple,
        session: str,
        address: str | Omit = omit,
        colors: thing_retrieve_params.Colors | Omit = omit,
        deep: thing_retrieve_params.Deep | Omit = omit,
        either: str | thing_retrieve_params.EitherColor | Omit = omit,
        joined: thing_retrieve_params.Joined | Omit = omit,
        pipes: SequenceNotStr[str] | Omit = omit,
        seal: str | Omit = omit,
        spaces: SequenceNotStr[str] | Omit = omit,
        spread: thing_retrieve_params.Spread | Omit = omit,
        tastes: SequenceNotStr[str] | Omit = omit,
        text: str | Omit = omit,
        words: SequenceNotStr[str] | Omit = omit,
        x_color: thing_retrieve_params.XColor | Omit = omit,
        x_when: str | datetime | Omit = omit,
        x_words: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /things/{simple}/{label}/{labels}/{matrix}{matrices}/{flag}.{number}`"""
        return await self._request(
            "GET",
            path_template(
                "/things/{simple}/{label}/{labels}/{matrix}{matrices}/{flag}.{number}",
                simple=in_path(
                    transform(simple, thing_retrieve_params.Simple), explode=True
                ),
                label=in_path(label, "label"),
                labels=in_path(labels, "label", explode=True),
                matrix=in_path(matrix, "matrix", name="matrix"),
                matrices=in_path(
                    transform(matrices, thing_retrieve_params.Matrices),
                    "matrix",
                    name="matrices",
                    explode=True,
                ),
                flag=in_path(flag),
                number=in_path(json_text(number)),
            ),
            cast_to=NoneType,
            query={
                "spread": styled(
                    transform(spread, thing_retrieve_params.Spread),
                    "form",
                    explode=True,
                ),
                "joined": styled(
                    transform(joined, thing_retrieve_params.Joined), "form"
                ),
                "words": words,
                "spaces": styled(spaces, "spaceDelimited"),
                "pipes": pipes,
                "deep": transform(deep, thing_retrieve_params.Deep),
                "either": styled(
                    transform(either, str | thing_retrieve_params.EitherColor),
                    "form",
                    explode=True,
                ),
                "seal": seal,
                "address": styled(address, "form", explode=True, reserved=True),
                "text": text,
            },
            headers={
                "Accept": "*/*",
                "X-Words": header_value(x_words),
                "X-Color": header_value(
                    transform(x_color, thing_retrieve_params.XColor), explode=True
                ),
                "X-When": header_value(x_when),
            },
            cookies=[
                *cookie("session", session),
                *cookie("tastes", tastes, explode=False),
                *cookie("colors", transform(colors, thing_retrieve_params.Colors)),
            ],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.retrieve = to_raw_response(things.retrieve)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.retrieve = to_streamed_response(things.retrieve)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.retrieve = async_to_raw_response(things.retrieve)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.retrieve = async_to_streamed_response(things.retrieve)
