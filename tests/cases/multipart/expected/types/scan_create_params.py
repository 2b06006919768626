from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired

from .._runtime.types import FileTypes

__all__ = ["ScanCreateParams"]


class ScanCreateParams(TypedDict):
    cover: NotRequired[FileTypes]
    marks: NotRequired[Sequence[int]]
    note: NotRequired[str]

    page: NotRequired[FileTypes]
    """A picture of it."""
