"""Servers: their addresses, and those that operations have for themselves."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlsplit

from .arguments import Warn
from .errors import Diagnostic
from .load import Source
from .text import Text


def address(server: Source, filled: Collection[str]) -> str:
    """A server's address; a variable that is no option (`filled`) has its default."""
    url = (server / "url").as_str()
    variables = server.get("variables")
    for name, variable in variables.items() if variables is not None else ():
        if name not in filled:
            url = url.replace(f"{{{name}}}", (variable / "default").as_str())
    return url


def own_server(root: Source, item: Source, source: Source, warn: Warn) -> Text | None:
    """The address of the server that an operation, or else its path, has for itself.

    None where that is the document's own, which the client knows already. The first one
    of several counts, as it does of the document's. An operation's overrule the path's
    (OpenAPI 3.1.1, 4.8.10), unless it lists none. A relative one counts from the client's base URL.
    """
    known = root.get("servers")
    given = (each.get("servers") for each in (source, item))
    servers = next((each for each in given if each and each.value), None)
    if servers is None or (known is not None and servers.value == known.value):
        return None
    first = next(iter(servers))
    url = address(first, ())
    if known and url in {address(each, ()) for each in known}:
        return None
    parts = urlsplit(url)
    absolute = parts.scheme in ("http", "https") and parts.hostname
    relative = not parts.scheme and not parts.netloc
    odd = parts.username or parts.query or parts.fragment or "{" in url
    if odd or not (absolute or relative):
        warn(_unusable(first, url))
        return None
    return Text(url)


def _unusable(server: Source, url: str) -> Diagnostic:
    return Diagnostic(
        "other-server",
        f"{url!r} is no address that a client can use, and the method calls the client's"
        " own",
        (server / "url").location,
        "give one with http or https, and without user name, query, fragment and"
        " variables without a default",
        "warning",
    )
