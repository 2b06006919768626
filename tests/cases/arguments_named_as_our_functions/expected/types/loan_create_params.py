from __future__ import annotations

from builtins import object as object_
from collections.abc import Mapping, Sequence
from typing import Annotated, TypedDict

from typing_extensions import NotRequired

from .._runtime.transform import PropertyInfo

__all__ = ["LoanCreateParams"]


class LoanCreateParams(TypedDict):
    class_: Annotated[str, PropertyInfo(alias="class")]
    id: int
    args: NotRequired[str]
    async_: NotRequired[Annotated[bool, PropertyInfo(alias="async")]]
    cast_to: NotRequired[str]
    client: NotRequired[str]
    cls: NotRequired[str]
    dict: NotRequired[Mapping[str, object_]]
    headers: NotRequired[str]
    int_: NotRequired[Annotated[int, PropertyInfo(alias="int")]]
    kwargs: NotRequired[str]
    list: NotRequired[Sequence[str]]
    match: NotRequired[str]
    none: NotRequired[Annotated[str, PropertyInfo(alias="None")]]
    object: NotRequired[str]
    omit: NotRequired[str]
    path: NotRequired[str]
    print: NotRequired[str]
    property: NotRequired[str]
    query: NotRequired[str]
    self_service: NotRequired[Annotated[str, PropertyInfo(alias="Self-Service")]]
    str_: NotRequired[Annotated[str, PropertyInfo(alias="str")]]
    type: NotRequired[str]
