from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from .filter_param import FilterParam

__all__ = ["JsonListParams"]


class JsonListParams(TypedDict):
    filter: NotRequired[FilterParam]
    """What is looked for."""
