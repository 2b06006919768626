"""Transforms: what the settings change in a document before it is read."""

from __future__ import annotations

import json

import pytest

from generator.errors import SpecError
from generator.load import Document, parse
from generator.pointer import step
from generator.transforms import transformed
from generator.transforms.dialect import pieces
from generator.transforms.targets import search
from generator.transforms.tree import Tree

API = """\
openapi: 3.1.0
paths:
  /v1/books:
    get:
      summary: Lists books.
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - name: shelf
          in: query
          schema: { type: array }
        - { name: owner, in: query }
  /v2/books:
    get: { summary: Newer. }
components:
  schemas:
    Book:
      type: object
      required: [title]
      properties:
        title: { type: string }
        state: { oneOf: [{ type: string }, { type: integer }] }
        oneOf: { type: string }
        error: { type: object, properties: { code: { type: integer } } }
        cover: { $ref: '#/components/schemas/Cover' }
    Cover: { type: object }
    Problem: { type: object, properties: { code: { type: integer } } }
"""


def change(
    command: str, args: str, api: str = API, key: str = "transforms"
) -> Document:
    text = (
        f"openapi:\n  {key}:\n  - command: {command}\n    reason: It is so.\n"
        f"    args: {args}\n"
    )
    return transformed(parse(api, "openapi.yaml"), parse(text, "stainless.yml"))


def refusal(command: str, args: str) -> str:
    with pytest.raises(SpecError) as caught:
        change(command, args)
    return str(caught.value)


def at(document: Document, *keys: str | int) -> object:
    found = document.root
    for key in keys:
        found = found / key
    return found.value


# ---- Commands ------------------------------------------------------------------------


def test_update_replaces_what_is_there() -> None:
    found = change("update", "{ target: $.paths./v1/books.get.summary, value: All. }")
    assert at(found, "paths", "/v1/books", "get", "summary") == "All."
    assert at(found, "paths", "/v2/books", "get", "summary") == "Newer."


def test_update_may_keep_the_old_value_in_a_template() -> None:
    args = "{ target: $.paths.*.get.summary, value: '{{value}} Yes.', template: true }"
    found = change("update", args)
    assert at(found, "paths", "/v2/books", "get", "summary") == "Newer. Yes."


def test_update_without_a_template_takes_braces_as_they_are() -> None:
    args = "{ target: $.paths./v2/books.get.summary, value: '{{value}}!' }"
    found = change("update", args)
    assert at(found, "paths", "/v2/books", "get", "summary") == "{{value}}!"


@pytest.mark.parametrize("command", ["merge", "mergeObject"])
@pytest.mark.parametrize("key", ["transforms", "transformations"])
def test_merge_goes_into_the_depth(command: str, key: str) -> None:
    name = "value" if command == "merge" else "object"
    args = (
        "{ target: [$.components.schemas],"
        f" {name}: {{ Book: {{ properties: {{ year: {{}} }}, type: map }}, New: {{}} }} }}"
    )
    found = change(command, args, key=key)
    schemas = parse(API, "x.yaml").root / "components" / "schemas"
    expected = json.loads(json.dumps(schemas.value))
    expected["Book"]["properties"]["year"] = {}
    expected["Book"]["type"] = "map"
    expected["New"] = {}
    assert at(found, "components", "schemas") == expected


def test_append_adds_keys_and_items() -> None:
    found = change("append", "{ target: $.components.schemas, value: { A: {} } }")
    assert at(found, "components", "schemas", "A") == {}
    found = change("append", "{ target: $..schemas.Book.required, value: state }")
    assert at(found, "components", "schemas", "Book", "required") == ["title", "state"]
    found = change("append", "{ target: $..schemas.Book.required, value: [a, b] }")
    assert at(found, "components", "schemas", "Book", "required") == ["title", "a", "b"]


def test_remove_takes_nodes_out() -> None:
    args = '{ target: \'$..parameters[?(@.name == "limit" || @.name == "owner")]\' }'
    found = change("remove", args)
    parameters = at(found, "paths", "/v1/books", "get", "parameters")
    assert [each["name"] for each in parameters] == ["shelf"]  # type: ignore[attr-defined]


