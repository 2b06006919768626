from __future__ import annotations

from pydantic import Field

from .._runtime.models import BaseModel
from .stand_in_file import StandInFile

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    api_text_0: str | None = Field(None, alias="__text_0__")
    a_b: str | None = Field(None, alias="a-b")
    stand_in: StandInFile | None = None
    stand_in_file: str | None = Field(None, alias="StandInFile")
