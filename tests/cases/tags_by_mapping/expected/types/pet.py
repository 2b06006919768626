from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAlias

from .cat import Cat
from .dog import Dog

__all__ = ["Pet"]


Pet: TypeAlias = Annotated[Cat | Dog, Field(discriminator="pet_type")]
