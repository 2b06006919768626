from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["JobListParams"]


class JobListParams(TypedDict):
    page: NotRequired[int]
    per_page: NotRequired[int]
