from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["StepTouchParams"]


class StepTouchParams(TypedDict):
    path_run_id: str
    """The run."""

    run_id: str
    """The other run."""

    horizontal: NotRequired[str]

    id: NotRequired[str]
    """Another id."""

    note: NotRequired[str]

    timeout_: NotRequired[float]
    """The server's own."""

    x_count: NotRequired[int]
