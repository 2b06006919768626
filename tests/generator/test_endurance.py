"""No document takes the process down, or into unbounded time.

Each of these is small enough to be quick, and took for ever, or ended in a traceback, when
it was read part by part without a thought for how many ways lead through it.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import pipeline
from generator.__main__ import main
from generator.ir import Package
from generator.plain import Json
from generator.portions import Portions
from generator.resolve import Resolver

TEXT: Json = {"type": "object", "properties": {"text": {"type": "string"}}}
OK: Json = {"200": {"description": "Done."}}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def document(
    schemas: dict[str, Json] | None = None, paths: dict[str, Json] | None = None
) -> dict[str, Json]:
    """One whose only operation replies with the first schema, unless it has others."""
    replies: Json = OK
    if schemas:
        media: Json = {"application/json": {"schema": ref(next(iter(schemas)))}}
        replies = {"200": {"description": "Done.", "content": media}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Books", "version": "1"},
        "paths": paths or {"/books": {"get": {"responses": replies}}},
        "components": {"schemas": schemas or {}},
    }


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def generate(data: Json) -> int:
    Path("openapi.json").write_text(json.dumps(data))
    return main(["generate", "openapi.json", "--output", "books", "--no-cache"])


def doubled(keyword: str, last: Json) -> dict[str, Json]:
    """Schemas through which 2 to the 40 ways lead."""
    both: dict[str, Json] = {
        f"L{n}": {keyword: [ref(f"L{n + 1}"), ref(f"L{n + 1}")]} for n in range(40)
    }
    return {**both, "L40": last}


def test_what_is_part_of_a_reply_in_many_ways_is_looked_at_once() -> None:
    assert generate(document(doubled("allOf", TEXT))) == 0


def test_files_are_looked_for_in_each_schema_once() -> None:
    sides: dict[str, Json] = {
        f"L{n}": {"anyOf": [ref(f"L{n + 1}"), {"items": ref(f"L{n + 1}")}]}
        for n in range(40)
    }
    media: Json = {"schema": ref("L0")}
    body: Json = {"content": {"application/json": media, "multipart/form-data": media}}
    call: Json = {"post": {"requestBody": body, "responses": OK}}
    schemas = {**sides, "L40": TEXT}
    assert generate(document(schemas, {"/books": call})) in (0, 2)


def test_a_long_chain_of_references_arrives() -> None:
    chain: dict[str, Json] = {f"S{n}": ref(f"S{n + 1}") for n in range(5000)}
    assert generate(document({**chain, "S5000": TEXT})) == 0


@pytest.mark.parametrize("keyword", ["allOf", "oneOf", "anyOf"])
def test_schemas_that_never_end_are_refused_with_a_place(
    keyword: str, capsys: pytest.CaptureFixture[str]
) -> None:
    chain: dict[str, Json] = {
        f"S{n}": {
            keyword: [ref(f"S{n + 1}"), {"type": "object", "required": [f"p{n}"]}]
        }
        for n in range(1500)
    }
    assert generate(document({**chain, "S1500": TEXT})) in (0, 2)
    assert "internal-error" not in capsys.readouterr().err


def test_a_path_with_very_many_segments_is_refused_where_it_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert generate(document(paths={"/a" * 5000: {"get": {"responses": OK}}})) == 2
    assert "error[too-deep]: the path has 5000 segments" in capsys.readouterr().err


@pytest.mark.parametrize("length", [300, 20_000])
def test_names_of_any_length_are_usable(length: int) -> None:
    long = "n" * length
    parameter: dict[str, Json] = {"name": long, "in": "query", "schema": ref(long)}
    call: dict[str, Json] = {
        "operationId": long,
        "parameters": [parameter],
        "responses": OK,
    }
    paths: dict[str, Json] = {
        f"/{long}": {"get": {**call, "tags": [long]}},
        f"/{long}x": {"get": {**call, "operationId": f"{long}x"}},
    }
    data = document({long: TEXT, f"{long}x": TEXT}, paths)
    assert generate({**data, "tags": [{"name": long}]}) == 0


def test_a_reference_to_a_file_whose_name_is_too_long_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert generate(document({"Book": {"$ref": f"{'x' * 5000}.json"}})) == 2
    assert "error[unreadable]" in capsys.readouterr().err


@pytest.mark.parametrize("keyword", ["items", "additionalProperties"])
def test_types_in_types_have_an_end(
    keyword: str, capsys: pytest.CaptureFixture[str]
) -> None:
    kind = {"items": "array", "additionalProperties": "object"}[keyword]
    chain: dict[str, Json] = {
        f"S{n}": {"type": kind, keyword: ref(f"S{n + 1}")} for n in range(300)
    }
    assert generate(document({**chain, "S300": TEXT})) == 2
    assert "error[too-deep]: nested deeper than 100" in capsys.readouterr().err


def test_a_body_in_very_many_forms_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each is an overload: hundreds took minutes, and thousands came to no end."""
    forms: dict[str, Json] = {
        f"application/x{n}+json": {"schema": {"properties": {f"p{n}": {}}}}
        for n in range(101)
    }
    call: Json = {"post": {"requestBody": {"content": forms}, "responses": OK}}
    assert generate(document(paths={"/books": call})) == 2
    said = capsys.readouterr().err
    assert "error[too-many-forms]: the body has more than 100 forms" in said


