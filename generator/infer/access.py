"""Credentials and addresses: the options of the client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..client import CALLED, MEMBERS
from ..load import Source
from ..resolve import Resolver
from .servers import servers
from .words import distinct, name_of


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
    for name, option in _credentials(root, resolver):
        chosen = distinct(_free(name), found.options)
        found.options[chosen] = {
            "type": "string",
            "nullable": True,
            "read_env": f"{prefix}_{chosen.upper()}",
            "auth": option,
        }
    _add_servers(root, found)
    return found


def _credentials(
    root: Source, resolver: Resolver
) -> Iterator[tuple[str, dict[str, object]]]:
    components = root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    every = list(schemes.items()) if schemes is not None else []
    several = len(every) > 1
    for name, source in every:
        scheme = resolver.resolve(source)
        kind, keyword = scheme.text("type"), scheme.text("scheme").lower()
        if kind == "http" and keyword == "basic":
            for role in ("username", "password"):
                yield role, {"security_scheme": name, "role": role}
        elif kind == "apiKey" or (kind == "http" and keyword == "bearer"):
            wanted = name_of(name, "api_key") if several else "api_key"
            yield wanted, {"security_scheme": name, "role": "value"}
        elif kind in ("oauth2", "openIdConnect"):
            wanted = name_of(name, "access_token") if several else "access_token"
            yield wanted, {"security_scheme": name, "role": "value"}


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
