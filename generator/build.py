"""From a resolved document and its settings to an `ir.Package`.

This is where the client takes shape: every name is decided here, and every operation of
the document is accounted for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from . import ir, settings
from .errors import Diagnostic, SpecError, refuse
from .helpers import Helpers
from .load import Document, Source
from .names import attribute
from .operations import Operations
from .resolve import Resolver
from .schemas import NamedSchema, Place, Types, attribute_of
from .settings import Settings
from .text import NO_TEXT, Code, Text, identifier

_VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def build(document: Document, chosen: Settings) -> ir.Package:
    """The package for a valid document.

    Raises SpecError, with every complaint that can be found at once, where the document
    and the settings do not fit, or where no client would be exact.
    """
    root = document.root
    _refuse_unassigned(root, chosen)
    resolver = Resolver(document)
    types = Types(resolver, chosen.casing, dict(_named(chosen)))
    schemes = {item.name: _page_scheme(item, types, chosen) for item in chosen.schemes}
    operations = Operations(root / "paths", resolver, types, chosen.casing, schemes)
    resources = _Resources(operations, _tag_docs(root), {}).build(chosen)
    info = root / "info"
    return ir.Package(
        name=identifier(chosen.package),
        project=Text(chosen.project),
        title=Text((info / "title").as_str()),
        version=Text((info / "version").as_str()),
        client=_client(root, chosen),
        resources=(*resources, *_aliases(chosen, resources)),
        schemes=tuple(schemes.values()),
        models=tuple(types.models.values()),
    )


def _refuse_unassigned(root: Source, chosen: Settings) -> None:
    """Every operation has one method, or the settings say that it is not wanted."""
    methods: dict[tuple[str, str], list[settings.Method]] = {}
    for resource in _all(chosen):
        for method in resource.methods:
            methods.setdefault((method.verb, method.path), []).append(method)
    missing = [
        Diagnostic(
            "operation-without-method",
            f"no method of the client calls `{verb} {path}`",
            location.location,
            "add it to a resource in the settings, or list it there under"
            " `unspecified_endpoints`",
        )
        for (verb, path), location in _operations(root)
        if (verb, path) not in methods and (verb, path) not in chosen.skipped
    ]
    double = [
        Diagnostic(
            "operation-with-two-methods",
            f"`{method.verb} {method.path}` is called by another method already",
            method.location,
            "remove one of the two",
        )
        for same in methods.values()
        for method in same[1:]
    ]
    if missing or double:
        raise SpecError([*missing, *double])


def _operations(root: Source) -> Iterator[tuple[tuple[str, str], Source]]:
    for path, item in (root / "paths").items():
        for verb in _VERBS:
            if (source := item.get(verb)) is not None:
                yield (verb, path), source


def _all(chosen: Settings) -> Iterator[settings.Resource]:
    for resource in chosen.resources:
        yield from resource.walk()


def _named(chosen: Settings) -> Iterator[tuple[str, NamedSchema]]:
    for model in chosen.models:
        yield model.pointer, NamedSchema(model.name, (), shared=True)
    for resource in _all(chosen):
        folder = tuple(identifier(part) for part in resource.path[:-1])
        for model in resource.models:
            yield model.pointer, NamedSchema(model.name, folder)


# ---- Pages ---------------------------------------------------------------------------


def _page_scheme(
    scheme: settings.PageScheme, types: Types, chosen: Settings
) -> ir.PageScheme:
    place = Place((Code("pagination"),), "reply")
    purposes = {item.purpose: item for item in (*scheme.request, *scheme.response)}
    fields = [
        ir.Field(
            wire=Text(item.name),
            name=attribute_of(item.name, item.schema),
            type=(
                types.type_of(item.schema, place).type
                if item.purpose != "items"
                else ir.Array(ir.Anything())
            ),
            required=False,
            nullable=True,
            doc=types.doc_of(item.schema),
            location=item.schema.location,
        )
        for item in scheme.response
    ]
    names = {item.wire.value: item.name for item in fields}
    items = purposes["items"].name
    cursor, more = purposes.get("next_cursor_id_param"), purposes.get("has_next_page")
    if scheme.kind == "cursor_id" and (cursor is None or scheme.item_field is None):
        raise refuse(
            "no-cursor",
            f"the pagination scheme `{scheme.name}` does not say what its cursor is",
            scheme.location,
            "mark a request field `next_cursor_id_param` and a field of the items"
            " `cursor_item_id`",
        )
    return ir.PageScheme(
        name=identifier(scheme.name),
        class_name=Code(chosen.casing.pascal(scheme.name)),
        kind="cursor_id" if scheme.kind == "cursor_id" else "fake_page",
        fields=tuple(fields),
        items=names[items],
        items_wire=Text(items),
        doc=_text(scheme.description),
        has_more=names[more.name] if more else None,
        cursor_param=Text(cursor.name) if cursor else None,
        cursor_item_field=attribute(scheme.item_field) if scheme.item_field else None,
    )


# ---- Resources -----------------------------------------------------------------------


@dataclass
class _Resources:
    operations: Operations
    docs: Mapping[str, Text]
    found: dict[tuple[str, ...], tuple[ir.Resource, ir.Operation]]

    def build(self, chosen: Settings) -> tuple[ir.Resource, ...]:
        # All operations first: a helper may use one of a resource further down.
        plain = [self._plain(item) for item in chosen.resources]
        helpers = {item.path: item.helpers for item in _all(chosen)}
        return tuple(self._with_helpers(item, helpers) for item in plain)

    def _plain(self, resource: settings.Resource) -> ir.Resource:
        path = tuple(identifier(part) for part in resource.path)
        built = ir.Resource(
            name=path[-1],
            path=path,
            class_name=Code(self.operations.casing.pascal(path[-1])),
            doc=self._doc(resource),
            operations=tuple(
                self.operations.build(method, resource) for method in resource.methods
            ),
            helpers=(),
            children=tuple(self._plain(item) for item in resource.children),
        )
        for method, operation in zip(resource.methods, built.operations, strict=True):
            self.found[(*resource.path, method.name)] = built, operation
        return built

    def _with_helpers(
        self,
        resource: ir.Resource,
        helpers: Mapping[tuple[str, ...], tuple[settings.Helper, ...]],
    ) -> ir.Resource:
        maker = Helpers(resource.path, self.found.get)
        return replace(
            resource,
            helpers=tuple(maker.build(item) for item in helpers[resource.path]),
            children=tuple(self._with_helpers(c, helpers) for c in resource.children),
        )

    def _doc(self, resource: settings.Resource) -> Text:
        """The settings' words, else those of the tag that all its operations share."""
        if resource.description is not None:
            return _text(resource.description)
        tags = {
            tag.as_str() for method in resource.methods for tag in self._tags(method)
        }
        return self.docs.get(tags.pop(), NO_TEXT) if len(tags) == 1 else NO_TEXT

    def _tags(self, method: settings.Method) -> Iterator[Source]:
        source = self.operations.paths / method.path / method.verb
        return iter(source.get("tags") or ())


