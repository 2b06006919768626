from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAlias

from .one import One
from .two import Two

__all__ = ["Tagged"]


Tagged: TypeAlias = Annotated[One | Two, Field(discriminator="ta_g")]
