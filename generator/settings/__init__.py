"""The client's settings: `stainless.yml`, typed.

The format is that of the hosted generator whose projects this tool takes over; keys that
have no effect on what is generated are not read. What the format has no words for
stands under its one key of ours, `x-specloom`.
"""

from .about import About, Example, ExtraFile
from .allowed import allowed_codes, unused_codes
from .errors import Errors, ErrorVariant
from .paging import PageField, PageScheme
from .reader import read_settings, settings_schema
from .tree import (
    Alias,
    ClientDefaults,
    Condition,
    Duration,
    EventRule,
    Helper,
    Method,
    Model,
    Option,
    OptionPlace,
    Resource,
    Settings,
    Streaming,
    Webhook,
)

__all__ = [
    "About",
    "Alias",
    "ClientDefaults",
    "Condition",
    "Duration",
    "ErrorVariant",
    "Errors",
    "EventRule",
    "Example",
    "ExtraFile",
    "Helper",
    "Method",
    "Model",
    "Option",
    "OptionPlace",
    "PageField",
    "PageScheme",
    "Resource",
    "Settings",
    "Streaming",
    "Webhook",
    "allowed_codes",
    "read_settings",
    "settings_schema",
    "unused_codes",
]
