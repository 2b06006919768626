from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["None_"]


class None_(BaseModel):
    why: str | None = None