def test_remove_takes_keys_out_of_nodes() -> None:
    found = change("remove", "{ target: $.components.schemas.*, keys: [properties] }")
    assert at(found, "components", "schemas", "Problem") == {"type": "object"}
    assert at(found, "components", "schemas", "Cover") == {"type": "object"}


def test_copy_and_move() -> None:
    args = "{ from: $.components.schemas.Cover, to: $.components.schemas.Jacket }"
    found = change("copy", args)
    assert at(found, "components", "schemas", "Jacket") == {"type": "object"}
    assert at(found, "components", "schemas", "Cover") == {"type": "object"}
    found = change("move", args)
    assert at(found, "components", "schemas", "Jacket") == {"type": "object"}
    assert "Cover" not in found.root / "components" / "schemas"


def test_a_copy_goes_to_several_places_and_shares_nothing() -> None:
    schemas = "$.components.schemas"
    found = change(
        "copy", f"{{ from: {schemas}.Cover, to: [{schemas}.A, \"{schemas}['B']\"] }}"
    )
    first = at(found, "components", "schemas", "A")
    assert first == at(found, "components", "schemas", "B")
    assert first is not at(found, "components", "schemas", "B")


def test_values_are_renamed() -> None:
    found = change("renameValue", "{ rename: { before: owner, after: user } }")
    parameters = at(found, "paths", "/v1/books", "get", "parameters")
    assert parameters[2]["name"] == "user"  # type: ignore[index]


def test_a_property_gets_another_name_in_a_language() -> None:
    found = change(
        "renameValue",
        "{ filter: { only: [$.components.schemas.Book.properties.title] },"
        " rename: { python: { property_name: name } } }",
    )
    assert at(found, "components", "schemas", "Book", "properties", "title") == {
        "type": "string",
        "x-stainless-naming": {"python": {"property_name": "name"}},
    }


def test_a_component_is_renamed_where_it_is_referred_to() -> None:
    found = change("renameRef", "{ from: Cover, to: '#/components/schemas/Jacket' }")
    schemas = at(found, "components", "schemas")
    assert list(schemas) == ["Book", "Jacket", "Problem"]  # type: ignore[call-overload]
    cover = at(found, "components", "schemas", "Book", "properties", "cover")
    assert cover == {"$ref": "#/components/schemas/Jacket"}


def test_a_schema_becomes_a_component() -> None:
    path = "$.components.schemas.Book.properties.error"
    found = change("extractToRefs", f"{{ ref: {{ target: {path}, name: Failure }} }}")
    problem = at(found, "components", "schemas", "Problem")
    assert at(found, "components", "schemas", "Failure") == problem
    assert at(found, "components", "schemas", "Book", "properties", "error") == {
        "$ref": "#/components/schemas/Failure"
    }


def test_one_of_becomes_any_of_and_a_property_of_that_name_stays() -> None:
    found = change("oneOfToAnyOf", "{}")
    properties = found.root / "components" / "schemas" / "Book" / "properties"
    assert (properties / "state").value == {
        "anyOf": [{"type": "string"}, {"type": "integer"}]
    }
    assert (properties / "oneOf").value == {"type": "string"}


def test_one_of_becomes_any_of_inside_another_and_not_in_values() -> None:
    api = (
        "a: { oneOf: [{ oneOf: [{ x: 1 }] }, { properties: { oneOf: { oneOf: [] } } }],"
        " default: { oneOf: [] }, x-y: { oneOf: [] } }"
    )
    assert change("oneOfToAnyOf", "{}", api).data == {
        "a": {
            "anyOf": [
                {"anyOf": [{"x": 1}]},
                {"properties": {"oneOf": {"anyOf": []}}},
            ],
            "default": {"oneOf": []},
            "x-y": {"oneOf": []},
        }
    }


def test_a_schema_with_both_is_refused() -> None:
    settings = "openapi: { transforms: [{ command: oneOfToAnyOf }] }"
    api = parse("a: { oneOf: [], anyOf: [] }", "openapi.yaml")
    with pytest.raises(SpecError, match="transform-conflict"):
        transformed(api, parse(settings, "stainless.yml"))


