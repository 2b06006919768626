from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAlias

from .._runtime.models import BaseModel

__all__ = ["EventRetrieveResponse", "MadeAnew", "Lost"]


class MadeAnew(BaseModel):
    kind: Literal["made_anew"]
    token: str | None = None
    at: str | None = None


class Lost(BaseModel):
    kind: Literal["lost"]


EventRetrieveResponse: TypeAlias = Annotated[
    MadeAnew | Lost, Field(discriminator="kind")
]
