"""The rows of the table of facts, as test parameters and as values."""

from __future__ import annotations

from typing import Any

import pytest

from facts.table import Fact, load_facts

from .paths import built, steps

FACTS = load_facts()
NAMES = {(fact.operation, fact.where, fact.name) for fact in FACTS}

TEXT = "ä b/c?d&e=f#g%2e+"
"""Has everything in it that a URL or a form would have to encode."""

VALUES: dict[str, list[Any]] = {
    "string": [TEXT],
    "integer": [7],
    "number": [0.25, 7],
    "boolean": [True, False],
    "object": [{"some": "thing"}],
    "binary": [b"\x00\xff\r\n--"],
}


def row_id(fact: Fact) -> str:
    return f"{fact.operation} {fact.where} {fact.name}"


def each(facts: list[Fact]) -> pytest.MarkDecorator:
    """Run a test for each of these rows."""
    return pytest.mark.parametrize("fact", facts, ids=row_id)


def values(fact: Fact) -> list[Any]:
    """Make values that a row allows: each constant, else one of each type; its bounds."""
    made = list(fact.enum or [v for kind in fact.types for v in _values(fact, kind)])
    bounds = [fact.limits[b] for b in ("minimum", "maximum") if b in fact.limits]
    return [*made, *bounds, *([None] if fact.nullable else [])]


def _values(fact: Fact, kind: str) -> list[Any]:
    if kind != "array":
        return VALUES[kind]
    # The items of an array have a row unless they are objects.
    simple = (fact.operation, fact.where, f"{fact.name}[]") in NAMES
    return [["one", "two"]] if simple else [[{"some": "thing"}]]


def carrier(fact: Fact, value: object) -> Any:
    """Make the smallest body or reply in which a value stands where the row says."""
    return built(steps(fact.name), value)
