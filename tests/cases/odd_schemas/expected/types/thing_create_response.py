from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAlias

from .._runtime.models import BaseModel

__all__ = ["ThingCreateResponse", "Cat", "Dog"]


class Cat(BaseModel):
    kind: Literal["cat"]


class Dog(BaseModel):
    kind: Literal["dog"]


ThingCreateResponse: TypeAlias = Annotated[Cat | Dog, Field(discriminator="kind")]
