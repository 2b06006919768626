"""The pages that lists come in."""

from __future__ import annotations
