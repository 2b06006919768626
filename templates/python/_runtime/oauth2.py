"""Access tokens of OAuth 2.0 client credentials (RFC 6749, sections 4.4 and 5).

A client of an API that has none of these is generated without this module.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple
from urllib.parse import quote_plus, urlencode

from .errors import APIResponseValidationError, APIStatusError
from .guards import is_mapping
from .headers import HeaderTable
from .http import URL, Request, Response
from .status_errors import status_error

__all__ = [
    "STYLES",
    "ClientCredentials",
    "Style",
    "Token",
    "is_other_style_due",
    "pending",
    "pending_grant",
    "read_token",
    "token_request",
]

Style = Literal["header", "body"]
"""How the token endpoint is told who asks (RFC 6749, section 2.3.1)."""

STYLES: tuple[Style, ...] = ("header", "body")
"""The header first, which every such server has to understand; some know the body only."""

_PENDING = "pending "

# A token goes into a header as it is (RFC 6750, section 2.1, which allows less).
_TOKEN = re.compile(r"[\x21-\x7e]+")


class ClientCredentials(NamedTuple):
    """What a client fetches its access tokens with."""

    token_url: str | URL
    client_id: str | None
    client_secret: str | None
    scope: str | None = None

    def __repr__(self) -> str:
        # Never the secret.
        return f"ClientCredentials({str(self.token_url)!r})"


class Token(NamedTuple):
    """An access token, and until when it is used."""

    value: str
    expires: float | None
    """On the monotonic clock, in seconds; None is for as long as the server takes it."""

    def __repr__(self) -> str:
        # Never the token.
        return f"Token(expires={self.expires!r})"

    def is_fresh(self, now: float) -> bool:
        """Whether it can be sent now, and will have arrived before it expires."""
        return self.expires is None or now < self.expires


# ---- In the place of a token ---------------------------------------------------------


def pending(grants: Mapping[str, ClientCredentials], name: str) -> str | None:
    """Give what stands in a header until there is a token; None where none can be had."""
    grant = grants[name]
    if not grant.client_id or not grant.client_secret:
        return None
    return f"{_PENDING}{list(grants).index(name)}"


def pending_grant(
    table: HeaderTable, grants: Mapping[str, ClientCredentials]
) -> ClientCredentials | None:
    """Give what the token of a request is to be fetched with, if it waits for one."""
    value = table.get("authorization", (b"", b""))[1].decode("latin-1")
    if not value.startswith(_PENDING):
        return None
    return list(grants.values())[int(value.removeprefix(_PENDING))]


# ---- At the token endpoint -----------------------------------------------------------


def token_request(
    grant: ClientCredentials, style: Style, extensions: dict[str, Any]
) -> Request:
    """Build the request for a token (RFC 6749, section 4.4.2).

    It has nothing of the API's own credentials, headers and cookies, which are not meant
    for the token endpoint.
    """
    fields = {"grant_type": "client_credentials"}
    if grant.scope:
        fields["scope"] = grant.scope
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    name, secret = grant.client_id or "", grant.client_secret or ""
    if style == "header":
        pair = f"{quote_plus(name)}:{quote_plus(secret)}".encode()
        headers["Authorization"] = f"Basic {base64.b64encode(pair).decode()}"
    else:
        fields |= {"client_id": name, "client_secret": secret}
    content = urlencode(fields).encode()
    return Request(
        "POST", grant.token_url, headers=headers, content=content, extensions=extensions
    )


def is_other_style_due(response: Response) -> bool:
    """Whether the server may just not have seen who asks (RFC 6749, section 5.2)."""
    return response.status_code in (400, 401)


def read_token(response: Response, now: float) -> Token:
    """Read the reply of the token endpoint (RFC 6749, section 5.1).

    A token is used for nine tenths of its life, and not in its last half minute if it
    lives for long.

    Raises:
        APIStatusError: The server gives no token.
        APIResponseValidationError: It gives something else, or one of another type.
    """
    response.request = Request("POST", response.request.url)
    if not response.is_success:
        raise _refused(response)
    try:
        body: object = json.loads(response.content)
    except ValueError:
        body = None
    value = body.get("access_token") if is_mapping(body) else None
    kind = body.get("token_type", "Bearer") if is_mapping(body) else None
    if not isinstance(value, str) or not _TOKEN.fullmatch(value):
        raise _unusable(response, "has no access token that can be sent")
    if str(kind).lower() != "bearer":
        raise _unusable(response, "has a token of a type that this client cannot use")
    life = _seconds(body.get("expires_in")) if is_mapping(body) else None
    if life is None:
        return Token(value, None)
    return Token(value, now + life - min(life / 10, 30.0))


def _seconds(value: object) -> float | None:
    """Read a life time, which some servers write as a text."""
    try:
        seconds = float(value) if isinstance(value, (int, float, str)) else -1.0
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None


def _refused(response: Response) -> APIStatusError:
    error = status_error(response)
    said = error.body
    reason = said.get("error") if is_mapping(said) else None
    text = f"No access token: the token endpoint answers {response.status_code}"
    error.message = f"{text} - {reason}" if isinstance(reason, str) else text
    error.args = (error.message,)
    return error


def _unusable(response: Response, what: str) -> APIResponseValidationError:
    # Without the body, which may hold a token all the same.
    bare = Response(response.status_code, request=response.request)
    return APIResponseValidationError(
        bare, None, message=f"The token endpoint's reply {what}"
    )
