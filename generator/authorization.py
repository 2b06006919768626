"""How a client's credentials are spelt, and what its calls say of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from . import ir
from .layout import Argument, call, mapping, tuple_display
from .proofs import as_text, grant_part, is_set, proof, value_option, wanted
from .python import Mode, Module
from .text import Code, Text, literal


@dataclass(frozen=True, slots=True)
class SentProperty:
    """A property of a client that says what each request carries."""

    name: Code
    type: Code
    doc: Code
    value: Code


# ---- Which calls carry which ---------------------------------------------------------


def class_variables(module: Module, package: ir.Package) -> Iterator[tuple[Code, Code]]:
    """What the class of a client says of its calls' credentials: names and values."""
    client = package.client
    asked = _all_requirements(package)
    if not _is_uniform(client, asked):
        yield Code("_security"), requirements(client.security, 4, "_security = ")
        return
    needed = _needed(client) if any(map(_is_needing, asked)) else []
    if needed:
        function, name = module.use("NeededCredentials"), "needed_credentials"
        yield Code(name), call(function, needed, 4, len(f"{name} = "))
    if client.auth and not _is_needing(client.security) and (needed or not asked[0]):
        yield Code("_security"), requirements(client.security, 4, "_security = ")


def security(operation: ir.Operation) -> Iterator[Argument]:
    """The keyword by which a call asks for other credentials than usual, if it does."""
    if operation.security is not None:
        yield "security", requirements(operation.security, 12, "security=,")


def requirements(found: ir.Requirements, indent: int, before: str) -> Code:
    """Requirements as a tuple of tuples, behind what stands `before` it in its line."""
    inner = [
        tuple_display([literal(name) for name in each], indent + 4, 1) for each in found
    ]
    return tuple_display(inner, indent, len(before))


def _all_requirements(package: ir.Package) -> list[ir.Requirements]:
    """What the client's calls have to carry, first what they do by default."""
    resources = (item.operations for item in package.all_resources())
    operations = chain(package.client.operations, *resources)
    own = (op.security for op in operations if op.security is not None)
    return [package.client.security, *own]


def _is_needing(found: ir.Requirements) -> bool:
    return bool(found) and () not in found


def _is_uniform(client: ir.Client, asked: list[ir.Requirements]) -> bool:
    """Whether a call carries all of the client's credentials or none of them."""
    if client.is_uniform:
        return True
    every = frozenset(item.key for item in client.auth)
    alternatives = {frozenset(each) for found in asked for each in found if each}
    if not alternatives <= {every}:
        return False
    sure = all(is_set(item) for item in client.auth)
    return len(every) == 1 or sure or not any(map(_is_needing, asked))


def _needed(client: ir.Client) -> list[Argument]:
    """What no request can do without, if a client can be made without it."""
    if any(is_set(item) for item in client.auth):
        return []
    missing = dict.fromkeys(name for item in client.auth for name in wanted(item))
    places = {
        "options": [literal(Text(each)) for each in missing],
        "headers": [literal(Text(name)) for name in _by_header(client)],
        "query": [literal(a.name) for a in client.auth if a.scheme == "query"],
    }
    return [
        (name, tuple_display(values, 8, len(name) + 2))
        for name, values in places.items()
        if values
    ]


# ---- What they carry -----------------------------------------------------------------


def sent_properties(module: Module, package: ir.Package) -> Iterator[SentProperty]:
    """The properties of a client that hold its credentials, as far as there are any."""
    client = package.client
    headers = "Mapping[str, str]"
    if _is_uniform(client, _all_requirements(package)):
        values = (
            ("auth_headers", "headers", _auth_headers(module, client)),
            ("auth_query", "query parameters", _auth_query(module, client)),
        )
        for name, what, value in values:
            if value:
                doc = Code(f"The {what} that carry the credentials.")
                yield SentProperty(Code(name), Code(headers), doc, value)
    else:
        yield SentProperty(
            Code("_credentials"),
            Code(f"Mapping[str, {module.use('Credential')}]"),
            Code("What each security scheme of the API has requests carry."),
            _by_scheme(module, client),
        )
    if fetches_tokens(client):
        yield SentProperty(
            Code("_grants"),
            Code(f"Mapping[str, {module.use('ClientCredentials')}]"),
            Code("What access tokens are fetched with, by security scheme."),
            _grants(module, client),
        )


