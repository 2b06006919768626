"""The methods for pets."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import Literal

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
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
from ..types import pet_create_params, pet_replace_params

__all__ = ["PetsResource", "AsyncPetsResource"]


class PetsResource(SyncResource):
    """Pets."""

    @cached_property
    def with_raw_response(self) -> PetsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PetsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PetsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        kind: Literal["cat", "dog"],
        name: str,
        lives: int | Omit = omit,
        trick: pet_create_params.Trick | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /pets`"""
        return self._request(
            "POST",
            "/pets",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"kind": kind, "name": name, "lives": lives, "trick": trick},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def replace(
        self,
        *,
        body: pet_replace_params.BodyCat | str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PUT /pets`"""
        return self._request(
            "PUT",
            "/pets",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPetsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPetsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        kind: Literal["cat", "dog"],
        name: str,
        lives: int | Omit = omit,
        trick: pet_create_params.Trick | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /pets`"""
        return await self._request(
            "POST",
            "/pets",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"kind": kind, "name": name, "lives": lives, "trick": trick},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def replace(
        self,
        *,
        body: pet_replace_params.BodyCat | str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PUT /pets`"""
        return await self._request(
            "PUT",
            "/pets",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PetsResourceWithRawResponse:
    """The methods of `PetsResource`, returning the reply itself."""

    def __init__(self, pets: PetsResource) -> None:
        self._pets = pets
        self.create = to_raw_response(pets.create)
        self.replace = to_raw_response(pets.replace)


class PetsResourceWithStreamingResponse:
    """The methods of `PetsResource`, returning the reply unread."""

    def __init__(self, pets: PetsResource) -> None:
        self._pets = pets
        self.create = to_streamed_response(pets.create)
        self.replace = to_streamed_response(pets.replace)


class AsyncPetsResourceWithRawResponse:
    """The methods of `AsyncPetsResource`, returning the reply itself."""

    def __init__(self, pets: AsyncPetsResource) -> None:
        self._pets = pets
        self.create = async_to_raw_response(pets.create)
        self.replace = async_to_raw_response(pets.replace)


class AsyncPetsResourceWithStreamingResponse:
    """The methods of `AsyncPetsResource`, returning the reply unread."""

    def __init__(self, pets: AsyncPetsResource) -> None:
        self._pets = pets
        self.create = async_to_streamed_response(pets.create)
        self.replace = async_to_streamed_response(pets.replace)
