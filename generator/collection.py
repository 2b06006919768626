"""The models that come up while schemas are read, in the order readers meet them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

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
def undone_on_error(models: Models, *others: dict[Any, ir.Ref]) -> Generator[None]:
    """Leaves no trace of what was read inside, where that ends in a SpecError.

    `others` are what leads to models.
    """
    count, before = len(models), [dict(each) for each in others]
    try:
        yield
    except SpecError:
        for ref in list(models)[count:]:
            del models[ref]
        for each, was in zip(others, before, strict=True):
            each.clear()
            each.update(was)
        raise
