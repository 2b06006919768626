"""What `validate` says about a document, how it says it, and what it lets pass."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator

from generator import validate
from generator.breaches import Breach, breaches
from generator.cache import Cache
from generator.dialects import openapi_version
from generator.errors import SpecError
from generator.load import parse
from generator.metaschema import Schema, Version, metaschema
from generator.plain import Json
from generator.portions import portions_of
from generator.validate import validate_openapi, validate_settings
from generator.workers import Workers

HEAD = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
"""


def warnings(text: str) -> list[str]:
    return [str(each) for each in validate_openapi(parse(text, "api.yaml"))]


def refusal(text: str) -> str:
    with pytest.raises(SpecError) as caught:
        validate_openapi(parse(text, "api.yaml"))
    return str(caught.value)


# The version.


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1.1", "3.2.0"])
def test_the_versions_3_0_to_3_2_are_supported(version: str) -> None:
    text = f"openapi: {version}\ninfo: {{title: a, version: b}}\npaths: {{}}\n"
    assert warnings(text) == []
    assert openapi_version(parse(text, "api.yaml")) == version[:3]


SUPPORTED = "OpenAPI 3.0, 3.1 and 3.2 are supported"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'swagger: "2.0"\n',
            "1: error[unsupported-version]: this is a Swagger 2.0 document\n  hint: "
            f"convert it first, with swagger2openapi for example: {SUPPORTED}",
        ),
        (
            "info: {}\n",
            "1: error[missing-key]: the key 'openapi' is missing: this is no OpenAPI "
            "document\n  hint: start it with, for example, openapi: 3.1.0; "
            f"{SUPPORTED}",
        ),
        (
            "openapi: 4.0.0\n",
            "1: error[unsupported-version]: the string '4.0.0' is not a supported "
            f"version\n  hint: {SUPPORTED}",
        ),
        (
            "openapi: 2\n",
            "1: error[unsupported-version]: the number 2 is not a supported version\n"
            f"  hint: {SUPPORTED}",
        ),
        (
            "openapi: [3.1.0]\n",
            "1: error[unsupported-version]: a list is not a supported version\n"
            f"  hint: {SUPPORTED}",
        ),
    ],
)
def test_any_other_version_is_refused_by_its_name(text: str, message: str) -> None:
    assert refusal(text) == f"api.yaml:1:{message}"


@pytest.mark.parametrize(
    ("version", "kind"), [("3.1", "the number 3.1"), ('"3.1"', "the string '3.1'")]
)
def test_an_inexact_version_is_read_and_warned_of(version: str, kind: str) -> None:
    text = f"openapi: {version}\ninfo: {{title: a, version: b}}\npaths: {{}}\n"
    assert warnings(text) == [
        f"api.yaml:1:1: warning[inexact-version]: the version is {kind}; it is read "
        'as 3.1.0\n  hint: write "3.1.0", in quotes'
    ]


def test_another_schema_dialect_is_warned_of() -> None:
    dialect = "http://json-schema.org/draft-07/schema#"
    text = HEAD + f"jsonSchemaDialect: {dialect}\npaths: {{}}\n"
    assert warnings(text) == [
        "api.yaml:3:1: warning[unknown-dialect]: the dialect "
        f"{dialect} is not known\n  hint: schemas are read as JSON Schema 2020-12"
    ]


# Breaches, in words.

OPERATION = """\
paths:
  /a/{id}:
    get:
      parameters:
        - %s
      responses: {"200": {description: ok}}
"""