def test_properties_are_replaced() -> None:
    found = change(
        "replaceProperties",
        "{ filter: { only: [$.components.schemas.Book.properties.error] },"
        " value: { $ref: '#/components/schemas/Problem' } }",
    )
    assert at(found, "components", "schemas", "Book", "properties", "error") == {
        "$ref": "#/components/schemas/Problem"
    }


def test_schemas_are_found_by_their_likeness() -> None:
    found = change(
        "update",
        "{ target: [{ matches_schema: $.components.schemas.Problem,"
        " ignore: $.components.schemas.Problem }],"
        " value: { $ref: '#/components/schemas/Problem' } }",
    )
    schemas = found.root / "components" / "schemas"
    assert (schemas / "Book" / "properties" / "error").value == {
        "$ref": "#/components/schemas/Problem"
    }
    assert "properties" in schemas / "Problem"


# ---- Refusals ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "args", "expected"),
    [
        ("updte", "{}", "stainless.yml:3:5: error[unknown-command]"),
        ("update", "{ target: $.none, value: 1 }", "5:13: error[no-such-path]"),
        ("update", "{ value: 1 }", "5:5: error[missing-key]"),
        ("update", "{ target: '$.paths[', value: 1 }", "5:13: error[bad-json-path]"),
        ("update", "{ target: [$.paths, $.x], value: 1 }", "5:31: error[no-such-path]"),
        (
            "update",
            "{ target: $.paths, value: '{{value}}', template: true }",
            "error[wrong-type]",
        ),
        (
            "update",
            "{ target: $.openapi, value: x, template: true }",
            "error[bad-template]",
        ),
        (
            "append",
            "{ target: $.components.schemas, value: { Book: {} } }",
            "error[transform-conflict]",
        ),
        (
            "append",
            "{ target: $..Book.required, value: title }",
            "error[transform-conflict]",
        ),
        ("append", "{ target: $.openapi, value: x }", "error[wrong-type]"),
        ("merge", "{ target: $.openapi, value: {} }", "error[wrong-type]"),
        (
            "merge",
            "{ target: $.components.schemas.Book, value: { required: [a] } }",
            "error[transform-conflict]",
        ),
        ("remove", "{ target: $.paths, keys: [x] }", "error[no-such-path]"),
        ("copy", "{ from: $.paths, to: $.components }", "error[transform-conflict]"),
        ("copy", "{ from: $.paths.*, to: $.x }", "error[bad-json-path]"),
        ("move", "{ from: $.paths, to: $.paths.x }", "error[transform-conflict]"),
        ("move", "{ from: $.paths, to: $.x.y }", "error[no-such-path]"),
        ("renameValue", "{ rename: { from: zz, to: y } }", "error[no-such-path]"),
        ("renameRef", "{ from: Zz, to: Y }", "error[no-such-path]"),
        ("renameRef", "{ from: Cover, to: Book }", "error[transform-conflict]"),
        (
            "extractToRefs",
            "{ ref: { target: $.components.schemas.*, name: X } }",
            "error[transform-conflict]",
        ),
        (
            "extractToRefs",
            "{ ref: { target: $..properties.title, name: Book } }",
            "error[transform-conflict]",
        ),
        ("replaceProperties", "{ value: 1 }", "error[missing-key]"),
    ],
)
def test_what_cannot_be_done_is_refused_where_it_is_asked_for(
    command: str, args: str, expected: str
) -> None:
    message = refusal(command, args)
    assert message.startswith("stainless.yml:")
    assert expected in message


# ---- Places --------------------------------------------------------------------------


def test_without_transforms_the_document_is_the_same() -> None:
    document = parse(API, "openapi.yaml")
    assert transformed(document, parse("openapi: { path: x }", "s.yml")) is document


def test_the_document_that_was_read_is_not_changed() -> None:
    document = parse(API, "openapi.yaml")
    settings = "openapi: { transforms: [{ command: oneOfToAnyOf }] }"
    found = transformed(document, parse(settings, "s.yml"))
    assert "oneOf" in json.dumps(document.data)
    assert (found.digest, found.text) == (document.digest, document.text)


