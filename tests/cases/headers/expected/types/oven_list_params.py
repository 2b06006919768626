from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["OvenListParams"]


class OvenListParams(TypedDict):
    if_none_match: str
    hot: NotRequired[Literal["yes"]]

    x_trace: NotRequired[str]
    """Comes back in the reply."""
