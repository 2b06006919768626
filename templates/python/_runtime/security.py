"""Security requirements: which of a client's credentials a call carries.

OpenAPI names the security schemes of each operation as alternatives, any of which will
do, and an alternative may be a combination of several (Security Requirement Object).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import ClassVar, Literal, NamedTuple

from .credentials import NeededCredentials, cookies, left_out

__all__ = [
    "Credential",
    "Requirements",
    "Secured",
    "chosen",
    "headers_of",
    "query_of",
    "refuse_without",
]

Requirements = tuple[tuple[str, ...], ...]
"""Alternatives, each of them the names of schemes; one without any asks for nothing."""


class Credential(NamedTuple):
    """What a security scheme has requests carry."""

    place: Literal["header", "query", "cookie"]
    name: str

    value: str | None
    """None where the client has no such credential."""

    options: tuple[str, ...]
    """What the user has to set: any of these, or the parts of one credential."""

    def __repr__(self) -> str:
        # Never the value.
        return f"Credential({self.place!r}, {self.name!r})"

    @property
    def header(self) -> str | None:
        """The header that it is sent in, if it is."""
        return {"header": self.name, "cookie": "Cookie"}.get(self.place)


def chosen(
    credentials: Mapping[str, Credential], requirements: Requirements
) -> list[Credential]:
    """Choose the first alternative that the client has all credentials of.

    Where it has none in full, all that it has of them is chosen: the server, or the check
    before that, can then say what is missing.
    """
    for alternative in requirements:
        found = [credentials[name] for name in alternative]
        if found and all(item.value is not None for item in found):
            return found
    names = dict.fromkeys(name for each in requirements for name in each)
    every = [credentials[name] for name in names]
    return [item for item in every if item.value is not None]


def headers_of(found: Iterable[Credential]) -> dict[str, str]:
    """Write the credentials that are sent in headers; of two for the same, the first."""
    headers: dict[str, str] = {}
    in_cookies: dict[str, str | None] = {}
    for item in found:
        if item.place == "header" and item.value is not None:
            headers.setdefault(item.name, item.value)
        elif item.place == "cookie":
            in_cookies[item.name] = item.value
    together = cookies(in_cookies)
    return headers if together is None else {**headers, "Cookie": together}


def query_of(found: Iterable[Credential]) -> dict[str, str]:
    """Write the credentials that are sent in the query."""
    return {
        item.name: item.value
        for item in found
        if item.place == "query" and item.value is not None
    }


def refuse_without(
    credentials: Mapping[str, Credential],
    requirements: Requirements,
    headers: Collection[str],
    query: Collection[str],
    asked: Iterable[Mapping[str, object] | None],
) -> None:
    """Refuse a request that fulfils none of the requirements.

    Args:
        headers: The names of the headers that it has, in lower case.
        query: The names of its query parameters.
        asked: Headers that the user named: leaving one out on purpose is fine.

    Raises:
        MissingCredentialsError: It fulfils none, and nobody asked for that.
    """
    meant = {*(name.lower() for name in headers), *left_out(asked)}

    def is_there(item: Credential) -> bool:
        if item.header is None:
            return item.name in query
        return item.header.lower() in meant

    begun: list[list[Credential]] = []
    for alternative in requirements:
        found = [credentials[name] for name in alternative]
        there = [is_there(item) for item in found]
        if all(there):
            return
        if any(there):
            begun.append(found)
    if begun:
        # Who gave a part of a combination wants the rest of it named.
        together = " and ".join(" or ".join(item.options) for item in begun[0])
        NeededCredentials(options=(together,)).refuse_without((), (), ())
    names = dict.fromkeys(name for each in requirements for name in each)
    _needed([credentials[name] for name in names]).refuse_without((), (), ())


def _needed(items: list[Credential]) -> NeededCredentials:
    """Any of these."""
    headers = dict.fromkeys(item.header for item in items if item.header is not None)
    options = dict.fromkeys(name for item in items for name in item.options)
    return NeededCredentials(options=tuple(options), headers=tuple(headers))


class Secured:
    """What a client carries to prove who it is, and refuses to go without."""

    needed_credentials: ClassVar[NeededCredentials | None] = None
    """What a request cannot do without, where a client can be made without it."""

    _security: ClassVar[Requirements | None] = None
    """What a call has to carry where its operation does not say so itself.

    None is for all credentials of the client; they are needed if any are."""

    @property
    def _credentials(self) -> Mapping[str, Credential]:
        """The credentials by their scheme, where not every call carries them all."""
        return {}

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that carry the credentials."""
        return headers_of(chosen(self._credentials, self._security or ()))

    @property
    def auth_query(self) -> Mapping[str, str]:
        """The query parameters that carry the credentials."""
        return query_of(chosen(self._credentials, self._security or ()))

    def _auth(
        self, security: Requirements | None
    ) -> tuple[Mapping[str, str], Mapping[str, str]]:
        """Give the headers and the query parameters that carry a call's credentials."""
        asked = self._security if security is None else security
        if asked is not None and not any(asked):
            return {}, {}
        credentials = self._credentials
        if security is None or not credentials:
            # Without a table of them, they are only ever sent together.
            return self.auth_headers, self.auth_query
        found = chosen(credentials, security)
        return headers_of(found), query_of(found)

    @property
    def _secret_query(self) -> set[str]:
        """The query parameters that carry credentials, in whichever call."""
        every = self._credentials.values()
        return {*self.auth_query, *(c.name for c in every if c.place == "query")}

    def _needs_credentials(self, security: Requirements | None) -> bool:
        """Whether a call with these requirements cannot do without credentials."""
        if not self._credentials and self.needed_credentials is None:
            return False
        asked = self._security if security is None else security
        return asked is None or (bool(asked) and () not in asked)

    def _refuse_without(
        self,
        security: Requirements | None,
        headers: Collection[str],
        query: Collection[str],
        asked: Iterable[Mapping[str, object] | None],
    ) -> None:
        """Refuse a request that carries none of what its call needs."""
        if self.needed_credentials is not None:
            self.needed_credentials.refuse_without(headers, query, asked)
            return
        needed = self._security if security is None else security
        refuse_without(self._credentials, needed or (), headers, query, asked)
