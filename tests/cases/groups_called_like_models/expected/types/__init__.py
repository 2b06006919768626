"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .api_response import APIResponse
    from .dog import Dog
    from .shared.internal_server_error import InternalServerError
    from .shared.not_found_error import NotFoundError
    from .shared.owner import Owner

__all__ = [
    "APIResponse",
    "Dog",
    "InternalServerError",
    "NotFoundError",
    "Owner",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIResponse": ".api_response",
        "Dog": ".dog",
        "InternalServerError": ".shared.internal_server_error",
        "NotFoundError": ".shared.not_found_error",
        "Owner": ".shared.owner",
    },
)
