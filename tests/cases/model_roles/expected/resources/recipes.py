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
from ..types.recipe import Recipe
from ..types.recipe_param import RecipeParam
from ..types.shared_params.money import Money
from ..types.source_param import SourceParam
from ..types.unit import Unit


class Recipes(SyncResource):
    """Recipes."""

    @cached_property
    def with_raw_response(self) -> RecipesWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return RecipesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RecipesWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return RecipesWithStreamingResponse(self)

    def create(
        self,
        *,
        recipe: RecipeParam,
        unit: Unit,
        money: Money | Omit = omit,
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


class AsyncRecipes(AsyncResource):
    """Recipes."""

    @cached_property
    def with_raw_response(self) -> AsyncRecipesWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncRecipesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRecipesWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncRecipesWithStreamingResponse(self)

    async def create(
        self,
        *,
        recipe: RecipeParam,
        unit: Unit,
        money: Money | Omit = omit,
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


class RecipesWithRawResponse:
    """The methods of `Recipes`, returning the reply itself."""

    def __init__(self, recipes: Recipes) -> None:
        self._recipes = recipes
        self.create = to_raw_response(recipes.create)


class RecipesWithStreamingResponse:
    """The methods of `Recipes`, returning the reply unread."""

    def __init__(self, recipes: Recipes) -> None:
        self._recipes = recipes
        self.create = to_streamed_response(recipes.create)


class AsyncRecipesWithRawResponse:
    """The methods of `AsyncRecipes`, returning the reply itself."""

    def __init__(self, recipes: AsyncRecipes) -> None:
        self._recipes = recipes
        self.create = async_to_raw_response(recipes.create)


class AsyncRecipesWithStreamingResponse:
    """The methods of `AsyncRecipes`, returning the reply unread."""

    def __init__(self, recipes: AsyncRecipes) -> None:
        self._recipes = recipes
        self.create = async_to_streamed_response(recipes.create)
