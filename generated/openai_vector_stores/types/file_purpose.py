from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["FilePurpose"]


FilePurpose: TypeAlias = Literal[
    "assistants", "batch", "fine-tune", "vision", "user_data", "evals"
]
"""What a file is uploaded for: vector stores and assistants (`assistants`), batch
requests (`batch`), training (`fine-tune`), images (`vision`), input of any kind
(`user_data`), evaluations (`evals`).
"""
