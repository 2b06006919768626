from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

from .._runtime.types import FileTypes
from .file_purpose import FilePurpose

__all__ = ["FileCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict):
    """When the file is to expire. Without this it stays."""

    anchor: Literal["created_at"]
    """The time to count from."""

    seconds: int
    """How many seconds from that time the file lives on, from 3600 (an hour) to 2592000
    (30 days).
    """


class FileCreateParams(TypedDict):
    file: FileTypes
    """The bytes of the file, with its name."""

    purpose: FilePurpose
    """What the file is for."""

    expires_after: NotRequired[ExpiresAfter]
    """When the file is to expire. Without this it stays."""
