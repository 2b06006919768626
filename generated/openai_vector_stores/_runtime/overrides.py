"""Headers by which code for other SDKs asks for another form of reply; they are not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .reading import reading_as
from .request import Call

if TYPE_CHECKING:
    from .responses import Reply
    from .types import Headers

__all__ = ["OVERRIDE_CAST_TO_HEADER", "RAW_RESPONSE_HEADER", "overridden"]

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
"""With `stream` the reply before its body is read, else the whole reply."""
OVERRIDE_CAST_TO_HEADER = "____stainless_override_cast_to"
"""Its value is no text but the type that the body is read as."""


def overridden(call: Call, reply: Reply) -> tuple[Call, Reply]:
    """Give a call and its form of reply as the caller's own headers have them."""
    given = cast("dict[str, Any]", dict(call.extra_headers or {}))
    own = {RAW_RESPONSE_HEADER, OVERRIDE_CAST_TO_HEADER}.intersection(given)
    if not own:
        return call, reply
    if raw := given.pop(RAW_RESPONSE_HEADER, None):
        reply = "streamed" if raw == "stream" else "raw"
    cast_to = given.pop(OVERRIDE_CAST_TO_HEADER, None)
    call = call._replace(extra_headers=cast("Headers", given))
    return call if cast_to is None else reading_as(call, cast_to), reply
