from __future__ import annotations

from typing_extensions import TypeAlias

from .content import Content, UnionMember1

__all__ = ["Filling"]


Filling: TypeAlias = str | list[Content] | UnionMember1
