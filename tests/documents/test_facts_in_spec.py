"""The spec says what the facts say: no more, no less, and nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from facts.table import ABSENT, Fact

from .paths import steps, walk
from .rows import FACTS, each
from .spec import SchemaNode, operations


@each(FACTS)
def test_spec_states_the_row(fact: Fact) -> None:
    assert _stated_by(_node(fact)) == _stated_by_row(fact)


@pytest.mark.parametrize("operation", operations())
def test_table_has_a_row_for_all_that_an_operation_has(operation: str) -> None:
    rows = {(fact.where, fact.name) for fact in FACTS if fact.operation == operation}
    assert rows == operations()[operation].names()


def test_table_is_of_operations_of_the_spec() -> None:
    assert {fact.operation for fact in FACTS} == set(operations())


def test_table_is_long_enough_to_be_complete() -> None:
    assert len(FACTS) >= 150


def _node(fact: Fact) -> SchemaNode:
    operation = operations()[fact.operation]
    if fact.where in ("path", "query", "header"):
        return operation.declared(fact.where)[fact.name]
    return walk(operation.root(fact.where), steps(fact.name))


def _stated_by(node: SchemaNode) -> dict[str, Any]:
    return {
        "types": node.types,
        "required": node.required,
        "nullable": node.nullable,
        "default": _text(node.default),
        "limits": node.limits,
        "enum": sorted(map(_text, node.enum or [])),
    }


def _stated_by_row(fact: Fact) -> dict[str, Any]:
    return {
        "types": set(fact.types),
        "required": fact.required,
        "nullable": fact.nullable,
        "default": _text(fact.default),
        "limits": fact.limits,
        "enum": sorted(map(_text, fact.enum or [])),
    }


def _text(value: object) -> str:
    # As text, because to Python False is 0.
    return "absent" if value is ABSENT else json.dumps(value)
