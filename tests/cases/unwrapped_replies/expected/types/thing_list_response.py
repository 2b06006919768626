from __future__ import annotations

from typing_extensions import TypeAlias

from .thing import Thing

__all__ = ["ThingListResponse"]


ThingListResponse: TypeAlias = list[Thing]
