from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from typing_extensions import NotRequired

from .._runtime.types import FileTypes
from .shared_params.owner import Owner

__all__ = ["ScanCreateParams", "Filter", "Limits"]


class Filter(TypedDict):
    after: NotRequired[int]
    of: NotRequired[Sequence[str]]


class Limits(TypedDict):
    high: NotRequired[int]
    low: NotRequired[int]


class ScanCreateParams(TypedDict):
    owner: Owner
    page: FileTypes
    codes: NotRequired[Sequence[int]]
    covers: NotRequired[Sequence[FileTypes]]
    either: NotRequired[str | Owner]
    filter: NotRequired[Filter]
    limits: NotRequired[Limits]
    note: NotRequired[str]
    others: NotRequired[Sequence[Owner]]
    poem: NotRequired[Mapping[str, str]]
    quoted: NotRequired[str]
    tags: NotRequired[Sequence[str]]
    title: NotRequired[str]
