from __future__ import annotations

from typing_extensions import TypeAlias

from .part import Part

__all__ = ["ThingPairResponse"]


ThingPairResponse: TypeAlias = tuple[str, Part]
