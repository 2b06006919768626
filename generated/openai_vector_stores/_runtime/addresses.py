"""Addresses: of calls, and of what a server says belongs to one, such as the next page."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .errors import SDKError
from .http import URL
from .options import checked_base_url, filled_address, is_one_of
from .redirects import is_same_origin
from .request import Call
from .types import omit

if TYPE_CHECKING:
    from .settings import Settings

__all__ = ["beside", "home_of", "is_at_home", "whole_address"]

_ABSOLUTE = re.compile(r"https?://", re.IGNORECASE)


def home_of(call: Call, client: Settings) -> URL:
    """Give the server that a call is for, which may know our credentials.

    That is the operation's own, unless somebody has pointed the client elsewhere, at a
    server for tests or a proxy: everything goes there then.
    """
    base, known = client.base_url, client.documented_servers
    if call.server is None or (known and not is_one_of(client._prefix, known)):
        return base
    server = call.server
    if "{" in server:
        server = filled_address(server, client.server_variables)
    return checked_base_url(base.join(server))


def is_at_home(path: str, base: URL) -> bool:
    """Say whether a path, or a whole address in place of one, is at the client's origin."""
    return not _ABSOLUTE.match(path) or is_same_origin(URL(path), base)


def whole_address(prefix: str, path: str, query: str) -> str:
    """Join a path to the client's base, unless it is a whole address, and add a query.

    A fragment, which some documents tell operations of one path apart by, is never sent,
    and a query behind it would be none.
    """
    path = path.partition("#")[0]
    if path.startswith("/"):
        url = prefix + path
    else:
        url = path if _ABSOLUTE.match(path) else f"{prefix}/{path}"
    if not query:
        return url
    return f"{url}&{query}" if "?" in path else f"{url}?{query}"


def beside(url: URL, call: Call, client: Settings) -> Call:
    """Give the call that asks an address, and is like another call for the rest.

    What the address says in its query is not said twice. A relative address is taken for
    one below the client's base URL if its path is not already.

    Raises:
        SDKError: It is at another origin.
    """
    base = home_of(call, client)
    prefix = str(base).rstrip("/")
    text = str(url)
    is_below = url.host or text.startswith("?") or url.path.startswith(base.path)
    if is_below:
        asked = URL(whole_address(prefix, call.path, ""))
        absolute = asked.copy_with(query=None).join(url)
    else:
        absolute = base.join("./" + text.lstrip("/"))
    if (absolute.scheme, base.scheme, absolute.port) == ("http", "https", None):
        # A server behind a proxy may not know that it is asked by TLS.
        absolute = absolute.copy_with(scheme="https", port=base.port)
    if not is_same_origin(absolute, base):
        raise SDKError("The server names a page at another origin, which is not asked")
    # Credentials that stand in a query are ours to give, whatever the server writes.
    named = set(absolute.params) - client._secret_query
    params = [pair for pair in absolute.params.multi_items() if pair[0] in named]
    address = str(absolute.copy_with(params=params, fragment=None)).rstrip("?")
    said = named | {re.split(r"[\[.]", name)[0] for name in named}
    below = f"{prefix}/"
    return call._replace(
        path=(
            f"/{address.removeprefix(below)}" if address.startswith(below) else address
        ),
        query={n: v for n, v in (call.query or {}).items() if n not in said},
        extra_query={**(call.extra_query or {}), **dict.fromkeys(said, omit)},
    )
