from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from typing_extensions import NotRequired

from .._runtime.transform import PropertyInfo

__all__ = ["OvenListParams"]


class OvenListParams(TypedDict):
    beta: Literal["ovens"]
    if_none_match: Annotated[str, PropertyInfo(alias="If-None-Match")]
    hot: NotRequired[Literal["yes"]]

    x_trace: NotRequired[Annotated[str, PropertyInfo(alias="X-Trace")]]
    """Comes back in the reply."""
