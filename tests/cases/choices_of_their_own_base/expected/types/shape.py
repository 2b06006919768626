from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAlias

from .circle import Circle
from .square import Square

__all__ = ["Shape"]


Shape: TypeAlias = Annotated[Circle | Square, Field(discriminator="kind")]
