from __future__ import annotations

from typing_extensions import TypeAlias

from .event import Event

__all__ = ["ThingListResponse"]


ThingListResponse: TypeAlias = list[Event]
