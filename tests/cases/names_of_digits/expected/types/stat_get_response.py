from __future__ import annotations

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = [
    "StatGetResponse",
    "StatGetResponse_01ai",
    "Latency",
    "Latency_99",
    "LatencyFrame0",
]


class StatGetResponse_01ai(BaseModel):
    on: bool | None = None


class Latency_99(BaseModel):
    unit: str | None = None


class LatencyFrame0(BaseModel):
    unit: str | None = None


class Latency(BaseModel):
    api_99: Latency_99 | None = Field(None, alias="99")
    frame0: LatencyFrame0 | None = None


class StatGetResponse(BaseModel):
    plus_1: int | None = Field(None, alias="+1")
    minus_1: int | None = Field(None, alias="-1")
    api_01ai: StatGetResponse_01ai | None = Field(None, alias="01ai")
    latency: Latency | None = None
