"""Which replies of an operation are successes, and in which form each is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Literal, NamedTuple, TypeAlias

from .keywords import kinds
from .load import Source
from .media import is_json, is_range, is_text, media_type, stream_format
from .objects import is_text_file
from .resolve import Resolver
from .streams import Item, items_read

Form: TypeAlias = Literal["json", "events", "text", "binary"]

# Which form of a reply is asked for where there are several: the first of these.
_RANKS: tuple[Form, ...] = ("json", "events", "text", "binary")
# The same where the settings do not ask for a stream: then it is the last resort.
_UNASKED: tuple[Form, ...] = ("json", "text", "binary", "events")


class Success(NamedTuple):
    """A reply in one form: its media types there, and its schema where it has one."""

    code: str
    form: Form
    medias: tuple[str, ...]
    schema: Source | None
    others: tuple[tuple[str, Source], ...] = ()
    """The media types that are not asked for and have other schemas, and those."""
    items: tuple[Item, ...] = ()
    """What comes where it is a stream, or can be one; nothing where that is not known."""
    codes: tuple[str, ...] = ()
    """Its own code, and those of other replies that say the same."""

    @property
    def accept(self) -> tuple[str, ...]:
        """The media types to ask for; none where it is JSON, as usual."""
        if self.form == "json" and media_type(self.medias[0]) in _USUAL:
            return ()
        if self.form != "binary":
            return self.medias[:1]
        # Something is to come of a range, and there is nothing that is no bytes.
        return tuple("*/*" if is_range(media) else media for media in self.medias)

    @property
    def name(self) -> str:
        """What its status stands for, to name a type by."""
        try:
            return HTTPStatus(int(self.code)).phrase
        except ValueError:
            return "success" if self.code[:1] == "2" else self.code


# RFC 9110, sections 15.3.5 and 15.3.6: these have no body, whatever a document says.
_BODILESS = frozenset({"204", "205"})

_USUAL = ("application/json", "*/*", "application/*")


class Successes(NamedTuple):
    """All replies of success that differ, and whether one may come without a body.

    Where the document knows of none, `is_known` is false; where it knows of redirects
    alone, `is_elsewhere` is true.
    """

    replies: tuple[Success, ...]
    may_be_empty: bool = False
    is_known: bool = True
    is_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Reads the replies of one document's operations."""

    resolver: Resolver

    def successes(self, operation: Source, *, streams: bool) -> Successes:
        """The successes of an operation, that of the first status first."""
        responses = operation.get("responses")
        codes = [] if responses is None else [code for code, _ in responses.items()]
        chosen = [code for code in codes if code[:1] == "2"]
        chosen = chosen or [code for code in codes if code == "default"]
        if responses is None or not chosen:
            elsewhere = any(code[:1] == "3" for code in codes)
            return Successes((), is_known=False, is_elsewhere=elsewhere)
        ranks = _RANKS if streams else _UNASKED
        found = [
            self._asked(code, responses / code, ranks)
            for code in sorted(chosen, key=_rank)
        ]
        full = [each for each in found if each is not None]
        without = len(full) != len(found) or not _BODILESS.isdisjoint(chosen)
        return Successes(tuple(self._distinct(full)), without)

    def _asked(
        self, code: str, response: Source, ranks: Sequence[Form]
    ) -> Success | None:
        """The form of a reply that is asked for; None for a reply without a body."""
        content = self.resolver.resolve(response).get("content")
        if content is None or not content.value:
            return None
        entries = [(m, self.resolver.resolve(entry)) for m, entry in content.items()]
        every: list[tuple[Form, str, Source]] = [
            (self._form(media, entry.get("schema")), media, entry)
            for media, entry in entries
        ]
        form, _, _ = min(every, key=lambda each: ranks.index(each[0]))
        same = [(media, entry) for kind, media, entry in every if kind == form]
        if form == "json":
            # What is but JSON comes before what has a meaning besides.
            same.sort(key=lambda each: media_type(each[0]) not in _USUAL)
        medias = tuple(media for media, _ in same)
        items = self._items(every)
        schema = same[0][1].get("schema")
        if form == "events":
            schema = items[0].schema if self._are_alike(items) else None
        others = self._others(form, schema, every)
        return Success(code, form, medias, schema, tuple(others), items=items)

    def _are_alike(self, items: Sequence[Item]) -> bool:
        first = [self._said(item.schema) for item in items[:1]]
        return bool(items) and all(self._said(i.schema) in first for i in items)

    def _items(self, every: Sequence[tuple[Form, str, Source]]) -> tuple[Item, ...]:
        """What comes in the stream, if there is one among the media types."""
        for form, media, entry in every:
            if form == "events":
                return tuple(items_read(self.resolver, media, entry))
        return ()

    def _others(
        self,
        form: Form,
        schema: Source | None,
        every: Sequence[tuple[Form, str, Source]],
    ) -> Iterator[tuple[str, Source]]:
        """What says another thing than the form that is asked for."""
        said = self._said(schema)
        for kind, media, entry in every:
            other = entry.get("schema")
            is_read = kind == form and form != "json"
            if other is None or is_read or self.resolver.resolve(other).value == said:
                continue
            yield media, other

    def _form(self, name: str, schema: Source | None) -> Form:
        media = media_type(name)
        target = None if schema is None else self.resolver.resolve(schema)
        is_file = target is not None and is_text_file(target)
        if stream_format(media):
            return "events"
        if is_json(media) or (media in _USUAL and _is_value(target)):
            return "binary" if is_file else "json"
        return "text" if is_text(media) and not is_file else "binary"

    def _said(self, schema: Source | None) -> object:
        return None if schema is None else self.resolver.resolve(schema).value

    def _distinct(self, replies: Sequence[Success]) -> Iterator[Success]:
        """The replies that say different things: the first of each kind."""
        kinds: list[tuple[object, list[Success]]] = []
        for each in replies:
            said = (each.form, *map(self._said, (each.schema, *_schemas(each.items))))
            same = next((found for other, found in kinds if other == said), None)
            if same is None:
                kinds.append((said, [each]))
            else:
                same.append(each)
        for _, same in kinds:
            yield same[0]._replace(codes=tuple(each.code for each in same))


def _schemas(items: Sequence[Item]) -> Iterator[Source]:
    return (each.schema for each in items)


def _is_value(schema: Source | None) -> bool:
    """Whether a schema says what a value is, and so that it is no file."""
    return schema is not None and kinds(schema) != {"string"}


def _rank(code: str) -> tuple[bool, str]:
    return not code.isdecimal(), code
