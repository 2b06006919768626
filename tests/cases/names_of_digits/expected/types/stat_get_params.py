from __future__ import annotations

from typing import Annotated, TypedDict

from typing_extensions import NotRequired

from .._runtime.transform import PropertyInfo

__all__ = ["StatGetParams"]


class StatGetParams(TypedDict):
    _2fa: NotRequired[Annotated[str, PropertyInfo(alias="2fa")]]
