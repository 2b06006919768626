"""Documents that are small and mean much: what multiplies is refused, and soon."""

from __future__ import annotations

from typing import cast

import pytest

from generator.build import build
from generator.errors import Diagnostic, SpecError
from generator.ir import Package
from generator.load import parse
from generator.plain import Json
from generator.resolve import Resolver
from generator.settings import read_settings

API = """\
openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
paths:
  /books:
    get:
      responses:
        '200':
          description: A book.
          content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } }
components: { schemas: {} }
"""
SETTINGS = """\
organization: { name: library }
environments: { production: https://library.example }
resources: { books: { methods: { retrieve: get /books } } }
"""
TEXT: Json = {"type": "object", "properties": {"text": {"type": "string"}}}


def built(schemas: dict[str, Json], models: str = "") -> Package:
    document = parse(API, "openapi.yaml")
    components = cast("dict[str, Json]", document.data["components"])
    components["schemas"] = schemas
    settings = read_settings(
        parse(SETTINGS.replace("methods", f"{models} methods"), "stainless.yml")
    )
    said: list[Diagnostic] = []
    return build(document, settings, Resolver(document), said.append)


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def diamonds(depth: int, keyword: str) -> dict[str, Json]:
    """Schemas of two that are the one below: as many ways down as 2 to the `depth`."""
    schemas: dict[str, Json] = {"Level0": TEXT}
    for level in range(depth):
        both: list[Json] = [{"allOf": [ref(f"Level{level}")]} for _ in "lr"]
        schemas[f"Level{level + 1}"] = {keyword: both}
    part: dict[str, Json] = {"part": ref(f"Level{depth}")}
    return {**schemas, "Book": {"type": "object", "properties": part}}


def test_what_holds_by_many_ways_holds_once() -> None:
    found = built(diamonds(60, "allOf"))
    fields = [[str(field.name) for field in model.fields] for model in found.models]
    assert fields == [["part"], ["text"]]


def test_choices_of_choices_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.composition._FREE_USES", 500)
    with pytest.raises(SpecError, match=r"error\[too-many-(variants|types)\]"):
        built(diamonds(60, "oneOf"))


def choices(number: int, kinds: list[Json]) -> dict[str, Json]:
    every: list[Json] = [{"anyOf": kinds} for _ in range(number)]
    return {"Book": {"type": "object", "properties": {"part": {"allOf": every}}}}


def test_choices_that_hold_at_once_are_refused_where_they_multiply() -> None:
    kinds: list[Json] = [
        {"type": "object", "properties": {name: {"type": "string"}}} for name in "abcd"
    ]
    with pytest.raises(SpecError, match=r"error\[too-many-variants\]"):
        built(choices(12, kinds))


def test_uses_of_a_schema_without_end_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("generator.composition._FREE_USES", 500)
    schemas: dict[str, Json] = {"Level0": TEXT}
    for level in range(40):
        sides: dict[str, Json] = {side: ref(f"Level{level}") for side in ("l", "r")}
        schemas[f"Level{level + 1}"] = {"type": "object", "properties": sides}
    with pytest.raises(SpecError, match=r"error\[too-many-types\]"):
        built({**schemas, "Book": ref("Level40")})


@pytest.mark.parametrize("other", ["Book", "Copy"])
def test_a_class_cannot_inherit_from_itself(other: str) -> None:
    schemas: dict[str, Json] = {
        "Book": {"allOf": [ref(other), TEXT]},
        "Copy": {"allOf": [ref("Book"), TEXT]},
    }
    with pytest.raises(SpecError, match="the schema is part of itself"):
        built(schemas, "models: { book: Book, copy: Copy },")
