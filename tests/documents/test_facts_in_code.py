"""The signatures, parameter classes and models of the client say what the facts say.

Limits and defaults are the server's business: an argument that is left out is not sent.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from facts.table import Fact
from openai_vector_stores import omit

from .annotations import TypeNode
from .caller import MODES, Mode
from .methods import Method, method_of
from .paths import head, steps, walk
from .rows import FACTS, each
from .spec import operations

each_mode = pytest.mark.parametrize("mode", MODES)
each_operation = pytest.mark.parametrize("operation", operations())

ARGUMENTS = [fact for fact in FACTS if fact.where in ("path", "query", "body")]
PARAMS = [fact for fact in FACTS if fact.where in ("query", "body")]
HEADERS = [fact for fact in FACTS if fact.where == "header"]
REPLIES = [fact for fact in FACTS if fact.where == "reply"]


@each_mode
@each(ARGUMENTS)
def test_signature_states_the_row(fact: Fact, mode: Mode) -> None:
    method = method_of(fact.operation, mode)
    node = walk(method.field(head(fact.name)), steps(fact.name)[1:])
    assert _stated_by(node) == _stated_by_row(fact)


@each_mode
@each(PARAMS)
def test_class_of_parameters_states_the_row(fact: Fact, mode: Mode) -> None:
    root = method_of(fact.operation, mode).params
    assert root, "The method has no class of parameters"
    assert _stated_by(walk(root, steps(fact.name))) == _stated_by_row(fact)


@each_mode
@each(REPLIES)
def test_model_states_the_row(fact: Fact, mode: Mode) -> None:
    result = method_of(fact.operation, mode).result
    node = walk(result, steps(fact.name))
    if _is_of_the_page(fact, result):
        assert _stated_by(node) == _stated_of_page(fact)
    else:
        assert _stated_by(node) == _stated_by_model_of(fact)


@each_mode
@each(HEADERS)
def test_header_of_one_value_is_no_argument(fact: Fact, mode: Mode) -> None:
    assert fact.enum
    assert len(fact.enum) == 1
    words = fact.name.lower().replace("-", "_")
    assert words not in method_of(fact.operation, mode).arguments


def test_every_row_is_one_of_these() -> None:
    assert len(ARGUMENTS) + len(HEADERS) + len(REPLIES) == len(FACTS)


@each_mode
@each_operation
def test_arguments_are_those_of_the_rows(operation: str, mode: Mode) -> None:
    rows = {head(fact.name) for fact in ARGUMENTS if fact.operation == operation}
    assert set(method_of(operation, mode).arguments) == rows


@each_mode
@each_operation
def test_optional_arguments_are_omitted_by_default(operation: str, mode: Mode) -> None:
    method = method_of(operation, mode)
    optional = [p for n, p in method.arguments.items() if n not in method.demanded]
    assert all(p.default is omit for p in optional)
    assert all(TypeNode(p.annotation).omittable for p in optional)


@each_mode
@each_operation
def test_class_of_parameters_has_all_keyword_arguments(
    operation: str, mode: Mode
) -> None:
    method = method_of(operation, mode)
    rows = [fact for fact in PARAMS if fact.operation == operation]
    assert (method.params is not None) == bool(rows)
    if method.params is not None:
        assert set(method.params.fields()) == _keywords(method)


@each_mode
@each_operation
def test_objects_have_no_other_fields(operation: str, mode: Mode) -> None:
    method = method_of(operation, mode)
    rows = [fact for fact in [*REPLIES, *PARAMS] if fact.operation == operation]
    for (where, outer), names in _inner_fields(rows).items():
        root = method.result if where == "reply" else method.params
        assert root
        assert set(walk(root, steps(outer)).fields()) == names


def _inner_fields(facts: list[Fact]) -> dict[tuple[str, str], set[str]]:
    """Give the names of the fields of each object below the root."""
    fields: dict[tuple[str, str], set[str]] = {}
    for fact in facts:
        outer, _, name = fact.name.rpartition(".")
        if outer and name != "*":
            plain = re.sub(r"[<\[].*", "", name)
            fields.setdefault((fact.where, outer), set()).add(plain)
    return fields


def _keywords(method: Method) -> set[str]:
    return {n for n, p in method.arguments.items() if p.kind is p.KEYWORD_ONLY}


def _is_of_the_page(fact: Fact, result: TypeNode) -> bool:
    return "next_page_info" in dir(result.annotation) and "data" not in fact.name


def _stated_by(node: TypeNode) -> dict[str, Any]:
    return {
        "types": node.types,
        "required": node.required,
        "nullable": node.nullable,
        "enum": sorted(node.enum or []),
    }


def _stated_by_row(fact: Fact) -> dict[str, Any]:
    return {
        "types": set(fact.types),
        "required": fact.required,
        "nullable": fact.nullable,
        "enum": sorted(map(str, fact.enum or [])),
    }


def _stated_by_model_of(fact: Fact) -> dict[str, Any]:
    """A field that may be absent reads as None."""
    is_field = not fact.name.endswith(("[]", "*", "$"))
    absent = is_field and not fact.required
    return {**_stated_by_row(fact), "nullable": fact.nullable or absent}


def _stated_of_page(fact: Fact) -> dict[str, Any]:
    """One class of pages serves many operations: it fixes no value and demands none."""
    absent = not fact.name.endswith("[]")
    row = _stated_by_row(fact)
    return {**row, "required": False, "nullable": fact.nullable or absent, "enum": []}
