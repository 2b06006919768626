from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["OrderCreateResponse", "Delivery", "DeliveryAddress", "DeliveryCity"]


class DeliveryAddress(BaseModel):
    street: str | None = None


class DeliveryCity(BaseModel):
    name: str | None = None


class Delivery(BaseModel):
    address: DeliveryAddress | None = None
    cities: list[DeliveryCity] | None = None


class OrderCreateResponse(BaseModel):
    id: str
    delivery: Delivery | None = None
