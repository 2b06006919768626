"""What the meta-schema cannot see: parts of a document that do not fit each other."""

from __future__ import annotations

from collections.abc import Iterator

from .errors import Diagnostic
from .load import Document, Source
from .path_items import METHODS
from .plain import Json
from .pointer import keys


def ambiguities(document: Document) -> Iterator[Diagnostic]:
    """What a reader of a document, or a client of it, could take in two ways.

    The document may be invalid: what is not as it should be is passed over here.
    Sources: OpenAPI 3.1.1, 4.8.10 (operationId), 4.8.1 (tags), 4.8.30
    (security requirements) and 4.9 (extensions).
    """
    root = document.root
    schemes = _member(_member(root.value, "components"), "securitySchemes")
    known = schemes if isinstance(schemes, dict) else {}
    yield from _undefined(root, known)
    yield from _same_tags(_list(root, "tags"))
    first: dict[str, Source] = {}
    for operation in _operations(root):
        if not _is_path(operation):
            message = "this is in an extension, and no operation of a path"
            yield _warning("operation-in-extension", message, operation)
            continue
        yield from _undefined(operation, known)
        name = _member(operation.value, "operationId")
        if isinstance(name, str):
            if name in first:
                *_, path, verb = keys(first[name].pointer)
                message = f"the operationId {name!r} is already that of `{verb} {path}`"
                yield _warning(
                    "duplicate-operation-id", message, operation / "operationId"
                )
            first.setdefault(name, operation)


def _operations(root: Source) -> Iterator[Source]:
    paths = _member(root.value, "paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for verb in METHODS:
            if isinstance(_member(item, verb), dict):
                yield root / "paths" / path / verb


def _is_path(operation: Source) -> bool:
    return not keys(operation.pointer)[1].startswith("x-")


def _undefined(holder: Source, known: dict[str, Json]) -> Iterator[Diagnostic]:
    for requirement in _list(holder, "security"):
        for name in requirement.value if isinstance(requirement.value, dict) else ():
            if name not in known:
                message = f"there is no security scheme {name!r}"
                yield _warning("undefined-security", message, requirement / name)


def _same_tags(tags: list[Source]) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for tag in tags:
        name = _member(tag.value, "name")
        if isinstance(name, str):
            if name in seen:
                message = f"the tag {name!r} is described twice"
                yield _warning("duplicate-tag", message, tag)
            seen.add(name)


def _warning(code: str, message: str, source: Source) -> Diagnostic:
    return Diagnostic(code, message, source.location, severity="warning")


def _member(value: Json, key: str) -> Json:
    return value.get(key) if isinstance(value, dict) else None


def _list(source: Source, key: str) -> list[Source]:
    found = source.get(key)
    return list(found) if found is not None and isinstance(found.value, list) else []
