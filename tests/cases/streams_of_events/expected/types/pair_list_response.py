from __future__ import annotations

from typing_extensions import TypeAlias

from .shared.text import Text
from .word import Word

__all__ = ["PairListResponse"]


PairListResponse: TypeAlias = Text | Word
