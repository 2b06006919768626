"""Documents that are small and mean much: what multiplies is refused, and soon."""

from __future__ import annotations

import re
from collections import Counter, OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, cast

import pytest

from generator import client, constructor, ir, text
from generator.build import build
from generator.collection import insert
from generator.errors import Diagnostic, Location, SpecError
from generator.infer.access import access
from generator.infer.paths import Found, Node, operations
from generator.infer.words import distinct
from generator.ir import Package
from generator.load import Source, parse
from generator.names import Casing, assign, singular_snake
from generator.oddities import oddities
from generator.places import NestedNames, Place
from generator.plain import Json
from generator.python import Module
from generator.resolve import Resolver
from generator.settings import read_settings
from generator.shapes import Shape
from generator.spelling import spelling
from generator.targets import Targets
from generator.text import NO_TEXT, Code, Text

if TYPE_CHECKING:
    from _collections_abc import dict_values

HERE = Location("openapi.yaml")

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
    monkeypatch.setattr("generator.uses._FREE_USES", 500)
    with pytest.raises(SpecError, match=r"error\[too-many-(variants|types)\]"):
        built(diamonds(20, "oneOf"))


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
    monkeypatch.setattr("generator.uses._FREE_USES", 500)
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


# ---- Work in proportion to the document ----------------------------------------------


def test_a_resource_is_looked_at_once_for_its_methods_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each method once looked through all resources for one of its own name."""
    looked: Counter[str] = Counter()

    def counted(name: str) -> str:
        looked[name] += 1
        return singular_snake(name)

    monkeypatch.setattr("generator.stems.singular_snake", counted)
    groups = "".join(f", r{n}: {{ methods: {{ list: get /r{n} }} }}" for n in range(50))
    document = parse(API, "openapi.yaml")
    cast("dict[str, Json]", document.data["components"])["schemas"] = {"Book": TEXT}
    paths = cast("dict[str, Json]", document.data["paths"])
    paths |= {f"/r{n}": {"get": {"responses": {"204": {}}}} for n in range(50)}
    settings = parse(SETTINGS.replace(" } }\n", f" }}{groups} }}\n"), "stainless.yml")
    resolver, said = Resolver(document), list[Diagnostic]()
    found = build(document, read_settings(settings), resolver, said.append)
    assert len(found.resources) == 51
    assert set(looked.values()) <= {1, 2}


def test_models_that_come_in_between_move_only_what_came_since() -> None:
    """Putting a choice before its variants once moved all models there were."""
    moved: list[ir.Ref] = []

    class Watched(OrderedDict[ir.Ref, ir.Model]):
        def __setitem__(self, ref: ir.Ref, model: ir.Model) -> None:
            moved.append(ref)
            super().__setitem__(ref, model)

    refs = [ir.Ref((Code("book"),), Code(f"Book{n}")) for n in range(1000)]
    models = [ir.Model(ref, "reply", NO_TEXT, HERE) for ref in refs]
    found = Watched((model.ref, model) for model in models[:-1])
    moved.clear()
    insert(found, 997, models[-1])
    assert list(found) == [*refs[:997], refs[999], refs[997], refs[998]]
    assert len(moved) == 3


def test_an_unknown_name_is_compared_with_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each was once compared with all names that there are, several times."""
    compared: list[int] = []

    def counted(name: str, known: Sequence[str], n: int, cutoff: float) -> list[str]:
        compared.append(len(known))
        return [known[0]]

    monkeypatch.setattr("difflib.get_close_matches", counted)
    schemas: dict[str, Json] = {f"S{n}": ref(f"Missing{n}") for n in range(3000)}
    document = parse(API, "openapi.yaml")
    cast("dict[str, Json]", document.data["components"])["schemas"] = schemas
    resolver = Resolver(document)
    for name in schemas:
        with pytest.raises(SpecError, match="there is no /components/schemas/Missing"):
            resolver.resolve(document.root / "components" / "schemas" / name)
    assert len(compared) <= 100
    assert max(compared) <= 400


