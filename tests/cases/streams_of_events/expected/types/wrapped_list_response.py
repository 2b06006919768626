from __future__ import annotations

from typing_extensions import TypeAlias

from .shared.text import Text
from .shared.usage import Usage

__all__ = ["WrappedListResponse"]


WrappedListResponse: TypeAlias = Text | Usage