def test_parts_that_are_untouched_keep_their_places() -> None:
    path = "$..parameters[?(@.name == 'limit')]"
    found = change("remove", f'{{ target: "{path}" }}')
    place = "/paths/~1v1~1books/get/parameters/0"
    assert str(found.at(place)) == "openapi.yaml:8:11"
    assert str(found.at(f"{place}/schema")) == "openapi.yaml:10:11"
    assert found.at(place).pointer == place


def test_what_was_made_is_at_its_nearest_parent() -> None:
    found = change("append", "{ target: $.components.schemas, value: { A: { b: 1 } } }")
    assert str(found.at("/components/schemas/A/b")) == "openapi.yaml:15:3"


def test_what_was_moved_is_where_it_was_written() -> None:
    args = "{ from: $.components.schemas.Cover, to: $.components.schemas.Jacket }"
    found = change("move", args)
    assert str(found.at("/components/schemas/Jacket")) == "openapi.yaml:25:5"
    assert str(found.at("/components/schemas/Jacket/type")) == "openapi.yaml:25:14"


def test_scalars_of_a_list_that_lost_some_are_at_the_list() -> None:
    api = "a:\n  - x\n  - y\n"
    found = change("remove", "{ target: '$.a[0]' }", api)
    assert str(found.at("/a/0")) == "openapi.yaml:1:1"


def test_aliased_parts_are_changed_one_by_one() -> None:
    api = "a: &x { b: 1 }\nc: *x\n"
    found = change("update", "{ target: $.c.b, value: 2 }", api)
    assert found.data == {"a": {"b": 1}, "c": {"b": 2}}


# ---- Paths ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "places"),
    [
        ("$", [""]),
        ("paths", ["/paths"]),
        ("$.paths./v1/books.get.summary", ["/paths/~1v1~1books/get/summary"]),
        ("$.paths[/v1/books].get.summary", ["/paths/~1v1~1books/get/summary"]),
        ("$.paths['/v1/books']['get'].summary", ["/paths/~1v1~1books/get/summary"]),
        ('$["paths"]["/v2/books"]', ["/paths/~1v2~1books"]),
        ("$.paths.*~", None),
        ("$.paths[?(@property.startsWith('/v2'))]", ["/paths/~1v2~1books"]),
        ("$.paths[?(@property.match(/V2/i))]", ["/paths/~1v2~1books"]),
        ("$.paths[?(/^.v2/.test(@property))]", ["/paths/~1v2~1books"]),
        ("$.paths[?(@property === '/v2/books')]", ["/paths/~1v2~1books"]),
        ("$.paths[?(@property !== '/v1/books')]", ["/paths/~1v2~1books"]),
        ("$..[?(@.summary.includes('Newer'))]", ["/paths/~1v2~1books/get"]),
        ("$..[?(@.required.includes('title'))]", ["/components/schemas/Book"]),
        (
            '$..parameters[?(@.name == "limit")].schema.type',
            ["/paths/~1v1~1books/get/parameters/0/schema/type"],
        ),
        (
            '$..[?(@.type == "array")]',
            ["/paths/~1v1~1books/get/parameters/1/schema"],
        ),
        ('$..[?(@.type == "array")]^', ["/paths/~1v1~1books/get/parameters/1"]),
        ("$..summary^^[get].summary", 2),
        ("$..parameters[(@.length-1)].name", 1),
        ("$..parameters[-1:].name", 1),
        ("$..parameters.0.name", ["/paths/~1v1~1books/get/parameters/0/name"]),
        ("$..parameters[?(!@.schema)].name", 1),
        ("$..parameters[?(@.schema && @.schema.type == 'array')].name", 1),
        ("$..[?(@.required.length == 1)]", ["/components/schemas/Book"]),
        ("$.components.schemas[Cover,Problem]", 2),
        ("$.components.schemas[(@.x)]", None),
        ("$.paths[?(@path == 'x')]", None),
        ("$.paths.", None),
        ("$.paths[]", None),
        ("$.openapi.x", []),
    ],
)
def test_paths_are_those_of_jsonpath_plus(
    path: str, places: list[str] | int | None
) -> None:
    tree = Tree(parse(API, "openapi.yaml").data)
    source = parse(json.dumps({"target": path}), "stainless.json").root / "target"
    if places is None:
        with pytest.raises(SpecError, match="bad-json-path"):
            search(source, tree)
        return
    found = ["".join(step("", key) for key in parts) for parts in search(source, tree)]
    assert (len(found) if isinstance(places, int) else found) == places


