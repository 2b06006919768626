"""The models that come up while schemas are read, in the order readers meet them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from . import ir
from .errors import SpecError

Models = dict[ir.Ref, ir.Model]


def insert(models: Models, position: int, model: ir.Model) -> None:
    """Puts a model before those that have come since `models` had a certain length."""
    later = list(models.items())[position:]
    for ref, _ in later:
        del models[ref]
    models[model.ref] = model
    models.update(later)


@contextmanager
def undone_on_error(
    models: Models, opened: dict[frozenset[str], ir.Ref]
) -> Generator[None]:
    """Leaves no trace of what was read inside, where that ends in a SpecError."""
    count, before = len(models), dict(opened)
    try:
        yield
    except SpecError:
        for ref in list(models)[count:]:
            del models[ref]
        opened.clear()
        opened.update(before)
        raise
