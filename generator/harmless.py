"""Which breaches of OpenAPI cannot touch the client."""

from __future__ import annotations

from .breaches import Breach
from .empties import keywords_of
from .mistakes import changes_calls, is_list_of_items
from .plain import Json

# What stands below these is documentation, or limits values that a server checks.
_HARMLESS = frozenset(
    "info externalDocs headers example examples links xml description summary title $comment "
    "deprecated format maximum minimum exclusiveMaximum exclusiveMinimum multipleOf "
    "maxLength minLength pattern maxItems minItems uniqueItems maxProperties "
    "minProperties maxContains minContains scopes refreshUrl authorizationUrl "
    "openIdConnectUrl".split()
)
# Without these keys a client is what it would be with them.
_DISPENSABLE = frozenset(
    "description info paths responses default required scopes "
    "authorizationUrl openIdConnectUrl".split()
)
_READ_OTHERWISE = frozenset(
    "empty-value empty-schema later-keyword duplicate-item no-successful-reply".split()
)
_MAY_BE_EMPTY = frozenset("responses oneOf anyOf allOf prefixItems".split())
_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")


def is_harmless(breach: Breach) -> bool:
    """Whether the client is what it would be without the breach."""
    if breach.code in _READ_OTHERWISE:
        return True
    keywords = keywords_of(breach.path)
    last = keywords[-1] if keywords else ""
    if breach.path == () and breach.key == "info":
        return True
    if breach.path[:1] == ("tags",) or _HARMLESS.intersection(keywords):
        return True
    match breach.path:
        case ("components", _, str() as name, *_) if name.startswith("x-"):
            return True  # an extension where there is no place for one
        case _:
            pass
    match breach.code:
        case "unknown-key":
            return not _hides_operation(breach) and not changes_calls(breach)
        case "missing-key":
            return breach.key in _DISPENSABLE
        case "bad-key":
            return True
        case "conflict":
            return last == "examples"
        case "wrong-type" if is_list_of_items(breach):
            return True
        case "wrong-type" | "bad-value" if last == "required":
            # Read as absent, and then the client forbids nothing. A path parameter is
            # required, with or without the key that says so.
            return True
        case "bad-value" if last == "type" and "securitySchemes" not in keywords:
            return _is_null_type(breach.found)
        case "bad-value":
            return last in _MAY_BE_EMPTY and breach.found in ([], {})
        case _:
            return False


def _hides_operation(breach: Breach) -> bool:
    """Whether a key that nobody knows may hold what belongs into the client."""
    match breach.path:
        case ("paths", _) | ("paths", _, _, "responses", _):
            return True
        case ("paths", _, _):
            return isinstance(breach.found, dict) and "responses" in breach.found
        case _:
            return False


def _is_null_type(found: Json) -> bool:
    """Whether a bad `type` is one whose only fault is how it says null.

    Write-ups in the wild: `type: null` for the string, `type: 'null'` and lists in 3.0.
    """
    types = found if isinstance(found, list) else [found]
    return all(each is None or each in _TYPES for each in types) and types != []
