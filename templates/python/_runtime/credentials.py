"""Credentials: how options become what a request carries, and what is said without."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from .errors import SDKError
from .types import Omit

__all__ = [
    "MissingCredentialsError",
    "NeededCredentials",
    "as_text",
    "basic",
    "bearer",
    "cookies",
    "given",
    "left_out",
]

# RFC 6265, section 4.1.1: what a cookie's value may consist of.
_COOKIE = re.compile(r"[!#-+\--:<-\[\]-~]*")


class MissingCredentialsError(SDKError, TypeError):
    """A request needs credentials, and the client has none."""


class NeededCredentials(NamedTuple):
    """Options of which one has to be set, and where requests carry them."""

    options: tuple[str, ...]
    headers: tuple[str, ...] = ()
    query: tuple[str, ...] = ()

    def refuse_without(
        self,
        headers: Iterable[str],
        query: Iterable[str],
        asked: Iterable[Mapping[str, object] | None],
    ) -> None:
        """Refuse a request that carries none of these credentials.

        Args:
            headers: The names of the headers that it has, in lower case.
            query: The names of its query parameters.
            asked: Headers that the user named: leaving one out on purpose is fine.

        Raises:
            MissingCredentialsError: It has none, and nobody asked for that.
        """
        places = {name.lower() for name in self.headers}
        if places & {*headers, *left_out(asked)} or {*self.query} & {*query}:
            return
        raise MissingCredentialsError(self._message())

    def _message(self) -> str:
        # Programs look for this text, so it is that of the clients which this stands for.
        wanted = "the" if len(self.options) == 1 else "either"
        message = (
            "Could not resolve authentication method."
            f" Expected {wanted} {_either(self.options)} to be set"
        )
        if not self.headers:
            return message
        listed = _either([f"`{name}`" for name in self.headers])
        one_of = "one of " * (len(self.headers) > 1)
        return (
            f"{message}. Or for {one_of}the {listed} headers to be explicitly omitted"
        )


def _either(names: Sequence[str]) -> str:
    """List names as the choices that they are."""
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last


def left_out(asked: Iterable[Mapping[str, object] | None]) -> set[str]:
    """The headers, in lower case, that a user left out on purpose."""
    return {
        name.lower()
        for layer in asked
        for name, value in (layer or {}).items()
        if isinstance(value, Omit)
    }


# ---- What a request carries ----------------------------------------------------------


def given(values: Mapping[str, str | None]) -> dict[str, str]:
    """Give those of the values that there are."""
    return {name: value for name, value in values.items() if value is not None}


def as_text(value: str | float | bool | None) -> str | None:
    """Write an option as a header or a parameter has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)


def bearer(token: str | None, keyword: str = "Bearer") -> str | None:
    """Write a token as the Authorization header has it (RFC 6750)."""
    return None if token is None else f"{keyword} {token}"


def basic(username: str | None, password: str | None) -> str | None:
    """Write a user name and a password as the Authorization header has them (RFC 7617).

    Raises:
        ValueError: The user name has a colon, where the server would end it.
    """
    if username is None or password is None:
        return None
    if ":" in username:
        raise ValueError("A user name for basic authentication cannot have a colon")
    pair = f"{username}:{password}".encode()
    return f"Basic {base64.b64encode(pair).decode()}"


def cookies(values: Mapping[str, str | None]) -> str | None:
    """Write cookies as their header has them (RFC 6265).

    Raises:
        ValueError: A value would end early, or be read as something else. It is not
            shown: it is a secret.
    """
    pairs = given(values)
    for name, value in pairs.items():
        if not _COOKIE.fullmatch(value):
            raise ValueError(f"The cookie {name!r} has a character that none can have")
    return "; ".join(f"{name}={value}" for name, value in pairs.items()) or None
