from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from .selection import Selection

__all__ = ["ThingRetrieveParams", "Order"]


class Order(TypedDict):
    by: NotRequired[str]


class ThingRetrieveParams(TypedDict):
    only: NotRequired[Selection]
    order: NotRequired[Order]
