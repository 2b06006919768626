"""The methods for basemodel."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.transform import transform
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
from ..types.base_model import BaseModel as BaseModelModel
from ..types.base_model_param import BaseModelParam

__all__ = ["BasemodelResource", "AsyncBasemodelResource"]


class BasemodelResource(SyncResource):
    """Basemodel."""

    @cached_property
    def with_raw_response(self) -> BasemodelResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return BasemodelResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BasemodelResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return BasemodelResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        id: str,
        kind: Literal["a", "b"],
        field: shared_params.Field | Omit = omit,
        next: BaseModelParam | Omit = omit,
        odd_key: str | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BaseModelModel:
        """Change."""
        return self._request(
            "POST",
            "/basemodel",
            cast_to=BaseModelModel,
            body={
                "id": id,
                "kind": kind,
                "field": transform(field, shared_params.Field),
                "next": transform(next, BaseModelParam),
                "odd-key": odd_key,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BaseModelModel:
        """Look."""
        return self._request(
            "GET",
            "/basemodel",
            cast_to=BaseModelModel,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBasemodelResource(AsyncResource):
    """Basemodel."""

    @cached_property
    def with_raw_response(self) -> AsyncBasemodelResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncBasemodelResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBasemodelResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncBasemodelResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        id: str,
        kind: Literal["a", "b"],
        field: shared_params.Field | Omit = omit,
        next: BaseModelParam | Omit = omit,
        odd_key: str | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BaseModelModel:
        """Change."""
        return await self._request(
            "POST",
            "/basemodel",
            cast_to=BaseModelModel,
            body={
                "id": id,
                "kind": kind,
                "field": transform(field, shared_params.Field),
                "next": transform(next, BaseModelParam),
                "odd-key": odd_key,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BaseModelModel:
        """Look."""
        return await self._request(
            "GET",
            "/basemodel",
            cast_to=BaseModelModel,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BasemodelResourceWithRawResponse:
    """The methods of `BasemodelResource`, returning the reply itself."""

    def __init__(self, basemodel: BasemodelResource) -> None:
        self._basemodel = basemodel
        self.create = to_raw_response(basemodel.create)
        self.retrieve = to_raw_response(basemodel.retrieve)


class BasemodelResourceWithStreamingResponse:
    """The methods of `BasemodelResource`, returning the reply unread."""

    def __init__(self, basemodel: BasemodelResource) -> None:
        self._basemodel = basemodel
        self.create = to_streamed_response(basemodel.create)
        self.retrieve = to_streamed_response(basemodel.retrieve)


class AsyncBasemodelResourceWithRawResponse:
    """The methods of `AsyncBasemodelResource`, returning the reply itself."""

    def __init__(self, basemodel: AsyncBasemodelResource) -> None:
        self._basemodel = basemodel
        self.create = async_to_raw_response(basemodel.create)
        self.retrieve = async_to_raw_response(basemodel.retrieve)


class AsyncBasemodelResourceWithStreamingResponse:
    """The methods of `AsyncBasemodelResource`, returning the reply unread."""

    def __init__(self, basemodel: AsyncBasemodelResource) -> None:
        self._basemodel = basemodel
        self.create = async_to_streamed_response(basemodel.create)
        self.retrieve = async_to_streamed_response(basemodel.retrieve)
