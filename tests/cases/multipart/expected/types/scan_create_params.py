from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired

from .._runtime.types import FileTypes

__all__ = ["ScanCreateParams"]


class ScanCreateParams(TypedDict):
    note: str

    page: FileTypes
    """A picture of it."""

    cover: NotRequired[FileTypes]
    marks: NotRequired[Sequence[int]]
