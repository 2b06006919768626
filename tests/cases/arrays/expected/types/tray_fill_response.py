from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel

__all__ = ["TrayFillResponse", "TrayFillResponseItem"]


class TrayFillResponseItem(BaseModel):
    size: int | None = None


TrayFillResponse: TypeAlias = list[TrayFillResponseItem]
