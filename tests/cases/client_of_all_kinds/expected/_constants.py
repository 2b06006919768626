"""What a client is made with where nothing else is asked for."""

from __future__ import annotations

from ._runtime.http import DEFAULT_LIMITS as DEFAULT_CONNECTION_LIMITS
from ._runtime.overrides import OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER
from ._runtime.types import Timeout

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "INITIAL_RETRY_DELAY",
    "MAX_RETRY_DELAY",
    "OVERRIDE_CAST_TO_HEADER",
    "RAW_RESPONSE_HEADER",
]

DEFAULT_TIMEOUT = Timeout(30.0, connect=5.0)
DEFAULT_MAX_RETRIES = 4
INITIAL_RETRY_DELAY = 0.25
MAX_RETRY_DELAY = 2
