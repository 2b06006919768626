"""The client's settings: `stainless.yml`, typed.

The format is that of the hosted generator whose projects this tool takes over; keys that
have no effect on what is generated are not read. What the format has no words for
stands under its one key of ours, `x-specloom`.
"""

from .reader import read_settings, settings_schema
from .tree import (
    Condition,
    Duration,
    Helper,
    Method,
    Model,
    Option,
    PageField,
    PageScheme,
    Resource,
    Settings,
)

__all__ = [
    "Condition",
    "Duration",
    "Helper",
    "Method",
    "Model",
    "Option",
    "PageField",
    "PageScheme",
    "Resource",
    "Settings",
    "read_settings",
    "settings_schema",
]
