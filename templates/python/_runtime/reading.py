"""From a reply to what was asked for: a value, a part of it, a stream, the reply itself."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Annotated, Any, cast, get_args, get_origin

from .errors import APIResponseValidationError, of_status
from .http import Response
from .library import OTHER
from .options import read_integer, read_number
from .request import Call
from .responses import BaseAPIResponse, is_stream_class

__all__ = ["as_answered", "open_stream", "read_reply", "reading_as"]


def read_reply(response: Response, call: Call, *, strict: bool) -> Any:
    """Read a reply, whose body is loaded, as what its call asks for.

    That may follow from the status. What is not of the type that the status has is read
    as that of any other, unless `strict`; and JSON of quite another kind is given as it
    is, such as a list where an object is described. But no page can be made of that, nor
    what is taken out of an envelope, nor what the caller demands.

    Raises:
        APIResponseValidationError: It cannot be. Only with `strict` also for a reply
            that says itself that it is no JSON, which is given as its text otherwise.
    """
    try:
        return _as_told(response, call, strict)
    except APIResponseValidationError:
        is_bound = call.is_page or call.unwrap is not None or call.is_demanded
        if strict or is_bound or call.cast_to in _SCALARS:
            raise
        # Late, as in `_read`.
        from pydantic_core import from_json

        with suppress(ValueError):
            return from_json(response.content)
        raise


def _as_told(response: Response, call: Call, strict: bool) -> Any:
    told = None
    if call.replies is not None and response.content:
        told = of_status(call.replies, response.status_code)
    if told is None:
        return _read(response, call, strict)
    try:
        return _read(response, call._replace(cast_to=told), strict)
    except APIResponseValidationError:
        if strict:
            raise
        return _read(response, call, strict)


def _read(response: Response, call: Call, strict: bool) -> Any:
    kind = call.cast_to
    if kind in _SCALARS:
        return _scalar(response, kind)
    other = sys.modules.get(OTHER)
    if other is not None and kind is other.Response:
        return _as_other(response, other)
    # Late, because pydantic's models take longer to load than all the rest.
    from .decode import decode

    try:
        if call.unwrap is None:
            return decode(response, kind, strict=strict)
        return _unwrapped(response, kind, call.unwrap, strict)
    except APIResponseValidationError:
        if strict or call.is_page or not _says_it_is_no_json(response):
            raise
        return response.text


def as_answered(call: Call, response: Response) -> Call:
    """Give the same call, as the status of its reply has it.

    That counts where one of the two is a stream, or a file; where both are values, the
    one is read as the other if need be.
    """
    told = of_status(call.replies or {}, response.status_code)
    if told is None:
        return call
    if call.stream_cls is not None:
        # A caller who could have asked for no stream has got what was asked for.
        known = any(map(is_stream_class, (call.replies or {}).values()))
        if is_stream_class(told) or not known:
            return call
        return call._replace(cast_to=told, replies=None, stream_cls=None)
    if _is_file(told) or _is_file(call.cast_to):
        return call._replace(cast_to=told, replies=None)
    return call


def _is_file(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseAPIResponse)


def reading_as(call: Call, kind: Any) -> Call:
    """Give the same call, whose reply is read as another kind of thing."""
    if get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    if is_stream_class(kind):
        return call.read_as(None)._replace(stream_cls=kind)
    call = call.read_as(kind)
    return call._replace(is_page=hasattr(kind, "next_page_info"))


def open_stream(
    kind: Any,
    response: Response,
    client: object,
    events: Mapping[str, Any] | None = None,
) -> Any:
    """Make what walks through a reply, such as `Stream[Event]`, before it is read.

    Args:
        events: What the data of some is read as, by their names.
    """
    items = get_args(kind)
    made = get_origin(kind) or kind
    cast_to = items[0] if items else object
    stream = made(cast_to=cast_to, response=response, client=client)
    if events is not None:
        stream._way.kinds = events
    return stream


def _boolean(text: str) -> bool:
    return {"true": True, "false": False}[text.lower()]


_SCALARS: Mapping[Any, Callable[[str], Any]] = {
    bool: _boolean,
    int: read_integer,
    float: read_number,
}


def _scalar(response: Response, kind: Any) -> Any:
    text = response.text.strip()
    try:
        return _SCALARS[kind](text)
    except (KeyError, ValueError) as error:
        message = f"The reply is not of the type {kind.__name__}"
        raise APIResponseValidationError(response, text, message=message) from error


def _unwrapped(response: Response, kind: Any, name: str, strict: bool) -> Any:
    from .decode import decode
    from .models import BaseModel

    value = decode(response, _envelope(kind, name), strict=strict).get(name)
    if isinstance(value, BaseModel):
        object.__setattr__(value, "_reply_id", response.headers.get("x-request-id"))
    return value


@lru_cache(maxsize=1024)
def _envelope(kind: Any, name: str) -> Any:
    # Late: this comes with pydantic, which reads only this kind of it on older Pythons.
    from typing_extensions import TypedDict

    return cast("Any", TypedDict)("Envelope", {name: kind})


def _says_it_is_no_json(response: Response) -> bool:
    content_type = response.headers.get("content-type", "").partition(";")[0].strip()
    return bool(content_type) and not content_type.lower().endswith("json")


def _as_other(response: Response, other: Any) -> Any:
    """Give a reply in the words of the other HTTP library, for those who use that."""
    sent = response.request
    headers = [
        (name, value)
        for name, value in response.headers.multi_items()
        # The content below is decoded already.
        if name not in ("content-encoding", "content-length", "transfer-encoding")
    ]
    return other.Response(
        response.status_code,
        headers=headers,
        content=response.content,
        request=other.Request(
            sent.method, str(sent.url), headers=sent.headers.multi_items()
        ),
    )
