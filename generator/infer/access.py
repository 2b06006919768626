"""Credentials and addresses: the options of the client."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..client import CALLED, MEMBERS
from ..credentials import is_of_the_connection, token_flow
from ..load import Source
from ..resolve import Resolver
from ..tokens import is_token
from .paths import operations
from .servers import servers
from .words import distinct, name_of

# Words that say no more than that something is for security, or of which kind it is.
_EMPTY = frozenset("auth authentication authorization scheme security http".split())
_KINDS = frozenset("access bearer connect id oauth oauth2 open openid token".split())


@dataclass
class Access:
    """Options by name, and addresses by name, as the settings have them."""

    options: dict[str, dict[str, object]] = field(
        default_factory=dict[str, dict[str, object]]
    )
    environments: dict[str, str] = field(default_factory=dict[str, str])
    left_out: list[str] = field(default_factory=list[str])
    """The addresses that no client can be made with."""


def access(root: Source, resolver: Resolver, prefix: str) -> Access:
    """What the document says of credentials and addresses."""
    found = Access()
    for name, option in _credentials(root, resolver, prefix):
        chosen = distinct(_free(name), found.options)
        found.options[chosen] = {
            "type": "string",
            "nullable": True,
            "read_env": f"{prefix}_{chosen.upper()}",
            **option,
        }
    _add_servers(root, found)
    return found


def _credentials(
    root: Source, resolver: Resolver, api: str
) -> Iterator[tuple[str, dict[str, object]]]:
    """The options of each scheme: their names, and what they are for."""
    components = root.get("components")
    found = components.get("securitySchemes") if components is not None else None
    schemes = {
        name: resolver.resolve(source)
        for name, source in (found.items() if found is not None else ())
        if not is_of_the_connection(resolver.resolve(source))
    }
    flows = [scheme for scheme in schemes.values() if token_flow(scheme) is not None]
    kinds = Counter(_kind(scheme) for scheme in schemes.values())
    scopes: Mapping[str, Iterable[str]] = _scopes(root, resolver) if flows else {}
    for name, scheme in schemes.items():
        kind = _kind(scheme)
        # A name that says it all, unless two schemes would have it.
        prefix = f"{name_of(name, kind)}_" if kinds[kind] > 1 else ""
        if kind == "basic":
            for role in ("username", "password"):
                yield f"{prefix}{role}", _auth(name, role)
        elif kind:
            wanted = "access_token" if kind == "token" else "api_key"
            if len(schemes) > 1:
                wanted = _called(name, scheme, wanted, api)
            yield wanted, _auth(name, "value")
        flow = token_flow(scheme)
        if flow is not None:
            prefix = f"{name_of(name, kind)}_" if len(flows) > 1 else ""
            yield from _granted(name, flow, prefix, " ".join(scopes.get(name, ())))


def _called(name: str, scheme: Source, usual: str, api: str) -> str:
    """What one of several credentials is called: for its scheme, without empty words.

    A scheme that is called for its kind, or for the API, is `usual`: `OAuth2` is an
    `access_token`, and `shopAuth` too, in the API of a shop.
    """
    is_bearer = scheme.text("scheme").lower() == "bearer"
    usual = "bearer_token" if is_bearer else usual
    found = name_of(name, usual)
    empty = _EMPTY | frozenset(api.lower().split("_"))
    kept = [word for word in found.split("_") if word not in _EMPTY]
    if not set(kept) - empty - (_KINDS if usual != "api_key" else frozenset[str]()):
        return usual
    return "_".join(kept) if "_".join(kept) in ("api_key", "token") else found


def _kind(scheme: Source) -> str:
    """What a scheme's options are named for; "" where it has none."""
    match scheme.text("type"), scheme.text("scheme").lower():
        case "http", "basic":
            return "basic"
        case "oauth2" | "openIdConnect", _:
            return "token"
        case "apiKey", _:
            return "key"
        case "http", keyword if is_token(keyword):
            return "key"
        case _:
            return ""


def _auth(name: str, role: str) -> dict[str, object]:
    return {"auth": {"security_scheme": name, "role": role}}


def _granted(
    name: str, flow: Source, prefix: str, scopes: str
) -> Iterator[tuple[str, dict[str, object]]]:
    """The options that the client gets its tokens with by itself."""
    url = flow.text("tokenUrl")
    yield f"{prefix}client_id", _auth(name, "client_id")
    yield f"{prefix}client_secret", _auth(name, "client_secret")
    yield f"{prefix}token_url", _auth(name, "token_url") | {"default": url}
    asked = {"default": scopes} if scopes else {}
    yield f"{prefix}scope", _auth(name, "scope") | asked


def _scopes(root: Source, resolver: Resolver) -> Mapping[str, Iterable[str]]:
    """The scopes that any operation asks each scheme for, once each."""
    every = [root.get("security")]
    every += [found.source.get("security") for found in operations(root, resolver)]
    asked = defaultdict[str, dict[str, None]](dict)
    for security in every:
        for item in security or ():
            for name, scopes in item.items():
                asked[name] |= dict.fromkeys(map(str, scopes.as_list()))
    return asked


def _add_servers(root: Source, found: Access) -> None:
    known = servers(root)
    found.environments, found.left_out = known.environments, known.left_out
    for variable, default in known.variables.items():
        option = distinct(_free(name_of(variable, "server_variable")), found.options)
        found.options[option] = {
            "type": "string",
            "nullable": True,
            "default": default,
            "server_variable": variable,
        }
        if said := known.said.get(variable):
            found.options[option]["description"] = said


def _free(name: str) -> str:
    """The name, unless every client has something of it."""
    return f"{name}_option" if name in MEMBERS | CALLED else name
