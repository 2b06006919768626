from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .line import Line
from .shared.text import Text

__all__ = ["Usage", "ChannelListResponse"]


class Usage(BaseModel):
    used: int


ChannelListResponse: TypeAlias = Text | Usage | Line | Literal["[over]"]
