"""Client options: from an argument, the environment, or a default."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar, overload

from .errors import SDKError
from .http import URL
from .types import NotGiven, Omit

__all__ = [
    "base_address",
    "checked_base_url",
    "chosen_environment",
    "environment_address",
    "filled_address",
    "given",
    "is_one_of",
    "merged_headers",
    "option",
    "overlaid",
    "read_boolean",
    "read_integer",
    "read_number",
    "read_text",
    "required_option",
]

_T = TypeVar("_T")

# What a variable of an address may be: it must not become another part of the address.
_ADDRESS_PART = re.compile(r"[A-Za-z0-9._~-]+")


# ---- Values --------------------------------------------------------------------------


def read_text(text: str) -> str:
    """Take a variable as it is."""
    return text


def read_integer(text: str) -> int:
    """Read a whole number in decimal digits."""
    if re.fullmatch(r"[+-]?[0-9]+", text):
        return int(text)
    raise ValueError("a whole number")


def read_number(text: str) -> float:
    """Read a number, but no infinity and nothing that is not a number."""
    if re.fullmatch(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?", text):
        return float(text)
    raise ValueError("a number")


def read_boolean(text: str) -> bool:
    """Read `true` or `false`, or what else is commonly written for them."""
    lowered = text.lower()
    if lowered in ("true", "1", "on", "yes"):
        return True
    if lowered in ("false", "0", "off", "no"):
        return False
    raise ValueError("true or false")


@overload
def option(
    value: _T | None, read: Callable[[str], _T], *, env: str | None = None
) -> _T | None: ...
@overload
def option(
    value: _T | None,
    read: Callable[[str], _T],
    *,
    env: str | None = None,
    default: _T,
) -> _T: ...


def option(
    value: _T | None,
    read: Callable[[str], _T],
    *,
    env: str | None = None,
    default: _T | None = None,
) -> _T | None:
    """Give the argument, else the environment variable `env`, else the default.

    A blank variable counts as unset.

    Raises:
        SDKError: The variable cannot be read. Its value is not shown: it may be a secret.
    """
    if value is not None:
        return value
    text = "" if env is None else os.environ.get(env, "").strip()
    if not text:
        return default
    try:
        return read(text)
    except ValueError as error:
        raise SDKError(f"The environment variable {env} must be {error}") from None


def required_option(
    name: str, value: _T | None, read: Callable[[str], _T], *, env: str | None = None
) -> _T:
    """Give an option that a client cannot do without.

    Raises:
        SDKError: There is neither an argument nor a variable. The message names both.
    """
    found = option(value, read, env=env)
    if found is not None:
        return found
    message = f"The {name} client option must be set by passing {name} to the client"
    if env is not None:
        message = (
            f"The {name} client option must be set either by passing {name} to the"
            f" client or by setting the {env} environment variable"
        )
    raise SDKError(message)


def merged_headers(
    given: Mapping[str, str | Omit] | None, *, env: str
) -> Mapping[str, str | Omit]:
    """Give the headers of the variable `env`, one a line, overlaid with the argument's.

    Raises:
        SDKError: A line has another form. It is not shown: it may hold a secret.
    """
    found: dict[str, str | Omit] = {}
    for line in os.environ.get(env, "").splitlines():
        name, colon, value = line.partition(":")
        if colon:
            found[name.strip()] = value.strip()
        elif line.strip():
            raise SDKError(
                f"The environment variable {env} must be `name: value` lines"
            )
    return {**found, **(given or {})}


# ---- Addresses -----------------------------------------------------------------------


def base_address(
    given: str | URL | NotGiven | None,
    default: str | None,
    *,
    env: str | None = None,
    variables: Mapping[str, object] | None = None,
) -> str | URL:
    """Give the address of the API: the argument, else the variable, else the default.

    Args:
        variables: What stands for the names in braces in the default address.

    Raises:
        SDKError: One of these is needed and not set.
        ValueError: One of these would break the address apart.
    """
    if given is not None and not isinstance(given, NotGiven):
        return given
    found = option(None, read_text, env=env)
    if found is None and default is None:
        raise SDKError(
            f"Pass `base_url` to the client, or set {env}: no other is known"
        )
    return filled_address(default or "", variables or {}) if found is None else found


def filled_address(address: str, variables: Mapping[str, object]) -> str:
    """Put values in place of the names in braces.

    Raises:
        SDKError: One of them is not set.
        ValueError: One of them would break the address apart.
    """
    for name, value in variables.items():
        if value is None:
            raise SDKError(
                f"The {name} client option must be set: it is part of the address"
            )
        if not _ADDRESS_PART.fullmatch(str(value)):
            raise ValueError(f"The client option {name} has no place in an address")
        address = address.replace(f"{{{name}}}", str(value))
    return address


def chosen_environment(
    environment: _T | NotGiven,
    base_url: str | URL | NotGiven | None,
    *,
    env: str,
    default: _T,
) -> _T | NotGiven:
    """Say which environment a client works in; with an address of its own, in none.

    Raises:
        ValueError: Both the argument and the variable `env` say where the API is.
    """
    address = option(None, read_text, env=env)
    if not isinstance(environment, NotGiven):
        if address is not None and isinstance(base_url, NotGiven):
            raise ValueError(
                f"Ambiguous address: the environment variable {env} is set, and"
                " `environment` is given. To go by the latter, you must pass base_url=None"
            )
        return environment
    own = base_url is not None and not isinstance(base_url, NotGiven)
    return environment if own or address is not None else default


def environment_address(
    environment: str | NotGiven, environments: Mapping[str, str]
) -> str:
    """Give the address of an environment, of the first one if none is chosen.

    Raises:
        ValueError: There is no such environment.
    """
    if isinstance(environment, NotGiven):
        return next(iter(environments.values()))
    address = environments.get(environment)
    if address is None:
        known = ", ".join(environments)
        raise ValueError(
            f"Unknown environment: {environment!r}, which is none of {known}"
        )
    return address


# ---- Copies and addresses ------------------------------------------------------------


def given(value: _T | NotGiven, otherwise: _T) -> _T:
    """Give what a copy is asked for, else what the original has."""
    return otherwise if isinstance(value, NotGiven) else value


def overlaid(
    name: str,
    own: Mapping[str, _T],
    added: Mapping[str, _T] | None,
    instead: Mapping[str, _T] | None,
) -> Mapping[str, _T]:
    """Give a copy's headers or query: the original's with others added, or others instead.

    Raises:
        ValueError: Both are asked for.
    """
    if added is not None and instead is not None:
        raise ValueError(f"`{name}` and `set_{name}` arguments are mutually exclusive")
    return {**own, **(added or {})} if instead is None else instead


def is_one_of(address: str, templates: Iterable[str]) -> bool:
    """Say whether an address is one of some others, in which a `{name}` is any text."""
    for template in templates:
        literal = re.split(r"\{[^{}]*\}", template.rstrip("/"))
        if re.fullmatch("[^/]*".join(map(re.escape, literal)), address):
            return True
    return False


def checked_base_url(url: URL) -> URL:
    """Check an address of an API, and end its path with a slash.

    Raises:
        ValueError: It is no such address. The message does not show it.
    """
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError("base_url must be an absolute URL with http or https")
    if url.userinfo:
        raise ValueError("base_url must not hold a user name or a password")
    if url.query or url.fragment:
        raise ValueError("base_url must hold neither a query nor a fragment")
    if url.raw_path.endswith(b"/"):
        return url
    return url.copy_with(raw_path=url.raw_path + b"/")
