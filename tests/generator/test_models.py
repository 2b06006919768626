"""The adapter of datamodel-code-generator: it decides nothing, and drops nothing."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, TypeAlias, cast

import datamodel_code_generator
import pytest

from generator import ir
from generator.errors import Location
from generator.models import ModelModule, answers, spell_models
from generator.templates import templates_folder
from generator.text import NO_TEXT, Code, Text

HERE = Location("openapi.yaml")
STRING, INTEGER = ir.Scalar("string"), ir.Scalar("integer")
Role: TypeAlias = Literal["reply", "request"]
Schema: TypeAlias = dict[str, Any]


def field(
    wire: str,
    kind: ir.Type = STRING,
    *,
    name: str = "",
    required: bool = True,
    nullable: bool = False,
    doc: str = "",
) -> ir.Field:
    return ir.Field(
        wire=Text(wire),
        name=Code(name or wire),
        type=kind,
        required=required,
        nullable=nullable,
        doc=Text(doc),
        location=HERE,
    )


def model(
    name: str, *fields: ir.Field, role: Role = "reply", doc: str = ""
) -> ir.Model:
    ref = ir.Ref((Code(name.lower()),), Code(name))
    return ir.Model(ref, role, Text(doc), HERE, fields=fields)


def alias(name: str, kind: ir.Type, role: Role = "reply") -> ir.Model:
    ref = ir.Ref((Code(name.lower()),), Code(name))
    return ir.Model(ref, role, NO_TEXT, HERE, type=kind)


def spelt(*given: ir.Model) -> list[ModelModule]:
    return spell_models(given, asked)()


def asked(questions: Sequence[str]) -> Callable[[], Sequence[str]]:
    return lambda: answers(questions, templates_folder() / "datamodel")


def body(*given: ir.Model) -> str:
    """The source of the first model's module."""
    modules = {module.path: module.body for module in spelt(*given)}
    return modules[given[0].ref.module]


# ---- Spelling ------------------------------------------------------------------------


def test_a_reply_is_a_class_with_annotated_fields() -> None:
    assert body(model("Book", field("title"), field("pages", INTEGER))) == (
        "class Book(BaseModel):\n    title: str\n    pages: int"
    )


def test_a_request_is_a_typed_dictionary() -> None:
    given = model("Book", field("title"), field("n", required=False), role="request")
    assert body(given) == (
        "class Book(TypedDict):\n    title: str\n    n: NotRequired[str]"
    )


@pytest.mark.parametrize(
    ("required", "nullable", "expected"),
    [
        (True, False, "x: str"),
        (True, True, "x: str | None"),
        (False, False, "x: str | None = None"),
        (False, True, "x: str | None = None"),
    ],
)
def test_what_may_be_absent_or_null_in_a_reply_reads_as_none(
    required: bool, nullable: bool, expected: str
) -> None:
    given = model("Book", field("x", required=required, nullable=nullable))
    assert body(given).splitlines()[1].strip() == expected


@pytest.mark.parametrize(
    ("required", "nullable", "expected"),
    [
        (True, False, "x: str"),
        (True, True, "x: str | None"),
        (False, False, "x: NotRequired[str]"),
        (False, True, "x: NotRequired[str | None]"),
    ],
)
def test_absent_and_null_are_apart_in_a_request(
    required: bool, nullable: bool, expected: str
) -> None:
    item = field("x", required=required, nullable=nullable)
    assert body(model("Book", item, role="request")).splitlines()[1].strip() == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (ir.Scalar("number"), "float"),
        (ir.Scalar("boolean"), "bool"),
        (ir.Enum((Text("a"), Text('"'))), 'Literal["a", \'"\']'),
        (ir.Enum((1, 2)), "Literal[1, 2]"),
        (ir.Array(INTEGER), "list[int]"),
        (ir.Map(ir.Scalar("boolean")), "dict[str, bool]"),
        (ir.Union((STRING, INTEGER)), "str | int"),
        (ir.Anything(), "object"),
        (ir.Array(ir.Anything()), "list[object]"),
        (ir.File(), "str"),
    ],
    ids=str,
)
def test_types_are_spelt_as_a_reader_expects(kind: ir.Type, expected: str) -> None:
    assert body(model("Book", field("x", kind))).splitlines()[1] == f"    x: {expected}"


def test_a_wire_name_that_is_no_attribute_becomes_an_alias() -> None:
    source = body(model("Book", field('a"-\n{b}', name="a_b")))
    assert source.splitlines()[1] == "    a_b: str = Field(alias='a\"-\\n{b}')"


