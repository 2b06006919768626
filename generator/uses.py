"""How often schemas are used: without an end, where ways to them part again and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .errors import Diagnostic, Endless
from .parts import Part
from .resolve import Resolver

# Schemas that are spelt where they are used can be as many as there are ways to them, and
# ways double where they part. Documents of a thousand schemas and more have a use for each
# 150 to 400 characters.
_FREE_USES = 5_000
_LENGTH_OF_A_USE = 20


@dataclass
class Uses:
    """Counts the uses of the schemas of a resolver's documents."""

    resolver: Resolver
    _uses: int = 0
    _most: int = _FREE_USES

    def count(self, parts: Sequence[Part]) -> None:
        """Counts a use of schemas; a SpecError where there is no end of them."""
        self._uses += 1
        if self._uses <= self._most:
            return
        length = sum(len(document.text) for document in self.resolver.documents)
        self._most = _FREE_USES + length // _LENGTH_OF_A_USE
        if self._uses > self._most:
            raise Endless(
                [
                    Diagnostic(
                        "too-many-types",
                        f"schemas are used here in more than {self._uses - 1:,} ways",
                        parts[0].schema.location,
                        "list the schemas that are used often under `models` in the"
                        " settings, so that each is one type",
                    )
                ]
            )
