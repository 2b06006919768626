"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .text import Text
    from .text_event import TextEvent
    from .usage import Usage

__all__ = [
    "Text",
    "TextEvent",
    "Usage",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Text": ".text",
        "TextEvent": ".text_event",
        "Usage": ".usage",
    },
)
