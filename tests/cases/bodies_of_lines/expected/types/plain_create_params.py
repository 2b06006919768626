from __future__ import annotations

from typing import TypedDict

from .._runtime.types import FileTypes

__all__ = ["PlainCreateParams"]


class PlainCreateParams(TypedDict):
    body: FileTypes
