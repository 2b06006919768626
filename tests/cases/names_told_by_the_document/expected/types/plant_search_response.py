from __future__ import annotations

from .._runtime.models import BaseModel
from .seed import Seed
from .shared.plant import Plant

__all__ = ["PlantSearchResponse"]


class PlantSearchResponse(BaseModel):
    plants: list[Plant] | None = None
    seed: Seed | None = None
