from __future__ import annotations

from typing import Annotated, TypedDict

from typing_extensions import NotRequired

from .._runtime.transform import PropertyInfo

__all__ = ["StepTouchParams"]


class StepTouchParams(TypedDict):
    path_run_id: Annotated[str, PropertyInfo(alias="run_id")]
    """The run."""

    run_id: str
    """The other run."""

    api_timeout: NotRequired[Annotated[float, PropertyInfo(alias="timeout")]]
    """The server's own."""

    horizontal: NotRequired[Annotated[str, PropertyInfo(alias="x")]]

    id: NotRequired[str]
    """Another id."""

    note: NotRequired[str]
    session: NotRequired[str]
    x_count: NotRequired[Annotated[int, PropertyInfo(alias="X-Count")]]
