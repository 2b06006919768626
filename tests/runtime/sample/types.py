"""The models of the sample."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from _runtime.models import BaseModel


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
    last_active_at: int | None
    metadata: dict[str, str] | None
    expires_after: ExpiresAfter | None = None
    tags: list[FileCounts] | None = None
    strategy: (
        Annotated[StaticStrategy | OtherStrategy, Field(discriminator="type")] | None
    ) = None
    children: list[Store] | None = None


class Part(BaseModel):
    id: str
    status: Literal["in_progress", "completed", "failed"]
