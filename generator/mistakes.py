"""What documents say in words that OpenAPI 3 does not have, and what is meant by them.

Most are Swagger 2.0's. None is read: that would be a guess. But each can be told of in
terms of what belongs in its place, and some change what a client has to do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from .breaches import Breach, Path
from .empties import keywords_of
from .path_items import METHODS

NO_REPLY = "the document describes no reply of success; whatever comes is returned"
_TYPES = {
    "any": "leave `type` out: a schema without it allows any value",
    "bool": "write boolean",
    "date": "write `type: string` and `format: date`",
    "date-time": "write `type: string` and `format: date-time`",
    "datetime": "write `type: string` and `format: date-time`",
    "dict": "write object",
    "double": "write `type: number` and `format: double`",
    "file": "write `type: string` and `format: binary`",
    "float": "write `type: number` and `format: float`",
    "int": "write integer",
    "int32": "write `type: integer` and `format: int32`",
    "int64": "write `type: integer` and `format: int64`",
    "list": "write array",
    "long": "write `type: integer` and `format: int64`",
    "map": "write `type: object` and `additionalProperties`",
    "str": "write string",
    "text": "write string",
    "timestamp": "write `type: string` and `format: date-time`",
    "uuid": "write `type: string` and `format: uuid`",
}
_SCHEMES = {
    "basic": "write `type: http` and `scheme: basic`",
    "bearer": "write `type: http` and `scheme: bearer`",
    "jwt": "write `type: http` and `scheme: bearer`",
}
_EXCLUSIVE = ("exclusiveMinimum", "exclusiveMaximum")
_EXCLUSIVE_3_0 = (
    "OpenAPI 3.0 has the limit in `minimum` or `maximum`, and true beside it"
)
_EXCLUSIVE_3_1 = (
    "later versions than 3.0 have the limit itself here, and none beside it"
)
_PLACES = {
    "body": "describe it as the operation's `requestBody`",
    "form": "describe it in the `requestBody`, as multipart/form-data or"
    " application/x-www-form-urlencoded",
    "formData": "describe it in the `requestBody`, as multipart/form-data or"
    " application/x-www-form-urlencoded",
    "querystring": "that is of OpenAPI 3.2",
    "url": "write query or path",
}
# Keys of Swagger 2.0, and what OpenAPI 3 has in their place.
_INSTEAD = {
    "additionalItems": "it counts beside a list in `items` alone",
    "basePath": "OpenAPI 3 has it in the url of `servers`",
    "collectionFormat": "write `style` and `explode`: csv is `explode: false`",
    "consumes": "OpenAPI 3 has media types under `requestBody/content`",
    "definitions": "OpenAPI 3 has schemas under `components/schemas`",
    "host": "OpenAPI 3 has it in the url of `servers`",
    "produces": "OpenAPI 3 has media types under `content` of each response",
    "schemes": "OpenAPI 3 has them in the url of `servers`",
    "securityDefinitions": "move them to `components/securitySchemes`",
}
_SMALL_RANGE = re.compile(r"[1-5]xx")
_STATUS = re.compile(r"[1-5][xX*]{2}|[1-5][0-9]{2}-.*")


# What schemas stand below, directly or by a name or a number of theirs.
_HOLDERS = frozenset(
    "schema schemas properties items additionalProperties allOf anyOf oneOf not"
    " patternProperties prefixItems $defs".split()
)
_LATER = frozenset(
    "$anchor $comment $defs $dynamicAnchor $dynamicRef $id $schema const contains"
    " contentEncoding contentMediaType contentSchema dependentRequired dependentSchemas else"
    " examples if maxContains minContains patternProperties prefixItems propertyNames then"
    " unevaluatedItems unevaluatedProperties".split()
)


def advice(breach: Breach) -> str:
    """What to write instead of a mistake that many make; "" for any other."""
    last = breach.path[-1] if breach.path else ""
    found = breach.found
    if breach.code == "bad-value" and isinstance(found, str):
        if last == "type" and "securitySchemes" in breach.path:
            return _SCHEMES.get(found.lower(), "")
        if last == "type":
            return _TYPES.get(found.lower(), "")
        of_parameter = last == "in" and "securitySchemes" not in breach.path
        return _PLACES.get(found, "") if of_parameter else ""
    if breach.code == "wrong-type" and last in _EXCLUSIVE:
        return _EXCLUSIVE_3_1 if isinstance(found, bool) else _EXCLUSIVE_3_0
    if breach.code == "unknown-key":
        return _instead_of(breach)
    if breach.code == "missing-key" and not breach.hint and _lacks(breach, "schema"):
        return "say in `schema` what values the parameter takes"
    return ""


def joined(found: Iterable[Breach]) -> list[Breach]:
    """The breaches, with one for a key that is missing and misspelt beside."""
    every = list(found)
    missing: dict[Path, list[Breach]] = {}
    for each in every:
        if each.code == "missing-key":
            missing.setdefault(each.path, []).append(each)
    told = dict[Breach, Breach | None]()
    for each in every:
        for other in missing.get(each.path[:-1], ()) if each.meant else ():
            if other not in told and _lacks(other, each.meant):
                message = f"{other.message}, and {each.key!r} is unknown"
                told[each] = replace(
                    other, path=each.path, message=message, hint=each.hint
                )
                told[other] = None
    return [kept for each in every if (kept := told.get(each, each)) is not None]


def _lacks(breach: Breach, key: str) -> bool:
    """Whether the key that is missing is `key`, or may be."""
    return f"{key!r}" in breach.message


def has_no_replies(breach: Breach) -> bool:
    """Whether an operation says nothing of replies, for which its method has words."""
    match breach.path:
        case ("paths", _, verb):
            lacks = breach.code == "missing-key" and breach.key == "responses"
            return verb in METHODS and lacks
        case ("paths", _, _, "responses"):
            # By the letter `default` has to be there where no status is.
            return breach.found == {} or breach.key == "default"
        case _:
            return False


def without_replies(breach: Breach) -> Breach:
    """What to say of it instead: the same that the method says."""
    return Breach("no-successful-reply", breach.path[:3], NO_REPLY, found=breach.found)


def is_small_range(breach: Breach) -> bool:
    """Whether a breach is a range of statuses in small letters, which is read all the same."""
    of_replies = breach.path[-2:-1] == ("responses",)
    return of_replies and _SMALL_RANGE.fullmatch(str(breach.path[-1])) is not None


def in_capitals(breach: Breach) -> Breach:
    """What to say of it instead."""
    said = str(breach.path[-1])
    message = f"the range {said} is in small letters; it is read as {said.upper()}"
    return Breach("bad-key", breach.path, message, f"write {said.upper()}")


def is_list_of_items(breach: Breach) -> bool:
    """Whether `items` lists schemas, as it did until JSON Schema 2019-09."""
    if breach.code != "wrong-type" or keywords_of(breach.path)[-1:] != ["items"]:
        return False
    found = breach.found
    return isinstance(found, list) and set(map(type, found)) <= {dict, bool}


def of_first_items(breach: Breach) -> Breach:
    """What to say of it instead."""
    message = (
        "`items` is a list, as older versions of JSON Schema have it; its schemas are read"
        " as those of the first items"
    )
    hint = "write `prefixItems`, which OpenAPI has from 3.1 on, and `items` for others"
    return Breach("wrong-type", breach.path, message, hint, found=breach.found)


def is_of_later(breach: Breach) -> bool:
    """Whether a breach of OpenAPI 3.0 is what its later versions have, and as clear.

    Those are the keywords of JSON Schema 2020-12, lists of types, and schemas that are
    true or false. They are read in all versions alike.
    """
    last = breach.path[-1] if breach.path else ""
    match breach.code:
        case "unknown-key":
            return breach.key in _LATER and _is_schema(breach.path[:-1])
        case "wrong-type" if last == "type":
            return isinstance(breach.found, list) and _is_schema(breach.path[:-1])
        case "wrong-type":
            return isinstance(breach.found, bool) and _is_schema(breach.path)
        case _:
            return False


def of_later(breach: Breach) -> Breach:
    """What to say of it instead."""
    what = f"`{breach.key}`"
    if breach.code == "wrong-type":
        what = "a list of types" if isinstance(breach.found, list) else "such a schema"
    message = f"OpenAPI 3.0 does not have {what} yet; it is read as 3.1 has it"
    return Breach("later-keyword", breach.path, message, found=breach.found)


def _is_schema(path: Path) -> bool:
    """Whether a schema belongs at a place of a document."""
    keywords = keywords_of(path)
    return bool(keywords) and keywords[-1] in _HOLDERS


def changes_calls(breach: Breach) -> bool:
    """Whether an unknown key says something that a client would have to do.

    The type of a reply, and who may call: without what they say the client would be
    another one. How a list is sent has a meaning without `collectionFormat`, too: that of
    `style` and `explode`.
    """
    if breach.code != "unknown-key":
        return False
    match breach.path:
        case ("securityDefinitions",):
            return True
        case ("paths", _, _, "responses", _, "schema"):
            return True
        case _:
            return False


def _instead_of(breach: Breach) -> str:
    match breach.path:
        case ("paths", str() as path) if not path.startswith("/"):
            return "start the path with a slash"
        case (*_, "responses", str() as status) if _STATUS.fullmatch(status):
            return f"write {status[0]}XX for all of them"
        case (*_, "responses", str()):
            return "write a status such as 200, a range such as 4XX, or default"
        case (*_, "responses", _, "schema"):
            return "move it into `content`, below its media type"
        case (*_, "type" | "items" | "enum" | "format" | "default") if (
            "parameters" in breach.path
        ):
            return "move it into `schema`"
        case _:
            return _INSTEAD.get(breach.key, "")
