"""Following `$ref`: inside the document and a folder, its own or a wider one.

Sources: RFC 6901 (pointers), RFC 3986 (percent-encoding), OpenAPI 3.1.1, 4.8.23
(Reference Objects) and JSON Schema 2020-12, 8.2 (identifiers).
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from pathlib import Path
from urllib.parse import unquote, urljoin

from .errors import Complaints, SpecError
from .identifiers import Identifiers
from .load import Document, Source, load
from .nearest import did_you_mean
from .pointer import keys, step

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_POINTER = re.compile(r"(?:/(?:[^~/]|~[01])*)*")


# For how many names that are not known one is looked for that may be meant: as many as
# are told of in one run.
_MOST_HINTS = 100


def is_ref(source: Source) -> bool:
    """Whether an object is a reference. Not to be asked of a map of named things."""
    said = source.keywords
    return "$ref" in said or "$dynamicRef" in said


REFERENCES = ("$ref", "$dynamicRef")


class Resolver:
    """Follows the references of one document and of the files that it may reach.

    A file is read when it is first referred to, and once. `complaints` is where it is
    kept what parts of the document are refused for; without, that is raised.
    """

    def __init__(
        self, document: Document, complaints: Complaints | None = None
    ) -> None:
        self.complaints = Complaints(keeps=False) if complaints is None else complaints
        self.document = document
        self._folder = (document.within or document.path.parent).resolve()
        self._documents = {document.path.resolve(): document}
        # By the document and the resource that a reference is in, and what it says.
        self._targets: dict[tuple[Document, str, str], Source] = {}
        self._identifiers: dict[Document, Identifiers] = {}
        self._hints: dict[str, str] = {}

    @property
    def documents(self) -> list[Document]:
        """The document and every file that it has referred to so far."""
        return list(self._documents.values())

    def reference(self, address: str) -> Source:
        """An object of the document itself that is no more than a `$ref`."""
        return Source(self.document, "", {"$ref": address})

    def leads(self, address: str) -> bool:
        """Whether a reference in the document itself would lead to anything."""
        try:
            self.follow(self.reference(address))
        except SpecError:
            return False
        return True

    def resolve(self, source: Source) -> Source:
        """What `source` stands for: itself, or the end of its chain of references.

        The document and the pointer of the result are the identity of what was meant.
        What stands beside a `$ref` is left to the caller.

        Refused at the `$ref` is `bad-ref` (not a string, no JSON pointer, or a file that
        must not be read), `unknown-ref` (no such target), `circular-ref` (a chain that
        never arrives). Where complaints are kept, an empty object stands in for it.
        """
        if not is_ref(source):
            return source
        if (self, "end") not in source.known:
            nothing = Source(source.document, source.pointer, {})
            return self.complaints.instead(nothing, self._end, source)
        found: Source = source.known[self, "end"]
        return found

    def is_lost(self, source: Source) -> bool:
        """Whether a reference leads nowhere, which is told."""
        return is_ref(source) and self.resolve(source) == source

    def _end(self, source: Source) -> Source:
        """The end of a chain of references."""
        chain = {source: None}
        last = source
        while is_ref(last):
            last = last.known.get((self, "end")) or self.follow(last)
            if last in chain:
                every = list(chain)
                raise _circular([*every[every.index(last) :], last])
            chain[last] = None
        for each in chain:
            each.known[self, "end"] = last
        return last

    def follow(self, source: Source) -> Source:
        """What the `$ref` of `source` points at, which may be a reference itself."""
        if self not in source.known:
            source.known[self] = self._followed(source)
        found: Source = source.known[self]
        return found

    def _followed(self, source: Source) -> Source:
        if "$ref" not in source:
            return self._dynamic(source / "$dynamicRef")
        ref = source / "$ref"
        if not isinstance(ref.value, str):
            raise _bad(ref, "a $ref must be a string", "for example #/components/...")
        here = source.document
        resource = self._names(here).resource(source.pointer)
        key = (here, resource, ref.value)
        if key not in self._targets:
            self._targets[key] = self._target(ref, ref.value, resource)
        return self._targets[key]

    def _dynamic(self, ref: Source) -> Source:
        """What a `$dynamicRef` points at: the innermost schema around it of that name.

        What extends that schema is one of its kind. Where none is around it, and not
        exactly one has the name, it may be anything.
        """
        names = self._names(ref.document)
        name = ref.as_str().removeprefix("#")
        found = names.anchored(name, names.resource(ref.pointer))
        around = [each for each in found if ref.pointer.startswith(f"{each}/")]
        if around or len(found) == 1:
            return self._find(ref.document, max(around or found, key=len), ref)
        return Source(ref.document, ref.pointer, True)

    def _names(self, document: Document) -> Identifiers:
        if document not in self._identifiers:
            self._identifiers[document] = Identifiers.of(document)
        return self._identifiers[document]

    def _target(self, ref: Source, value: str, resource: str) -> Source:
        address, _, fragment = value.partition("#")
        # What settings refer to is in the document that they are of.
        paths = [each.path for each in self.documents]
        document = ref.document if ref.document.path in paths else self.document
        names = self._names(document)
        if address:
            known = names.at(urljoin(names.address(resource), address))
            if known is None:
                document = self._document(document, address, ref)
                names = self._names(document)
            resource = known or ""
        pointer = unquote(fragment)
        if not _POINTER.fullmatch(pointer):
            pointer = _anchored(names, pointer, resource, ref)
            resource = ""
        if not pointer and not resource and "openapi" in document.data:
            hint = "add the place, for example #/components/schemas/..."
            raise _bad(ref, "this refers to the whole OpenAPI document", hint)
        # What is written below a `$id` is mostly meant from the top all the same, and
        # what is written without percent-encoding may be a name as it is.
        ways = (resource + pointer, pointer, fragment)
        found = (_at(document, way) for way in ways if _POINTER.fullmatch(way))
        return next(filter(None, found), None) or self._find(document, pointer, ref)

    def _find(self, document: Document, pointer: str, ref: Source) -> Source:
        target, missing = _walked(document, pointer)
        if missing is None:
            return target
        where = document.file if document is not ref.document else "the document"
        unknown = step(target.pointer, missing)
        message = f"there is no {unknown} in {where}"
        if len(self._hints) < _MOST_HINTS and unknown not in self._hints:
            members = target.value if isinstance(target.value, dict) else ()
            self._hints[unknown] = did_you_mean(missing, members)
        raise ref.refuse("unknown-ref", message, self._hints.get(unknown, ""))

    def _document(self, current: Document, address: str, ref: Source) -> Document:
        if not address:
            return current
        if _SCHEME.match(address):
            hint = "save it in the document's folder and refer to it by relative path"
            raise _bad(ref, f"{address} is not read: nothing is fetched", hint)
        name = unquote(address)
        if "\0" in name or "\\" in name:
            raise _bad(ref, f"{name!r} is not a path", "separate folders by /")
        path = current.path.parent / name
        try:
            real = path.resolve()
            is_file = real.is_file()
        except OSError as error:  # such as a name that is too long
            reason = error.strerror or type(error).__name__
            raise ref.refuse("unreadable", f"cannot read the file: {reason}") from None
        if not real.is_relative_to(self._folder) or name.startswith("/"):
            where = "--root" if current.within else "the document's folder"
            hint = "if that is meant, name a folder that holds both: --root DIR"
            raise _bad(ref, f"{address} is outside of {where}", hint)
        if real not in self._documents:
            if not is_file:
                files = (each.name for each in real.parent.glob("*"))
                hint = did_you_mean(real.name, files)
                raise ref.refuse("unknown-ref", f"there is no file {name}", hint)
            self._documents[real] = load(_plain(path, real), current.within)
        return self._documents[real]


def _plain(path: Path, real: Path) -> Path:
    """One name for a file, however it is reached: without steps that go back."""
    short = Path(os.path.normpath(path))
    return short if short.resolve() == real else path


def _walked(document: Document, pointer: str) -> tuple[Source, str | None]:
    """What a pointer leads to; else what is nearest to that, and the key it lacks."""
    target = document.root
    for key in keys(pointer):
        if key not in _members(target):
            return target, key
        target /= int(key) if isinstance(target.value, list) else key
    return target, None


def _members(source: Source) -> Collection[str]:
    """The tokens of pointers to what a value holds."""
    if isinstance(source.value, list):
        return [str(number) for number in range(len(source.value))]
    return source.value if isinstance(source.value, dict) else ()


def _at(document: Document, pointer: str) -> Source | None:
    target, missing = _walked(document, pointer)
    return target if missing is None else None


def _anchored(names: Identifiers, name: str, resource: str, ref: Source) -> str:
    """The pointer of the schema that an anchor names."""
    found = names.anchored(name, resource)
    if len(found) == 1:
        return found[0]
    if found:
        hint = "write #/components/... instead"
        raise ref.refuse(
            "bad-ref", f"{len(found)} schemas have the $anchor {name}", hint
        )
    hint = did_you_mean(name, names.anchors) or "write #/components/..."
    message = f"#{name} is no JSON pointer and no $anchor"
    raise ref.refuse("bad-ref", message, hint)


def _circular(cycle: list[Source]) -> SpecError:
    names = " -> ".join(f"#{source.pointer}" for source in cycle)
    message = f"the reference leads back to itself: {names}"
    keyword = next(each for each in REFERENCES if each in cycle[0])
    return (cycle[0] / keyword).refuse("circular-ref", message)


def _bad(ref: Source, message: str, hint: str) -> SpecError:
    return ref.refuse("bad-ref", message, hint)
