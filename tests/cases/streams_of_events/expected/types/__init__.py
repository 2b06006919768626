"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .answer_create_params import AnswerCreateParams
    from .answer_create_response import AnswerCreateResponse
    from .channel_list_response import ChannelListResponse
    from .chunk_list_response import ChunkListResponse
    from .line import Line
    from .pair_list_response import PairListResponse
    from .shared.text import Text
    from .shared.text_event import TextEvent
    from .shared.usage import Usage
    from .text_list_response import TextListResponse
    from .word import Word
    from .wrapped_list_response import WrappedListResponse

__all__ = [
    "AnswerCreateParams",
    "AnswerCreateResponse",
    "ChannelListResponse",
    "ChunkListResponse",
    "Line",
    "PairListResponse",
    "Text",
    "TextEvent",
    "TextListResponse",
    "Usage",
    "Word",
    "WrappedListResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AnswerCreateParams": ".answer_create_params",
        "AnswerCreateResponse": ".answer_create_response",
        "ChannelListResponse": ".channel_list_response",
        "ChunkListResponse": ".chunk_list_response",
        "Line": ".line",
        "PairListResponse": ".pair_list_response",
        "Text": ".shared.text",
        "TextEvent": ".shared.text_event",
        "Usage": ".shared.usage",
        "TextListResponse": ".text_list_response",
        "Word": ".word",
        "WrappedListResponse": ".wrapped_list_response",
    },
)
