from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from typing_extensions import NotRequired

from ..._runtime.transform import PropertyInfo

__all__ = ["Field"]


class Field(TypedDict):
    id: str
    kind: Literal["a", "b"]
    field: NotRequired[Field]
    next: NotRequired[Field]
    odd_key: NotRequired[Annotated[str | int, PropertyInfo(alias="odd-key")]]
