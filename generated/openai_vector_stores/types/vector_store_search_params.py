from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import NotRequired, TypeAlias

from .shared_params.comparison_filter import ComparisonFilter
from .shared_params.compound_filter import CompoundFilter

__all__ = ["VectorStoreSearchParams", "Filters", "RankingOptions"]


Filters: TypeAlias = ComparisonFilter | CompoundFilter
"""Search only files whose attributes meet this condition."""


class RankingOptions(TypedDict):
    """How to rank what is found."""

    ranker: NotRequired[Literal["none", "auto", "default-2024-11-15"]]
    """The ranker to use, `auto` by default; `none` turns ranking off."""

    score_threshold: NotRequired[float]
    """Leave out results that score lower than this, from 0 (the default) to 1."""


class VectorStoreSearchParams(TypedDict):
    query: str | Sequence[str]
    """What to look for, as one query or several."""

    filters: NotRequired[Filters]
    """Search only files whose attributes meet this condition."""

    max_num_results: NotRequired[int]
    """How many results to return at most, from 1 to 50; 10 by default."""

    ranking_options: NotRequired[RankingOptions]
    """How to rank what is found."""

    rewrite_query: NotRequired[bool]
    """Whether the service may reword the query to find more. By default it does not."""
