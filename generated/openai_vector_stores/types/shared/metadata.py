from __future__ import annotations

from typing_extensions import TypeAlias

__all__ = ["Metadata"]


Metadata: TypeAlias = dict[str, str]
"""Free-form labels to keep with an object: up to 16 pairs, keys of up to 64 characters,
string values of up to 512.
"""
