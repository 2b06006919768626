from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from .seed_input import SeedInput
from .seed_param import SeedParam

__all__ = ["PlantCreateParams"]


class PlantCreateParams(TypedDict):
    seed: SeedInput
    like: NotRequired[SeedParam]
