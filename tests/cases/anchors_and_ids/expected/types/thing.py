from __future__ import annotations

from .._runtime.models import BaseModel
from .box import Box
from .part import Part
from .tree import Tree

__all__ = ["Thing", "Inside", "Property"]


class Inside(BaseModel):
    color: str | None = None


class Property(BaseModel):
    color: str | None = None


class Thing(BaseModel):
    """A thing."""

    by_anchor: Part | None = None
    by_id: Box | None = None
    inside: Inside | None = None

    place: Thing | None = None
    """A thing."""

    property: Property | None = None
    tree: Tree | None = None
