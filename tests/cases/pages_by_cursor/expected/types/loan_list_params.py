from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["LoanListParams"]


class LoanListParams(TypedDict):
    shelf: str

    after: NotRequired[str]
    """Start behind this loan."""

    limit: NotRequired[int]
