from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    file: object | None = None
    other: Literal["a", "b"] | None = None
    tokens: (
        Literal[
            "__text_0__", "__text_1__", "__doc_0__", "StandInFile", "StandInAnything"
        ]
        | None
    ) = None
