from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .shared.thing import Thing

__all__ = ["Accepted", "EitherGetResponse"]


class Accepted(BaseModel):
    eta: int


EitherGetResponse: TypeAlias = Thing | Accepted
