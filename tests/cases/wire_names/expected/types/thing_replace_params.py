from __future__ import annotations

from typing import Annotated, TypedDict

from typing_extensions import NotRequired

from .._runtime.transform import PropertyInfo

__all__ = ["ThingReplaceParams"]


class ThingReplaceParams(TypedDict):
    thing_id: Annotated[str, PropertyInfo(alias="thing-id")]
    a_b: NotRequired[Annotated[str, PropertyInfo(alias="a-b")]]
    back_slash: NotRequired[Annotated[str, PropertyInfo(alias="back\\slash")]]
    camel_case: NotRequired[Annotated[str, PropertyInfo(alias="camelCase")]]
    dou_ble: NotRequired[Annotated[str, PropertyInfo(alias='dou"ble')]]
    grün: NotRequired[str]
    http_server_url: NotRequired[Annotated[str, PropertyInfo(alias="HTTPServerURL")]]
    new_line: NotRequired[Annotated[str, PropertyInfo(alias="new\nline")]]
    page_size: NotRequired[Annotated[int, PropertyInfo(alias="page[size]")]]
    quo_te: NotRequired[Annotated[str, PropertyInfo(alias="quo'te")]]
    quo_te_d: NotRequired[Annotated[str, PropertyInfo(alias="quo'te\"d")]]
    two_words: NotRequired[Annotated[str, PropertyInfo(alias="two words")]]
    x: NotRequired[Annotated[str, PropertyInfo(alias="{x}")]]
    x_1: NotRequired[Annotated[str, PropertyInfo(alias='x"]=1#')]]
    x_odd_header: NotRequired[Annotated[str, PropertyInfo(alias="X-Odd_Header")]]
    y_7_7: NotRequired[Annotated[str, PropertyInfo(alias="y{{ 7*7 }}")]]
    日本: NotRequired[str]
