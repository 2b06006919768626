from __future__ import annotations

from datetime import datetime
from datetime import date as date_
from typing import List

from pydantic import Field
from typing_extensions import TypeAlias, TypeAliasType

from .._runtime.models import BaseModel

__all__ = ["Thing", "Choice", "ChoiceFirst", "ChoiceUnionMember1", "Open", "Tree"]


class ChoiceFirst(BaseModel):
    a: str | None = None


class ChoiceUnionMember1(BaseModel):
    b: str | None = None


Choice: TypeAlias = ChoiceFirst | ChoiceUnionMember1


# pyright: reportIncompatibleVariableOverride=false
class Open(BaseModel):
    known: str | None = None
    __pydantic_extra__: dict[str, int]


# pyright: reportInvalidTypeForm=false
Tree = TypeAliasType("Tree", "str | list[Tree]")
"""Text, or trees."""


class Thing(BaseModel):
    date: date_
    """A field that is called like its type."""

    by_pattern: dict[str, int] | None = None
    choice: Choice | None = None
    content: str | None = None
    created_at: datetime | None = Field(None, alias="createdAt")
    list: List[str] | None = None
    open: Open | None = None
    pair: List[str | int] | None = None

    tree: Tree | None = None
    """Text, or trees."""
