from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, TypedDict

from typing_extensions import NotRequired, TypeAlias

from .._runtime.transform import PropertyInfo

__all__ = [
    "ThingUpdateParamsBase",
    "Body",
    "ThingUpdateParamsApplicationJson",
    "ThingUpdateParamsApplicationJsonPatchJson",
    "ThingUpdateParams",
]


class ThingUpdateParamsBase(TypedDict):
    pass


class Body(TypedDict):
    op: str


class ThingUpdateParamsApplicationJson(ThingUpdateParamsBase):
    content_type: NotRequired[str]
    name: NotRequired[str]

    body_content_type: NotRequired[
        Annotated[
            Literal["application/json", "application/merge-patch+json"],
            PropertyInfo(alias="content_type"),
        ]
    ]
    """The media type of the body; without it, `application/json`."""


class ThingUpdateParamsApplicationJsonPatchJson(ThingUpdateParamsBase):
    body: Sequence[Body]

    body_content_type: Annotated[
        Literal["application/json-patch+json"], PropertyInfo(alias="content_type")
    ]
    """The media type of the body."""


ThingUpdateParams: TypeAlias = (
    ThingUpdateParamsApplicationJson | ThingUpdateParamsApplicationJsonPatchJson
)
