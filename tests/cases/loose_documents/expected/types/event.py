from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel

__all__ = [
    "Event",
    "EventUnionMember0UnionMember0",
    "EventUnionMember0UnionMember1",
    "EventUnionMember1UnionMember0",
    "EventUnionMember1UnionMember1",
]


class EventUnionMember0UnionMember0(BaseModel):
    on: str
    id: str | None = None
    why: str | None = None


class EventUnionMember0UnionMember1(BaseModel):
    on: str
    id: str | None = None
    who: str | None = None


class EventUnionMember1UnionMember0(BaseModel):
    off: str
    id: str | None = None
    why: str | None = None


class EventUnionMember1UnionMember1(BaseModel):
    off: str
    id: str | None = None
    who: str | None = None


Event: TypeAlias = (
    EventUnionMember0UnionMember0
    | EventUnionMember0UnionMember1
    | EventUnionMember1UnionMember0
    | EventUnionMember1UnionMember1
)
