"""Which replies are streams of events, and what asks for them."""

from __future__ import annotations

from ..errors import SpecError
from ..keywords import kinds
from ..load import Source
from ..media import is_json, media_type, stream_format
from ..objects import properties_of
from ..plain import Json
from ..resolve import Resolver
from .paths import Found


def streaming(found: Found, resolver: Resolver) -> dict[str, Json] | None:
    """The settings for the streams of an operation; None where it has no such reply.

    Where there is JSON beside the stream, a Boolean property of the body called `stream`
    has to tell which is wanted. A reply that is always a stream needs no settings.
    """
    try:
        with resolver.complaints.trial():
            return _streaming(found, resolver)
    except SpecError:
        # What is wrong is refused when it is built, with all else that is.
        return None


def _streaming(found: Found, resolver: Resolver) -> dict[str, Json] | None:
    media = set(_success_media(found.source, resolver))
    formats = {stream_format(name) for name in media} - {None}
    if len(formats) != 1 or not any(map(is_json, media)):
        return None
    for name, schema in _body(found.source, resolver).items():
        if name == "stream" and kinds(resolver.resolve(schema)) - {"null"} == {
            "boolean"
        }:
            return {"param_discriminator": name, "type": str(formats.pop())}
    return None


def _success_media(operation: Source, resolver: Resolver) -> list[str]:
    responses = operation.get("responses")
    found: list[str] = []
    for code, response in responses.items() if responses is not None else ():
        content = resolver.resolve(response).get("content")
        if code[:1] == "2" and content is not None:
            found += [media_type(name) for name, _ in content.items()]
    return found


def _body(operation: Source, resolver: Resolver) -> dict[str, Source]:
    body = operation.get("requestBody")
    content = resolver.resolve(body).get("content") if body is not None else None
    for name, media in content.items() if content is not None else ():
        schema = resolver.resolve(media).get("schema")
        if schema is not None and is_json(media_type(name)):
            return properties_of(resolver, schema)
    return {}
