from __future__ import annotations

from .._runtime.models import BaseModel
from .labels import Labels

__all__ = ["Thing", "Parts"]


class Parts(BaseModel):
    name: str | None = None


class Thing(BaseModel):
    """A thing."""

    anything: dict[str, object] | None = None
    counts: dict[str, dict[str, int]] | None = None
    labels: dict[str, str] | None = None

    named: Labels | None = None
    """Labels."""

    open: dict[str, object] | None = None
    parts: dict[str, Parts] | None = None
