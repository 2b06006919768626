"""The methods for recipes."""

from __future__ import annotations

from functools import cached_property

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
from ..types import shared_params
from ..types.recipe import Recipe
from ..types.recipe_param import RecipeParam
from ..types.source_param import SourceParam
from ..types.unit import Unit

__all__ = ["RecipesResource", "AsyncRecipesResource"]


class RecipesResource(SyncResource):
    """Recipes."""

    @cached_property
    def with_raw_response(self) -> RecipesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return RecipesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RecipesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return RecipesResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        recipe: RecipeParam,
        unit: Unit,
        money: shared_params.Money | Omit = omit,
        source: SourceParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Recipe:
        """Write a recipe down.

        Args:
            recipe: A recipe; it goes both ways.
            unit: What is weighed in.
        """
        return self._request(
            "POST",
            "/recipes",
            cast_to=Recipe,
            body={"recipe": recipe, "unit": unit, "money": money, "source": source},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRecipesResource(AsyncResource):
    """Recipes."""

    @cached_property
    def with_raw_response(self) -> AsyncRecipesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncRecipesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRecipesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncRecipesResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        recipe: RecipeParam,
        unit: Unit,
        money: shared_params.Money | Omit = omit,
        source: SourceParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Recipe:
        """Write a recipe down.

        Args:
            recipe: A recipe; it goes both ways.
            unit: What is weighed in.
        """
        return await self._request(
            "POST",
            "/recipes",
            cast_to=Recipe,
            body={"recipe": recipe, "unit": unit, "money": money, "source": source},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RecipesResourceWithRawResponse:
    """The methods of `RecipesResource`, returning the reply itself."""

    def __init__(self, recipes: RecipesResource) -> None:
        self._recipes = recipes
        self.create = to_raw_response(recipes.create)


class RecipesResourceWithStreamingResponse:
    """The methods of `RecipesResource`, returning the reply unread."""

    def __init__(self, recipes: RecipesResource) -> None:
        self._recipes = recipes
        self.create = to_streamed_response(recipes.create)


class AsyncRecipesResourceWithRawResponse:
    """The methods of `AsyncRecipesResource`, returning the reply itself."""

    def __init__(self, recipes: AsyncRecipesResource) -> None:
        self._recipes = recipes
        self.create = async_to_raw_response(recipes.create)


class AsyncRecipesResourceWithStreamingResponse:
    """The methods of `AsyncRecipesResource`, returning the reply unread."""

    def __init__(self, recipes: AsyncRecipesResource) -> None:
        self._recipes = recipes
        self.create = async_to_streamed_response(recipes.create)
