"""Reading settings from a document that its schema has found valid."""

from __future__ import annotations

import json
from collections.abc import Iterator
from keyword import iskeyword
from pathlib import Path
from typing import Any

from ..errors import Location, refuse
from ..load import Document, Source
from ..names import Casing, is_token, snake
from .tree import (
    Condition,
    Duration,
    Helper,
    Method,
    Model,
    Option,
    OptionPlace,
    PageField,
    PageScheme,
    Resource,
    Settings,
)


def settings_schema() -> dict[str, Any]:
    """The JSON Schema of the format, as far as it is acted on."""
    path = Path(__file__).with_name("schema.json")
    schema: dict[str, Any] = json.loads(path.read_text())
    return schema


def read_settings(document: Document) -> Settings:
    """Settings from a document that is valid by `settings_schema`.

    Raises SpecError for references between its parts that lead nowhere.
    """
    root = document.root
    organization = root / "organization" / "name"
    name = _named(organization.as_str(), organization)
    python = _optional(root, "targets", "python")
    client = _optional(root, "client_settings")
    ours = _optional(root, "x-specloom")
    chosen = _optional(python, "package_name")
    package = name if chosen is None else _module(chosen)
    resources = root / "resources"
    helpers = _optional(ours, "helpers")
    built = tuple(
        _resource((_named(name, item),), item, helpers)
        for name, item in _items(resources)
        if name != "$shared"
    )
    _refuse_homeless(helpers, built)
    return Settings(
        organization=organization.as_str(),
        package=package,
        project=_text(python, "project_name") or package,
        casing=_casing(_optional(root, "custom_casings")),
        options=tuple(_options(_optional(client, "opts"))),
        env_prefix=_text(client, "default_env_prefix") or name.upper(),
        environments=tuple(_items(_optional(root, "environments"))),
        schemes=tuple(_page_scheme(item) for item in _list(root, "pagination")),
        models=tuple(_models(_optional(resources, "$shared", "models"))),
        resources=built,
        client=None,
        aliases=tuple(_aliases(_optional(ours, "resource_aliases"))),
        error_envelope=_optional(ours, "error_envelope"),
        skipped=frozenset(
            _endpoint(str(item.value)) for item in _list(root, "unspecified_endpoints")
        ),
        location=root.location,
        resource_suffix=_text(ours, "resource_suffix") or "Resource",
    )


# ---- Reading a valid document --------------------------------------------------------


def _optional(source: Source | None, *keys: str) -> Source | None:
    for key in keys:
        source = source.get(key) if source is not None else None
    return source


def _text(source: Source | None, key: str) -> str | None:
    found = _optional(source, key)
    return None if found is None else str(found.value)


def _items(source: Source | None) -> Iterator[tuple[str, Source]]:
    return iter(()) if source is None else source.items()


def _list(source: Source | None, key: str) -> Iterator[Source]:
    found = _optional(source, key)
    return iter(()) if found is None else iter(found)


def _named(name: str, source: Source, *, keyword_is_fine: bool = False) -> str:
    """A name in snake case that Python has nothing against."""
    found = snake(name)
    if found.isidentifier() and (keyword_is_fine or not iskeyword(found)):
        return found
    raise source.refuse(
        "no-name", f"no Python name can be made of {name!r}", "give it another name"
    )


def _module(source: Source) -> str:
    """A name that is taken as it is, since others know the package by it."""
    name = source.as_str()
    if name.isidentifier() and not iskeyword(name):
        return name
    raise source.refuse(
        "no-name", f"a package cannot be called {name!r}", "use a Python identifier"
    )


def _header(source: Source | None) -> str | None:
    """A header's name; RFC 9110, 5.6.2 says what it may consist of."""
    if source is None or is_token(source.as_str()):
        return None if source is None else source.as_str()
    raise source.refuse("bad-header-name", f"{source.as_str()!r} is no header's name")


def _bool_or_str(source: Source) -> bool | str:
    return source.value if isinstance(source.value, bool) else source.as_str()


def _number(source: Source) -> float:
    assert isinstance(source.value, int | float), "the schema says so"
    return source.value


def _casing(source: Source | None) -> Casing:
    spellings: dict[str, str] = {}
    for word, item in _items(source):
        pascal = _text(item, "pascal")
        initialism = _optional(item, "initialism")
        if pascal is not None:
            spellings[word] = pascal
        elif initialism is not None and initialism.value:
            spellings[word] = word.upper()
    return Casing(spellings)


def _options(source: Source | None) -> Iterator[Option]:
    for name, item in _items(source):
        nullable = _optional(item, "nullable")
        yield Option(
            name=_named(name, item),
            kind="string",
            nullable=nullable is not None and bool(nullable.value),
            env=_text(item, "read_env"),
            default=None,
            sent=tuple(_sent(item)),
            scheme=_text(_optional(item, "auth"), "security_scheme"),
            role="value",
            description=_optional(item, "description"),
            location=item.location,
        )


