from __future__ import annotations

from .._runtime.models import BaseModel
from .any_thing import AnyThing

__all__ = ["MyModel2"]


class MyModel2(BaseModel):
    any: AnyThing | None = None
