from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["ThingReplaceParams"]


class ThingReplaceParams(TypedDict):
    thing_id: str
    a_b: NotRequired[str]
    back_slash: NotRequired[str]
    camel_case: NotRequired[str]
    dou_ble: NotRequired[str]
    grün: NotRequired[str]
    http_server_url: NotRequired[str]
    new_line: NotRequired[str]
    page_size: NotRequired[int]
    quo_te: NotRequired[str]
    quo_te_d: NotRequired[str]
    two_words: NotRequired[str]
    x: NotRequired[str]
    x_1: NotRequired[str]
    x_odd_header: NotRequired[str]
    y_7_7: NotRequired[str]
    日本: NotRequired[str]
