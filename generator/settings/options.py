"""What the client is constructed with, and how it behaves by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias, cast

from ..errors import Complaints
from ..load import Source
from ..names import Casing
from ..tokens import is_token, not_a_token
from .tree import ClientDefaults, EventRule, Option, OptionPlace
from .values import (
    each,
    flag,
    header,
    items,
    named,
    number,
    optional,
    seconds,
    text,
    whole,
)

_Kind: TypeAlias = Literal["string", "number", "integer", "boolean"]
_KINDS: Mapping[str | None, _Kind] = {
    "number": "number",
    "integer": "integer",
    "boolean": "boolean",
}
_PLACES: Mapping[str, OptionPlace] = {
    "send_as_query_param": "query",
    "send_as_path_param": "path",
    "send_as_body_param": "body",
    "server_variable": "server",
}


def read_options(
    source: Source | None, casing: Casing, complaints: Complaints
) -> Iterator[Option]:
    """The options, in the file's order, which is that of the arguments."""
    for name, item in items(source):
        option = complaints.attempt(_option, name, item, casing)
        if option is not None:
            yield option


def _option(name: str, item: Source, casing: Casing) -> Option:
    auth = optional(item, "auth")
    kind = text(item, "type")
    return Option(
        name=named(name, item, casing),
        kind=_KINDS.get(kind, "string"),
        nullable=flag(item, "nullable", kind == "null"),
        env=text(item, "read_env"),
        default=_default(item, _KINDS.get(kind, "string")),
        sent=tuple(_sent(item)),
        scheme=text(auth, "security_scheme"),
        role=text(auth, "role") or "value",
        description=optional(item, "description"),
        location=item.location,
    )


def _default(item: Source, kind: _Kind) -> Source | None:
    """The default, which has to be what the option is."""
    found = optional(item, "default")
    fits: Mapping[_Kind, tuple[type, ...]] = {
        "string": (str,),
        "boolean": (bool,),
        "integer": (int,),
        "number": (int, float),
    }
    if found is None:
        return None
    mistaken = isinstance(found.value, bool) and kind != "boolean"
    if mistaken or not isinstance(found.value, fits[kind]):
        raise found.refuse(
            "wrong-type",
            f"the default of an option of type {kind} is no {kind}",
            "give the option another type, or put the default in quotes",
        )
    return found


def _sent(source: Source) -> Iterator[tuple[OptionPlace, str]]:
    name = header(source, "send_in_header")
    if name is not None:
        yield "header", name
    for key, place in _PLACES.items():
        found = text(source, key)
        if found is not None:
            yield place, found


# ---- The client's own behaviour ------------------------------------------------------


def read_defaults(root: Source) -> ClientDefaults:
    """What the settings say of how every request is made."""
    client = optional(root, "client_settings")
    query = optional(root, "query_settings")
    retries = optional(client, "default_retries")
    by_document = text(root, "x-specloom", "query") == "document"
    arrays = text(query, "array_format") or ("repeat" if by_document else "comma")
    nesting = text(query, "nested_format") or "brackets"
    library = text(root, "x-specloom", "http") or "httpx2"
    return ClientDefaults(
        headers=tuple(_headers(optional(client, "default_headers"))),
        timeout=seconds(client, "default_timeout"),
        max_retries=whole(retries, "max_retries"),
        initial_retry_delay=number(retries, "initial_delay_seconds"),
        max_retry_delay=number(retries, "max_delay_seconds"),
        idempotency_header=header(optional(client, "idempotency"), "header"),
        platform_headers=not flag(client, "omit_stainless_headers"),
        array_format=cast('Literal["comma", "repeat", "indices", "brackets"]', arrays),
        nested_format=cast('Literal["brackets", "dots"]', nesting),
        by_document=by_document,
        event_rules=tuple(_event_rules(root)),
        http=cast('Literal["httpx2", "httpx"]', library),
    )


def _headers(source: Source | None) -> Iterator[tuple[str, Source]]:
    for name, value in items(source):
        if value.value is None:
            continue
        if not is_token(name):
            raise value.refuse("bad-header-name", not_a_token(name, "header"))
        yield name, value


def _event_rules(root: Source) -> Iterator[EventRule]:
    for item in each(root, "streaming", "on_event"):
        handle = cast(
            'Literal["yield", "done", "error", "continue"]', text(item, "handle")
        )
        yield EventRule(
            handle=handle,
            types=_event_types(item),
            data_prefix=text(item, "data_starts_with"),
            error_property=text(item, "error_property"),
        )


def _event_types(item: Source) -> tuple[str | None, ...] | None:
    """Null is a type too: that of an event which does not tell one."""
    found = item.get("event_type")
    if found is None:
        return None
    values = found.value if isinstance(found.value, list) else [found.value]
    return tuple(None if value is None else str(value) for value in values)
