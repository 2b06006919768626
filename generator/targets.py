"""What references inside a document are to, told without following those that lead on.

What a client is made of is followed by `resolve`, which refuses what leads nowhere. Here
are the parts that no client meets, and what is there but of another kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import dropwhile
from typing import NamedTuple
from urllib.parse import unquote

from .errors import Diagnostic, Location, Severity
from .load import Document
from .plain import Json
from .pointer import keys

_SCHEMAS = "#/components/schemas/"
# The parts of `components`, and what is in each of them.
_KINDS: Mapping[str, str] = {
    "callbacks": "a callback",
    "examples": "an example",
    "headers": "a header",
    "links": "a link",
    "mediaTypes": "a media type",
    "parameters": "a parameter",
    "pathItems": "a path item",
    "requestBodies": "a request body",
    "responses": "a response",
    "schemas": "a schema",
    "securitySchemes": "a security scheme",
}


class Fault(NamedTuple):
    """What is wrong with a reference."""

    code: str
    message: str
    hint: str
    severity: Severity

    def at(self, place: Location) -> Diagnostic:
        """The complaint about it."""
        return Diagnostic(self.code, self.message, place, self.hint, self.severity)


@dataclass(slots=True)
class Targets:
    """The references of one document to parts of itself."""

    document: Document
    _known: dict[tuple[str, str], Fault | None] = field(
        default_factory=dict[tuple[str, str], Fault | None]
    )
    _schemas: Mapping[str, Json] = field(init=False)
    _ending: set[str] = field(default_factory=set[str])
    """References that are known to lead to an end."""
    _identified: bool | None = None

    def __post_init__(self) -> None:
        components = self.document.data.get("components")
        found = components.get("schemas") if isinstance(components, dict) else None
        self._schemas = found if isinstance(found, dict) else {}

    def component(self, reference: str) -> Mapping[str, Json]:
        """The schema under `components` that a reference names; {} for any other."""
        if not reference.startswith(_SCHEMAS):
            return {}
        found = self._schemas.get(reference.removeprefix(_SCHEMAS))
        return found if isinstance(found, dict) else {}

    def is_there(self, reference: str) -> bool:
        """Whether a reference of the form `#/...` leads to anything."""
        root = self.document.root
        return root.has(unquote(reference[1:])) or root.has(reference[1:])

    def fault(self, reference: Json, wanted: str) -> Fault | None:
        """What is wrong with a reference to what is `wanted`: a part of `components`.

        It is an error where the client would be made of something else than is meant.
        """
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return None
        if (reference, wanted) not in self._known:
            self._known[reference, wanted] = self._fault(reference, wanted)
        return self._known[reference, wanted]

    def _fault(self, reference: str, wanted: str) -> Fault | None:
        match keys(reference):
            case ["components", section, _] if section in _KINDS and section != wanted:
                if self.is_there(reference):
                    message = f"`{reference}` is {_KINDS[section]}"
                    message += f", and {_KINDS[wanted]} belongs here"
                    hint = f"refer to #/components/{wanted}/..."
                    if wanted == "schemas":  # None of its keys says what is valid.
                        message += "; any value is taken"
                        return Fault("bad-ref", message, hint, "warning")
                    return Fault("bad-ref", message, hint, "error")
            case _:
                pass
        # Where schemas have identifiers, pointers may be counted from those.
        if not self.is_there(reference) and not self._has_identifiers():
            message = f"there is no {unquote(reference[1:])} in the document"
            return Fault("unknown-ref", f"{message}; no method needs it", "", "warning")
        return None

    def _has_identifiers(self) -> bool:
        if self._identified is None:
            self._identified = "$id" in self.document.text
        return self._identified

    def circle(self, reference: Json) -> Fault | None:
        """What is wrong with a schema that is a reference, and refers to itself in the end."""
        seen: dict[str, None] = {}
        while isinstance(reference, str) and reference not in seen:
            if reference in self._ending:
                break
            seen[reference] = None
            reference = self.component(reference).get("$ref")
        if not isinstance(reference, str) or reference in self._ending:
            self._ending.update(seen)
            return None
        names = " -> ".join([*dropwhile(reference.__ne__, seen), reference])
        message = f"the reference leads back to itself: {names}"
        return Fault("circular-ref", message, "", "warning")
