"""From a resolved document and its settings to an `ir.Package`.

This is where the client takes shape: every name is decided here, and every operation of
the document is accounted for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from . import ir
from .about import about
from .addresses import addressed
from .arguments import Warn
from .assigned import assigned
from .client import client
from .errors import Complaints, Diagnostic, SpecError
from .exceptions import error_rules
from .keywords import info_of, text_of
from .listed import make_listed
from .load import Document, Source
from .meets import Contradictions
from .names import Casing, words
from .operations import Operations
from .pages import finished, page_schemes
from .resolve import Resolver
from .resources import Resources, resource_aliases, tag_docs
from .schemas import NamedSchema, OwnTypes, Types
from .security import Security
from .settings import Resource, Settings
from .soundness import refuse_deep, without_circles
from .stems import Stems
from .tags import with_tags
from .text import Code, Text, identifier
from .webhooks import Webhooks


def build(
    document: Document, chosen: Settings, resolver: Resolver, warn: Warn
) -> ir.Package:
    """The package for a valid document, whose references `resolver` follows.

    What its users should know of, and can live with, goes to `warn`. Raises SpecError,
    with all that the resolver's complaints have kept, where the document and the settings
    do not fit, or where no client would be exact.
    """
    complaints = resolver.complaints
    package = complaints.attempt(_package, document, chosen, resolver, warn)
    complaints.raise_any()
    assert package is not None, "nothing was refused"
    return package


def _package(
    document: Document, chosen: Settings, resolver: Resolver, warn: Warn
) -> ir.Package:
    root, instead = document.root, resolver.complaints.instead
    chosen = addressed(chosen, document)
    if chosen.complete:
        warn = _complete(warn, resolver.complaints)
    chosen = assigned(root, chosen, resolver, warn)
    chosen = replace(chosen, casing=_casing(chosen, root))
    types = _types(chosen, resolver, warn)
    schemes = page_schemes(types, chosen)
    security = Security(root, chosen, resolver)
    stems = Stems(chosen)
    operations = Operations(
        root, resolver, types, chosen, schemes, security, warn, stems
    )
    webhooks = Webhooks(root, resolver, types, chosen, warn)
    groups = Resources(operations, webhooks, tag_docs(root), {}, resolver.complaints)
    resources, own = _methods_of(groups, types, chosen)
    security.warn_of_unused(warn)
    info = info_of(root)
    return ir.Package(
        name=identifier(chosen.package),
        project=Text(chosen.project),
        title=text_of(info.get("title")) or Text(" ".join(words(chosen.package))),
        version=_version(info, chosen),
        file_header=text_of(chosen.file_header),
        client=replace(
            client(root, chosen, security, resources, own, resolver.complaints),
            aliases=groups.client_aliases(chosen, own),
            unwraps=groups.client_unwraps(chosen),
            error_rules=instead(
                ir.ErrorRules(),
                error_rules,
                chosen,
                resolver,
                Code(chosen.casing.pascal(chosen.organization)),
            ),
        ),
        resources=(*resources, *instead((), resource_aliases, chosen, resources)),
        schemes=finished(schemes.values(), resolver),
        models=tuple(with_tags(types.models).values()),
        own_types=dict(_own_types(chosen)),
        about=about(chosen.about),
    )


# What settings and document lack of each other: where the settings are to be complete,
# none of it can be lived with.
_LACKING = frozenset(
    "no-webhooks not-a-page operation-without-method unknown-method unknown-model"
    " unknown-operation unknown-parameter unknown-property".split()
)


def _complete(warn: Warn, complaints: Complaints) -> Warn:
    """Keeps as errors what is lacking, and warns of all else."""

    def told(found: Diagnostic) -> None:
        if found.code in _LACKING:
            # What would come of it, does not.
            message = found.message.rpartition(", so ")[0] or found.message
            error = replace(found, message=message, severity="error")
            complaints.keep(SpecError([error]))
        else:
            warn(found)

    return told


def _methods_of(
    groups: Resources, types: Types, chosen: Settings
) -> tuple[tuple[ir.Resource, ...], tuple[ir.Operation, ...]]:
    """All resources, the methods of the client itself, and the models that are listed.

    What any of them is refused for is kept.
    """
    complaints = groups.complaints
    resources = groups.build(chosen)
    own = groups.client(chosen)
    complaints.attempt(make_listed, types, chosen)
    complaints.attempt(refuse_deep, types.models)
    for model in complaints.attempt(list, without_circles(types.models)) or ():
        types.models[model.ref] = model
    return resources, own


def _version(info: Source, chosen: Settings) -> Text:
    """The settings' own, else the document's; it is missing with a warning only."""
    if chosen.about.version is not None:
        return Text(chosen.about.version)
    return text_of(info.get("version")) or Text("0")


def _casing(chosen: Settings, root: Source) -> Casing:
    brief, protected = chosen.brief_names, chosen.protected_namespace
    casing = replace(chosen.casing, brief=brief, protected=protected)
    return casing.learning(_schema_names(root))


def _schema_names(root: Source) -> Iterable[str]:
    components = root.get("components")
    schemas = None if components is None else components.get("schemas")
    return () if schemas is None else schemas.as_dict()


def _types(chosen: Settings, resolver: Resolver, warn: Warn) -> Types:
    return Types(
        resolver,
        chosen.casing,
        OwnTypes(_named(chosen, resolver)),
        Contradictions(warn),
        sorted_properties=chosen.sorted_properties,
    )


def _own_types(
    chosen: Settings,
) -> Iterator[tuple[tuple[Code, ...], tuple[tuple[Code, ...], ...]]]:
    """The modules of the types that the settings name, by the resource's path."""
    shared = (identifier("shared"),)
    yield (), tuple((*shared, identifier(m.name)) for m in chosen.models)
    for path, group in chosen.all_groups():
        folder = _folder(group)
        modules = tuple((*folder, identifier(m.name)) for m in group.models)
        yield tuple(Code(part) for part in path), modules


def _named(
    chosen: Settings, resolver: Resolver
) -> Iterator[tuple[Source, NamedSchema]]:
    for model in chosen.models:
        if model.alias is None:
            schema = resolver.follow(resolver.reference(model.reference))
            yield schema, NamedSchema(model.name, (), True, model.suffix)
    for _, group in chosen.all_groups():
        folder = _folder(group)
        for model in group.models:
            if model.alias is None:
                schema = resolver.follow(resolver.reference(model.reference))
                yield schema, NamedSchema(model.name, folder, False, model.suffix)


def _folder(group: Resource) -> tuple[Code, ...]:
    """The folder of a group's own types."""
    return tuple(identifier(part) for part in group.path[:-1])
