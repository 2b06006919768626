"""Names of headers and cookies: the tokens of HTTP (RFC 9110, 5.6.2)."""

from __future__ import annotations

import re


def is_token(name: str) -> bool:
    """Whether a header may be called so (RFC 9110, 5.6.2)."""
    return re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) is not None


def not_a_token(name: str, what: str) -> str:
    """What to say of a name that no header, or no cookie, can have."""
    odd = sorted({each for each in name if not is_token(each)})
    found = ", ".join("a space" if each == " " else repr(each) for each in odd)
    return f"{name!r} is no {what}'s name" + (f": it has {found}" if found else "")
