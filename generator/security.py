"""How a client proves who it is: security schemes, and the options that fill them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from . import ir
from .errors import Diagnostic, refuse
from .load import Source
from .names import is_token
from .path_items import operations_of
from .settings import Option, Settings
from .text import Text

Role = Literal["value", "username", "password"]

# Parts of a credential that is exchanged for a token, which is the caller's business.
_EXCHANGED = ("client_id", "client_secret")


class Security:
    """The schemes of a document, or of the settings where these have their own."""

    def __init__(self, root: Source, chosen: Settings) -> None:
        components = root.get("components")
        inside = None if components is None else components.get("securitySchemes")
        self._root = root
        self._chosen = chosen
        self._schemes = {
            name: scheme
            for schemes in (inside, chosen.security_schemes)
            for name, scheme in (schemes.items() if schemes is not None else ())
        }

    def auth(self, options: Mapping[str, ir.Option]) -> Iterator[ir.Auth]:
        """The credentials of each scheme that an option is for, in the options' order.

        `options` has each option of the settings by its name there. Raises SpecError for
        a scheme that there is not, or that no client can fill.
        """
        for name, group in self._groups():
            roles = {option.role: options[option.name] for option in group}
            yield self._auth(self._scheme(name, group[0]), group[0], roles)

    def _groups(self) -> list[tuple[str, list[Option]]]:
        """The options by scheme; of two in the same role, either is enough."""
        groups: list[tuple[str, list[Option]]] = []
        for option in self._chosen.options:
            if option.scheme is None or option.role in _EXCHANGED:
                continue
            for name, group in groups:
                if name == option.scheme and option.role not in {o.role for o in group}:
                    group.append(option)
                    break
            else:
                groups.append((option.scheme, [option]))
        return groups

    def unused(self) -> Iterator[Diagnostic]:
        """A warning for each scheme that the API asks for and no option is for."""
        filled = {name for name, _ in self._groups()}
        security = self._security()
        asked = {
            name
            for item in security or ()
            for name in item.as_dict()
            if name not in filled
        }
        for name, scheme in self._schemes.items():
            if name in asked:
                yield Diagnostic(
                    "unused-security-scheme",
                    f"no option of the client is a credential of `{name}`",
                    scheme.location,
                    "give one `auth: {security_scheme: ...}` in the settings",
                    "warning",
                )

    def is_optional(self) -> bool:
        """Whether the API may take a request without any credentials."""
        security = self._security()
        if security is not None:
            return _is_open(security)
        return any(_is_open(item.get("security")) for item in self._operations())

    def _security(self) -> Source | None:
        own = self._chosen.security
        return self._root.get("security") if own is None else own

    def _operations(self) -> Iterator[Source]:
        paths = self._root.get("paths")
        for _, path in paths.items() if paths is not None else ():
            yield from (operation for _, operation in operations_of(path))

    def _scheme(self, name: str, option: Option) -> Source:
        scheme = self._schemes.get(name)
        if scheme is None:
            raise refuse(
                "unknown-security-scheme",
                f"the document has no security scheme `{name}`",
                option.location,
            )
        return scheme

    def _auth(
        self, scheme: Source, option: Option, roles: Mapping[str, ir.Option]
    ) -> ir.Auth:
        match scheme.text("type"), scheme.text("scheme").lower():
            case ("oauth2" | "openIdConnect", _) | ("http", "bearer"):
                return _bearer(scheme, option, roles)
            case "http", "basic":
                return _basic(scheme, option, roles)
            case "apiKey", _:
                return _api_key(scheme, option, roles)
            case _ if "scheme_keyword" in _extension(scheme):
                return _bearer(scheme, option, roles)
            case kind:
                named = " ".join(part for part in kind if part)
                raise scheme.refuse(
                    "unsupported",
                    f"a security scheme of the kind `{named}` is not supported",
                    "take `auth` from the option, and send it with `send_in_header`",
                )


def _is_open(security: Source | None) -> bool:
    """Whether these requirements, any of which is enough, can be met with nothing."""
    if security is None:
        return True
    requirements = security.as_list()
    return not requirements or {} in requirements


def _extension(scheme: Source) -> Mapping[str, object]:
    found = scheme.get("x-stainless-auth")
    return {} if found is None else found.as_dict()


def _only(
    roles: Mapping[str, ir.Option], wanted: Role, option: Option, scheme: Source
) -> ir.Option:
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


def _bearer(scheme: Source, option: Option, roles: Mapping[str, ir.Option]) -> ir.Auth:
    value = _only(roles, "value", option, scheme)
    keyword = str(_extension(scheme).get("scheme_keyword", ""))
    if keyword and not is_token(keyword):
        raise scheme.refuse("bad-header-value", f"{keyword!r} precedes no credential")
    return ir.Auth(
        "bearer", Text("Authorization"), {"value": value}, keyword=Text(keyword)
    )


def _basic(scheme: Source, option: Option, roles: Mapping[str, ir.Option]) -> ir.Auth:
    name = Text("Authorization")
    if "value" in roles or _extension(scheme).get("disable_base64") is True:
        value = _only(roles, "value", option, scheme)
        return ir.Auth("basic", name, {"value": value}, raw=True)
    known: dict[Role, ir.Option] = {}
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
    return ir.Auth("basic", name, known)


def _api_key(scheme: Source, option: Option, roles: Mapping[str, ir.Option]) -> ir.Auth:
    value = _only(roles, "value", option, scheme)
    name = (scheme / "name").as_str()
    match scheme.text("in"):
        case "header" | "cookie" as place if not is_token(name):
            raise (scheme / "name").refuse(
                "bad-header-name", f"{name!r} is no name of a {place}"
            )
        case "header" | "query" | "cookie" as place:
            return ir.Auth(place, Text(name), {"value": value})
        case place:
            raise scheme.refuse("unsupported", f"an API key is not sent in a {place!r}")