def test_names_that_collide_are_numbered_in_one_go() -> None:
    """Each of them once counted from 2 again."""

    class Watched(set[Code]):
        asked = 0

        def __contains__(self, name: object) -> bool:
            self.asked += 1
            return super().__contains__(name)

    elsewhere = Watched()
    keys = [f"a{'-' * n}b" for n in range(2000)]
    names = assign(((key, Code("a_b")) for key in keys), elsewhere)
    assert len(set(names.values())) == 2000
    assert elsewhere.asked < 5000


def test_a_property_that_thousands_say_is_not_compared_with_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each schema of a property was once compared with all others of it."""
    compared = [0]
    plain = Source.__eq__

    def counted(one: Source, other: object) -> bool:
        compared[0] += 1
        return plain(one, other)

    monkeypatch.setattr(Source, "__eq__", counted)
    document = parse(API, "openapi.yaml")
    shape = Shape()
    for number in [*range(1000), *range(1000)]:
        shape.add(Shape({"name": [Source(document, f"/{number}", {})]}))
    assert len(shape.properties["name"]) == 1000
    assert compared[0] < 5000


def test_types_that_want_one_name_are_numbered_in_one_go() -> None:
    """Each of them once counted from 2 again."""

    class Watched(set[ir.Ref]):
        asked = 0

        def __contains__(self, ref: object) -> bool:
            self.asked += 1
            return super().__contains__(ref)

    taken = Watched()
    names = NestedNames(Casing(), taken)
    place = Place((Code("book"),), "reply", ("part",))
    for _ in range(1000):
        taken.add(names.ref(place))
    assert len(taken) == 1000
    assert taken.asked < 10_000


def test_a_number_is_free_again_where_what_had_it_was_tried_in_vain() -> None:
    taken = set[ir.Ref]()
    names = NestedNames(Casing(), taken)
    place = Place((Code("book"),), "reply", ("part",))
    found: list[ir.Ref] = []
    for _ in range(4):
        found.append(names.ref(place))
        taken.add(found[-1])
    taken -= {*found[2:]}
    assert names.ref(place) == found[2]


def test_variants_are_followed_once_for_all_values_of_a_discriminator(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each value was once looked for among all variants."""
    followed = [0]
    plain = Targets.component

    def counted(self: Targets, reference: str) -> Mapping[str, Json]:
        followed[0] += 1
        return plain(self, reference)

    monkeypatch.setattr(Targets, "component", counted)
    kinds: dict[str, Json] = {f"Kind{n}": TEXT for n in range(300)}
    mapping: dict[str, Json] = {n: f"#/components/schemas/{n}" for n in kinds}
    choice: Json = {
        "oneOf": [ref(n) for n in kinds],
        "discriminator": {"propertyName": "text", "mapping": mapping},
    }
    document = parse(API, "openapi.yaml")
    components = cast("dict[str, Json]", document.data["components"])
    components["schemas"] = {**kinds, "Book": choice}
    assert list(oddities(document)) == []
    assert 300 <= followed[0] < 3000


def test_words_that_cannot_begin_a_line_are_looked_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where many followed each other, each was once looked at for each after it."""
    looked = [0]
    plain = text._OPENER  # pyright: ignore[reportPrivateUsage]

    class Counted:
        def match(self, word: str) -> re.Match[str] | None:
            looked[0] += 1
            return plain.match(word)

    monkeypatch.setattr("generator.text._OPENER", Counted())
    said = f"One {'* ' * 2000}two three"
    assert list(text.wrapped(said, 80)) == [f"One {'* ' * 2000}".rstrip(), "two three"]
    assert looked[0] < 5000


def test_scopes_are_gathered_once_for_all_schemes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each scheme once had all operations of the document looked through."""
    looked = [0]

    def counted(root: Source, resolver: Resolver) -> list[Found]:
        looked[0] += 1
        return operations(root, resolver)

    monkeypatch.setattr("generator.infer.access.operations", counted)
    document = parse(API, "openapi.yaml")
    flow: Json = {"tokenUrl": "https://library.example/token", "scopes": {}}
    scheme: Json = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    components = cast("dict[str, Json]", document.data["components"])
    components["securitySchemes"] = {f"s{n}": scheme for n in range(50)}
    document.data["security"] = [{f"s{n}": [f"scope{n}"]} for n in range(50)]
    found = access(document.root, Resolver(document), "LIBRARY").options
    assert found["s7_scope"]["default"] == "scope7"
    assert looked == [1]


