"""Servers: their addresses, and those that operations have for themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from urllib.parse import urlsplit

from .arguments import Warn
from .errors import Diagnostic
from .load import Source
from .plain import Json
from .text import Text


def address(server: Source, filled: Collection[str]) -> str:
    """A server's address; a variable that is no option (`filled`) has its default."""
    url = (server / "url").as_str()
    for name, default in _defaults(server):
        if name not in filled:
            url = url.replace(f"{{{name}}}", default)
    return url


def _defaults(server: Source) -> Iterator[tuple[str, str]]:
    variables = server.get("variables")
    for name, variable in variables.items() if variables is not None else ():
        yield name, (variable / "default").as_str()


def own_server(
    root: Source,
    item: Source,
    source: Source,
    options: Mapping[str, Json],
    warn: Warn,
) -> Text | None:
    """The address of the server that an operation, or else its path, has for itself.

    A variable that an option of the client stands for stays in it, in braces: `options`
    are the defaults of those. Another one, or one of another default, has that default.

    None where that is the document's own, which the client knows already. The first one
    of several counts, as it does of the document's. An operation's overrule the path's
    (OpenAPI 3.1.1, 4.8.10). A relative one counts from the client's base URL.
    """
    known = root.get("servers")
    servers = source.get("servers") or item.get("servers")
    if not servers or (known is not None and servers.value == known.value):
        return None
    first = next(iter(servers))
    if known and address(first, ()) in {address(each, ()) for each in known}:
        return None
    filled = {name for name, text in _defaults(first) if options.get(name) == text}
    url = address(first, filled)
    parts = urlsplit(address(first, ()))
    absolute = parts.scheme in ("http", "https") and parts.hostname
    relative = not parts.scheme and not parts.netloc
    odd = parts.username or parts.query or parts.fragment or "{" in parts.geturl()
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
