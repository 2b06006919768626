"""The forms in which a body can be sent, and which of them say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .errors import SpecError
from .keywords import kinds
from .load import Source
from .media import (
    is_json,
    is_plain_spelling,
    is_range,
    is_text,
    media_type,
    stream_format,
)
from .objects import is_text_file, items_of, properties_of
from .resolve import Resolver
from .streams import items_read

Encoding: TypeAlias = Literal["json", "multipart", "form", "lines", "binary"]

_FORMS: Mapping[str, Encoding] = {
    "multipart/form-data": "multipart",
    "application/x-www-form-urlencoded": "form",
}
# Which form comes first, and so is sent where the caller chooses none: the best, and of
# two that can say the same, the one that the document has first.
_RANKS: Mapping[Encoding, int] = {
    "json": 0,
    "multipart": 0,
    "form": 1,
    "lines": 2,
    "binary": 3,
}

# Each is an overload of the method, and type checkers compare each with all others. Of
# 193 documents none has more than 6 media types for one body.
_MOST_FORMS = 100


@dataclass
class Content:
    """One form of a body: its media types, the usual one first, and its schema.

    That of `lines` is of each of them.
    """

    encoding: Encoding
    medias: list[str]
    entry: Source
    schema: Source | None

    @property
    def is_of_records(self) -> bool:
        """Whether its lines begin with a record separator (RFC 7464)."""
        return media_type(self.medias[0]) == "application/json-seq"

    @property
    def is_text(self) -> bool:
        """Whether what is sent as it is, is a text."""
        media = self.medias[0]
        return is_text(media) or media_type(media) in _FORMS


def contents(resolver: Resolver, content: Source) -> list[Content]:
    """The forms of a body, the one that is sent by default first.

    One that can say no more than another is none of its own: another spelling of the same
    schema, such as XML beside JSON, or a form without a schema.
    """
    every = _part_ranges(
        resolver,
        ((name, _content(resolver, name, entry)) for name, entry in content.items()),
    )
    found: list[Content] = []
    parts = any(each.encoding == "multipart" for each in every)
    for each in sorted(every, key=lambda each: _rank(resolver, each, beside=parts)):
        same = [other for other in found if _is_one(resolver, other, each)]
        if same:
            # What says but that it is JSON is no choice beside what says that too.
            media = each.medias[0]
            if not (each.encoding == "json" and is_plain_spelling(media)):
                same[0].medias.append(media)
        elif not any(_covers(resolver, other, each) for other in found):
            if len(found) == _MOST_FORMS:
                raise _too_many(each)
            found.append(each)
    return found


def _too_many(content: Content) -> SpecError:
    return content.entry.refuse(
        "too-many-forms",
        f"the body has more than {_MOST_FORMS} forms that differ",
        "describe fewer of them, or list the operation under `unspecified_endpoints` in"
        " the settings",
    )


def _content(resolver: Resolver, name: str, entry: Source) -> Content:
    entry = resolver.resolve(entry)
    schema = entry.get("schema")
    if stream_format(media_type(name)) == "jsonl":
        # Without a schema, and with that of a text, it is sent as it is.
        for item in items_read(resolver, name, entry):
            return Content("lines", [name], entry, item.schema)
    encoding = _encoding(resolver, name, schema)
    if encoding == "json" and is_range(name):
        name = "application/json"
    return Content(encoding, [name], entry, schema)


def _part_ranges(
    resolver: Resolver, named: Iterable[tuple[str, Content]]
) -> list[Content]:
    """The same, where ranges keep their names if JSON itself says another thing.

    OpenAPI 3.1.1, 4.8.14.1: the most specific key is the one that holds.
    """
    every = [*named]
    plain = [each for name, each in every if media_type(name) == "application/json"]
    for name, each in every:
        if not plain or not is_range(name):
            continue
        if not any(_is_one(resolver, one, each) for one in plain):
            each.medias[:] = [name]
    return [each for _, each in every]


def _rank(resolver: Resolver, content: Content, *, beside: bool) -> tuple[int, bool]:
    """Where a form comes among all; `beside` says whether one of them has parts."""
    media = content.medias[0]
    special = content.encoding == "json" and not is_plain_spelling(media)
    rank = _RANKS[content.encoding]
    if content.encoding == "json" and beside and _holds_files(resolver, content.schema):
        # The parts of a form hold them, and JSON cannot.
        rank = _RANKS["form"]
    return rank, special or is_range(media)


def _encoding(resolver: Resolver, name: str, schema: Source | None) -> Encoding:
    media = media_type(name)
    target = None if schema is None else resolver.resolve(schema)
    if media in _FORMS:
        # What is one text already is sent as it is.
        is_whole = target is not None and kinds(target) == {"string"}
        return (
            "binary" if is_whole and media != "multipart/form-data" else _FORMS[media]
        )
    if is_json(media):
        return "binary" if target is not None and is_text_file(target) else "json"
    if is_range(media) and media.partition("/")[0] in ("*", "application", media):
        # Whatever is taken, JSON is, and the schema says what is to be in it.
        said = set[str]() if target is None else kinds(target)
        return "json" if said & {"object", "array"} else "binary"
    return "binary"


# ---- What says the same --------------------------------------------------------------


def _is_one(resolver: Resolver, one: Content, other: Content) -> bool:
    """Whether two differ in their media types alone."""
    return (
        one.encoding == other.encoding
        and (one.encoding != "binary" or one.is_text == other.is_text)
        and one.is_of_records == other.is_of_records
        and _said(resolver, one) == _said(resolver, other)
    )


def _covers(resolver: Resolver, one: Content, other: Content) -> bool:
    """Whether whatever could be sent as the `other` can be sent as the first one."""
    if one.encoding == "binary" or _said(resolver, one) is None:
        return False
    if other.encoding == "multipart" and _holds_files(resolver, other.schema):
        return False
    if not is_plain_spelling(other.medias[0]):
        return False
    if _said(resolver, other) is None:
        return other.encoding != "binary" or other.is_text
    return _said(resolver, one) == _said(resolver, other)


def _said(resolver: Resolver, content: Content) -> object:
    """What its schema is; None where that says nothing."""
    if content.schema is None:
        return None
    said = resolver.resolve(content.schema).value
    return None if said in ({}, True) else said


def _holds_files(resolver: Resolver, schema: Source | None) -> bool:
    """Whether a value of this schema has files in it."""
    waiting = [] if schema is None else [schema]
    seen: set[Source] = set()
    while waiting:
        target = resolver.resolve(waiting.pop())
        if is_text_file(target):
            return True
        if target not in seen:
            seen.add(target)
            waiting += _below(resolver, target)
    return False


def _below(resolver: Resolver, schema: Source) -> Iterator[Source]:
    yield from properties_of(resolver, schema).values()
    if (items := items_of(resolver, schema)) is not None:
        yield items
    for key in ("anyOf", "oneOf"):
        yield from schema.get(key) or ()
