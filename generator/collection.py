"""The models that come up while schemas are read, in the order readers meet them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, TypeVar

from . import ir
from .errors import SpecError

K = TypeVar("K")
V = TypeVar("V")
# Ordered by more than what came first: `move_to_end` takes no time that grows with it.
Models = OrderedDict[ir.Ref, ir.Model]


def insert(models: Models, position: int, model: ir.Model) -> None:
    """Puts a model before those that have come since `models` had a certain length."""
    later = _since(models, position)
    models[model.ref] = model
    models.update(reversed(later))


def insert_first(models: Models, model: ir.Model) -> None:
    """Puts a model before all others, those of its module among them."""
    models[model.ref] = model
    models.move_to_end(model.ref, last=False)


@contextmanager
def undone_on_error(
    models: Models, nested: dict[Any, ir.Ref], opened: dict[Any, ir.Ref]
) -> Generator[None]:
    """Leaves no trace of what was read inside, where that ends in a SpecError.

    `nested` leads to models, and only grows; `opened` to those that are being read.
    """
    counts, before = (len(models), len(nested)), dict(opened)
    try:
        yield
    except SpecError:
        _since(models, counts[0])
        _since(nested, counts[1])
        opened.clear()
        opened.update(before)
        raise


def _since(grown: dict[K, V], position: int) -> list[tuple[K, V]]:
    """Takes out what has come since there was a certain number, the last one first.

    A large document has hundreds of thousands, of which few have come since.
    """
    return [grown.popitem() for _ in range(len(grown) - position)]
