from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["ListCreateParams", "Body"]


class Body(TypedDict):
    n: int


class ListCreateParams(TypedDict):
    body: NotRequired[Sequence[Body]]
