from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired

from .more_param import MoreParam
from .part_param import PartParam

__all__ = ["ThingParam", "Nested"]


class Nested(TypedDict):
    secret: str


class ThingParam(TypedDict):
    """A thing."""

    name: str
    nested: Nested
    password: str
    more: NotRequired[MoreParam]
    parts: NotRequired[Sequence[PartParam]]
