"""The events of PyYAML's parser, put together exactly and within limits."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, cast

import yaml
from yaml.error import MarkedYAMLError

from . import yaml_scalars
from .errors import Diagnostic, Location, Position, SpecError, refuse
from .plain import (
    MOST_LEVELS,
    Json,
    control_character,
    duplicate_key,
    kind,
    too_deep,
)
from .pointer import step
from .yaml_blocks import WHOLE, Block

# What aliases may add to a document, in nodes and characters: real documents repeat a
# few blocks, an alias bomb billions.
MOST_ALIASED = 10_000_000

# YAML 1.2 has these as ordinary characters; libyaml breaks lines at some of them and
# refuses the others, so they pass it in disguise.
_MISREAD = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_INDENT = re.compile(r"^[ \t]*", re.MULTILINE)
_PRIVATE = range(0x10FFFD, 0x100000, -1)


class _Parser(Protocol):
    def get_event(self) -> yaml.Event: ...


class _Anchored(NamedTuple):
    """What an alias stands for; `size` and `levels` are counted after expansion."""

    content: Json
    size: int
    levels: int


@dataclass(slots=True)
class _Open:
    """A collection whose end has not come yet."""

    where: Position
    items: dict[str, Json] | list[Json]
    anchor: str | None = None
    size_before: int = 0
    levels: int = 1
    key: str | None = None
    merging: bool = False
    places: dict[str, Position] = field(default_factory=dict[str, Position])
    merged: list[dict[str, Json]] = field(default_factory=list[dict[str, Json]])

    @property
    def wants_key(self) -> bool:
        return self.key is None and isinstance(self.items, dict)


class Builder:
    """Puts the events of a text together, with no recursion and in one pass."""

    def __init__(self, text: str, file: str, block: Block = WHOLE) -> None:
        self.warnings: list[Diagnostic] = []
        self._file = file
        self._block = block
        self._text, self._disguised = _disguise(text)
        self._where: Position = (1, 1)  # of the event at hand
        self._stack = [_Open(self._where, [])]
        self._anchors: dict[str, _Anchored | None] = {}
        self._merges = False
        self._size = 0
        self._aliased = 0
        self._repeated: list[Diagnostic] = []

    @property
    def stands_alone(self) -> bool:
        """Whether nothing was read that has to do with other parts of a text."""
        return not self._anchors and not self._merges

    def build(self) -> Json:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            parser = cast(_Parser, loader(self._text))
            while not isinstance(event := parser.get_event(), yaml.StreamEndEvent):
                self._feed(event)
        except MarkedYAMLError as error:
            raise self._bad_syntax(error) from None
        if self._repeated:
            raise SpecError(self._repeated)
        documents = self._stack[0].items
        return documents[0] if isinstance(documents, list) and documents else None

    # What a node becomes: plain data, or what a subclass wants.

    def entry(self, where: Position, content: Json) -> Json:
        return content

    def content(self, entry: Json) -> Json:
        return entry

    def scalar(self, event: yaml.ScalarEvent) -> Json:
        value = yaml_scalars.value(event, self._at)
        if event.implicit[0] and yaml_scalars.differs(event.value):
            message = (
                f"{event.value} is read as {kind(value)}, as YAML 1.2 says; "
                "YAML 1.1 has another value for it"
            )
            hint = "quote it, or write true, false or a decimal number"
            self.warnings.append(
                Diagnostic("yaml-version", message, self._at(), hint, "warning")
            )
        return value

    # Events.

    def _feed(self, event: yaml.Event) -> None:
        mark = event.start_mark
        if mark is not None:
            self._where = (self._block.line + mark.line + 1, mark.column + 1)
        if isinstance(event, yaml.ScalarEvent):
            self._on_scalar(event)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._on_start(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._on_end()
        elif isinstance(event, yaml.AliasEvent):
            self._on_alias(event.anchor)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._on_document(event)

    def _on_document(self, event: yaml.DocumentStartEvent) -> None:
        if self._stack[0].items:
            message = "a second YAML document starts here"
            raise self._refuse("many-documents", message, "keep one in the file")
        if event.version and tuple(event.version) != (1, 2):
            raise self._refuse(
                "yaml-version",
                "the %YAML directive asks for another version than 1.2",
                "remove it: the file is read as YAML 1.2, where yes, no, on and off "
                "are strings",
            )

    def _on_scalar(self, event: yaml.ScalarEvent) -> None:
        if self._disguised:
            event.value = event.value.translate(self._disguised)
        if "\0" in event.value:
            raise control_character("\0", self._at())
        size = len(event.value) + 1
        self._size += size
        is_key = self._stack[-1].wants_key
        if event.anchor is not None or not is_key:
            content = self.scalar(event)
            if event.anchor is not None:
                self._anchors[event.anchor] = _Anchored(content, size, 0)
            if not is_key:
                self._add(self._where, content)
                return
        self._on_key(event.value)
        self._stack[-1].merging = event.value == "<<" and event.implicit[0]

    def _on_key(self, key: str) -> None:
        top = self._stack[-1]
        top.key = key
        if key in top.places:
            first, _ = top.places[key]
            self._repeated.append(duplicate_key(key, first, self._at()))
        top.places.setdefault(key, self._where)

    def _on_start(self, event: yaml.CollectionStartEvent) -> None:
        if self._stack[-1].wants_key:
            raise self._bad_key()
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        yaml_scalars.check_collection(event.tag, is_mapping, self._at)
        if len(self._block.path) + len(self._stack) > MOST_LEVELS:
            raise too_deep(self._at())
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        items: dict[str, Json] | list[Json] = {} if is_mapping else []
        self._stack.append(_Open(self._where, items, event.anchor, self._size))
        self._size += 1

    def _on_end(self) -> None:
        ended = self._stack.pop()
        content: Json = ended.items
        if ended.merged and isinstance(content, dict):
            content = _merge([content, *ended.merged])
        if ended.anchor is not None:
            size = self._size - ended.size_before
            self._anchors[ended.anchor] = _Anchored(content, size, ended.levels)
        top = self._stack[-1]
        top.levels = max(top.levels, ended.levels + 1)
        self._add(ended.where, content)

    def _on_alias(self, name: str | None) -> None:
        if name is None or name not in self._anchors:
            raise self._refuse("unknown-anchor", f"there is no anchor &{name} above")
        anchored = self._anchors[name]
        if anchored is None:
            raise self._refuse("recursive-anchor", f"&{name} contains itself")
        self._size += anchored.size
        self._aliased += anchored.size
        if self._aliased > MOST_ALIASED:
            raise self._refuse(
                "too-large",
                f"aliases add more than {MOST_ALIASED:,} nodes and characters",
                "write shared parts once, under components, and refer to them",
            )
        top = self._stack[-1]
        if len(self._stack) - 1 + anchored.levels > MOST_LEVELS:
            raise too_deep(self._at())
        top.levels = max(top.levels, anchored.levels + 1)
        if not top.wants_key:
            self._add(self._where, anchored.content)
        elif isinstance(anchored.content, str):
            self._on_key(anchored.content)
        else:
            raise self._bad_key()

    # Building.

    def _add(self, where: Position, content: Json) -> None:
        top = self._stack[-1]
        if isinstance(top.items, list):
            top.items.append(self.entry(where, content))
        elif top.merging:
            top.merged += self._to_merge(content)
            top.key, top.merging = None, False
        elif top.key is not None:
            top.items[top.key] = self.entry(top.places[top.key], content)
            top.key = None

    def _to_merge(self, content: Json) -> list[dict[str, Json]]:
        self._merges = True
        entries = [content]
        if isinstance(content, list):
            entries = [self.content(entry) for entry in content]
        mappings = [entry for entry in entries if isinstance(entry, dict)]
        if len(mappings) != len(entries):
            raise self._refuse(
                "bad-merge",
                "<< merges mappings, and this is something else",
                "give it an alias of a mapping, or quote it to have it as a key",
            )
        return mappings

    # Refusals.

    def _at(self) -> Location:
        """The place of the event at hand."""
        pointer, where = self._block.pointer, self._where
        for opened in self._stack[1:]:
            if isinstance(opened.items, list):
                pointer = step(pointer, len(opened.items))
            elif opened.key is not None:
                pointer = step(pointer, opened.key)
        return Location(self._file, pointer, lambda _: where)

    def _refuse(self, code: str, message: str, hint: str = "") -> SpecError:
        return refuse(code, message, self._at(), hint)

    def _bad_key(self) -> SpecError:
        hint = "quote the key; text in {braces} must be quoted"
        return self._refuse("bad-key", "a key must be a string", hint)

    def _bad_syntax(self, error: MarkedYAMLError) -> SpecError:
        mark = error.problem_mark or error.context_mark
        hint = ""
        if mark is not None:
            self._where = (self._block.line + mark.line + 1, mark.column + 1)
            hint = self._advice(error, mark.line)
        problem = " ".join(filter(None, (error.problem, error.context)))
        return self._refuse("invalid-yaml", f"not valid YAML: {problem}", hint)

    def _advice(self, error: MarkedYAMLError, line: int) -> str:
        """What is mostly wrong where libyaml stops, in its words for it."""
        if "\t" in "".join(_INDENT.findall(self._text)[line : line + 1]):
            return "indent with spaces: YAML allows no tabs there"
        said = f"{error.problem} {error.context}"
        if "cannot start any token" in said:
            return "quote text that begins with such a character"
        if "mapping values are not allowed" in said:
            return "quote text that has a colon and a space in it; or a colon is missing above"
        if error.context_mark and ("flow" in said or "quoted" in said):
            first = self._block.line + error.context_mark.line + 1
            return f"close each quote and bracket that is opened from line {first} on"
        return ""


def _merge(mappings: list[dict[str, Json]]) -> dict[str, Json]:
    merged: dict[str, Json] = {}
    for mapping in reversed(mappings):
        merged |= mapping
    return merged


def _disguise(text: str) -> tuple[str, dict[int, str]]:
    """The text with unused characters for those that libyaml misreads; the way back."""
    misread = sorted(set(_MISREAD.findall(text)))
    if not misread:
        return text, {}
    unused = (chr(code) for code in _PRIVATE if chr(code) not in text)
    disguise = dict(zip(misread, unused, strict=False))
    back = {ord(unused): char for char, unused in disguise.items()}
    return text.translate({ord(c): d for c, d in disguise.items()}), back
