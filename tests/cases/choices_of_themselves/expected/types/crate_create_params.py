from __future__ import annotations

from typing import TypedDict

from .content_param import ContentParam

__all__ = ["CrateCreateParams"]


class CrateCreateParams(TypedDict):
    body: ContentParam
