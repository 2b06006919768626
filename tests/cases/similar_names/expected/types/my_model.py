from __future__ import annotations

from .._runtime.models import BaseModel
from .listing import Listing
from .my_model_2 import MyModel2

__all__ = ["MyModel"]


class MyModel(BaseModel):
    list: Listing | None = None
    other: MyModel2 | None = None
