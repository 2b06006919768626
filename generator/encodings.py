"""How fields of forms are written: what a document says of them by `encoding`.

OpenAPI 3.1.1, 4.8.15, has the rules and the defaults: the items of a list are fields of
one name, and what has members is JSON. As with parameters (see `styles`), SDKs made by
settings in stainless.yml's format write fields in a way of their own, and do so on; what
is made without settings, or with `x-specloom: {query: document}`, follows the document.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from . import ir
from .arguments import Warn
from .contents import Content
from .errors import Diagnostic
from .keywords import members, unsupported
from .load import Source
from .media import is_json, is_range, media_type
from .resolve import Resolver
from .styles import Styles
from .text import NO_TEXT, Text
from .tokens import is_token
from .uploads import holds_file

_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")


@dataclass(frozen=True, slots=True)
class Encodings:
    """Reads how the fields of one document's forms are written."""

    resolver: Resolver
    styles: Styles
    warn: Warn
    by_document: bool

    def of(
        self, content: Content, fields: Sequence[ir.Field]
    ) -> Mapping[Text, ir.Encoding]:
        """The encodings of a form's fields, where they are not the client's own way."""
        if content.encoding not in ("multipart", "form"):
            return {}
        said = content.entry.get("encoding")
        if not self.by_document:
            if said is not None and any(map(self._matters, said.items())):
                self.warn(_by_settings(said))
            return {}
        found: dict[Text, ir.Encoding] = {}
        for item in fields:
            entry = said.get(item.wire.value) if said is not None else None
            entry = None if entry is None else self.resolver.resolve(entry)
            encoding = self.resolver.complaints.attempt(
                self._encoding, content, entry, item
            )
            if encoding is not None:
                found[item.wire] = encoding
        known = {item.wire for item in fields}
        for name in said.as_dict() if said is not None else ():
            if Text(name) not in known:
                self.warn(_of_nothing(cast("Source", said) / name, name))
        return found

    def _matters(self, named: tuple[str, Source]) -> bool:
        """Whether it asks for more than brackets, and the type that a file has anyway."""
        said = self.resolver.resolve(named[1]).as_dict()
        usual = {"contentType": "application/octet-stream"}
        return said != usual and said.get("style") != "deepObject"

    def _encoding(
        self, content: Content, entry: Source | None, item: ir.Field
    ) -> ir.Encoding | None:
        kind = item.type
        has_parts = self.styles.has_parts(kind)
        is_multipart = content.encoding == "multipart"
        if self._holds_files(kind):
            return None
        media, style = NO_TEXT, None
        headers: tuple[tuple[Text, Text], ...] = ()
        if entry is not None:
            if is_multipart:
                headers = tuple(self._headers(entry))
            if any(key in entry for key in ("style", "explode", "allowReserved")):
                style = self._style(entry, item.wire.value, kind)
            else:
                media = self._media(entry, kind)
        if not is_multipart and media and not is_json(media_type(media.value)):
            # There is no place to say it in.
            media = NO_TEXT
        one_file = isinstance(kind, ir.File)
        if media or headers or style or (has_parts and not one_file):
            return ir.Encoding(media, headers, style)
        return None

    def _holds_files(self, kind: ir.Type) -> bool:
        """Whether there are files among its members, which JSON has no place for."""
        return holds_file(kind, self.styles.models) and not self.styles.is_list_of(
            kind, ir.File, ir.Scalar, ir.Enum
        )

    def _style(self, entry: Source, name: str, kind: ir.Type) -> ir.Style:
        said = entry.text("style") or "form"
        if said not in _STYLES:
            raise unsupported(entry / "style", "this style of a field")
        explode = entry.get("explode")
        exploded = said == "form" if explode is None else explode.value is True
        if said in ("spaceDelimited", "pipeDelimited") and exploded:
            said = "form"
        if said == "deepObject":
            for doubt in self.styles.deep_doubts(entry / "style", name, kind):
                self.warn(doubt)
        reserved = entry.as_dict().get("allowReserved") is True
        return ir.Style(cast("ir.StyleName", said), exploded, reserved)

    def _media(self, entry: Source, kind: ir.Type) -> Text:
        """The type of a field; empty where it is the usual one, or the caller's choice."""
        said = entry.text("contentType").strip()
        if not said or "," in said or is_range(media_type(said)):
            return NO_TEXT
        media = media_type(said)
        if is_json(media) or self.styles.is_list_of(kind, ir.File, ir.Scalar, ir.Enum):
            return Text(said)
        self.warn(_unwritable(entry / "contentType", said))
        return NO_TEXT

    def _headers(self, entry: Source) -> Iterator[tuple[Text, Text]]:
        """The headers of a part that always are the same."""
        found = entry.get("headers")
        for name, header in found.items() if found is not None else ():
            if name.lower() == "content-type":
                # OpenAPI 3.1.1, 4.8.15.1.1: the type is said by `contentType`.
                continue
            schema = self.resolver.resolve(header).get("schema")
            said = {} if schema is None else members(self.resolver.resolve(schema))
            values = [said["const"]] if "const" in said else said.get("enum")
            if (
                isinstance(values, list)
                and len(values) == 1
                and isinstance(values[0], str)
                and is_token(name)
            ):
                yield Text(name), Text(values[0])
            else:
                self.warn(_unsent(header, name))


def _by_settings(source: Source) -> Diagnostic:
    return Diagnostic(
        "encoding-by-settings",
        "the fields of this form are written as SDKs of such settings write them, and not"
        " by `encoding`",
        source.location,
        "write `x-specloom: {query: document}` into the settings to have the document"
        " followed",
        "warning",
    )


def _of_nothing(source: Source, name: str) -> Diagnostic:
    return Diagnostic(
        "encoding-of-nothing",
        f"the form has no property `{name}` that this could be the encoding of",
        source.location,
        "give it the name of a property",
        "warning",
    )


def _unwritable(source: Source, media: str) -> Diagnostic:
    return Diagnostic(
        "unwritable-field",
        f"no client can write this type as `{media}`; it is sent as JSON",
        source.location,
        "describe it as a string, if callers are to write it",
        "warning",
    )


def _unsent(source: Source, name: str) -> Diagnostic:
    return Diagnostic(
        "unsent-header",
        f"the header `{name}` of this part is not sent, as its value is not known",
        source.location,
        "give it a `const`; callers can give a file's headers themselves, as the fourth"
        " item of a tuple",
        "warning",
    )
