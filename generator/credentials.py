"""One security scheme: how options of the client become its credentials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from . import ir
from .errors import refuse
from .load import Source
from .settings import Option
from .text import Text
from .tokens import is_token, not_a_token

_Role: TypeAlias = Literal["value", "username", "password"]
_Roles: TypeAlias = Mapping[str, ir.Option]

_VALUE: Literal["value"] = "value"
_GRANTED: tuple[Literal["client_id", "client_secret", "token_url", "scope"], ...] = (
    "client_id",
    "client_secret",
    "token_url",
    "scope",
)

# HTTP authentication schemes (IANA's registry) whose credentials answer a challenge of the
# server, or belong to the connection: no value that could be known beforehand.
_ANSWERS = frozenset(
    "digest dpop gnap hoba mutual negotiate ntlm scram-sha-1 scram-sha-256 vapid".split()
)


def is_of_the_connection(scheme: Source) -> bool:
    """Whether the user's HTTP client proves who it is, and no option of ours."""
    kind, name = scheme.text("type"), scheme.text("scheme").lower()
    return kind == "mutualTLS" or (kind == "http" and name in _ANSWERS)


def token_flow(scheme: Source) -> Source | None:
    """The OAuth 2.0 flow in which the client itself fetches its tokens, if there is one."""
    flows = scheme.get("flows") if scheme.text("type") == "oauth2" else None
    flow = None if flows is None else flows.get("clientCredentials")
    return flow if flow is not None and flow.text("tokenUrl") else None


def credential(
    key: str, scheme: Source, option: Option, roles: _Roles, scopes: Sequence[str]
) -> ir.Auth:
    """The credential of the scheme `key`, made of options by their roles in it.

    `option` is one of them, to complain of. `scopes` are those that operations ask for.
    Raises SpecError where these are not the options that such a scheme takes.
    """
    name = Text(key)
    match scheme.text("type"), scheme.text("scheme").lower():
        case "oauth2", _ if set(_GRANTED).intersection(roles):
            return _granted(name, scheme, option, roles, scopes)
        case ("oauth2" | "openIdConnect", _) | ("http", "bearer"):
            return _bearer(name, scheme, option, roles)
        case "http", "basic":
            return _basic(name, scheme, option, roles)
        case "apiKey", _:
            return _api_key(name, scheme, option, roles)
        case "http", _ if not is_of_the_connection(scheme):
            return _bearer(name, scheme, option, roles)
        case _ if "scheme_keyword" in _extension(scheme):
            return _bearer(name, scheme, option, roles)
        case kind:
            named = " ".join(part for part in kind if part)
            raise scheme.refuse(
                "unsupported",
                f"a security scheme of the kind `{named}` is not supported",
                "take `auth` from the option: callers pass an `http_client` that does it,"
                " or send the option with `send_in_header`",
            )


def _extension(scheme: Source) -> Mapping[str, object]:
    found = scheme.get("x-stainless-auth")
    return {} if found is None else found.as_dict()


def _only(roles: _Roles, wanted: _Role, option: Option, scheme: Source) -> ir.Option:
    """The one option that such a scheme takes."""
    found = roles.get(wanted)
    if found is not None and len(roles) == 1:
        return found
    raise refuse(
        "bad-auth-role",
        f"a scheme of the type `{scheme.text('type')}` takes one option,"
        f" with the role `{wanted}`",
        option.location,
    )


def _bearer(key: Text, scheme: Source, option: Option, roles: _Roles) -> ir.Auth:
    value = _only(roles, "value", option, scheme)
    return ir.Auth(
        key,
        "bearer",
        Text("Authorization"),
        {"value": value},
        keyword=Text(_keyword(scheme)),
    )


def _keyword(scheme: Source) -> str:
    """What precedes the value: what the settings say, else the scheme's own name."""
    keyword = str(_extension(scheme).get("scheme_keyword", ""))
    said = scheme.text("scheme")
    if not keyword and said.lower() not in ("", "bearer"):
        # RFC 9110, 11.1: a token, in any case; the document's if it has chosen one.
        keyword = said.capitalize() if said.islower() else said
    if keyword and not is_token(keyword):
        raise scheme.refuse("bad-header-value", f"{keyword!r} precedes no credential")
    return keyword


def _granted(
    key: Text, scheme: Source, option: Option, roles: _Roles, scopes: Sequence[str]
) -> ir.Auth:
    """A token that the client fetches, or that it is given instead (RFC 6749, 4.4)."""
    if not roles.keys() >= {"client_id", "client_secret"} or not roles.keys() <= {
        *_GRANTED,
        _VALUE,
    }:
        raise refuse(
            "bad-auth-role",
            "client credentials take an option with the role `client_id`, and one with the"
            " role `client_secret`; `token_url`, `scope` and `value` are for more",
            option.location,
        )
    flow = token_flow(scheme)
    assert flow is not None
    grant = ir.Grant(
        Text((flow / "tokenUrl").as_str()),
        Text(" ".join(scopes)),
        {role: roles[role] for role in _GRANTED if role in roles},
    )
    known: dict[_Role, ir.Option] = {_VALUE: roles[_VALUE]} if _VALUE in roles else {}
    return ir.Auth(key, "bearer", Text("Authorization"), known, grant=grant)


def _basic(key: Text, scheme: Source, option: Option, roles: _Roles) -> ir.Auth:
    name = Text("Authorization")
    if "value" in roles or _extension(scheme).get("disable_base64") is True:
        value = _only(roles, "value", option, scheme)
        return ir.Auth(key, "basic", name, {"value": value}, raw=True)
    known: dict[_Role, ir.Option] = {}
    for role in ("username", "password"):
        if role in roles:
            known[role] = roles[role]
    if "username" not in known or len(known) < len(roles):
        raise refuse(
            "bad-auth-role",
            "HTTP basic authentication takes an option with the role `username`, and one"
            " with the role `password`",
            option.location,
        )
    return ir.Auth(key, "basic", name, known)


def _api_key(key: Text, scheme: Source, option: Option, roles: _Roles) -> ir.Auth:
    value = _only(roles, "value", option, scheme)
    name = (scheme / "name").as_str()
    match scheme.text("in"):
        case "header" | "cookie" as place if not is_token(name):
            raise (scheme / "name").refuse("bad-header-name", not_a_token(name, place))
        case "header" | "query" | "cookie" as place:
            return ir.Auth(key, place, Text(name), {"value": value})
        case place:
            raise scheme.refuse("unsupported", f"an API key is not sent in a {place!r}")
