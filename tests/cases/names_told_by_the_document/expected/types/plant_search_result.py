from __future__ import annotations

from typing_extensions import TypeAlias

from .plant_search_response import PlantSearchResponse
from .shared.bed import Bed

__all__ = ["PlantSearchResult"]


PlantSearchResult: TypeAlias = PlantSearchResponse | Bed
