from __future__ import annotations

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    a_b_2: str | None = Field(None, alias="a-b")
    a_b: str | None = None
