"""The spelling of words, from `custom_casings`."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..errors import Complaints
from ..load import Source
from ..names import Casing, words
from .values import items, optional, text


@dataclass
class _Spellings:
    pascal: dict[str, str] = field(default_factory=dict[str, str])
    snake: dict[str, str] = field(default_factory=dict[str, str])
    singulars: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, word: str, forms: Source) -> None:
        """One word with its forms, or with the one form that is all there is."""
        if isinstance(forms.value, str):
            self.pascal[word] = _spelling(word, forms)
            return
        pascal, snake, camel = (
            None if found is None else _spelling(word, found)
            for found in (
                optional(forms, form) for form in ("pascal", "snake", "camel")
            )
        )
        initialism = optional(forms, "initialism")
        if pascal is not None:
            self.pascal[word] = pascal
        elif initialism is not None and initialism.value:
            self.pascal[word] = word.upper()
        elif initialism is not None:
            self.pascal[word] = word.capitalize()
        elif camel:
            self.pascal[word] = camel[:1].upper() + camel[1:]
        if snake is not None:
            self.snake[word] = snake
        elif word not in self.pascal:
            self.pascal[word] = word.capitalize()


def read_casing(source: Source | None, complaints: Complaints) -> Casing:
    """How words are spelt. A word is matched in any spelling of its letters."""
    found = _Spellings()
    for name, forms in items(source):
        word = "".join(words(name))
        if not word or forms.value is None:
            continue
        plural = optional(forms, "plural")
        one = optional(forms, "singular") or forms
        complaints.attempt(found.add, word, one)
        if plural is not None:
            many = "".join(words(text(plural, "snake") or _only(plural) or f"{word}s"))
            complaints.attempt(found.add, many, plural)
            found.singulars[many] = word
    return Casing(found.pascal, found.snake, found.singulars)


def _spelling(word: str, source: Source) -> str:
    """A form as it is; a SpecError for what could not be part of a name in its place."""
    form = source.as_str()
    if form.isidentifier() or (word[0].isdigit() and f"_{form}".isidentifier()):
        return form
    raise source.refuse(
        "no-name",
        f"no name in Python can have {form!r} in it",
        "write letters, digits and underscores, with no digit first",
    )


def _only(plural: Source) -> str | None:
    return plural.value if isinstance(plural.value, str) else None
