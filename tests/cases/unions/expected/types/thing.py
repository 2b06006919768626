from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .filling import Filling
from .jam import Jam

__all__ = ["Thing", "Inline", "InlineUnionMember2", "WithoutTag"]


class InlineUnionMember2(BaseModel):
    deep: bool | None = None


Inline: TypeAlias = str | list[str] | InlineUnionMember2


WithoutTag: TypeAlias = Jam | int


class Thing(BaseModel):
    """A thing."""

    filling: Filling
    """What is inside."""

    inline: Inline | None = None
    single: str | None = None
    without_tag: WithoutTag | None = None
