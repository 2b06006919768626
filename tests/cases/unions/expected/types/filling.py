from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAlias

from .cream import Cream
from .jam import Jam

__all__ = ["Filling"]


Filling: TypeAlias = Annotated[Jam | Cream, Field(discriminator="type")]
"""What is inside."""
