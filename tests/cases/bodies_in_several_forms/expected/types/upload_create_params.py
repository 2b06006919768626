from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired, TypeAlias

from .._runtime.types import FileTypes

__all__ = [
    "UploadCreateParamsBase",
    "UploadCreateParamsApplicationJson",
    "UploadCreateParamsMultipartFormData",
    "UploadCreateParamsApplicationOctetStream",
    "UploadCreateParams",
]


class UploadCreateParamsBase(TypedDict):
    dry: NotRequired[bool]


class UploadCreateParamsApplicationJson(UploadCreateParamsBase):
    url: str
    title: NotRequired[str]

    content_type: NotRequired[Literal["application/json"]]
    """The media type of the body; without it, `application/json`."""


class UploadCreateParamsMultipartFormData(UploadCreateParamsBase):
    file: FileTypes

    content_type: Literal["multipart/form-data"]
    """The media type of the body."""

    title: NotRequired[str]


class UploadCreateParamsApplicationOctetStream(UploadCreateParamsBase):
    body: FileTypes

    content_type: Literal["application/octet-stream"]
    """The media type of the body."""


UploadCreateParams: TypeAlias = (
    UploadCreateParamsApplicationJson
    | UploadCreateParamsMultipartFormData
    | UploadCreateParamsApplicationOctetStream
)