LINKS: dict[str, Callable[[Json, int], Json]] = {
    "properties": lambda ahead, _: {"type": "object", "properties": {"next": ahead}},
    "allOf": lambda ahead, n: {"allOf": [ahead, {"properties": {f"own{n}": {}}}]},
    "oneOf": lambda ahead, n: {"oneOf": [ahead, {"type": "string", "const": f"{n}"}]},
    "anyOf": lambda ahead, _: {"anyOf": [ahead, {"type": "integer"}]},
}


def linked(keyword: str, steps: int) -> dict[str, Json]:
    """Schemas of which each leads to the next."""
    chain = {f"S{n}": LINKS[keyword](ref(f"S{n + 1}"), n) for n in range(steps - 1)}
    return {**chain, f"S{steps - 1}": TEXT}


@pytest.mark.parametrize("keyword", LINKS)
def test_clients_load_whose_models_lead_on_for_as_long_as_is_allowed(
    keyword: str,
) -> None:
    assert generate(document(linked(keyword, 50))) == 0
    load = "import pydantic, books.types as t; pydantic.TypeAdapter(t.S0)"
    subprocess.run([sys.executable, "-c", load], check=True)


@pytest.mark.parametrize("keyword", LINKS)
@pytest.mark.parametrize("order", [1, -1])
def test_schemas_that_lead_on_for_too_long_are_refused(
    keyword: str, order: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Clients with so many models did not load, and took a time that grew with squares."""
    schemas = linked(keyword, 1500)
    first = {"S0": schemas.pop("S0")}
    ordered = dict([*schemas.items()][::order])
    assert generate(document({**first, **ordered})) == 2
    assert "error[too-deep]: more than 50 schemas lead" in capsys.readouterr().err


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
@pytest.mark.parametrize("around", [1, 2, 7])
def test_a_choice_of_nothing_but_itself_is_refused(
    keyword: str, around: int, capsys: pytest.CaptureFixture[str]
) -> None:
    ring: dict[str, Json] = {
        f"S{n}": {keyword: [ref(f"S{(n + 1) % around}"), ref(f"S{(n + 2) % around}")]}
        for n in range(around)
    }
    assert generate(document(ring)) == 2
    said = capsys.readouterr().err
    assert (
        said.count("error[circular-ref]: the schema is a choice of nothing but itself")
        > 0
    )


def test_a_choice_of_itself_and_something_else_is_none_but_that() -> None:
    assert generate(document({"S": {"oneOf": [ref("S"), {"type": "string"}]}})) == 0


def test_an_enumeration_may_have_tens_of_thousands_of_values() -> None:
    values: Json = {"type": "string", "enum": [f"v{n}" for n in range(30_000)]}
    book: Json = {"type": "object", "properties": {"kind": values}}
    assert generate(document({"Book": book})) == 0
    (module,) = Path("books/types").glob("book*.py")
    assert module.read_text().count('"v') == 30_000


def test_thousands_of_broken_references_are_all_counted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    broken: dict[str, Json] = {f"S{n}": ref(f"Missing{n}") for n in range(3000)}
    every: Json = {"type": "object", "properties": {n: ref(n) for n in broken}}
    assert generate(document({"Book": every, **broken})) == 2
    assert "\n3000 errors\n" in capsys.readouterr().err


@pytest.mark.parametrize(("around", "refers_to_all"), [(50, False), (40, True)])
def test_clients_load_whose_models_lead_around_for_as_long_as_is_allowed(
    around: int, refers_to_all: bool
) -> None:
    assert generate(document(ring(around, refers_to_all))) == 0
    load = "import books.types as t; t.S0.model_rebuild(); t.S7.model_rebuild()"
    subprocess.run([sys.executable, "-c", load], check=True)


@pytest.mark.parametrize("refers_to_all", [False, True])
@pytest.mark.parametrize("around", [51, 200, 1500])
def test_models_that_lead_around_for_too_long_are_refused(
    around: int, refers_to_all: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """Clients with so many models failed when the first of them was used."""
    assert generate(document(ring(around, refers_to_all and around < 1000))) == 2
    assert "error[too-deep]: more than 50 schemas lead" in capsys.readouterr().err


def test_models_that_all_refer_to_one_do_not_lead_on() -> None:
    schemas: dict[str, Json] = {
        f"S{n}": {"type": "object", "properties": {"hub": ref("Hub")}}
        for n in range(300)
    }
    every: dict[str, Json] = {name: ref(name) for name in schemas}
    hub: dict[str, Json] = {"Hub": {"type": "object", "properties": every}}
    assert generate(document({**hub, **schemas})) == 0


def test_what_only_building_needed_is_gone_when_the_client_is_rendered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With many schemas it was half of all the memory that a run took."""
    left: list[int] = []
    texts = pipeline._texts  # pyright: ignore[reportPrivateUsage]

    def counted(package: Package, portions: Portions) -> dict[str, str | bytes]:
        left.append(sum(isinstance(each, Resolver) for each in gc.get_objects()))
        return texts(package, portions)

    gc.collect()
    before = sum(isinstance(each, Resolver) for each in gc.get_objects())
    monkeypatch.setattr(pipeline, "_MANY", 0)
    monkeypatch.setattr(pipeline, "_texts", counted)
    assert generate(document({"Book": TEXT})) == 0
    assert left == [before]


def ring(around: int, refers_to_all: bool = False) -> dict[str, Json]:
    """Schemas that lead to each other, each to the next or to all of them."""

    def properties(number: int) -> dict[str, Json]:
        ahead = range(around) if refers_to_all else [(number + 1) % around]
        return {f"n{n}": ref(f"S{n}") for n in ahead}

    return {
        f"S{n}": {"type": "object", "properties": properties(n)} for n in range(around)
    }
