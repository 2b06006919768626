"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .shared.node import Node
    from .shared.owner import Owner
    from .shared.pet import Pet
    from .shared.value import Value

__all__ = [
    "Node",
    "Owner",
    "Pet",
    "Value",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Node": ".shared.node",
        "Owner": ".shared.owner",
        "Pet": ".shared.pet",
        "Value": ".shared.value",
    },
)
