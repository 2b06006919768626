from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired, TypeAlias

__all__ = [
    "AnswerLinesParamsBase",
    "AnswerLinesParamsNonStreaming",
    "AnswerLinesParamsStreaming",
    "AnswerLinesParams",
]


class AnswerLinesParamsBase(TypedDict):
    pass


class AnswerLinesParamsNonStreaming(AnswerLinesParamsBase):
    follow: NotRequired[Literal[False]]


class AnswerLinesParamsStreaming(AnswerLinesParamsBase):
    follow: Literal[True]


AnswerLinesParams: TypeAlias = (
    AnswerLinesParamsNonStreaming | AnswerLinesParamsStreaming
)
