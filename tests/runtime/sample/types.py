"""The models of the sample."""

from __future__ import annotations

from typing import Annotated, Dict, List, Literal, Optional, Union

from _runtime.models import BaseModel
from pydantic import Field


class FileCounts(BaseModel):
    in_progress: int
    completed: int
    total: int


class ExpiresAfter(BaseModel):
    anchor: Literal["last_active_at"]
    days: int


class StaticStrategy(BaseModel):
    type: Literal["static"]
    size: int


class OtherStrategy(BaseModel):
    type: Literal["other"]


class Store(BaseModel):
    id: str
    object: Literal["store"]
    created_at: int
    name: str
    status: Literal["expired", "in_progress", "completed"]
    file_counts: FileCounts
    last_active_at: Optional[int]
    metadata: Optional[Dict[str, str]]
    expires_after: Optional[ExpiresAfter] = None
    tags: Optional[List[FileCounts]] = None
    strategy: Optional[
        Annotated[Union[StaticStrategy, OtherStrategy], Field(discriminator="type")]
    ] = None
    children: Optional[List[Store]] = None


class Part(BaseModel):
    id: str
    status: Literal["in_progress", "completed", "failed"]
