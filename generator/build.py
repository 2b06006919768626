"""From a resolved document and its settings to an `ir.Package`.

This is where the client takes shape: every name is decided here, and every operation of
the document is accounted for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from . import ir, settings
from .arguments import Warn
from .errors import Diagnostic, SpecError, refuse
from .keywords import text_of
from .load import Document, Source
from .names import attribute
from .operations import Operations
from .pages import page_schemes
from .resolve import Resolver
from .resources import Resources, resource_aliases, tag_docs
from .schemas import NamedSchema, Types
from .settings import Settings
from .text import Code, Text, identifier
from .webhooks import Webhooks

_VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def build(
    document: Document, chosen: Settings, resolver: Resolver, warn: Warn
) -> ir.Package:
    """The package for a valid document, whose references `resolver` follows.

    What its users should know of, and can live with, goes to `warn`. Raises SpecError, with every complaint that can be found at once, where the document
    and the settings do not fit, or where no client would be exact.
    """
    root = document.root
    _refuse_unassigned(root, chosen, resolver, warn)
    _refuse_unknown_models(root, chosen)
    types = Types(resolver, chosen.casing, dict(_named(chosen)))
    schemes = page_schemes(types, chosen)
    operations = Operations(root, resolver, types, chosen, schemes, warn)
    webhooks = Webhooks(root, resolver, types, chosen)
    groups = Resources(operations, webhooks, tag_docs(root), {})
    resources = groups.build(chosen)
    client = replace(_client(root, chosen), operations=groups.client(chosen))
    info = root / "info"
    return ir.Package(
        name=identifier(chosen.package),
        project=Text(chosen.project),
        title=Text((info / "title").as_str()),
        # A missing version is a warning of `validate`.
        version=text_of(info.get("version")) or Text("0"),
        file_header=text_of(chosen.file_header),
        client=client,
        resources=(*resources, *resource_aliases(chosen, resources)),
        schemes=tuple(scheme.page for scheme in schemes.values()),
        models=tuple(types.models.values()),
    )


def _refuse_unassigned(
    root: Source, chosen: Settings, resolver: Resolver, warn: Warn
) -> None:
    """Every method calls an operation, and what no method calls is told of."""
    operations = dict(_operations(root, resolver))
    called = {(m.verb, m.path): m for m in _methods(chosen)}
    unknown = [
        Diagnostic(
            "unknown-operation",
            f"the document has no operation `{method.verb} {method.path}`",
            method.location,
            "correct the endpoint, or remove the method",
        )
        for method in _methods(chosen)
        if (method.verb, method.path) not in operations
    ]
    if unknown:
        raise SpecError(unknown)
    for (verb, path), source in operations.items():
        if (verb, path) not in called and (verb, path) not in chosen.skipped:
            warn(
                Diagnostic(
                    "operation-without-method",
                    f"no method of the client calls `{verb} {path}`",
                    source.location,
                    "add it to a resource in the settings, or list it there under"
                    " `unspecified_endpoints`",
                    "warning",
                )
            )


def _methods(chosen: Settings) -> Iterator[settings.Method]:
    if chosen.client is not None:
        yield from chosen.client.methods
    for resource in chosen.all_resources():
        yield from resource.methods


def _refuse_unknown_models(root: Source, chosen: Settings) -> None:
    every = (*chosen.models, *(m for r in chosen.all_resources() for m in r.models))
    unknown = [
        Diagnostic(
            "unknown-model",
            f"the document has nothing at `#{model.pointer}`",
            model.location,
            "correct the reference, or remove the model",
        )
        for model in every
        if not root.has(model.pointer)
    ]
    if unknown:
        raise SpecError(unknown)


def _operations(
    root: Source, resolver: Resolver
) -> Iterator[tuple[tuple[str, str], Source]]:
    for path, item in (root / "paths").items():
        for verb in _VERBS:
            if (source := resolver.resolve(item).get(verb)) is not None:
                yield (verb, path), source


def _named(chosen: Settings) -> Iterator[tuple[str, NamedSchema]]:
    for model in chosen.models:
        yield model.pointer, NamedSchema(model.name, (), shared=True)
    for resource in chosen.all_resources():
        folder = tuple(identifier(part) for part in resource.path[:-1])
        for model in resource.models:
            yield model.pointer, NamedSchema(model.name, folder)


# ---- The client ----------------------------------------------------------------------


def _client(root: Source, chosen: Settings) -> ir.Client:
    name = Code(chosen.casing.pascal(chosen.organization))
    options = {item.name: _option(item) for item in chosen.options}
    return ir.Client(
        class_name=name,
        error_name=Code(f"{name}Error"),
        environments=tuple(_environments(root, chosen)),
        base_url_env=Text(f"{chosen.env_prefix}_BASE_URL"),
        options=tuple(options.values()),
        auth=tuple(
            _auth(root, item, options[item.name])
            for item in chosen.options
            if item.scheme
        ),
        auth_optional=False,
        error_envelope=text_of(chosen.error_envelope) or None,
        log_env=Text(f"{chosen.env_prefix}_LOG"),
        doc=text_of((root / "info").get("description")),
    )


# What the constructor and the client have besides the settings' options.
_CLIENT_MEMBERS = frozenset(
    "base_url timeout total_timeout max_retries default_headers default_query http_client"
    " set_default_headers set_default_query auth_headers auth_query client_headers"
    " user_agent copy with_options close is_closed with_raw_response"
    " with_streaming_response package_name package_version error_envelope"
    " idempotency_header array_format nested_format self".split()
)


def _option(option: settings.Option) -> ir.Option:
    if option.name in _CLIENT_MEMBERS:
        raise refuse(
            "name-collision",
            f"every client has something called `{option.name}`",
            option.location,
            "give the option another name",
        )
    return ir.Option(
        name=attribute(option.name),
        required=not option.nullable,
        env=Text(option.env) if option.env else None,
        kind=option.kind,
        sent=tuple((place, Text(name)) for place, name in option.sent),
        doc=text_of(option.description),
    )


def _auth(root: Source, option: settings.Option, built: ir.Option) -> ir.Auth:
    schemes = (root / "components").get("securitySchemes")
    name = option.scheme or ""
    scheme = schemes.get(name) if schemes is not None else None
    if scheme is None:
        raise refuse(
            "unknown-security-scheme",
            f"the document has no security scheme `{option.scheme}`",
            option.location,
        )
    if (
        scheme.as_dict().get("type") != "http"
        or scheme.as_dict().get("scheme") != "bearer"
    ):
        raise refuse(
            "unsupported",
            "a security scheme other than a bearer token is not supported yet",
            scheme.location,
        )
    return ir.Auth("bearer", Text("Authorization"), {"value": built})


def _environments(root: Source, chosen: Settings) -> Iterator[ir.Environment]:
    for name, source in chosen.environments:
        yield ir.Environment(Text(name), _checked_url(source))
    if chosen.environments:
        return
    for server in root.get("servers") or ():
        yield ir.Environment(Text("production"), _checked_url(server / "url"))
        return
    raise refuse(
        "no-base-url",
        "neither the settings nor the document say where the API is",
        chosen.location,
        "add `environments: {production: https://...}` to the settings",
    )


def _checked_url(source: Source) -> Text:
    """An address that a client can be made with, as it is."""
    url = urlsplit(source.as_str())
    absolute = url.scheme in ("http", "https") and url.hostname
    if not absolute or url.username or url.query or url.fragment or "{" in url.geturl():
        raise source.refuse(
            "bad-base-url",
            f"{source.as_str()!r} is no address that a client can be made with",
            "give an absolute one with http or https, and without user name, query,"
            " fragment and variables, under `environments` in the settings",
        )
    return Text(source.as_str())