@pytest.mark.parametrize(
    ("condition", "places"),
    [
        ("@.old", "true"),
        ("!@.old", "absent false zero null"),
        ("!!@.old", "true"),
        ("@.old === false", "false"),
        ("@.old !== true", "absent false zero null"),
        ("@.old == null", "absent null"),
        ("@.old != null", "true false zero"),
        ("@.old === null", "null"),
        ("@.old !== undefined", "true false zero null"),
        ("@.hasOwnProperty('old')", "true false zero null"),
        ("@property == 'zero' || @.old", "true zero"),
        ("(@.old) && @property.length > 3", "true"),
        ("@.old && @property.endsWith('e')", "true"),
    ],
)
def test_conditions_mean_what_they_mean_in_javascript(
    condition: str, places: str
) -> None:
    api = "{ true: { old: true }, absent: {}, false: { old: false }, zero: { old: 0 },"
    tree = Tree(parse(f"{api} 'null': {{ old: null }} }}", "openapi.yaml").data)
    path = json.dumps({"target": f"$[?({condition})]"})
    found = search(parse(path, "stainless.json").root / "target", tree)
    assert {str(key) for (key,) in found} == set(places.split())


@pytest.mark.parametrize(
    "condition",
    ["null != @.x", "@.x.indexOf('y') > 0", "@parent.x", "typeof @.x == 'string'"],
)
def test_conditions_that_are_not_known_are_refused(condition: str) -> None:
    message = refusal(
        "update", json.dumps({"target": f"$[?({condition})]", "value": 1})
    )
    assert "error[bad-json-path]" in message


def test_a_status_code_is_a_key_and_an_index() -> None:
    assert list(pieces("$.responses[200]")) == [("$['responses'][200, '200']", 0)]


def test_the_name_of_an_extracted_schema_may_have_a_slash() -> None:
    path = "$.components.schemas.Book.properties.error"
    found = change("extractToRefs", f"{{ ref: {{ target: {path}, name: a/b }} }}")
    assert at(found, "components", "schemas", "a/b", "type") == "object"
    place = at(found, "components", "schemas", "Book", "properties", "error")
    assert place == {"$ref": "#/components/schemas/a~1b"}


@pytest.mark.parametrize("name", ["#/components/schemas/a/b", "#/components/x", "#/x"])
def test_a_schema_is_extracted_to_where_schemas_are(name: str) -> None:
    path = "$.components.schemas.Book.properties.error"
    args = f"{{ ref: {{ target: {path}, name: '{name}' }} }}"
    assert "error[bad-reference]" in refusal("extractToRefs", args)


def test_copies_of_copies_are_refused_before_they_fill_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("generator.transforms.tree.MOST_COPIED", 10_000)
    steps = ", ".join(
        f"{{ command: copy, args: {{ from: $.components, to: $.components.x{n} }} }}"
        for n in range(40)
    )
    settings = parse(f"openapi: {{ transforms: [{steps}] }}\n", "stainless.yml")
    with pytest.raises(SpecError, match=r"error\[too-large\]"):
        transformed(parse(API, "openapi.yaml"), settings)


@pytest.mark.parametrize(
    ("regex", "is_endless"),
    [
        ("(a+)+$", True),
        ("(?:a|b)*", True),
        ("((a)*b)+", True),
        ("(a{2,}){3,}", True),
        ("^(get|list)_.*[(+]+$", False),
        (r"(\+|[)*])x+", False),
        ("(ab)+", False),
    ],
)
def test_expressions_that_could_take_for_ever_are_refused(
    regex: str, is_endless: bool
) -> None:
    for condition in (f"@.x.match(/{regex}/)", f"@.x =~ /{regex}/"):
        path = f"$[?({condition})]"
        if is_endless:
            with pytest.raises(ValueError, match="repeats what may be repeated"):
                list(pieces(path))
        else:
            assert list(pieces(path))
