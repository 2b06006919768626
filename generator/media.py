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
    "application/json-seq": "jsonl",
}
_TEXTS = re.compile(
    r"text/.*|.*\+(xml|yaml)|application/(xml|yaml|x-yaml|javascript|ecmascript|graphql)"
)

_SPELLINGS = frozenset(
    {"application/xml", "text/xml", "text/plain", "application/octet-stream"}
    | {"application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml"}
    | {"application/x-www-form-urlencoded", "application/json", "text/json"}
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


def is_range(media: str) -> bool:
    """Whether it stands for several types, as `image/*` does (RFC 9110, 12.5.1).

    What is no media type at all says as little as `*/*`.
    """
    return "*" in media or "/" not in media


def of_range(media: str) -> str | None:
    """A type to send for a range of them; None where none is a safe choice."""
    main = media_type(media).partition("/")[0]
    if is_json(media_type(media)):
        return "application/json"
    if "/" not in media or main in ("*", "application"):
        return "application/octet-stream"
    return "text/plain" if main == "text" else None


def is_plain_spelling(media: str) -> bool:
    """Whether it says how a value is written, and nothing of what it means."""
    media = media_type(media)
    return media in _SPELLINGS or is_range(media) or media.startswith("multipart/")


def is_text(media: str) -> bool:
    """Whether it is text for people or for other programs, and no JSON."""
    media = media_type(media)
    return media not in _STREAMS and _TEXTS.fullmatch(media) is not None
