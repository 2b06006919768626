"""JSON as it is sent."""

from __future__ import annotations

from .._runtime.body import encode_json

__all__ = ["openapi_dumps"]


def openapi_dumps(obj: object) -> bytes:
    """Write a value as compact JSON in UTF-8, dates and models included.

    Raises:
        TypeError, ValueError: It has no JSON form.
    """
    encoded = encode_json(obj)
    return b"null" if encoded is None else encoded
