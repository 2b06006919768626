from __future__ import annotations

from datetime import datetime
from typing import Annotated, TypedDict

from typing_extensions import NotRequired

from ..._runtime.transform import PropertyInfo
from ..._runtime.types import Base64FileInput

__all__ = ["Row"]


class Row(TypedDict):
    id: int
    content: NotRequired[
        Annotated[str | Base64FileInput, PropertyInfo(format="base64")]
    ]
    made_at: NotRequired[Annotated[str | datetime, PropertyInfo(alias="madeAt")]]
