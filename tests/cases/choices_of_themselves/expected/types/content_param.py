from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired, TypeAliasType

__all__ = ["ContentParam", "UnionMember1"]


# pyright: reportInvalidTypeForm=false
ContentParam = TypeAliasType(
    "ContentParam", "UnionMember1 | str | Sequence[ContentParam]"
)


class UnionMember1(TypedDict):
    inner: NotRequired[ContentParam]
    label: NotRequired[str]