def test_a_model_that_others_refer_to_is_imported_from_its_module() -> None:
    author = model("Author", field("name"))
    first, second = spelt(author, model("Book", field("author", author.ref)))
    assert (first.path, second.path) == (("author",), ("book",))
    assert "from .author import Author" in second.head


def test_a_module_imports_only_what_it_uses() -> None:
    (module,) = spelt(model("Book", field("title")))
    first, *imports = module.head.splitlines()[::2]
    assert first == "from __future__ import annotations"
    assert imports == ["from .._runtime.models import BaseModel", '__all__ = ["Book"]']


def test_names_are_those_that_were_given_in_their_order() -> None:
    inner = ir.Ref((Code("book"),), Code("BookZebra"))
    nested = ir.Model(inner, "reply", NO_TEXT, HERE, fields=(field("x"),))
    (module,) = spelt(model("Book", field("zebra", inner)), nested)
    assert module.names == ("Book", "BookZebra")


def test_the_tag_of_a_union_keeps_the_values_of_the_document() -> None:
    one = model("One", field("type", ir.Enum((Text("un"),))))
    two = model("Two", field("type", ir.Enum((Text("deux"),))))
    either = alias("Either", ir.Union((one.ref, two.ref), Text("type")))
    modules = {module.path[0]: module.body for module in spelt(either, one, two)}
    assert modules[Code("either")] == (
        'Either: TypeAlias = Annotated[One | Two, Field(discriminator="type")]'
    )
    assert modules[Code("one")].splitlines()[1] == '    type: Literal["un"]'


def test_the_same_is_asked_once_whatever_it_is_called() -> None:
    questions: list[str] = []

    def ask(given: Sequence[str]) -> Callable[[], Sequence[str]]:
        questions.extend(given)
        return asked(given)

    other = model("Other", field("y", doc="Other."))
    one = model("One", field("x", doc="It."), field("z", other.ref))
    two = model("Two", field("a-b", name="a_b", doc="It."), field("c", one.ref))
    three = model("Three", field("a_b", doc="Text."), field("c", two.ref), doc="")
    spell_models([one, two, three, other], ask)
    assert questions[0] == questions[2] != questions[1]


# ---- Texts ---------------------------------------------------------------------------

HOSTILE = '"""\nimport os\n"""\\ {{ 7*7 }} \'\u2028'


def test_a_description_is_a_docstring_whatever_it_says() -> None:
    tree = ast.parse(body(model("Book", field("x", doc=HOSTILE), doc=HOSTILE)))
    (node,) = tree.body
    assert isinstance(node, ast.ClassDef)
    assert (ast.get_docstring(node) or "").split() == HOSTILE.split()


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> list[Schema]:
    """The documents that the library was handed."""
    seen: list[Schema] = []
    original = datamodel_code_generator.generate

    def spy(document: Schema, **options: Any) -> object:
        seen.append(document)
        return original(document, **options)

    monkeypatch.setattr(datamodel_code_generator, "generate", spy)
    return seen


def test_no_text_of_the_document_reaches_the_library(handed: list[Schema]) -> None:
    kind = ir.Enum((Text("SECRET-value"),))
    body(
        model("Book", field("SECRET-wire", kind, name="x", doc="SECRET"), doc="SECRET")
    )
    assert "SECRET" not in repr(handed)


KEYS = (
    "openapi info title version paths components"
    " type required enum items additionalProperties anyOf allOf $ref description"
    " discriminator propertyName"
)


@pytest.mark.parametrize("role", ["reply", "request"])
def test_no_key_that_the_library_would_act_on_is_ever_handed_to_it(
    role: Role, handed: list[Schema]
) -> None:
    spelt(*every_kind(role))
    assert {key for document in handed for key in keywords(document)} <= {*KEYS.split()}


def keywords(value: Any) -> Iterator[str]:
    """The keys of a document, but for the names of what it defines."""
    if isinstance(value, list):
        for item in value:  # pyright: ignore[reportUnknownVariableType]
            yield from keywords(item)
    elif isinstance(value, dict):
        for key, item in cast("dict[str, Any]", value).items():
            if key in ("properties", "schemas", "mapping"):
                yield from keywords(list(item.values()))
            else:
                yield key
                yield from keywords(item)


def every_kind(role: Role) -> Sequence[ir.Model]:
    """A model with a field of each kind of type."""
    inner = model("Inner", field("type", ir.Enum((Text("inner"),))), role=role)
    other = model("Other", field("type", ir.Enum((Text("other"),))), role=role)
    kinds: list[ir.Type] = [
        STRING,
        ir.Enum((Text("a"), 1, True, None)),
        ir.Array(ir.Map(INTEGER)),
        ir.Union((inner.ref, other.ref), Text("type")),
        ir.Union((STRING, ir.NULL)),
        inner.ref,
        ir.File(),
        ir.Anything(),
    ]
    fields = [
        field(f"f{number}", kind, required=number % 2 == 0, nullable=True, doc="Doc.")
        for number, kind in enumerate(kinds)
    ]
    return model("Book", *fields, role=role, doc="A book."), inner, other


