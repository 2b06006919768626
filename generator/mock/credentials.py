"""Whether a request carries the credentials that its operation asks for."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qs

from .api import Operation, Scheme
from .checks import Raw


def missing(
    operation: Operation, schemes: Mapping[str, Scheme], raw: Raw
) -> tuple[str, ...]:
    """What to send, one text for each scheme of the first alternative that is asked.

    Empty when one alternative is complete (OpenAPI 3.1.1, 4.8.30): any value will do,
    since a mock has no accounts.
    """
    lacking = [
        tuple(
            _wanted(schemes[name])
            for name in alternative
            if name in schemes and not _is_there(schemes[name], raw)
        )
        for alternative in operation.security
    ]
    return () if not lacking or () in lacking else lacking[0]


def challenge(operation: Operation, schemes: Mapping[str, Scheme]) -> str | None:
    """The value of WWW-Authenticate (RFC 9110, 11.6.1), where it has a word for it."""
    words = [
        schemes[name].word.capitalize()
        for alternative in operation.security
        for name in alternative
        if name in schemes and schemes[name].word
    ]
    return ", ".join(dict.fromkeys(words)) or None


def _is_there(scheme: Scheme, raw: Raw) -> bool:
    match scheme.place:
        case "header":
            given = raw.headers.get(scheme.name.lower(), "").strip()
            word, _, secret = given.partition(" ")
            if scheme.word:
                return word.lower() == scheme.word and bool(secret.strip())
            return bool(given)
        case "query":
            return any(parse_qs(raw.query).get(scheme.name, ()))
        case "cookie":
            return bool(raw.cookies.get(scheme.name))
        case "connection":
            return True


def _wanted(scheme: Scheme) -> str:
    what = f"{scheme.place} {scheme.name}"
    return f"{what}: {scheme.word.capitalize()} ..." if scheme.word else what
