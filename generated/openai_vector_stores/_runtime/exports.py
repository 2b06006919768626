"""Names that a package exports for annotations and small tasks, and uses nowhere itself."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .library import URL, BaseTransport, Proxy

__all__ = ["NoneType", "ProxiesTypes", "Transport", "file_from_path"]

NoneType = type(None)
"""What a reply without content is read as: `client.post(path, cast_to=NoneType)`."""

Transport = BaseTransport

ProxiesTypes = str | Proxy | Mapping[str | URL, str | URL | Proxy | None]


def file_from_path(path: str) -> tuple[str, bytes]:
    """Read a file to upload, under its own name."""
    file = Path(path)
    return file.name, file.read_bytes()
