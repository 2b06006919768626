from __future__ import annotations

from typing import Literal

from ..._runtime.models import BaseModel
from .text import Text

__all__ = ["TextEvent"]


class TextEvent(BaseModel):
    data: Text
    event: Literal["text"]
