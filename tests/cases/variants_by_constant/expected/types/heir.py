from __future__ import annotations

from typing import Literal

from .base import Base

__all__ = ["Heir"]


class Heir(Base):
    kind: Literal["the_heir"]
    a: str | None = None
