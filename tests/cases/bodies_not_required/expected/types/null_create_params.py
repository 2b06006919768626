from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["NullCreateParams"]


class NullCreateParams(TypedDict):
    name: NotRequired[str]
    size: NotRequired[int]
