"""Servers: their addresses, and those that operations have for themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from . import settings
from .arguments import Warn
from .errors import Diagnostic
from .load import Source
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


@dataclass(frozen=True, slots=True)
class OwnServers:
    """Finds the servers that operations have for themselves."""

    root: Source
    options: Sequence[settings.Option]
    warn: Warn

    def of(self, item: Source, source: Source) -> Text | None:
        """The address of the server that an operation, or else its path, has for itself.

        A variable that an option of the client stands for stays in it, in braces; another
        one, or one of another default, has that default.

        None where that is the document's own, which the client knows already. The first
        one of several counts, as it does of the document's. An operation's overrule the
        path's (OpenAPI 3.1.1, 4.8.10), unless it lists none. A relative one counts from
        the client's base URL.
        """
        known = self.root.get("servers")
        given = (each.get("servers") for each in (source, item))
        servers = next((each for each in given if each and each.value), None)
        if servers is None or (known is not None and servers.value == known.value):
            return None
        first = next(iter(servers))
        whole = address(first, ())
        if known and whole in {address(each, ()) for each in known}:
            return None
        parts = urlsplit(whole)
        absolute = parts.scheme in ("http", "https") and parts.hostname
        relative = not parts.scheme and not parts.netloc
        odd = parts.username or parts.query or parts.fragment or "{" in whole
        if odd or not (absolute or relative):
            self.warn(_unusable(first, whole))
            return None
        return Text(address(first, self._filled(first)))

    def _filled(self, server: Source) -> set[str]:
        """The variables that options stand for."""
        known = {
            name: option.default.value
            for option in self.options
            for place, name in option.sent
            if place == "server" and option.default is not None
        }
        return {name for name, text in _defaults(server) if known.get(name) == text}


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