@pytest.mark.parametrize(
    ("parameter", "message"),
    [
        (
            "{name: id, in: pth, schema: {}}",
            "7:22: error[bad-value]: expected 'query', 'header', 'path' or 'cookie', "
            "found the string 'pth'\n  hint: did you mean 'path'?",
        ),
        (
            "{name: id, in: formData, schema: {}}",
            "7:22: error[bad-value]: expected 'query', 'header', 'path' or 'cookie', "
            "found the string 'formData'\n  hint: describe it in the `requestBody`, "
            "as multipart/form-data or application/x-www-form-urlencoded",
        ),
        (
            "{in: query, schema: {}}",
            "7:11: error[missing-key]: the key 'name' is missing",
        ),
        (
            "{name: id, in: query}",
            "7:11: error[missing-key]: one of the keys 'schema' or 'content' is "
            "missing\n  hint: say in `schema` what values the parameter takes",
        ),
        (
            "{name: id, in: query, schema: {}, content: {a/b: {}}}",
            "7:11: error[conflict]: give one of 'schema' and 'content', not both",
        ),
        (
            "{name: id, in: query, schema: [a]}",
            "7:33: error[wrong-type]: expected an object or true or false, found a "
            "list",
        ),
        (
            "{name: id, in: query, schema: {type: strin}}",
            "7:42: error[bad-value]: expected 'array', 'boolean', 'integer', 'null', "
            "'number', 'object' or 'string', found the string 'strin'\n"
            "  hint: did you mean 'string'?",
        ),
        (
            "{name: id, in: query, schema: {type: [string, text]}}",
            "7:57: error[bad-value]: expected 'array', 'boolean', 'integer', 'null', "
            "'number', 'object' or 'string', found the string 'text'",
        ),
        (
            "{name: id, in: query, explode: 1, schema: {}}",
            "7:33: error[wrong-type]: expected true or false, found the number 1",
        ),
        (
            "{name: id, in: query, schema: {properties: [a]}}",
            "7:42: error[wrong-type]: expected an object, found a list",
        ),
    ],
)
def test_an_error_says_what_was_expected_where(parameter: str, message: str) -> None:
    assert refusal(HEAD + OPERATION % parameter) == f"api.yaml:{message}"


@pytest.mark.parametrize(
    ("component", "message"),
    [
        (
            "securitySchemes: {k: {type: apiky}}",
            "4:36: error[bad-value]: expected 'apiKey', 'http', 'oauth2' or "
            "'openIdConnect', found the string 'apiky'\n  hint: did you mean 'apiKey'?",
        ),
        (
            "securitySchemes: {k: {name: x, in: query}}",
            "4:32: error[missing-key]: the key 'type' is missing",
        ),
        (
            "securitySchemes: {k: {type: apiKey, name: x, in: body}}",
            "4:59: error[bad-value]: expected 'header', 'query' or 'cookie', found the "
            "string 'body'",
        ),
        (
            "schemas: {A: {additionalProperties: {type: list}}}",
            "4:51: error[bad-value]: expected 'array', 'boolean', 'integer', 'number', "
            "'object' or 'string', found the string 'list'\n  hint: write array",
        ),
        (
            "schemas: {A: {additionalProperties: [a]}}",
            "4:28: error[wrong-type]: expected an object or true or false, found a "
            "list",
        ),
        (
            "parameters: {P: {name: a, in: nowhere, schema: {}}}",
            "4:40: error[bad-value]: expected 'path', 'query', 'header' or 'cookie', "
            "found the string 'nowhere'",
        ),
    ],
)
def test_in_3_0_an_error_is_told_for_the_branch_that_was_meant(
    component: str, message: str
) -> None:
    head = 'openapi: 3.0.3\ninfo: {title: Shop, version: "1"}\npaths: {}\n'
    text = f"{head}components: {{{component}}}\n"
    assert refusal(text) == f"api.yaml:{message}"


