from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["BatchCreateParams"]


class BatchCreateParams(TypedDict):
    name: str
    idempotency_key: NotRequired[str]
