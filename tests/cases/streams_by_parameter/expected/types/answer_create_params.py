from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired, TypeAlias

__all__ = [
    "AnswerCreateParamsBase",
    "Style",
    "AnswerCreateParamsNonStreaming",
    "AnswerCreateParamsStreaming",
    "AnswerCreateParams",
]


class Style(TypedDict):
    tone: NotRequired[str]


class AnswerCreateParamsBase(TypedDict):
    question: str
    """What to answer."""

    style: NotRequired[Style]


class AnswerCreateParamsNonStreaming(AnswerCreateParamsBase):
    stream: NotRequired[Literal[False] | None]
    """Whether to answer bit by bit."""


class AnswerCreateParamsStreaming(AnswerCreateParamsBase):
    stream: Literal[True]
    """Whether to answer bit by bit."""


AnswerCreateParams: TypeAlias = (
    AnswerCreateParamsNonStreaming | AnswerCreateParamsStreaming
)
