from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from typing_extensions import NotRequired

from .._runtime.transform import PropertyInfo

__all__ = ["FormListParams", "Range"]


class Range(TypedDict):
    from_: NotRequired[Annotated[int, PropertyInfo(alias="from")]]
    to: NotRequired[int]


class FormListParams(TypedDict):
    status: str
    """Which ones are looked for."""

    ids: NotRequired[Sequence[int]]
    page_size: NotRequired[Annotated[int, PropertyInfo(alias="page-size")]]
    range: NotRequired[Range]
    tags: NotRequired[Sequence[str]]