def test_every_breach_is_told_once_in_the_order_of_the_document() -> None:
    text = HEAD + (
        "zzz: 1\n"
        "paths:\n"
        "  /b: {get: {parameters: 1, responses: {}}}\n"
        "  a: {}\n"
        "  /c: {get: {operationId: [], x-ok: 1, responses: {abc: {}}}}\n"
        "servers: {}\n"
    )
    lines = [line for line in refusal(text).splitlines() if "hint" not in line]
    assert lines == [
        "api.yaml:3:1: warning[unknown-key]: the key 'zzz' is unknown",
        "api.yaml:5:8: warning[no-successful-reply]: the document describes no reply of "
        "success; whatever comes is returned",
        "api.yaml:5:14: error[wrong-type]: expected a list, found the number 1",
        "api.yaml:6:3: error[unknown-key]: the key 'a' is unknown",
        "api.yaml:7:8: warning[no-successful-reply]: the document describes no reply of "
        "success; whatever comes is returned",
        "api.yaml:7:14: error[wrong-type]: expected a string, found a list",
        "api.yaml:7:52: error[unknown-key]: the key 'abc' is unknown",
        "api.yaml:8:1: error[wrong-type]: expected a list, found an object",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "asyncapi: 2.6.0\n",
            "1:1: error[unsupported-version]: this is an AsyncAPI document",
        ),
        (
            "item: []\ninfo: {_postman_id: x}\n",
            "2:1: error[unsupported-version]: this is a collection of Postman",
        ),
        (
            "info: {}\nOpenAPI: 3.1.0\n",
            "2:1: error[missing-key]: the key 'openapi' is missing, and 'OpenAPI' is unknown",
        ),
        (
            "a: 1\n",
            "1:1: error[missing-key]: the key 'openapi' is missing: this is no OpenAPI "
            "document",
        ),
    ],
)
def test_what_is_no_openapi_document_is_called_what_it_is(
    text: str, message: str
) -> None:
    assert refusal(text).startswith(f"api.yaml:{message}\n")


# Breaches that cannot touch the client.


@pytest.mark.parametrize(
    ("breach", "code"),
    [
        ("info: {}\npaths: {}", "missing-key"),
        ("info: {title: a, version: b, license: {nam: x}}\npaths: {}", "missing-key"),
        ("info: {title: a, version: b, contact: me}\npaths: {}", "wrong-type"),
        ("tags: [{name: a, description: null}]\npaths: {}", "wrong-type"),
        ("externalDocs: {}\npaths: {}", "missing-key"),
        ("descripton: x\npaths: {}", "unknown-key"),
        ("paths: {/a: {get: {responses: {'200': {}}}}}", "missing-key"),
        ("paths: {/a: {get: {description: null}}}", "wrong-type"),
        (
            "paths: {/a: {get: {requestBody: {content: {}, required: [x]}}}}",
            "wrong-type",
        ),
        ("components: {schemas: {A: {required: [a, a]}}}", "duplicate-item"),
        ("components: {schemas: {A: {minimum: x}}}", "wrong-type"),
        ("components: {schemas: {A: {exclusiveMinimum: true}}}", "wrong-type"),
        ("components: {schemas: {A: {type: null}}}", "bad-value"),
        ("components: {schemas: {A: {type: [object, null]}}}", "bad-value"),
        ("components: {schemas: {A: {examples: {}}}}", "wrong-type"),
        ("components: {schemas: {A: {oneOf: []}}}", "bad-value"),
        ("components: {schemas: {a b: {}}}", "bad-key"),
    ],
)
def test_what_cannot_touch_the_client_is_a_warning(breach: str, code: str) -> None:
    head = "openapi: 3.1.0\n"
    if not breach.startswith("info"):
        head = HEAD
    found = validate_openapi(parse(f"{head}{breach}\n", "api.yaml"))
    assert code in [each.code for each in found]


@pytest.mark.parametrize(
    "breach",
    [
        "paths: {a: {}}",
        "paths: {/a: {get: {responses: {20x: {description: a}}}}}",
        "paths: {/a: {GET: {responses: {'200': {description: a}}}}}",
        "components: {schemas: {A: {properties: {title: {type: x}}}}}",
        "components: {schemas: {info: {type: x}}}",
        "servers: [{}]",
    ],
)
def test_what_could_touch_the_client_is_an_error(breach: str) -> None:
    assert "error[" in refusal(f"{HEAD}{breach}\n")


def test_a_property_may_have_any_name_and_an_example_any_shape() -> None:
    names = "$ref, type, properties, example, required, x-a, schema"
    properties = ", ".join(f"{name}: {{}}" for name in names.split(", "))
    text = HEAD + (
        f"components: {{schemas: {{A: {{properties: {{{properties}}},"
        " example: {type: 3, $ref: 1}, default: {type: x}}}}\n"
    )
    assert warnings(text) == []


