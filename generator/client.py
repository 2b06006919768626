"""What the client is made with: its addresses, its options, its behaviour."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from . import ir, settings
from .errors import Complaints, Diagnostic, SpecError, refuse
from .exports import RESERVED_CLASSES
from .keywords import constant, info_of, text_of
from .load import Source
from .names import attribute
from .security import Security
from .servers import address
from .settings import Settings
from .text import NO_TEXT, Code, Text

MEMBERS = frozenset(
    "base_url timeout total_timeout max_retries default_headers default_query http_client"
    " environment set_default_headers set_default_query auth_headers auth_query"
    " client_headers client_query client_body server_variables user_agent copy with_options close is_closed"
    " with_raw_response with_streaming_response package_name package_version"
    " error_envelope error_rules idempotency_header default_max_retries asynchronous array_format"
    " nested_format default_timeout initial_retry_delay max_retry_delay"
    " needed_credentials documented_servers log_env platform_headers"
    " has_platform_headers event_rules"
    " get post put patch delete request get_api_list".split()
)
"""What every client has besides the settings' options."""

CALLED = frozenset(
    "self base_address literal chosen_environment environment_address merged_headers"
    " option required_option read_boolean read_integer read_number read_text".split()
)
"""The functions that its constructor calls, where an argument would hide them."""


def client(
    root: Source,
    chosen: Settings,
    security: Security,
    resources: Sequence[ir.Resource],
    operations: Sequence[ir.Operation],
    complaints: Complaints,
) -> ir.Client:
    """The client that the document's root and the settings describe.

    `resources` and `operations` are what it has besides its options and `security`. Kept
    among the `complaints` is where an address, an option or a credential cannot be what
    the settings say.
    """
    instead = complaints.instead
    name = instead("Client", _class_name, chosen)
    options = {item.name: _option(item) for item in chosen.options}
    instead(None, _refuse_hidden, chosen, [*resources, *operations])
    auth = security.auth(options, complaints)
    environments = instead((), _environments, root, chosen)
    made = ir.Client(
        class_name=Code(name),
        error_name=Code(f"{name}Error"),
        environments=environments,
        base_url_env=Text(f"{chosen.env_prefix}_BASE_URL"),
        options=tuple(_sent_once(options.values(), auth)),
        auth=auth,
        security=security.default,
        is_uniform=security.is_uniform,
        error_envelope=text_of(chosen.error_envelope) or None,
        doc=text_of(info_of(root).get("description")),
        log_env=Text(f"{chosen.env_prefix}_LOG"),
        headers_env=Text(f"{chosen.env_prefix}_CUSTOM_HEADERS"),
        operations=tuple(operations),
    )
    return instead(made, _with_defaults, made, chosen.defaults)


def _class_name(chosen: Settings) -> str:
    name = chosen.casing.pascal(chosen.organization)
    if name not in RESERVED_CLASSES and f"{name}Error" not in RESERVED_CLASSES:
        return name
    raise refuse(
        "name-collision",
        f"every package exports something called `{name}` or `{name}Error`",
        chosen.location,
        "give the organization another name",
    )


def _with_defaults(made: ir.Client, chosen: settings.ClientDefaults) -> ir.Client:
    return replace(
        made,
        default_headers=_headers(chosen.headers),
        timeout=chosen.timeout,
        max_retries=chosen.max_retries,
        initial_retry_delay=chosen.initial_retry_delay,
        max_retry_delay=chosen.max_retry_delay,
        idempotency_header=_text(chosen.idempotency_header),
        platform_headers=chosen.platform_headers,
        array_format=chosen.array_format,
        nested_format=chosen.nested_format,
        event_rules=tuple(_event_rule(rule) for rule in chosen.event_rules),
        http=chosen.http,
    )


def _text(value: str | None) -> Text | None:
    return None if value is None else Text(value)


def _headers(given: Sequence[tuple[str, Source]]) -> tuple[tuple[Text, Text], ...]:
    complaints = Complaints()
    found = [
        (Text(name), complaints.instead(NO_TEXT, _header_value, value))
        for name, value in given
    ]
    complaints.raise_any()
    return tuple(found)


def _header_value(source: Source) -> Text:
    """A header's value, which RFC 9110, 5.5 lets have no line break and no other control."""
    value = source.value
    text = (
        json.dumps(value) if isinstance(value, bool | int | float) else source.as_str()
    )
    if not text.isascii() or not text.isprintable() or text != text.strip():
        raise source.refuse("bad-header-value", f"{text!r} is no header's value")
    return Text(text)


