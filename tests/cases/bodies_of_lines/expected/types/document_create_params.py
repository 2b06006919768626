from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import NotRequired, TypeAlias

from .shared_params.row import Row

__all__ = [
    "DocumentCreateParamsBase",
    "DocumentCreateParamsApplicationJson",
    "DocumentCreateParamsApplicationXNdjson",
    "DocumentCreateParamsTextCsv",
    "DocumentCreateParams",
]


class DocumentCreateParamsBase(TypedDict):
    pass


class DocumentCreateParamsApplicationJson(DocumentCreateParamsBase):
    body: Sequence[Row]

    content_type: NotRequired[Literal["application/json"]]
    """The media type of the body; without it, `application/json`."""


class DocumentCreateParamsApplicationXNdjson(DocumentCreateParamsBase):
    body: Sequence[Row]

    content_type: Literal["application/x-ndjson"]
    """The media type of the body."""


class DocumentCreateParamsTextCsv(DocumentCreateParamsBase):
    body: str

    content_type: Literal["text/csv"]
    """The media type of the body."""


DocumentCreateParams: TypeAlias = (
    DocumentCreateParamsApplicationJson
    | DocumentCreateParamsApplicationXNdjson
    | DocumentCreateParamsTextCsv
)
