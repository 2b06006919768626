"""Following `$ref`: inside the document and its own folder, and nowhere else.

Sources: RFC 6901 (pointers), RFC 3986 (percent-encoding), OpenAPI 3.1.1, 4.8.23
(Reference Objects) and JSON Schema 2020-12, 8.2 (identifiers).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from generator.errors import SpecError
from generator.load import Document, Source, load
from generator.plain import Json
from generator.pointer import keys, step

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_PLACE = re.compile(r"(?:/(?:[^~/]|~[01])*)*")
_SIBLINGS_THAT_OVERRIDE = ("summary", "description")


class Resolver:
    """Follows the references of one document and of the files beside it.

    Files are read when they are first referred to, each once.
    """

    def __init__(self, document: Document) -> None:
        self._root = document.path.resolve().parent
        self._documents = {document.path.resolve(): document}

    @property
    def documents(self) -> list[Document]:
        """The document and every file that it has referred to so far."""
        return list(self._documents.values())

    def resolve(self, source: Source) -> Source:
        """What `source` stands for: itself, or the end of its chain of references.

        The result's document and pointer are the identity of what was referred to.
        Siblings of `$ref` are not applied: see `siblings`.

        Raises `SpecError`, at the `$ref`: `bad-ref` (not a string, or not a reference
        that is allowed here), `unknown-ref` (no such target), `circular-ref` (a chain
        that never ends in anything).
        """
        seen = [source]
        while is_ref(seen[-1]):
            target = self.follow(seen[-1])
            if target in seen:
                chain = " -> ".join(f"#{each.pointer}" for each in [*seen, target])
                message = f"the reference leads back to itself: {chain}"
                raise (seen[0] / "$ref").refuse("circular-ref", message)
            seen.append(target)
        return seen[-1]

    def follow(self, source: Source) -> Source:
        """What the `$ref` of `source` points at, which may be a reference itself."""
        ref = source / "$ref"
        address, _, fragment = ref.as_str().partition("#")
        document = self._document(source.document, address, ref)
        pointer = unquote(fragment)
        if not _PLACE.fullmatch(pointer):
            raise _bad(
                ref,
                f"#{fragment} is not a JSON pointer",
                "write the place as #/components/...; $anchor and $id are not supported",
            )
        return _find(document, pointer, ref)

    def _document(self, current: Document, address: str, ref: Source) -> Document:
        if not address:
            return current
        if _SCHEME.match(address):
            message = f"{address} is not in the document's folder"
            hint = "save it beside the document and refer to it by a relative path"
            raise _bad(ref, message, f"nothing is fetched: {hint}")
        name = unquote(address)
        if "\0" in name or "\\" in name:
            raise _bad(ref, f"{name!r} is not a path", "separate folders by /")
        path = (current.path.parent / name).resolve()
        if name.startswith("/") or not path.is_relative_to(self._root):
            raise _bad(
                ref,
                f"{address} is outside of the document's folder",
                f"only files below {self._shown_root()} can be referred to",
            )
        if path not in self._documents:
            self._documents[path] = self._load(current, name, ref)
        return self._documents[path]
