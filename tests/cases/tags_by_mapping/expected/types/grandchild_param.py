from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["GrandchildParam"]


class GrandchildParam(TypedDict):
    role: Literal["grandchild"]
    name: NotRequired[str]
    toy: NotRequired[str]
    cradle: NotRequired[str]
