"""What the modules of a method's own types are called, and where they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from .names import singular_snake
from .settings import Resource, Settings
from .text import Code, identifier


class Stems:
    """Knows which resources are one word to us: `user` and `users`, `people`, `persons`.

    They are looked up by that word and by the names of their methods: looking through all
    resources for each method took a time that grows with the square of the document.
    """

    def __init__(self, chosen: Settings) -> None:
        self._client = chosen.client
        self._rivals: dict[tuple[Sequence[str], str], list[str]] = defaultdict(list)
        for resource in chosen.all_resources():
            *folders, leaf = resource.path
            word = (*folders, singular_snake(leaf))
            for method in resource.methods:
                self._rivals[word, method.name].append(leaf)

    def of(self, method: str, resource: Resource) -> tuple[tuple[Code, ...], str]:
        """The folder of a method's own types, and what their modules begin with."""
        if resource is self._client:
            return (), f"client_{method}"
        *folders, leaf = resource.path
        folder = tuple(identifier(part) for part in folders)
        one = singular_snake(leaf)
        rivals = self._rivals.get(((*folders, one), method), ())
        first = min(rivals, key=lambda name: (name != one, name), default=leaf)
        return folder, f"{one if first == leaf else leaf}_{method}"
