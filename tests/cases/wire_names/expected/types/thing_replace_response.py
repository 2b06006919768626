from __future__ import annotations

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = ["ThingReplaceResponse"]


class ThingReplaceResponse(BaseModel):
    a_b: str | None = Field(None, alias="a-b")
    back_slash: str | None = Field(None, alias="back\\slash")
    camel_case: str | None = Field(None, alias="camelCase")
    dou_ble: str | None = Field(None, alias='dou"ble')
    grün: str | None = None
    http_server_url: str | None = Field(None, alias="HTTPServerURL")
    new_line: str | None = Field(None, alias="new\nline")
    quo_te: str | None = Field(None, alias="quo'te")
    two_words: str | None = Field(None, alias="two words")
    x_1: str | None = Field(None, alias='x"]=1#')
    y_7_7: str | None = Field(None, alias="y{{ 7*7 }}")
    x: str | None = Field(None, alias="{x}")
    日本: str | None = None
