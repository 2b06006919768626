from __future__ import annotations

from typing_extensions import TypeAlias

from .api_status import APIStatus

__all__ = ["Health"]


Health: TypeAlias = APIStatus
