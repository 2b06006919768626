from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .maker import Maker as MakerModel
from .size import Size as SizeModel

__all__ = ["ThingRetrieveResponse", "Maker", "MakerFirm", "Size"]


class MakerFirm(BaseModel):
    number: int | None = None


Maker: TypeAlias = MakerModel | MakerFirm


Size: TypeAlias = str | SizeModel


class ThingRetrieveResponse(BaseModel):
    maker: Maker | None = None
    size: Size | None = None
