from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from .grain import Grain

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    kind: Literal["bread"]
    maybe: Literal["yes", "no"] | None
    none: None
    size: Literal["small", "large"]
    flour: Literal["white", "brown"] | None = None
    fresh: Literal[True] | None = None

    grain: Grain | None = None
    """A grain with a name."""

    mixed: Literal["1", 1, True, "true"] | None = None
    nothing: None = None
    shelf: Literal[1, 2, 3] | None = None
    version: Literal[2] | None = None
