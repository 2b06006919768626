"""How one credential is spelt: an expression of the client's options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from . import ir
from .layout import call
from .python import Module
from .text import NO_TEXT, Code, Text, literal

_GrantRole: TypeAlias = Literal["client_id", "client_secret", "token_url", "scope"]


def proof(module: Module, auth: ir.Auth) -> Code:
    match auth.scheme:
        case "bearer" if auth.grant is not None:
            return _given_or_fetched(module, auth)
        case "bearer":
            return _with_keyword(module, auth, auth.keyword or Text("Bearer"))
        case "basic" if auth.raw:
            return _with_keyword(module, auth, Text("Basic"))
        case "basic":
            username, password = (
                (
                    as_text(module, auth.options[role])
                    if role in auth.options
                    else Code('""')
                )
                for role in ("username", "password")
            )
            return Code(f"{module.use('basic')}({username}, {password})")
        case _:
            return as_text(module, value_option(auth))


def _given_or_fetched(module: Module, auth: ir.Auth) -> Code:
    fetched = Code(f"{module.use('pending')}(self._grants, {literal(auth.key)})")
    if "value" not in auth.options:
        return fetched
    given = Code(f"{module.use('bearer')}({as_text(module, value_option(auth))})")
    return Code(f"{given} or {fetched}")


def _with_keyword(module: Module, auth: ir.Auth, keyword: Text) -> Code:
    option = value_option(auth)
    if is_set(auth) and option.kind == "string":
        return Code(f'f"{keyword.value} {{self.{option.name}}}"')
    arguments = [("", as_text(module, option))]
    if keyword.value != "Bearer":
        arguments.append(("", literal(keyword)))
    return call(module.use("bearer"), arguments, 12, 0)


def value_option(auth: ir.Auth) -> ir.Option:
    return auth.options["value"]


def wanted(auth: ir.Auth) -> list[str]:
    """The options of which a credential consists, for a complaint."""
    names = [str(option.name) for option in auth.options.values()]
    if auth.grant is not None:
        grant = auth.grant.options
        names.append(f"{grant['client_id'].name} and {grant['client_secret'].name}")
    return names


def is_set(auth: ir.Auth) -> bool:
    """Whether every client that could be made has this credential."""
    grant: Mapping[_GrantRole, ir.Option]
    grant = {} if auth.grant is None else auth.grant.options
    pair = [grant[role] for role in ("client_id", "client_secret") if role in grant]
    return any(
        options and all(map(_is_sure, options))
        for options in (pair, auth.options.values())
    )


def _is_sure(option: ir.Option) -> bool:
    return option.required or option.default is not None


def grant_part(module: Module, grant: ir.Grant, role: _GrantRole) -> Code:
    """A part of what tokens are fetched with: an option, else what the document says."""
    said = {"token_url": grant.token_url, "scope": grant.scope}
    option = grant.options.get(role)
    if option is None:
        return literal(said[role])
    value = as_text(module, option)
    if _is_sure(option) or not said.get(role, NO_TEXT):
        return value
    return Code(f"{value} or {literal(said[role])}")


def as_text(module: Module, option: ir.Option) -> Code:
    """An option's value as a string, or None."""
    value = Code(f"self.{option.name}")
    if option.kind == "string":
        return value
    return Code(f"{module.use('as_text')}({value})")
