from __future__ import annotations

from typing_extensions import NotRequired

from .part_param import PartParam

__all__ = ["MoreParam"]


class MoreParam(PartParam):
    hidden: NotRequired[bool]
