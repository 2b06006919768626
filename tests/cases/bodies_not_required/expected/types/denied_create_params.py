from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["DeniedCreateParams"]


class DeniedCreateParams(TypedDict):
    name: str
    size: NotRequired[int]
