"""Puts the runtime and the sample client on the path, as top-level packages."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent.parent / "templates" / "python"), str(HERE)]
