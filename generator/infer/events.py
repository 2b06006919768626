"""What a server sends on its own account: the bodies of webhooks and of callbacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..load import Source
from ..media import is_json, media_type
from ..names import snake
from ..resolve import Resolver
from .paths import Found

_VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def events(
    root: Source, resolver: Resolver, operations: Iterable[Found]
) -> Iterator[tuple[str, Source]]:
    """The schema of each event's body, by what to call it where it has no name."""
    webhooks = root.get("webhooks")
    for name, item in webhooks.items() if webhooks is not None else ():
        for schema in _bodies(item, resolver):
            yield _called(name, "webhook"), schema
    for found in operations:
        callbacks = found.source.get("callbacks")
        for name, callback in callbacks.items() if callbacks is not None else ():
            for expression, item in resolver.resolve(callback).items():
                if not expression.startswith("x-"):
                    for schema in _bodies(item, resolver):
                        yield _called(name, "callback"), schema


def has_webhooks(root: Source, resolver: Resolver) -> bool:
    """Whether there are webhooks with something to read."""
    return any(True for _ in events(root, resolver, ()))


def _bodies(item: Source, resolver: Resolver) -> Iterator[Source]:
    """The schemas of the requests that one path of the caller's gets."""
    target = resolver.resolve(item)
    for verb in _VERBS:
        operation = target.get(verb)
        body = operation.get("requestBody") if operation is not None else None
        content = resolver.resolve(body).get("content") if body is not None else None
        for media, entry in content.items() if content is not None else ():
            schema = resolver.resolve(entry).get("schema")
            if is_json(media_type(media)) and schema is not None and schema.as_dict():
                yield schema


def _called(name: str, kind: str) -> str:
    words = snake(name)
    return words if words.endswith(("event", kind)) else f"{words}_{kind}"
