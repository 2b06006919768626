from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel

__all__ = ["IndexedHit", "IndexedHitUnionMember0", "IndexedHitUnionMember1"]


class IndexedHitUnionMember0(BaseModel):
    index: str
    name: str
    page: int


class IndexedHitUnionMember1(BaseModel):
    index: str
    name: str
    offset: int


IndexedHit: TypeAlias = IndexedHitUnionMember0 | IndexedHitUnionMember1
