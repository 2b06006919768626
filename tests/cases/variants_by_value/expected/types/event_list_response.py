from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAlias

from .._runtime.models import BaseModel

__all__ = [
    "EventListResponse",
    "EventListResponseItem",
    "EventListResponseItemMadeAnew",
    "EventListResponseItemLost",
]


class EventListResponseItemMadeAnew(BaseModel):
    kind: Literal["made_anew"]
    token: str | None = None
    at: str | None = None


class EventListResponseItemLost(BaseModel):
    kind: Literal["lost"]


EventListResponseItem: TypeAlias = Annotated[
    EventListResponseItemMadeAnew | EventListResponseItemLost,
    Field(discriminator="kind"),
]


EventListResponse: TypeAlias = list[EventListResponseItem]
