"""The text of the settings, as a person would have written them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..errors import Complaints
from ..load import Document, Source
from ..plain import Json
from ..resolve import Resolver
from .access import Access, access
from .events import events, has_webhooks
from .groups import CLIENT, Group, groups
from .models import Schemas
from .pagination import Pagination, pagination, same_fields
from .paths import Found, operations, tree
from .streams import streaming
from .title import title_words
from .words import distinct, name_of

_TOP = """\
# Made by `specloom init` from the document alone. Change what you like: names, groups,
# which lists have pages. The format is that of stainless.yml.
"""
_SHARED = "$shared"
_EVENTS = ("webhooks",)
_MOST_NAMED = 3


def inferred_settings(
    document: Document,
    package: str | None = None,
    complaints: Complaints | None = None,
) -> str:
    """Settings for a document: every operation has a method, every schema a place.

    `package` is the package's name; by default it follows from the title, as does the
    client's. What is guessed is explained in comments. References that lead nowhere are
    kept among the `complaints`, and raised where there are none.
    """
    root, resolver = document.root, Resolver(document, complaints)
    words = title_words(root)
    organization = "_".join(words).lower()
    client = access(root, resolver, organization.upper())
    every = operations(root, resolver)
    tops = groups(tree(every), resolver, client.options)
    sent = list(events(root, resolver, every))
    models = _models(Schemas(root, resolver), tops, sent)
    reads = has_webhooks(root, resolver)
    file = _File(resolver, models, pagination(every, resolver), reads)
    lines = [
        _TOP,
        "# Called for the title. Environment variables begin with it.",
        f"organization: {{name: {_scalar(organization)}}}",
        *_casings(words),
        "targets:",
        "  python:",
        f"    package_name: {_scalar(package or organization)}",
        "    # A field called `model_...` keeps its name: the models reserve no such names.",
        "    options: {disable_pydantic_namespace_protection: true}",
        "",
        *_access(client),
        "# Parameters are written as their `style` and `explode` say. Types that nothing",
        "# names are called for what tells them apart, and say no word twice.",
        "x-specloom: {query: document, names: brief}",
        "",
        *file.pagination(),
        *file.resources(tops),
    ]
    return "\n".join(lines) + "\n"


def _scalar(value: object) -> str:
    """A value as JSON, which is YAML too and means the same in every version of it."""
    return json.dumps(value)


def _comment(text: str, indent: int) -> str:
    """A line of comment, whatever the document has in the text."""
    return f"{' ' * indent}# {json.dumps(text)[1:-1]}"


def _casings(words: list[str]) -> Iterator[str]:
    """The words of the title that are written in a way of their own, such as `GitHub`."""
    own = [word for word in words if re.search(r"[a-z0-9][A-Z]", word)]
    if own:
        yield "custom_casings:"
        for word in dict.fromkeys(own):
            spelt = word[:1].upper() + word[1:]
            yield f"  {_scalar(word.lower())}: {{pascal: {_scalar(spelt)}}}"


def _access(found: Access) -> Iterator[str]:
    for url in found.left_out:
        yield _comment(f"Not here: {url}, which is no whole address by itself.", 0)
    if found.environments:
        if len(found.environments) > 1:
            yield "# Called for descriptions and hosts. The first is the default."
        yield "environments:"
        for name, url in found.environments.items():
            yield f"  {_scalar(name)}: {_scalar(url)}"
    else:
        yield "# The document does not say where the API is: the client has to be told."
        yield "environments: {}"
    yield ""
    if found.options:
        yield "# What proves who is calling, and what the addresses leave open."
        yield "client_settings:"
        yield "  opts:"
        for name, option in found.options.items():
            yield f"    {_scalar(name)}: {_scalar(option)}"
        yield ""
        yield "# A call carries the credentials that its own operation asks for."
        yield "settings: {per_endpoint_security: true}"
        yield ""


def _models(
    schemas: Schemas, tops: list[Group], sent: Sequence[tuple[str, Source]]
) -> dict[tuple[str, ...], dict[str, str]]:
    """The models of each group, and under `$shared` those of several and of events."""
    places, names = schemas.homes(tops), schemas.names()
    folders = set(_folders(tops))
    found: dict[tuple[str, ...], dict[str, str]] = {}
    targets = {schemas.target(schema): called for called, schema in sent}
    for schema, name in names.items():
        # No method returns an event, so it is not where its type would be looked for.
        place = (_SHARED,) if schema in targets else places.get(schema, (_SHARED,))
        beside = {(*place[:-1], module) for module in (name, f"{name}_param")}
        place = (_SHARED,) if place == (CLIENT,) or beside & folders else place
        found.setdefault(place, {})[name] = schemas.reference(schema)
    taken = {name for each in found.values() for name in each}
    for schema, called in targets.items():
        if schema not in names:
            name = distinct(name_of(called, "event"), taken)
            taken.add(name)
            found.setdefault((_SHARED,), {})[name] = schemas.reference(schema)
    return found


def _folders(tops: list[Group]) -> Iterator[tuple[str, ...]]:
    """The folders of types, beside which no module of the same name can be."""
    yield from (("shared",), ("shared_params",))
    for group in (each for top in tops for each in top.walk()):
        if group.children:
            yield group.path


@dataclass(frozen=True, slots=True)
class _File:
    """What resources are written with: the models of groups, and the pages of lists."""

    resolver: Resolver
    models: Mapping[tuple[str, ...], Mapping[str, str]]
    pages: Pagination
    reads_events: bool
    """Whether there is something to read of what the server sends by itself."""

    def pagination(self) -> Iterator[str]:
        yield from self._missed()
        if not self.pages.schemes:
            return
        yield "# Lists with pages: what names a page, and all fields that come with one."
        yield "pagination:"
        for name, scheme in self.pages.schemes.items():
            yield _comment(f"For what {scheme.why}.", 2)
            yield f"  - name: {_scalar(name)}"
            yield f"    type: {scheme.kind}"
            yield f"    request: {_scalar(scheme.request)}"
            yield "    response:"
            for field, schema in scheme.response.items():
                yield f"      {_scalar(field)}: {_scalar(schema)}"
        yield ""

    def _missed(self) -> Iterator[str]:
        """What may be lists with pages too, by the reason why that is not sure."""
        reasons: dict[str, list[str]] = {}
        for endpoint, reason in self.pages.missed.items():
            reasons.setdefault(reason, []).append(endpoint)
        for reason, endpoints in reasons.items():
            some = ", ".join(endpoints[:_MOST_NAMED])
            rest = len(endpoints) - _MOST_NAMED
            more = f" and {rest} more" if rest > 0 else ""
            yield _comment(f"No pages for what {reason}: {some}{more}.", 0)
        if reasons:
            yield ""

    def resources(self, tops: list[Group]) -> Iterator[str]:
        shared = self.models.get((_SHARED,), {})
        if not tops and not shared and not self.reads_events:
            yield "resources: {}"
            return
        yield "# Resources are the words of the paths; a schema is where it alone is used."
        yield "resources:"
        if shared:
            yield f"  {_SHARED}:"
            yield from _mapping("models", shared, 4)
        for group in tops:
            yield from self._group(group, 2)
        if self.reads_events and all(group.path != _EVENTS for group in tops):
            yield from self._group(Group(_EVENTS), 2)

    def _group(self, group: Group, indent: int) -> Iterator[str]:
        margin = " " * indent
        yield f"{margin}{_scalar(group.path[-1])}:"
        own = self.models.get(group.path, {})
        unwraps = self.reads_events and group.path == _EVENTS
        if not own and not group.methods and not group.children and not unwraps:
            yield f"{margin}  methods: {{}}"
        yield from _mapping("models", own, indent + 2)
        if group.methods or unwraps:
            yield f"{margin}  methods:"
            for name, found in group.methods.items():
                yield from self._method(name, found, indent + 4)
        if unwraps:
            name = distinct("unwrap", {*group.methods, *group.children})
            yield f"{margin}    # Reads what the server sends to an address of the caller's."
            yield f"{margin}    {name}: {{type: webhook_unwrap}}"
        if group.children:
            yield f"{margin}  subresources:"
            for child in group.children.values():
                yield from self._group(child, indent + 4)

    def _method(self, name: str, found: Found, indent: int) -> Iterator[str]:
        more: dict[str, Json] = {}
        if found.endpoint in self.pages.paged:
            more["paginated"] = self.pages.paged[found.endpoint]
        elif same_fields(found, self.resolver, self.pages.schemes.values()):
            more["paginated"] = False
        streams = streaming(found, self.resolver)
        if streams is not None:
            more["streaming"] = streams
        value = {"endpoint": found.endpoint, **more} if more else found.endpoint
        yield f"{' ' * indent}{_scalar(name)}: {_scalar(value)}"


def _mapping(key: str, members: Mapping[str, str], indent: int) -> Iterator[str]:
    if members:
        margin = " " * indent
        yield f"{margin}{key}:"
        for name, value in members.items():
            yield f"{margin}  {_scalar(name)}: {_scalar(value)}"
