"""What a client is made with where nothing else is asked for."""

from __future__ import annotations

from ._runtime.http import DEFAULT_LIMITS as DEFAULT_CONNECTION_LIMITS
from ._runtime.http import DEFAULT_TIMEOUT
from ._runtime.overrides import OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER
from ._runtime.retries import DEFAULT_MAX_RETRIES

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "INITIAL_RETRY_DELAY",
    "MAX_RETRY_DELAY",
    "OVERRIDE_CAST_TO_HEADER",
    "RAW_RESPONSE_HEADER",
]

INITIAL_RETRY_DELAY = 0.5
MAX_RETRY_DELAY = 8.0
