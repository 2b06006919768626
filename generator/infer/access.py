"""Credentials and addresses: the options of the client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ..client import CALLED, MEMBERS
from ..load import Source
from ..resolve import Resolver
from .words import distinct, name_of

_VARIABLE = re.compile(r"\{([^{}]*)\}")


@dataclass
class Access:
    """Options by name, and addresses by name, as the settings have them."""

    options: dict[str, dict[str, object]] = field(
        default_factory=dict[str, dict[str, object]]
    )
    environments: dict[str, str] = field(default_factory=dict[str, str])


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
    for server in root.get("servers") or ():
        url = server.text("url").rstrip()
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or parts.query or "@" in parts.netloc:
            # Relative to where the document came from, which nobody knows, or no address.
            continue
        name = "production" if not found.environments else _server_name(server)
        found.environments[distinct(name, found.environments)] = url
        variables = server.get("variables")
        for variable in _VARIABLE.findall(url):
            known = variables.get(variable) if variables is not None else None
            option = _free(name_of(variable, "server_variable"))
            if option not in found.options:
                found.options[option] = {
                    "type": "string",
                    "nullable": True,
                    "default": known.text("default") if known is not None else "",
                    "server_variable": variable,
                }


def _free(name: str) -> str:
    """The name, unless every client has something of it."""
    return f"{name}_option" if name in MEMBERS | CALLED else name


def _server_name(server: Source) -> str:
    words = name_of(server.text("description"), "").split("_")
    return "_".join(words[:3]) or "server"
