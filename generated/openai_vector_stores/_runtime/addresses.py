"""Addresses that a server gives for what belongs to a call, such as the next page."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .errors import SDKError
from .http import URL
from .redirects import is_same_origin
from .request import Call
from .types import omit

if TYPE_CHECKING:
    from .settings import Settings

__all__ = ["beside"]


def beside(url: URL, call: Call, client: Settings) -> Call:
    """Give the call that asks an address, and is like another call for the rest.

    What the address says in its query is not said twice. A relative address is taken for
    one below the client's base URL if its path is not already.

    Raises:
        SDKError: It is at another origin.
    """
    base = client.base_url
    text = str(url)
    is_below = url.host or text.startswith("?") or url.path.startswith(base.path)
    if is_below:
        asked = call.path if "://" in call.path else client._prefix + call.path
        absolute = URL(asked).copy_with(query=None).join(url)
    else:
        absolute = base.join("./" + text.lstrip("/"))
    if not is_same_origin(absolute, base):
        raise SDKError("The server names a page at another origin, which is not asked")
    # Credentials that stand in a query are ours to give, whatever the server writes.
    named = set(absolute.params) - set(client.auth_query)
    params = [pair for pair in absolute.params.multi_items() if pair[0] in named]
    address = str(absolute.copy_with(params=params, fragment=None)).rstrip("?")
    said = named | {re.split(r"[\[.]", name)[0] for name in named}
    below = f"{client._prefix}/"
    return call._replace(
        path=(
            f"/{address.removeprefix(below)}" if address.startswith(below) else address
        ),
        query={n: v for n, v in (call.query or {}).items() if n not in said},
        extra_query={**(call.extra_query or {}), **dict.fromkeys(said, omit)},
    )
