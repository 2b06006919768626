from __future__ import annotations

from typing_extensions import TypeAlias

__all__ = ["Listed"]


Listed: TypeAlias = None
