from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel

__all__ = ["Label", "LabelWhatever"]


class LabelWhatever(BaseModel):
    """What somebody has thought of."""

    text: str
    width: int | None = None


Label: TypeAlias = LabelWhatever