def test_the_constructor_is_described_where_it_is_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each resource's module once had it described, and all of the options in it."""
    described = [0]
    plain = constructor.constructor_docstring

    def counted(client: ir.Client) -> Code:
        described[0] += 1
        return plain(client)

    monkeypatch.setattr("generator.constructor.constructor_docstring", counted)
    package = built({"Book": TEXT})
    spelt = spelling(package, {}, Module(("resources", "books"), frozenset()))
    assert described == [0]
    describe = spelt["constructor_docstring"]
    assert callable(describe)
    assert "base_url" in str(describe())


def test_a_credential_is_looked_for_once_among_all_options() -> None:
    """Each option once looked through the credentials of all others."""
    asked = [0]

    class Watched(dict[Literal["value", "username", "password"], ir.Option]):
        def values(
            self,
        ) -> dict_values[Literal["value", "username", "password"], ir.Option]:
            asked[0] += 1
            return super().values()

    every = [
        ir.Option(
            Code(f"key{n}"),
            "string",
            required=True,
            env=None,
            doc=NO_TEXT,
            sent=(("header", Text(f"X-{n}")),),
        )
        for n in range(50)
    ]
    auth = [
        ir.Auth(Text(f"s{n}"), "header", Text(f"x-{n}"), Watched({"value": option}))
        for n, option in enumerate(every[:49])
    ]
    found = list(client._sent_once(every, auth))  # pyright: ignore[reportPrivateUsage]
    assert [bool(option.sent) for option in found] == [False] * 49 + [True]
    assert asked == [49]


def test_a_chain_of_references_is_followed_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each reference of it was once followed to the end."""
    followed = [0]
    plain = Targets.component

    def counted(self: Targets, reference: str) -> Mapping[str, Json]:
        followed[0] += 1
        return plain(self, reference)

    monkeypatch.setattr(Targets, "component", counted)
    document = parse(API, "openapi.yaml")
    components = cast("dict[str, Json]", document.data["components"])
    chain: dict[str, Json] = {f"S{n}": ref(f"S{n + 1}") for n in range(300)}
    components["schemas"] = {"Book": TEXT, **chain, "S300": TEXT}
    assert list(oddities(document)) == []
    assert followed[0] < 1000


def test_references_to_nothing_do_not_have_the_text_read_each_time() -> None:
    """Each once looked through all of the document for identifiers."""

    class Watched(str):
        __slots__ = ()
        read = 0

        def __contains__(self, part: object) -> bool:
            Watched.read += 1
            return super().__contains__(str(part))

    document = replace(parse(API, "openapi.yaml"), text=Watched(API))
    components = cast("dict[str, Json]", document.data["components"])
    components["schemas"] = {"Book": TEXT} | {
        f"S{n}": ref(f"Missing{n}") for n in range(50)
    }
    assert len(list(oddities(document))) == 50
    assert Watched.read == 1


def test_a_name_that_thousands_want_is_not_counted_up_to_by_each() -> None:
    class Watched(set[str]):
        asked = 0

        def __contains__(self, name: object) -> bool:
            self.asked += 1
            return super().__contains__(name)

    taken = Watched()
    for _ in range(2000):
        taken.add(distinct("book", taken))
    assert taken == {"book", *(f"book_{n}" for n in range(2, 2001))}
    assert taken.asked < 300_000


def test_operations_of_one_word_are_not_compared_with_each_other() -> None:
    """Each once looked through all others for what is below it, or done besides."""
    looked = [0]

    class Watched(list[Found]):
        def __iter__(self) -> Iterator[Found]:
            looked[0] += 1
            return super().__iter__()

    document = parse(API, "openapi.yaml")
    (book,) = operations(document.root, Resolver(document))
    every = [replace(book, path=f"/books/x{n}") for n in range(100)]
    item = replace(book, path="/books/x7/{id}", of_item=True)
    node = Node(Watched([*every, item]))
    assert [each.path for each in every if node.has_items_of(each)] == ["/books/x7"]
    assert all(node.is_of_items and node.kinds for _ in every)
    assert looked == [3]