def test_an_unknown_key_comes_with_the_one_that_was_meant() -> None:
    text = HEAD + "path: {}\ncomponents: {}\n"
    assert warnings(text) == [
        "api.yaml:3:1: warning[unknown-key]: the key 'path' is unknown\n"
        "  hint: it is ignored; did you mean 'paths'?"
    ]


# Settings.

SETTINGS: dict[str, Json] = {
    "type": "object",
    "properties": {"edition": {"$ref": "#/$defs/edition"}},
    "required": ["resources"],
    "additionalProperties": False,
    "$defs": {"edition": {"type": "string"}},
}


def test_settings_are_checked_by_their_own_schema() -> None:
    document = parse("edition: 2\nresource: {}\n", "stainless.yml")
    with pytest.raises(SpecError) as caught:
        validate_settings(document, SETTINGS)
    assert str(caught.value) == (
        "stainless.yml:1:1: error[missing-key]: the key 'resources' is missing\n"
        "stainless.yml:1:1: error[wrong-type]: expected a string, found the number 2\n"
        "stainless.yml:2:1: warning[unknown-key]: the key 'resource' is unknown\n"
        "  hint: it is ignored"
    )


# The meta-schemas.

VERDICTS: list[tuple[str, Json]] = [
    ("/info", {"title": "a", "version": "b"}),
    ("/info", {"title": "a"}),
    ("/info", {"title": "a", "version": "b", "other": 1}),
    ("/info", {"title": "a", "version": "b", "x-other": 1}),
    ("/info/license", {"name": "a"}),
    ("/info/license", {"url": "a"}),
    ("/servers", [{"url": "/", "variables": {"v": {"default": "a"}}}]),
    ("/servers", [{"url": "/", "variables": {"v": {}}}]),
    ("/paths", {"/a": {}, "x-a": 1}),
    ("/paths", {"a": {}}),
    ("/paths/~1a", {"get": {"responses": {"200": {"description": "a"}}}}),
    ("/paths/~1a", {"get": {"responses": {"200": {"$ref": "#/a"}}}}),
    ("/paths/~1a", {"get": {"responses": {"200": {"$ref": 1}}}}),
    ("/paths/~1a", {"get": {"responses": {"2XX": {"description": 1}}}}),
    ("/paths/~1a", {"get": {"responses": {}}}),
    ("/paths/~1a", {"get": {"responses": {"99": {"description": "a"}}}}),
    ("/paths/~1a/parameters", [{"name": "a", "in": "query", "schema": {}}]),
    ("/paths/~1a/parameters", [{"name": "a", "in": "query", "style": "deepObject"}]),
    (
        "/paths/~1a/parameters",
        [{"name": "a", "in": "query", "style": "deepObject", "schema": {}}],
    ),
    (
        "/paths/~1a/parameters",
        [{"name": "a", "in": "header", "style": "form", "schema": {}}],
    ),
    ("/paths/~1a/parameters", [{"name": "a", "in": "path", "schema": {}}]),
    ("/paths/~1a/parameters", [{"$ref": "#/components/parameters/a"}]),
    ("/paths/~1a/parameters", [{"name": "a", "in": "cookie", "content": {}}]),
    ("/components/securitySchemes/s", {"type": "http", "scheme": "basic"}),
    ("/components/securitySchemes/s", {"type": "http"}),
    ("/components/securitySchemes/s", {"type": "apiKey", "name": "a", "in": "query"}),
    ("/components/securitySchemes/s", {"type": "oauth2", "flows": {"implicit": {}}}),
    ("/components/links/l", {"operationId": "a"}),
    ("/components/links/l", {"operationId": "a", "operationRef": "b"}),
    ("/components/examples/e", {"value": 1}),
    ("/components/headers/h", {"schema": {}, "style": "simple"}),
    ("/components/headers/h", {"schema": {}, "style": "form"}),
    ("/components/requestBodies/b", {"content": {"a/b": {"schema": {}, "x-a": 1}}}),
    ("/components/requestBodies/b", {"content": {"a/b": {"other": {}}}}),
    ("/components/callbacks/c", {"{$url}": {"post": {"x-a": 1, "tags": []}}}),
    ("/components/schemas/S", {"type": "object"}),
]


