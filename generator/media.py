"""Media types: what a body is by its `Content-Type` (RFC 6838, RFC 9110, 8.3)."""

from __future__ import annotations

import re

_STREAMS = {
    "text/event-stream": "sse",
    "application/jsonl": "jsonl",
    "application/x-jsonl": "jsonl",
    "application/jsonlines": "jsonl",
    "application/x-jsonlines": "jsonl",
    "application/ndjson": "jsonl",
    "application/x-ndjson": "jsonl",
}
_TEXTS = re.compile(
    r"text/.*|.*\+(xml|yaml)|application/(xml|yaml|x-yaml|javascript|ecmascript|graphql)"
)


def media_type(name: str) -> str:
    """The type alone, in small letters, without parameters such as the charset."""
    return name.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    """Whether it is JSON, by its own name or by the suffix (RFC 6839, 3.1)."""
    return media in ("application/json", "text/json") or media.endswith("+json")


def stream_format(media: str) -> str | None:
    """`sse` or `jsonl` for a body that is a series of events."""
    return _STREAMS.get(media)


def is_text(media: str) -> bool:
    """Whether it is text for people or for other programs, and no JSON."""
    media = media_type(media)
    return media not in _STREAMS and _TEXTS.fullmatch(media) is not None
