from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .dog import Dog
from .loud_cat import LoudCat

__all__ = ["PetGetResponse", "Pet"]


Pet: TypeAlias = Annotated[LoudCat | Dog, Field(discriminator="type")]


class PetGetResponse(BaseModel):
    pet: Pet | None = None
