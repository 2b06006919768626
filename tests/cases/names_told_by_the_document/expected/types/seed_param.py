from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["SeedParam"]


class SeedParam(TypedDict):
    kind: NotRequired[str]
