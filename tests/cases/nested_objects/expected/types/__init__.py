"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .order_create_params import OrderCreateParams
    from .order_create_response import OrderCreateResponse

__all__ = [
    "OrderCreateParams",
    "OrderCreateResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OrderCreateParams": ".order_create_params",
        "OrderCreateResponse": ".order_create_response",
    },
)
