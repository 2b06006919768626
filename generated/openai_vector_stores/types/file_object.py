from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["FileObject"]


class FileObject(BaseModel):
    """An uploaded file, without its bytes."""

    id: str
    """Names this file in other requests."""

    bytes: int
    """The size of the file, in bytes."""

    created_at: int
    """When the file was uploaded, in Unix seconds."""

    filename: str
    """What the file is called."""

    object: Literal["file"]
    """Tells the kind of object."""

    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
        "evals",
    ]
    """What the file is for. The service sets some purposes itself, on files that it
    made.
    """

    status: Literal["uploaded", "processed", "error"]
    """How far the file has come."""

    expires_at: int | None = None
    """When the file goes away, in Unix seconds; absent when it stays."""

    status_details: str | None = None
    """Why the file was turned down, where it was."""
