from __future__ import annotations

from typing import Annotated, TypedDict

from typing_extensions import NotRequired

from .._runtime.transform import PropertyInfo

__all__ = ["ThingListParams"]


class ThingListParams(TypedDict):
    rows: str
    filter: NotRequired[str]
    form: NotRequired[str]
    marks: NotRequired[str]
    x_note: NotRequired[Annotated[str, PropertyInfo(alias="X-Note")]]
