"""Names that settings may have, from whatever a document calls things."""

from __future__ import annotations

import re
from collections.abc import Collection
from keyword import iskeyword

from ..names import snake

# Words that say what a document is, and not what it is about.
_FILLERS = frozenset(
    "api apis rest restful http web the a an of for and openapi swagger specification spec"
    " definition reference documentation docs public service services server v1 v2 v3 v4"
    " version".split()
)
# What every package exports a class of, or would with `Error` at its end.
_EXPORTED = frozenset(
    "api client stream timeout omit conflict not_found bad_request authentication"
    " permission_denied rate_limit internal_server base_model types resources".split()
)
_MOST_WORDS = 3


def name_of(text: str, otherwise: str) -> str:
    """The snake-cased name in a text; `otherwise` where there is none in it."""
    found = snake(re.sub(r"[^0-9A-Za-z_]+", " ", text).strip()) if text else ""
    if not found:
        return otherwise
    return found if found.isidentifier() else f"{otherwise or 'n'}{found}"


def distinct(wanted: str, taken: Collection[str]) -> str:
    """The name, with a number where it is taken."""
    number, name = 2, wanted
    while name in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name


def title_words(title: str) -> str:
    """The name of what a document's title is about, in snake case."""
    words = name_of(title, "").split("_")
    telling = [word for word in words if word and word not in _FILLERS]
    kept = (telling or [word for word in words if word])[:_MOST_WORDS]
    found = "_".join(kept)
    if not found:
        return "api_client"
    if not found.isidentifier() or iskeyword(found) or found in _EXPORTED:
        return f"client_{found}"
    return found