def _tag_docs(root: Source) -> dict[str, Text]:
    return {
        (tag / "name").as_str(): _text(tag.get("description"))
        for tag in root.get("tags") or ()
    }


def _aliases(
    chosen: Settings, resources: tuple[ir.Resource, ...]
) -> Iterator[ir.Resource]:
    """The groups that hold nothing but second names of resources."""
    known = {item.path: item for top in resources for item in _walk(top)}
    groups: dict[Code, list[ir.Resource]] = {}
    for path, target, location in chosen.aliases:
        found = known.get(tuple(Code(part) for part in target))
        if found is None or len(path) != 2 or (Code(path[0]),) in known:
            raise refuse(
                "unknown-resource",
                f"`{'.'.join(path)}` cannot stand for `{'.'.join(target)}`",
                location,
                "give it a new name of two parts, and a resource that there is",
            )
        group, name = (identifier(part) for part in path)
        groups.setdefault(group, []).append(replace(found, name=name))
    for group, children in groups.items():
        yield ir.Resource(
            name=group,
            path=(group,),
            class_name=Code(chosen.casing.pascal(group)),
            doc=NO_TEXT,
            operations=(),
            helpers=(),
            children=tuple(children),
        )


def _walk(resource: ir.Resource) -> Iterator[ir.Resource]:
    yield resource
    for child in resource.children:
        yield from _walk(child)


# ---- The client ----------------------------------------------------------------------


def _client(root: Source, chosen: Settings) -> ir.Client:
    name = Code(chosen.casing.pascal(chosen.organization))
    options = {item.name: _option(item) for item in chosen.options}
    return ir.Client(
        class_name=name,
        error_name=Code(f"{name}Error"),
        base_url=_base_url(root, chosen),
        base_url_env=Text(f"{chosen.env_prefix}_BASE_URL"),
        options=tuple(options.values()),
        auth=tuple(
            _auth(root, item, options[item.name])
            for item in chosen.options
            if item.scheme
        ),
        error_envelope=_text(chosen.error_envelope) or None,
        doc=_text((root / "info").get("description")),
    )


def _option(option: settings.Option) -> ir.Option:
    return ir.Option(
        name=attribute(option.name),
        required=not option.nullable,
        env=Text(option.env) if option.env else None,
        header=Text(option.header) if option.header else None,
        doc=_text(option.description),
    )


def _auth(root: Source, option: settings.Option, built: ir.Option) -> ir.Auth:
    schemes = (root / "components").get("securitySchemes")
    name = option.scheme or ""
    scheme = schemes.get(name) if schemes is not None else None
    if scheme is None:
        raise refuse(
            "unknown-security-scheme",
            f"the document has no security scheme `{option.scheme}`",
            option.location,
        )
    if (
        scheme.as_dict().get("type") != "http"
        or scheme.as_dict().get("scheme") != "bearer"
    ):
        raise refuse(
            "unsupported",
            "a security scheme other than a bearer token is not supported yet",
            scheme.location,
        )
    return ir.Auth(built, "bearer")


def _base_url(root: Source, chosen: Settings) -> Text:
    if chosen.environments:
        return _text(chosen.environments[0][1])
    for server in root.get("servers") or ():
        return _text(server / "url")
    raise refuse(
        "no-base-url",
        "neither the settings nor the document say where the API is",
        chosen.location,
        "add `environments: {production: https://...}` to the settings",
    )


def _text(source: Source | None) -> Text:
    return NO_TEXT if source is None else Text(source.as_str())
