"""The methods for plants."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType
from typing import Any, Literal, cast

from ..._runtime.aio.paginator import AsyncPaginator
from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.paths import path_template
from ..._runtime.sync.resource import SyncResource
from ..._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ..._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)
from ...pagination import AsyncNumberedPage, SyncNumberedPage
from ...types import plant_update_params, shared_params
from ...types.plant_search_result import PlantSearchResult
from ...types.seed_input import SeedInput
from ...types.seed_param import SeedParam
from ...types.shared.plant import Plant
from .by_color import (
    AsyncByColorResource,
    AsyncByColorResourceWithRawResponse,
    AsyncByColorResourceWithStreamingResponse,
    ByColorResource,
    ByColorResourceWithRawResponse,
    ByColorResourceWithStreamingResponse,
)

__all__ = ["PlantsResource", "AsyncPlantsResource"]


class PlantsResource(SyncResource):
    """Plants."""

    @cached_property
    def by_color(self) -> ByColorResource:
        """By color."""
        return ByColorResource(self._client)

    @cached_property
    def with_raw_response(self) -> PlantsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PlantsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PlantsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PlantsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        seed: SeedInput,
        like: SeedParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Plant:
        """A new plant."""
        return self._request(
            "POST",
            "/plants",
            cast_to=Plant,
            body={"seed": seed, "like": like},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Plant:
        """One plant."""
        return self._request(
            "GET",
            path_template("/plants/{id}", id=id),
            cast_to=Plant,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        path_id: str,
        *,
        id: str,
        bed: str | shared_params.Bed | shared_params.Plant | Omit | None = omit,
        events: Iterable[plant_update_params.Event] | Omit = omit,
        labels: plant_update_params.Labels | Omit = omit,
        plant_care: plant_update_params.PlantCare | Omit = omit,
        pot: plant_update_params.Pot | Literal[""] | Omit = omit,
        watering_plan: (
            plant_update_params.WateringPlanWeekly
            | Iterable[plant_update_params.WateringPlanItem]
            | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Another pot."""
        return self._request(
            "PATCH",
            path_template("/plants/{path_id}", path_id=path_id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={
                "id": id,
                "bed": bed,
                "events": events,
                "labels": labels,
                "plant_care": plant_care,
                "pot": pot,
                "watering_plan": watering_plan,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncNumberedPage[Plant]:
        """All plants."""
        return self._request_page(
            "GET",
            "/plants",
            page=SyncNumberedPage[Plant],
            query={"page": page, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def move(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Another place."""
        return self._request(
            "POST",
            path_template("/plants/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def download(
        self,
        file: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> str:
        """A file."""
        return self._request(
            "GET",
            path_template("/plants/download/{file}", file=file),
            cast_to=str,
            headers={"Accept": "text/plain"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> PlantSearchResult:
        """Those that fit."""
        return cast(
            "PlantSearchResult",
            self._request(
                "GET",
                "/plants/search",
                cast_to=cast("Any", PlantSearchResult),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class AsyncPlantsResource(AsyncResource):
    """Plants."""

    @cached_property
    def by_color(self) -> AsyncByColorResource:
        """By color."""
        return AsyncByColorResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncPlantsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPlantsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPlantsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPlantsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        seed: SeedInput,
        like: SeedParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Plant:
        """A new plant."""
        return await self._request(
            "POST",
            "/plants",
            cast_to=Plant,
            body={"seed": seed, "like": like},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Plant:
        """One plant."""
        return await self._request(
            "GET",
            path_template("/plants/{id}", id=id),
            cast_to=Plant,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        path_id: str,
        *,
        id: str,
        bed: str | shared_params.Bed | shared_params.Plant | Omit | None = omit,
        events: Iterable[plant_update_params.Event] | Omit = omit,
        labels: plant_update_params.Labels | Omit = omit,
        plant_care: plant_update_params.PlantCare | Omit = omit,
        pot: plant_update_params.Pot | Literal[""] | Omit = omit,
        watering_plan: (
            plant_update_params.WateringPlanWeekly
            | Iterable[plant_update_params.WateringPlanItem]
            | Omit
        ) = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Another pot."""
        return await self._request(
            "PATCH",
            path_template("/plants/{path_id}", path_id=path_id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={
                "id": id,
                "bed": bed,
                "events": events,
                "labels": labels,
                "plant_care": plant_care,
                "pot": pot,
                "watering_plan": watering_plan,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Plant, AsyncNumberedPage[Plant]]:
        """All plants."""
        return self._request_page(
            "GET",
            "/plants",
            page=AsyncNumberedPage[Plant],
            query={"page": page, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def move(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Another place."""
        return await self._request(
            "POST",
            path_template("/plants/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def download(
        self,
        file: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> str:
        """A file."""
        return await self._request(
            "GET",
            path_template("/plants/download/{file}", file=file),
            cast_to=str,
            headers={"Accept": "text/plain"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def search(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> PlantSearchResult:
        """Those that fit."""
        return cast(
            "PlantSearchResult",
            await self._request(
                "GET",
                "/plants/search",
                cast_to=cast("Any", PlantSearchResult),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class PlantsResourceWithRawResponse:
    """The methods of `PlantsResource`, returning the reply itself."""

    def __init__(self, plants: PlantsResource) -> None:
        self._plants = plants
        self.create = to_raw_response(plants.create)
        self.retrieve = to_raw_response(plants.retrieve)
        self.update = to_raw_response(plants.update)
        self.list = to_raw_response(plants.list)
        self.move = to_raw_response(plants.move)
        self.download = to_raw_response(plants.download)
        self.search = to_raw_response(plants.search)

    @cached_property
    def by_color(self) -> ByColorResourceWithRawResponse:
        """By color."""
        return ByColorResourceWithRawResponse(self._plants.by_color)


class PlantsResourceWithStreamingResponse:
    """The methods of `PlantsResource`, returning the reply unread."""

    def __init__(self, plants: PlantsResource) -> None:
        self._plants = plants
        self.create = to_streamed_response(plants.create)
        self.retrieve = to_streamed_response(plants.retrieve)
        self.update = to_streamed_response(plants.update)
        self.list = to_streamed_response(plants.list)
        self.move = to_streamed_response(plants.move)
        self.download = to_streamed_response(plants.download)
        self.search = to_streamed_response(plants.search)

    @cached_property
    def by_color(self) -> ByColorResourceWithStreamingResponse:
        """By color."""
        return ByColorResourceWithStreamingResponse(self._plants.by_color)


class AsyncPlantsResourceWithRawResponse:
    """The methods of `AsyncPlantsResource`, returning the reply itself."""

    def __init__(self, plants: AsyncPlantsResource) -> None:
        self._plants = plants
        self.create = async_to_raw_response(plants.create)
        self.retrieve = async_to_raw_response(plants.retrieve)
        self.update = async_to_raw_response(plants.update)
        self.list = async_to_raw_response(plants.list)
        self.move = async_to_raw_response(plants.move)
        self.download = async_to_raw_response(plants.download)
        self.search = async_to_raw_response(plants.search)

    @cached_property
    def by_color(self) -> AsyncByColorResourceWithRawResponse:
        """By color."""
        return AsyncByColorResourceWithRawResponse(self._plants.by_color)


class AsyncPlantsResourceWithStreamingResponse:
    """The methods of `AsyncPlantsResource`, returning the reply unread."""

    def __init__(self, plants: AsyncPlantsResource) -> None:
        self._plants = plants
        self.create = async_to_streamed_response(plants.create)
        self.retrieve = async_to_streamed_response(plants.retrieve)
        self.update = async_to_streamed_response(plants.update)
        self.list = async_to_streamed_response(plants.list)
        self.move = async_to_streamed_response(plants.move)
        self.download = async_to_streamed_response(plants.download)
        self.search = async_to_streamed_response(plants.search)

    @cached_property
    def by_color(self) -> AsyncByColorResourceWithStreamingResponse:
        """By color."""
        return AsyncByColorResourceWithStreamingResponse(self._plants.by_color)