def document_with(pointer: str, value: Json, version: Version) -> dict[str, Json]:
    document: dict[str, Json] = {
        "openapi": f"{version}.0",
        "info": {"title": "a", "version": "b"},
        "paths": {},
    }
    parent: Any = document
    *path, last = [key.replace("~1", "/") for key in pointer.split("/")[1:]]
    for key in path:
        parent = parent.setdefault(key, {})
    parent[last] = value
    return document


@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2"])
@pytest.mark.parametrize(("pointer", "value"), VERDICTS)
def test_the_rewritten_meta_schemas_judge_like_the_published_ones(
    version: Version, pointer: str, value: Json
) -> None:
    published = _published(version)
    document = document_with(pointer, value, version)
    expected = published.is_valid(cast(Any, document))
    assert (breaches(metaschema(version), document) == []) == expected


def _published(version: Version) -> Any:
    import json
    from importlib.resources import files

    from jsonschema import Draft4Validator

    folder = files("openapi_spec_validator") / "resources" / "schemas"
    schema = json.loads((folder / f"v{version}" / "schema.json").read_text())
    return (Draft4Validator if version == "3.0" else Draft202012Validator)(schema)


@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2"])
def test_the_rewritten_meta_schemas_are_schemas(version: Version) -> None:
    Draft202012Validator.check_schema(cast(Any, metaschema(version)))


def test_nesting_to_the_limit_of_load_is_no_trouble() -> None:
    levels = 46  # two levels of text each, below components/schemas/A
    schema = '{"properties": {"a": ' * levels + "{}" + "}}" * levels
    text = HEAD + f"components: {{schemas: {{A: {schema}}}}}\n"
    assert warnings(text) == []


def test_neither_importing_nor_loading_imports_jsonschema() -> None:
    program = (
        "import sys, generator.validate, generator.resolve; "
        "print([m for m in ('jsonschema', 'openapi_spec_validator') if m in "
        "sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout == "[]\n"


# What is known of the last run.

KNOWN = f"""\
{HEAD}paths:
  /a:
    get:
      summary: Get it.
      respones: {{}}
      responses: {{"200": {{}}}}
  /b: {{}}
"""


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of documents that were held against the meta-schema."""
    seen: list[str] = []

    def spy(schema: Schema, data: Json) -> list[Breach]:
        match data:
            case {"paths": dict() as paths}:
                seen.extend(paths)
            case _:
                seen.append("all else")
        return breaches(schema, data)

    monkeypatch.setattr(validate, "breaches", spy)
    return seen


def told(text: str, cache: Cache) -> list[str]:
    """The warnings of a run that is kept."""
    portions = portions_of(cache, "key", Workers())
    found = validate_openapi(parse(text, "api.yaml"), portions.texts("valid"))
    portions.keep()
    return [str(each) for each in found]


def test_what_is_known_is_told_and_not_judged_again(
    judged: list[str], tmp_path: Path
) -> None:
    expected = warnings(KNOWN)
    assert expected
    assert told(KNOWN, Cache(tmp_path)) == expected
    judged.clear()
    assert told(KNOWN, Cache(tmp_path)) == expected
    assert judged == []


@pytest.mark.parametrize(
    ("old", "new", "again"),
    [
        ("Get it.", "Get one.", ["/a"]),  # it has breaches
        ("/b: {}", "/b: {summary: New.}", ["/b"]),
        ("Shop", "Store", []),
        ("/b: {}", "/c: {}", ["/c"]),
    ],
)
def test_what_is_new_but_for_words_is_judged(
    old: str, new: str, again: list[str], judged: list[str], tmp_path: Path
) -> None:
    edited = KNOWN.replace(old, new)
    expected = warnings(edited)
    told(KNOWN, Cache(tmp_path))
    judged.clear()
    assert told(edited, Cache(tmp_path)) == expected
    assert judged == again
