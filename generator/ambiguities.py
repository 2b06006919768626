"""What the meta-schema cannot see: parts of a document that do not fit each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .errors import Diagnostic
from .instances import is_listed
from .load import Document, Source
from .path_items import METHODS
from .plain import Json, kind
from .pointer import keys
from .targets import Targets

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def ambiguities(document: Document) -> Iterator[Diagnostic]:
    """What a reader of a document, or a client of it, could take in two ways.

    The document may be invalid: what is not as it should be is passed over here.
    Sources: OpenAPI 3.1.1, 4.8.10 (operationId), 4.8.1 (tags), 4.8.30
    (security requirements), 4.8.5 and 4.8.6 (servers), 4.8.23 (references) and 4.9
    (extensions).
    """
    root = document.root
    yield from _variables(_list(root, "servers"))
    yield from _misled(root, Targets(document))
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


def _variables(servers: list[Source]) -> Iterator[Diagnostic]:
    """Variables that an address has and that are not described, or the other way round."""
    for server in servers:
        url = _member(server.value, "url")
        said = _member(server.value, "variables")
        described = said if isinstance(said, dict) else {}
        places = dict.fromkeys(_VARIABLE.findall(url)) if isinstance(url, str) else {}
        for name in places:
            if name not in described:
                message = f"`variables` does not describe {{{name}}}, which the address"
                message += " has: the client has to be told"
                hint = "describe it there, with its `default`"
                yield _warning("undeclared-variable", message, server / "url", hint)
        for name, variable in described.items():
            where = server / "variables" / name
            default, allowed = _member(variable, "default"), _member(variable, "enum")
            if isinstance(url, str) and name not in places:
                message = f"the address has no place for {{{name}}}"
                hint = "write it in braces into the `url`, or remove it"
                yield _warning("undeclared-variable", message, where, hint)
            elif isinstance(default, str) and not is_listed(default, allowed):
                message = (
                    f"the default is {kind(default)}, which the `enum` does not list"
                )
                yield _warning("bad-default", message, where / "default")


def _misled(root: Source, targets: Targets) -> Iterator[Diagnostic]:
    """References to what is not there, or of another kind, but for those of schemas."""
    for holder, wanted in _referring(root):
        fault = targets.fault(_member(holder.value, "$ref"), wanted)
        if fault:
            status = keys(holder.pointer)[-1]
            of_error = wanted == "responses" and status[:1] in ("4", "5")
            fault = fault._replace(severity="warning") if of_error else fault
            yield fault.at((holder / "$ref").location)


def _referring(root: Source) -> Iterator[tuple[Source, str]]:
    """What may be a reference, with the part of `components` that it may refer to."""
    for item in _members(root, "paths"):
        yield item, "pathItems"
        yield from ((each, "parameters") for each in _list(item, "parameters"))
    for operation in _operations(root):
        yield from ((each, "parameters") for each in _list(operation, "parameters"))
        if isinstance(operation.value, dict) and "requestBody" in operation.value:
            yield operation / "requestBody", "requestBodies"
        yield from ((each, "responses") for each in _members(operation, "responses"))
    if isinstance(_member(root.value, "components"), dict):
        for section in ("parameters", "requestBodies", "responses", "securitySchemes"):
            for each in _members(root / "components", section):
                yield each, section


def _warning(code: str, message: str, source: Source, hint: str = "") -> Diagnostic:
    return Diagnostic(code, message, source.location, hint, "warning")


def _member(value: Json, key: str) -> Json:
    return value.get(key) if isinstance(value, dict) else None


def _members(source: Source, key: str) -> list[Source]:
    found = _member(source.value, key)
    names = found if isinstance(found, dict) else {}
    return [source / key / name for name in names if not name.startswith("x-")]


def _list(source: Source, key: str) -> list[Source]:
    found = source.get(key) if isinstance(source.value, dict) else None
    return list(found) if found is not None and isinstance(found.value, list) else []
