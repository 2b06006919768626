"""The pages that lists come in."""

from __future__ import annotations

from typing import TypeVar

_T = TypeVar("_T")