def _event_rule(rule: settings.EventRule) -> ir.EventRule:
    types = None if rule.types is None else tuple(_text(item) for item in rule.types)
    return ir.EventRule(
        rule.handle, types, _text(rule.data_prefix), _text(rule.error_property)
    )


# ---- Options -------------------------------------------------------------------------


def _option(option: settings.Option) -> ir.Option:
    return ir.Option(
        name=attribute(option.name),
        kind=option.kind,
        required=not option.nullable,
        env=_text(option.env),
        doc=text_of(option.description),
        default=None if option.default is None else constant(option.default),
        sent=tuple((place, Text(name)) for place, name in option.sent),
    )


def _refuse_hidden(
    chosen: Settings, members: Sequence[ir.Resource | ir.Operation]
) -> None:
    """Every attribute of the client is one thing."""
    taken = {item.name for item in members}
    hidden = [
        Diagnostic(
            "name-collision",
            f"the client has a resource or a method called `{option.name}` too",
            option.location,
            "give the option another name",
        )
        for option in chosen.options
        if attribute(option.name) in taken
    ]
    hidden += [
        Diagnostic(
            "name-collision",
            f"every client has something called `{option.name}`",
            option.location,
            "give the option another name",
        )
        for option in chosen.options
        if option.name in MEMBERS | CALLED
    ]
    hidden += _hiding(chosen)
    if hidden:
        raise SpecError(hidden)


def _hiding(chosen: Settings) -> Iterator[Diagnostic]:
    """Resources and methods of the client that would stand where it has its own."""
    several = len(chosen.environments or ()) > 1
    own = MEMBERS if several else MEMBERS - {"environment"}
    at_top = [(group.path[-1], group.location) for group in chosen.resources]
    if chosen.client is not None:
        at_top += [(item.name, item.location) for item in chosen.client.methods]
        at_top += [(item.name, item.location) for item in chosen.client.webhooks]
    for name, location in at_top:
        if name in own:
            yield Diagnostic(
                "name-collision",
                f"every client has something called `{name}`",
                location,
                "give it another name in the settings",
            )


def _sent_once(
    options: Iterable[ir.Option], auth: Sequence[ir.Auth]
) -> Iterator[ir.Option]:
    """The options, not sent a second time where they are credentials already."""
    carried = {
        (each.name, item.scheme, item.name.value.lower())
        for item in auth
        for each in item.options.values()
    }
    for option in options:
        sent = (
            (place, name)
            for place, name in option.sent
            if (option.name, place, name.value.lower()) not in carried
        )
        yield replace(option, sent=tuple(sent))


# ---- Addresses -----------------------------------------------------------------------


def _environments(root: Source, chosen: Settings) -> tuple[ir.Environment, ...]:
    return tuple(_addresses(root, chosen))


def _addresses(root: Source, chosen: Settings) -> Iterator[ir.Environment]:
    filled = {
        name
        for item in chosen.options
        for place, name in item.sent
        if place == "server"
    }
    for name, source in chosen.environments or ():
        yield ir.Environment(Text(name), _checked_url(source, source.as_str(), filled))
    if chosen.environments is not None:
        return
    for server in root.get("servers") or ():
        url = address(server, filled)
        yield ir.Environment(
            Text("production"), _checked_url(server / "url", url, filled)
        )
        return
    raise refuse(
        "no-base-url",
        "neither the settings nor the document say where the API is",
        chosen.location,
        "add `environments: {production: https://...}` to the settings, or"
        " `environments: {}` for a client that is always told",
    )


def _checked_url(source: Source, address: str, filled: set[str]) -> Text:
    """An address that a client can be made with, as it is."""
    # What an option fills in is a part of a host or of a path, and checked when it is.
    known = re.sub(r"\{(\w+)\}", lambda m: "x" if m[1] in filled else m[0], address)
    url = urlsplit(known)
    absolute = url.scheme in ("http", "https") and url.hostname
    if not absolute or url.username or url.query or url.fragment or "{" in known:
        raise source.refuse(
            "bad-base-url",
            f"{address!r} is no address that a client can be made with",
            "give an absolute one with http or https, and without user name, query,"
            " fragment and variables that are no option, under `environments` in the"
            " settings",
        )
    return Text(address)
