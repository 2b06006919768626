"""Where references may lead, what they mean, and what 3.0 says in the words of 3.1."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import SpecError
from generator.load import Source, load, parse
from generator.metaschema import Version
from generator.normalise import normalise_schema
from generator.plain import Json
from generator.resolve import Resolver, is_ref

DOCUMENT = """\
openapi: 3.1.0
components:
  schemas:
    Pet: {type: object}
    Alias: {$ref: '#/components/schemas/Pet'}
    Far: {$ref: '#/components/schemas/Alias', description: A pet.}
    a/b~c d: {type: string}
  lists: [{x: 1}, {y: 2}]
"""


def resolved(ref: str) -> Source:
    document = parse(f"{DOCUMENT}  r: {{$ref: '{ref}'}}\n", "api.yaml")
    return Resolver(document).resolve(document.root / "components" / "r")


def refusal(ref: str) -> str:
    with pytest.raises(SpecError) as caught:
        resolved(ref)
    return str(caught.value)


@pytest.mark.parametrize(
    ("ref", "pointer"),
    [
        ("#/components/schemas/Pet", "/components/schemas/Pet"),
        ("#/components/schemas/Far", "/components/schemas/Pet"),
        ("#/components/schemas/a~1b~0c%20d", "/components/schemas/a~1b~0c d"),
        ("#/components/schemas/a~1b~0c d", "/components/schemas/a~1b~0c d"),
        ("#%2Fcomponents/schemas/Pet", "/components/schemas/Pet"),
        ("#/components/lists/1/y", "/components/lists/1/y"),
    ],
)
def test_a_chain_of_references_ends_at_a_place_in_the_document(
    ref: str, pointer: str
) -> None:
    assert resolved(ref).pointer == pointer


def test_what_is_no_reference_stands_for_itself() -> None:
    source = parse(DOCUMENT, "api.yaml").root / "components" / "schemas" / "Pet"
    assert not is_ref(source)
    assert Resolver(source.document).resolve(source) is source


@pytest.mark.parametrize(
    ("ref", "message"),
    [
        (
            "#/components/schemas/Pets",
            "unknown-ref]: there is no /components/schemas/Pets in the document\n"
            "  hint: did you mean 'Pet'?",
        ),
        (
            "#/component/schemas/Pet",
            "unknown-ref]: there is no /component in the document\n"
            "  hint: did you mean 'components'?",
        ),
        (
            "#/components/lists/2",
            "unknown-ref]: there is no /components/lists/2 in the document",
        ),
        (
            "#Pet",
            "bad-ref]: #Pet is no JSON pointer and no $anchor\n"
            "  hint: write #/components/...",
        ),
        (
            "#/components/~2",
            "bad-ref]: #/components/~2 is no JSON pointer and no $anchor\n"
            "  hint: write #/components/...",
        ),
        (
            "#",
            "bad-ref]: this refers to the whole OpenAPI document\n"
            "  hint: add the place, for example #/components/schemas/...",
        ),
        (
            "none.yaml#/a",
            "unknown-ref]: there is no file none.yaml",
        ),
        *(
            (
                f"{address}#/a",
                f"bad-ref]: {address} is not read: nothing is fetched\n  hint: save it "
                "in the document's folder and refer to it by relative path",
            )
            for address in (
                "http://x.test/a.yaml",
                "https://x.test/a.yaml",
                "HTTPS://x.test/a.yaml",
                "//x.test/a.yaml",
                "file:///etc/passwd",
                "data:text/plain,x",
                "urn:a:b",
                "C:/a.yaml",
            )
        ),
        *(
            (
                f"{address}#/a",
                f"bad-ref]: {address} is outside of the document's folder\n  hint: "
                "if that is meant, name a folder that holds both: --root DIR",
            )
            for address in (
                "/etc/passwd",
                "../secret.json",
                "a/../../secret.json",
                "%2e%2e/secret.json",
                "..%2fsecret.json",
            )
        ),
        (
            "a\\b.yaml",
            "bad-ref]: 'a\\\\b.yaml' is not a path\n  hint: separate folders by /",
        ),
    ],
)
def test_a_reference_that_must_not_be_followed_is_refused(
    ref: str, message: str
) -> None:
    assert refusal(ref) == f"api.yaml:9:7: error[{message}"


def test_a_reference_is_a_string() -> None:
    document = parse("a:\n  $ref: 1\n", "api.yaml")
    with pytest.raises(SpecError) as caught:
        Resolver(document).resolve(document.root / "a")
    assert str(caught.value) == (
        "api.yaml:2:3: error[bad-ref]: a $ref must be a string\n"
        "  hint: for example #/components/..."
    )


@pytest.mark.parametrize(
    ("aliases", "cycle"),
    [
        ("A: {$ref: '#/A'}\n", "#/A -> #/A"),
        ("A: {$ref: '#/B'}\nB: {$ref: '#/A'}\n", "#/A -> #/B -> #/A"),
    ],
)
def test_references_that_never_arrive_are_refused(aliases: str, cycle: str) -> None:
    document = parse(f"{aliases}user: {{$ref: '#/A'}}\n", "api.yaml")
    with pytest.raises(SpecError) as caught:
        Resolver(document).resolve(document.root / "user")
    assert str(caught.value) == (
        "api.yaml:1:5: error[circular-ref]: "
        f"the reference leads back to itself: {cycle}"
    )


def test_recursion_through_a_property_is_no_cycle() -> None:
    document = parse("A: {properties: {a: {$ref: '#/A'}}}\n", "api.yaml")
    node = document.root / "A" / "properties" / "a"
    assert Resolver(document).resolve(node).pointer == "/A"


IDENTIFIED = """\
Book:
  $id: https://library.test/book
  $defs: { page: { $anchor: page, type: string } }
  local: { $ref: '#/$defs/page' }
  named: { $ref: '#page' }
  top: { $ref: '#/Shelf' }
  other: { $ref: shelf }
