from __future__ import annotations

from builtins import object as object_
from typing import List, Literal

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = ["LoanCreateResponse"]


class LoanCreateResponse(BaseModel):
    id: int | None = None
    any: dict[str, object_] | None = Field(None, alias="Any")
    args: str | None = None
    async_: bool | None = Field(None, alias="async")
    base_model: str | None = Field(None, alias="BaseModel")
    cast_to: str | None = None
    class_: str | None = Field(None, alias="class")
    client: str | None = None
    cls: str | None = None
    dict_: dict[str, object_] | None = Field(None, alias="dict")
    from_: str | None = Field(None, alias="from")
    headers: str | None = None
    int_: int | None = Field(None, alias="int")
    kwargs: str | None = None
    list: List[str] | None = None
    literal: Literal["a"] | None = Field(None, alias="Literal")
    match: str | None = None
    none: str | None = Field(None, alias="None")
    object: str | None = None
    omit: str | None = None
    optional: str | None = Field(None, alias="Optional")
    path: str | None = None
    print: str | None = None
    property: str | None = None
    query: str | None = None
    self: str | None = None
    str_: str | None = Field(None, alias="str")
    type: str | None = None
