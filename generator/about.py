"""What readers of the package are told, from the settings."""

from __future__ import annotations

from . import ir, settings
from .text import NO_TEXT, Text


def about(chosen: settings.About) -> ir.About:
    """The front matter that the settings ask for."""
    return ir.About(
        title=_text(chosen.title),
        documentation=_text(chosen.documentation),
        contact=_text(chosen.contact),
        repository=_text(chosen.repository),
        security=tuple((Text(key), Text(said)) for key, said in chosen.security),
        examples={
            section: ir.Example(
                Text(example.verb),
                Text(example.path),
                {name: item.value for name, item in example.arguments},
            )
            for section, example in chosen.examples.items()
        },
    )


def _text(words: str | None) -> Text:
    return NO_TEXT if words is None else Text(words)
