"""How what methods raise is spelt: in their calls, and in their docstrings."""

from __future__ import annotations

from collections.abc import Iterator

from . import ir
from .layout import Argument, mapping
from .text import Code, Text, literal


def failures(operation: ir.Operation) -> Iterator[Argument]:
    """The keyword that says where the models of an operation's errors are.

    They are named in words, below `types`, so that nothing is loaded for them.
    """
    pairs = [
        (literal(each.code), literal(".".join((*each.type.module, each.type.name))))
        for each in operation.failures
    ]
    if pairs:
        yield "errors", mapping(pairs, 12, len("errors=,"))


def raises(operation: ir.Operation) -> Iterator[tuple[Code, Text]]:
    """The error that has a model to be read as, and for which statuses which model."""
    codes: dict[ir.Ref, list[str]] = {}
    for failure in operation.failures:
        codes.setdefault(failure.type, []).append(failure.code.value)
    if codes:
        models = (f"`{ref.name}` ({', '.join(every)})" for ref, every in codes.items())
        yield (
            Code("APIStatusError"),
            Text(f"Its `parse()` gives a model: {', '.join(models)}."),
        )
