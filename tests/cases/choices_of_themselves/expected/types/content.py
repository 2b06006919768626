from __future__ import annotations

from typing_extensions import TypeAliasType

from .._runtime.models import BaseModel

__all__ = ["Content", "UnionMember1"]


# pyright: reportInvalidTypeForm=false
Content = TypeAliasType("Content", "UnionMember1 | str | list[Content]")


class UnionMember1(BaseModel):
    inner: Content | None = None
    label: str | None = None
