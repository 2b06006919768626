"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .api_status import APIStatus
    from .condition import Condition
    from .health import Health

__all__ = [
    "APIStatus",
    "Condition",
    "Health",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIStatus": ".api_status",
        "Condition": ".condition",
        "Health": ".health",
    },
)
