from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .shared.text import Text
from .shared.usage import Usage

__all__ = ["AnswerCreateResponse", "Event"]


class AnswerCreateResponse(BaseModel):
    answer: str | None = None


Event: TypeAlias = Text | Usage
