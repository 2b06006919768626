"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .cake import Cake
    from .shared.price import Price
    from .tart import Tart
    from .tart_list_response import TartListResponse
    from .topping import Topping

__all__ = [
    "Cake",
    "Price",
    "Tart",
    "TartListResponse",
    "Topping",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Cake": ".cake",
        "Price": ".shared.price",
        "Tart": ".tart",
        "TartListResponse": ".tart_list_response",
        "Topping": ".topping",
    },
)
