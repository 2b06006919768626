from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired, TypeAlias

__all__ = [
    "AnswerCreateParamsBase",
    "AnswerCreateParamsNonStreaming",
    "AnswerCreateParamsStreaming",
    "AnswerCreateParams",
]


class AnswerCreateParamsBase(TypedDict):
    question: str


class AnswerCreateParamsNonStreaming(AnswerCreateParamsBase):
    stream: NotRequired[Literal[False]]


class AnswerCreateParamsStreaming(AnswerCreateParamsBase):
    stream: Literal[True]


AnswerCreateParams: TypeAlias = (
    AnswerCreateParamsNonStreaming | AnswerCreateParamsStreaming
)
