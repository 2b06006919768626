from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from ..._runtime.models import BaseModel
from .bed import Bed

__all__ = [
    "Plant",
    "Event",
    "EventWasWatered",
    "EventWasMoved",
    "EventNote",
    "EventOther",
    "Labels",
    "LabelsVariant1",
    "LabelsVariant2",
    "PlantCare",
    "PlantCareDaily",
    "Pot",
    "PotShape",
    "WateringPlanWeekly",
    "WateringPlanItem",
]


class EventWasWatered(BaseModel):
    kind: Literal["was_watered"]
    liters: float | None = None


class EventWasMoved(BaseModel):
    kind: Literal["was_moved"]
    to: str | None = None


class EventNote(BaseModel):
    note: str


class EventOther(BaseModel):
    liters: float | None = None


Event: TypeAlias = EventWasWatered | EventWasMoved | EventNote | EventOther


class LabelsVariant1(BaseModel):
    text: str | None = None


class LabelsVariant2(BaseModel):
    text: list[str] | None = None


Labels: TypeAlias = LabelsVariant1 | LabelsVariant2


class PlantCareDaily(BaseModel):
    hours: int | None = None


class PlantCare(BaseModel):
    daily_plant_care: PlantCareDaily | None = None


class PotShape(BaseModel):
    edges: int | None = None


class Pot(BaseModel):
    pot_shape: PotShape | None = None
    size: int | None = None


class WateringPlanWeekly(BaseModel):
    day: str | None = None


class WateringPlanItem(BaseModel):
    at: str | None = None


class Plant(BaseModel):
    id: str
    bed: str | Bed | Plant | None = None
    events: list[Event] | None = None
    labels: Labels | None = None
    plant_care: PlantCare | None = None
    pot: Pot | Literal[""] | None = None
    watering_plan: WateringPlanWeekly | list[WateringPlanItem] | None = None
