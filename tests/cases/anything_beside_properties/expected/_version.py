"""The name and the version of the package."""

from __future__ import annotations

from ._runtime.titles import title

__title__ = title(__name__)
__version__ = "1.0.0"
