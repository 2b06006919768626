from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["LoanCreateParams"]


class LoanCreateParams(TypedDict):
    class_: str
    id: int
    args: NotRequired[str]
    async_: NotRequired[bool]
    cast_to: NotRequired[str]
    client: NotRequired[str]
    cls: NotRequired[str]
    dict: NotRequired[Mapping[str, object]]
    headers: NotRequired[str]
    int_: NotRequired[int]
    kwargs: NotRequired[str]
    list: NotRequired[Sequence[str]]
    match: NotRequired[str]
    none: NotRequired[str]
    object: NotRequired[str]
    omit: NotRequired[str]
    path: NotRequired[str]
    print: NotRequired[str]
    property: NotRequired[str]
    query: NotRequired[str]
    self_service: NotRequired[str]
    str_: NotRequired[str]
    type: NotRequired[str]
