"""Where types go, and what they are called there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from .names import Casing, singular_snake, words
from .text import Code

Role: TypeAlias = Literal["reply", "request"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the types of a schema go: a module, and the properties that led there.

    `prefix` is what the names of its nested types begin with.
    """

    module: tuple[Code, ...]
    role: Role
    path: tuple[str, ...] = ()
    prefix: str = ""

    def below(self, name: str) -> Place:
        return replace(self, path=(*self.path, name))

    def singular(self) -> Place:
        """The place of an array's items: `tools` holds a `Tool`."""
        *head, last = self.path or ("item",)
        last = singular_snake(last) if words(last) else last
        return replace(self, path=(*head, last))

    def class_name(self, casing: Casing) -> str:
        """What a class of this place would like to be called."""
        name = self.prefix + casing.pascal("_".join(self.path))
        if name.isidentifier():
            return name
        return f"{casing.pascal(self.module[-1])}{name or 'Item'}"


@dataclass(frozen=True, slots=True)
class NamedSchema:
    """A schema that the settings make a type of its own.

    `suffix` says whether the form for requests is called `Param`.
    """

    name: str
    folder: tuple[Code, ...]
    shared: bool = False
    suffix: bool = True