Shelf: { $id: https://library.test/shelf, $anchor: page }
far: { $ref: 'https://library.test/book' }
inside: { $ref: 'https://library.test/book#/$defs/page' }
anchored: { $ref: 'https://library.test/book#page' }
"""


@pytest.mark.parametrize(
    ("pointer", "target"),
    [
        ("/Book/local", "/Book/$defs/page"),
        ("/Book/named", "/Book/$defs/page"),
        ("/Book/top", "/Shelf"),
        ("/Book/other", "/Shelf"),
        ("/far", "/Book"),
        ("/inside", "/Book/$defs/page"),
        ("/anchored", "/Book/$defs/page"),
    ],
)
def test_references_are_relative_to_the_resource_they_are_in(
    pointer: str, target: str
) -> None:
    document = parse(IDENTIFIED, "api.yaml")
    source = document.root
    for key in pointer.split("/")[1:]:
        source /= key
    assert Resolver(document).resolve(source).pointer == target


def test_an_anchor_of_two_schemas_is_refused() -> None:
    text = "A: {$anchor: x}\nB: {$anchor: x}\nC: {$ref: '#x'}\n"
    document = parse(text, "api.yaml")
    with pytest.raises(SpecError, match=r"bad-ref\]: 2 schemas have the \$anchor x"):
        Resolver(document).resolve(document.root / "C")


def test_a_name_may_be_referred_to_without_percent_encoding() -> None:
    document = parse("A%22: {}\nB: {$ref: '#/A%22'}\n", "api.yaml")
    assert Resolver(document).resolve(document.root / "B").pointer == "/A%22"


DYNAMIC = """\
Tree: { $dynamicAnchor: node, items: { $dynamicRef: '#node' } }
Bush: { $dynamicAnchor: node, items: { $dynamicRef: '#node' } }
Leaf: { $dynamicAnchor: leaf }
one: { $dynamicRef: '#leaf' }
several: { $dynamicRef: '#node' }
"""


@pytest.mark.parametrize(
    ("keys", "target"),
    [(("Tree", "items"), "/Tree"), (("Bush", "items"), "/Bush"), (("one",), "/Leaf")],
)
def test_a_dynamic_reference_is_to_what_is_around_it(
    keys: tuple[str, ...], target: str
) -> None:
    document = parse(DYNAMIC, "api.yaml")
    source = document.root
    for key in keys:
        source /= key
    assert Resolver(document).resolve(source).pointer == target


def test_a_dynamic_reference_that_nothing_decides_is_to_anything() -> None:
    document = parse(DYNAMIC, "api.yaml")
    assert Resolver(document).resolve(document.root / "several").value is True


def test_a_property_may_be_called_id() -> None:
    text = "S:\n  properties:\n    $id: {$ref: '#/T'}\nT: {}\n"
    document = parse(text, "api.yaml")
    node = document.root / "S" / "properties" / "$id"
    assert Resolver(document).resolve(node).pointer == "/T"


# Files.


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    (root / "sub").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("a: {}\n")
    (root / "api.yaml").write_text(
        "openapi: 3.1.0\n"
        "a: {$ref: sub/pets.yaml#/Pet}\n"
        "b: {$ref: 'my%20file.json'}\n"
        "link: {$ref: link.yaml#/a}\n"
        "typo: {$ref: sub/pet.yaml#/Pet}\n"
    )
    (root / "sub/pets.yaml").write_text(
        "Pet: {$ref: '#/Base'}\nBase: {$ref: ../api.yaml#/b}\nup: {$ref: ../../x.yaml}"
    )
    (root / "my file.json").write_text('{"type": "object"}')
    (root / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    return root


def test_a_reference_goes_through_files_and_is_relative_to_its_own(
    folder: Path,
) -> None:
    document = load(folder / "api.yaml")
    resolver = Resolver(document)
    target = resolver.resolve(document.root / "a")
    assert target.value == {"type": "object"}
    assert target.document.path == folder / "my file.json"
    assert resolver.resolve(document.root / "b") == target
    names = [each.path.name for each in resolver.documents]
    assert names == ["api.yaml", "pets.yaml", "my file.json"]


@pytest.mark.parametrize(
    ("key", "message"),
    [
        (
            "link",
            "4:8: error[bad-ref]: link.yaml is outside of the document's folder\n"
            "  hint: if that is meant, name a folder that holds both: --root DIR",
        ),
        (
            "typo",
            "5:8: error[unknown-ref]: there is no file sub/pet.yaml\n"
            "  hint: did you mean 'pets.yaml'?",
        ),
    ],
)
def test_a_file_out_of_reach_is_refused_at_the_reference(
    folder: Path, key: str, message: str
) -> None:
    document = load(folder / "api.yaml")
    with pytest.raises(SpecError) as caught:
        Resolver(document).resolve(document.root / key)
    assert str(caught.value) == f"{folder}/api.yaml:{message}"


def test_a_file_may_climb_as_far_as_the_folder_of_the_document(folder: Path) -> None:
    document = load(folder / "api.yaml")
    resolver = Resolver(document)
    resolver.resolve(document.root / "a")
    pets = resolver.documents[1]
    with pytest.raises(SpecError) as caught:
        resolver.resolve(pets.root / "up")
    assert str(caught.value).startswith(
        f"{folder}/sub/pets.yaml:3:6: error[bad-ref]: ../../x.yaml is outside of the "
        "document's folder"
    )


# Schemas of 3.0.

NULL: Json = {"type": "null"}


@pytest.mark.parametrize(
    ("schema", "meaning"),
    [
        ({"type": "string"}, {"type": "string"}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        (
            {"nullable": True, "allOf": [{"$ref": "#/A"}], "description": "d"},
            {"description": "d", "anyOf": [{"allOf": [{"$ref": "#/A"}]}, NULL]},
        ),
        (
            {"nullable": True, "type": "object", "allOf": [{"$ref": "#/A"}]},
            {"anyOf": [{"type": "object", "allOf": [{"$ref": "#/A"}]}, NULL]},
        ),
        (
            {"nullable": True, "oneOf": [{"$ref": "#/A"}]},
            {"oneOf": [{"$ref": "#/A"}, NULL]},
        ),
        (
            {"nullable": True, "anyOf": [{"$ref": "#/A"}]},
            {"anyOf": [{"$ref": "#/A"}, NULL]},
        ),
        ({"nullable": True, "$ref": "#/A"}, {"anyOf": [{"$ref": "#/A"}, NULL]}),
        ({"nullable": True, "enum": ["a"]}, {"anyOf": [{"enum": ["a"]}, NULL]}),
        ({"nullable": True, "title": "t"}, {"title": "t"}),
        (
            {"$ref": "#/A", "type": "object", "description": "d", "x-a": 1},
            {"$ref": "#/A", "description": "d", "x-a": 1},
        ),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"maximum": 1, "exclusiveMaximum": True}, {"exclusiveMaximum": 1}),
        ({"example": 1}, {"examples": [1]}),
        ({"example": 1, "examples": [2]}, {"examples": [2, 1]}),
        ({"const": 1}, {"const": 1}),
        (True, True),
    ],
)
def test_a_schema_of_3_0_has_a_meaning_in_3_1(schema: Json, meaning: Json) -> None:
    assert normalise_schema(schema, "3.0") == meaning


@pytest.mark.parametrize(
    ("schema", "meaning"),
    [
        ({"type": "string", "nullable": True}, {"type": "string", "nullable": True}),
        ({"$ref": "#/A", "type": "object"}, {"$ref": "#/A", "type": "object"}),
        ({"exclusiveMinimum": 1}, {"exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"type": None}, {"type": "null"}),
        ({"type": ["string", None]}, {"type": ["string", "null"]}),
        ({"example": 1, "examples": {"a": 2}}, {"example": 1, "examples": {"a": 2}}),
        (False, False),
    ],
)
@pytest.mark.parametrize("version", ["3.1", "3.2"])
def test_later_schemas_are_kept_but_for_slips_of_spelling(
    schema: Json, meaning: Json, version: Version
) -> None:
    assert normalise_schema(schema, version) == meaning


def test_a_schema_is_not_changed_in_place() -> None:
    schema: Json = {"type": ["string", None], "nullable": True, "example": 1}
    normalise_schema(schema, "3.0")
    assert schema == {"type": ["string", None], "nullable": True, "example": 1}


def test_a_wider_root_lets_references_reach_what_is_in_it_and_no_further(
    folder: Path,
) -> None:
    (folder / "apis").mkdir()
    (folder / "shared.yaml").write_text("A: {type: object}")
    (folder / "apis/api.yaml").write_text(
        "in: {$ref: ../shared.yaml#/A}\nout: {$ref: ../../secret.yaml}"
    )
    document = load(folder / "apis/api.yaml", folder)
    resolver = Resolver(document)
    assert resolver.resolve(document.root / "in").value == {"type": "object"}
    with pytest.raises(SpecError, match=r"\.\./secret\.yaml is outside of --root"):
        resolver.resolve(document.root / "out")


def test_a_document_has_to_be_in_the_root_that_it_is_given(folder: Path) -> None:
    with pytest.raises(SpecError, match=r"1:1: error\[outside-root\]"):
        load(folder / "api.yaml", folder / "sub")
