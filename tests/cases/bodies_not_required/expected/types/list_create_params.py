from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired

from .shared_params.thing import Thing

__all__ = ["ListCreateParams"]


class ListCreateParams(TypedDict):
    body: NotRequired[Sequence[Thing]]