# ---- Held against what was asked for -------------------------------------------------


def altered(
    monkeypatch: pytest.MonkeyPatch, old: str, new: str, *given: ir.Model
) -> None:
    """Spells models with a library that writes something else than it should."""
    original = datamodel_code_generator.generate

    def other(document: Schema, **options: Any) -> str:
        source = str(original(document, **options))
        assert old in source
        return source.replace(old, new)

    monkeypatch.setattr(datamodel_code_generator, "generate", other)
    spelt(*given)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    name_0_: int\n", ""),
        ("    name_0_: int\n", "    name_0: int\n"),
        ("    name_0_: int\n", "    name_0_: int\n    more: int\n"),
        ("class OwnOf0(", "class OwnOf1("),
    ],
    ids=["dropped", "renamed", "added", "renamed-class"],
)
def test_a_difference_to_what_was_asked_for_stops_the_run(
    old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = model("Book", field("pages", INTEGER), field("title"))
    with pytest.raises(AssertionError, match="asked for"):
        altered(monkeypatch, old, new, given)


def test_a_token_that_was_altered_stops_the_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given = model("Book", field("x", doc="A description."))
    with pytest.raises(AssertionError, match="token"):
        altered(monkeypatch, '"""__doc_0__"""', "x = '__doc_0__ '", given)


def test_every_kind_of_type_keeps_every_field() -> None:
    source = body(*every_kind("reply"))
    assert [f"f{n}:" in source for n in range(8)] == [True] * 8


def test_a_model_may_refer_to_itself() -> None:
    ref = ir.Ref((Code("book"),), Code("Book"))
    assert body(model("Book", field("parts", ir.Array(ref)))) == (
        "class Book(BaseModel):\n    parts: list[Book]"
    )


@pytest.mark.parametrize("text", ["__doc_0__", '"__text_0__"', "StandInFile"])
def test_a_text_that_looks_like_a_token_is_only_a_text(text: str) -> None:
    tree = ast.parse(body(model("Book", field("x"), doc=text)))
    (node,) = tree.body
    assert isinstance(node, ast.ClassDef)
    assert ast.get_docstring(node) == text


def of_all_kinds(role: Role) -> list[ir.Model]:
    """Models whose fields differ in each way that fields can, and repeat each other."""
    base, other = model("Base", field("base"), role=role), model("Other", role=role)
    union = ir.Union((base.ref, ir.Array(other.ref), ir.Enum((Text("a"), Text("b")))))
    kinds: list[ir.Type] = [
        STRING,
        INTEGER,
        ir.Enum((Text("x"), Text("y"), Text("z"), Text("u"), Text("v"))),
        ir.Map(other.ref),
        union,
        ir.Scalar("datetime"),
        ir.ANYTHING,
    ]
    fields = [
        field(
            f"wire{number}" if number % 5 else f"w-{number}",
            kinds[number % len(kinds)],
            name=f"wire{number}",
            required=number % 3 == 0,
            nullable=number % 4 == 0,
            doc=f"The {number}th." if number % 11 in (3, 4, 6) else "",
        )
        for number in range(150)
    ]
    large = model("Large", *fields, role=role, doc="It has much.")
    return [base, other, large._replace(base=base.ref, extra=INTEGER)]


@pytest.mark.parametrize("role", ["reply", "request"])
def test_fields_that_are_alike_are_told_as_if_each_was_asked_for(
    role: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = of_all_kinds(role)
    whole = spelt(*given)
    monkeypatch.setattr("generator.repeats._MANY", 2)
    monkeypatch.setattr("generator.prepared._MANY", 3)
    assert spelt(*given) == whole


def test_a_large_model_asks_for_no_more_than_its_fields_differ() -> None:
    questions: list[str] = []

    def ask(given: Sequence[str]) -> Callable[[], Sequence[str]]:
        questions.extend(given)
        return asked(given)

    fields = [field(f"f{n}", [STRING, INTEGER][n % 2]) for n in range(900)]
    values = ir.Enum(tuple(Text(f"v{n}") for n in range(900)))
    large = model("Large", *fields, field("kind", values))
    (module,) = spell_models([large], ask)()
    assert len("".join(questions)) < 1000
    assert module.body.count("\n    f") == 900
    assert module.body.count('"v') == 900
