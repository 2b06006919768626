from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from .shared_params.metadata import Metadata

__all__ = ["VectorStoreUpdateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict):
    """When a vector store expires, counted from its last use."""

    anchor: Literal["last_active_at"]
    """The time to count from."""

    days: int
    """How many days from that time the store lives on, from 1 to 365."""


class VectorStoreUpdateParams(TypedDict):
    expires_after: NotRequired[ExpiresAfter | None]
    """The new rule by which the store expires; null takes the rule away."""

    metadata: NotRequired[Metadata | None]
    """The new labels of the store."""

    name: NotRequired[str | None]
    """What to call the store from now on."""
