from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from typing_extensions import NotRequired, TypeAlias

from .._runtime.types import FileTypes
from .shared_params.owner import Owner

__all__ = ["ScanCreateParams", "Either", "Filter", "Limits"]


Either: TypeAlias = str | Owner


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
    either: NotRequired[Either]
    filter: NotRequired[Filter]
    limits: NotRequired[Limits]
    note: NotRequired[str]
    others: NotRequired[Sequence[Owner]]
    poem: NotRequired[Mapping[str, str]]
    quoted: NotRequired[str]
    tags: NotRequired[Sequence[str]]
    title: NotRequired[str]
