"""Options of the client, and how they prove who it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..text import NO_TEXT, Code, Text

OptionPlace: TypeAlias = Literal["header", "query", "path", "body", "server"]


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of the client's constructor, kept as an attribute.

    `sent` says where its value goes with each request, and under which name; `server` is
    a variable of the base URL.
    """

    name: Code
    kind: Literal["string", "number", "integer", "boolean"]
    required: bool
    env: Text | None
    doc: Text
    default: Text | int | float | bool | None = None
    sent: tuple[tuple[OptionPlace, Text], ...] = ()


@dataclass(frozen=True, slots=True)
class Grant:
    """How the client fetches access tokens: OAuth 2.0 client credentials.

    `token_url` and `scope` are what the document says; an option comes before that.
    """

    token_url: Text
    scope: Text
    options: Mapping[
        Literal["client_id", "client_secret", "token_url", "scope"], Option
    ]


@dataclass(frozen=True, slots=True)
class Auth:
    """How options become the credentials of each request.

    `name` is that of the header or query parameter of an API key. `options` holds one
    option, or the user name and the password, by their role. With a `grant`, there may be
    none: the client can fetch the value.
    """

    key: Text
    """The name of its security scheme in the document."""
    scheme: Literal["bearer", "basic", "header", "query", "cookie"]
    name: Text
    options: Mapping[Literal["value", "username", "password"], Option]
    raw: bool = False
    """Whether basic credentials are sent as they are, already encoded."""
    keyword: Text = NO_TEXT
    """What a bearer token is preceded by, where it is not that word."""
    grant: Grant | None = None
