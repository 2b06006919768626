from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from .tagged import Tagged

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    case: Literal["a", "A", "a-b", "a_b", " a", "a "] | None = None
    code: (
        Literal[
            'x"+__import__("os").getcwd()+"',
            "x\\",
            "{x}",
            "{{ 7*7 }}",
            "${x}",
            "%s",
            "# type: ignore",
        ]
        | None
    ) = None
    constant: Literal['it\'s "const"\\'] | None = None
    dunder: (
        Literal["mro", "name", "value", "_missing_", "__class__", "None", "self"] | None
    ) = None
    lines: (
        Literal["a\nb", "a\rb", "a\u2028b", "a\tb", "\x85", "\ufeff", "\u202e"] | None
    ) = None
    long: (
        Literal[
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
        ]
        | None
    ) = None
    numbers: Literal[0, -1, 9007199254740993, 16] | float | None = None
    quotes: Literal['a"b', "a'b", "a'b\"c", '"""', "'"] | None = None
    tag: Tagged | None = None
    unicode: Literal["Größe", "日本", "🍞", "fi", "ﬁ", ""] | None = None
    words: Literal["on", "off", "no", "2024-01-01", "1_000"] | None = None