def client_base(client: ir.Client, mode: Mode) -> str:
    """The class of the runtime that the client's is made of."""
    return mode.token_client if fetches_tokens(client) else mode.client


def fetches_tokens(client: ir.Client) -> bool:
    """Whether the client gets access tokens by itself."""
    return any(item.grant is not None for item in client.auth)


def _by_scheme(module: Module, client: ir.Client) -> Code:
    groups: dict[Text, list[ir.Auth]] = {}
    for item in client.auth:
        groups.setdefault(item.key, []).append(item)
    function = module.use("Credential")
    pairs: list[tuple[Code, Code]] = []
    for key, group in groups.items():
        first = group[0]
        place = first.scheme if first.scheme in ("query", "cookie") else "header"
        value = " or ".join(proof(module, item) for item in group)
        names = [literal(Text(name)) for item in group for name in wanted(item)]
        arguments = [
            ("", literal(Text(place))),
            ("", literal(first.name)),
            ("", value),
            ("", tuple_display(names, 16, 1)),
        ]
        used = len(literal(key)) + len(": ,")
        pairs.append((literal(key), call(function, arguments, 12, used)))
    return mapping(pairs, 8, len("return "))


def _grants(module: Module, client: ir.Client) -> Code:
    function = module.use("ClientCredentials")
    pairs: list[tuple[Code, Code]] = []
    for item in client.auth:
        if item.grant is None:
            continue
        arguments = [
            (role, grant_part(module, item.grant, role))
            for role in ("token_url", "client_id", "client_secret", "scope")
        ]
        used = len(literal(item.key)) + len(": ,")
        pairs.append((literal(item.key), call(function, arguments, 12, used)))
    return mapping(pairs, 8, len("return "))


def _auth_headers(module: Module, client: ir.Client) -> Code:
    """The headers that carry the credentials; nothing if none does."""
    found = _by_header(client)
    if not found:
        return Code("")
    pairs = [
        (literal(Text(name)), _header_value(module, group))
        for name, group in found.items()
    ]
    return _credentials(module, pairs, list(found.values()))


def _auth_query(module: Module, client: ir.Client) -> Code:
    """The query parameters that carry the credentials; nothing if none does."""
    found = [item for item in client.auth if item.scheme == "query"]
    if not found:
        return Code("")
    pairs = [
        (literal(item.name), as_text(module, value_option(item))) for item in found
    ]
    return _credentials(module, pairs, [[item] for item in found])


def _by_header(client: ir.Client) -> dict[str, list[ir.Auth]]:
    """The credentials that are sent in headers, by the header's name."""
    found: dict[str, list[ir.Auth]] = {}
    names: dict[str, str] = {}
    for item in client.auth:
        if item.scheme == "query":
            continue
        name = "Cookie" if item.scheme == "cookie" else item.name.value
        found.setdefault(names.setdefault(name.lower(), name), []).append(item)
    return found


def _header_value(module: Module, group: list[ir.Auth]) -> Code:
    """Cookies share a header; of other credentials the first one that is set is sent."""
    if group[0].scheme == "cookie":
        values = mapping(
            [
                (literal(item.name), as_text(module, value_option(item)))
                for item in group
            ],
            16,
            0,
        )
        return call(module.use("cookies"), [("", values)], 12, 0)
    return Code(" or ".join(proof(module, item) for item in group))


def _credentials(
    module: Module,
    pairs: list[tuple[Code, Code]],
    groups: list[list[ir.Auth]],
) -> Code:
    """The values that there are, looked through only where one may be missing."""
    sure = all(
        len(group) == 1
        and group[0].scheme in ("bearer", "header", "query")
        and group[0].grant is None
        and is_set(group[0])
        and value_option(group[0]).kind == "string"
        for group in groups
    )
    if sure:
        return mapping(pairs, 8, len("return "))
    values = mapping(pairs, 12, 0)
    return call(module.use("given"), [("", values)], 8, len("return "))