def _sent(source: Source) -> Iterator[tuple[OptionPlace, str]]:
    header = _header(source.get("send_in_header"))
    if header is not None:
        yield "header", header


def _aliases(
    source: Source | None,
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], Location]]:
    for path, target in _items(source):
        yield tuple(path.split(".")), tuple(
            str(target.value).split(".")
        ), target.location


# ---- Resources -----------------------------------------------------------------------


def _resource(
    path: tuple[str, ...], source: Source, helpers: Source | None
) -> Resource:
    return Resource(
        path=path,
        models=tuple(_models(_optional(source, "models"))),
        methods=tuple(_methods(_optional(source, "methods"))),
        helpers=tuple(_helpers(_optional(helpers, ".".join(path)))),
        children=tuple(
            _resource((*path, _named(name, item)), item, helpers)
            for name, item in _items(_optional(source, "subresources"))
        ),
        description=_optional(source, "description"),
        location=source.location,
    )


def _refuse_homeless(helpers: Source | None, resources: tuple[Resource, ...]) -> None:
    known = {".".join(each.path) for top in resources for each in top.walk()}
    for path, source in _items(helpers):
        if path not in known:
            raise source.refuse(
                "unknown-resource",
                f"there is no resource `{path}` for these helpers",
                "name one of the resources, with dots between parent and child",
            )


def _models(source: Source | None) -> Iterator[Model]:
    for name, item in _items(source):
        pointer = str(item.value)
        if not pointer.startswith("#/"):
            pointer = f"#/components/schemas/{pointer}"
        yield Model(_named(name, item), pointer.removeprefix("#"), item.location)


def _methods(source: Source | None) -> Iterator[Method]:
    for name, item in _items(source):
        detail = None if isinstance(item.value, str) else item
        endpoint = item if detail is None else detail / "endpoint"
        verb, path = _endpoint(endpoint.as_str())
        paginated = _optional(detail, "paginated")
        positional = _optional(detail, "positional_params")
        yield Method(
            name=_named(name, item, keyword_is_fine=True),
            verb=verb,
            path=path,
            paginated=None if paginated is None else _bool_or_str(paginated),
            positional=(
                None
                if positional is None
                else tuple(each.as_str() for each in positional)
            ),
            location=endpoint.location,
        )


def _endpoint(text: str) -> tuple[str, str]:
    verb, path = text.split()
    return verb.lower(), path


# ---- Helpers -------------------------------------------------------------------------


def _helpers(source: Source | None) -> Iterator[Helper]:
    for name, item in _items(source):
        many = item.get("many")
        yield Helper(
            name=_named(name, item),
            kind=str((item / "type").value),
            method=tuple(str((item / "method").value).split(".")),
            positional=_text(item, "positional"),
            until=tuple(_condition(each) for each in _list(item, "until")),
            interval=_duration(item.get("interval")),
            max_wait=_duration(item.get("max_wait")),
            then=_text(item, "then"),
            argument=_text(item, "argument"),
            constants=dict(_items(item.get("with"))),
            into=_text(item, "into"),
            many=many is not None and bool(many.value),
            description=item.get("description"),
            location=item.location,
        )


def _condition(source: Source) -> Condition:
    ((attribute, test),) = source.items()
    ((word, values),) = test.items()
    return Condition(attribute, tuple(values), negated=word == "not_in")


def _duration(source: Source | None) -> Duration | None:
    if source is None:
        return None
    return Duration(
        argument=str((source / "argument").value),
        default=_number(source / "default"),
        header=source.get("header"),
    )


# ---- Pagination ----------------------------------------------------------------------

_PROPERTY = "x-stainless-pagination-property"


def _page_scheme(source: Source) -> PageScheme:
    response = tuple(_page_fields(source.get("response")))
    name = str((source / "name").value)
    items = [field for field in response if field.purpose == "items"]
    if not items:
        raise refuse(
            "no-page-items",
            f"the pagination scheme `{name}` does not say which field holds the items",
            (source / "response").location,
            f"give one field `{_PROPERTY}: {{purpose: items}}`",
        )
    kind = str((source / "type").value)
    return PageScheme(
        name=name,
        kind="cursor_id" if kind == "cursor_id" else "fake_page",
        request=tuple(_page_fields(source.get("request"))),
        response=response,
        nested=(),
        item_field=_item_field(items[0].schema),
        in_body=False,
        continue_on_empty=False,
        description=source.get("description"),
        location=source.location,
    )


def _page_fields(source: Source | None) -> Iterator[PageField]:
    for name, schema in _items(source):
        yield PageField((name,), schema, _text(_optional(schema, _PROPERTY), "purpose"))


def _item_field(items: Source) -> str | None:
    for name, schema in _items(_optional(items, "items", "properties")):
        if _text(_optional(schema, _PROPERTY), "purpose") == "cursor_item_id":
            return name
    return None
