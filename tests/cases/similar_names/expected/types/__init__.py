"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .any_thing import AnyThing
    from .base import Base
    from .exact import Exact
    from .listing import Listing
    from .my_model import MyModel
    from .my_model_2 import MyModel2

__all__ = [
    "AnyThing",
    "Base",
    "Exact",
    "Listing",
    "MyModel",
    "MyModel2",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AnyThing": ".any_thing",
        "Base": ".base",
        "Exact": ".exact",
        "Listing": ".listing",
        "MyModel": ".my_model",
        "MyModel2": ".my_model_2",
    },
)
