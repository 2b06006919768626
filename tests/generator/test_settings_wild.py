"""Settings as they stand in the wild: each key with an effect, and each form of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.errors import Diagnostic, SpecError
from generator.load import Document, Source, load, parse
from generator.settings import (
    EventRule,
    Method,
    Model,
    Option,
    PageScheme,
    Resource,
    Settings,
    read_settings,
    settings_schema,
)
from generator.validate import validate_settings

FOLDER = Path(__file__).parent / "stainless"


def said(document: Document) -> list[Diagnostic]:
    return validate_settings(document, settings_schema())


@cache
def wild(name: str) -> Settings:
    document = load(FOLDER / f"{name}.yml")
    said(document)
    return read_settings(document)


def read(text: str) -> Settings:
    document = parse(text, "stainless.yml")
    said(document)
    return read_settings(document)


def refusal(text: str) -> str:
    with pytest.raises(SpecError) as caught:
        read(text)
    return str(caught.value)


def resource(name: str, *path: str) -> Resource:
    return {each.path: each for each in wild(name).all_resources()}[path]


def methods(name: str, *path: str) -> dict[str, Method]:
    return {method.name: method for method in resource(name, *path).methods}


def models(name: str, *path: str) -> dict[str, Model]:
    return {model.name: model for model in resource(name, *path).models}


def options(name: str) -> dict[str, Option]:
    return {option.name: option for option in wild(name).options}


def schemes() -> dict[str, PageScheme]:
    return {scheme.name: scheme for scheme in wild("cursors").schemes}


def value(source: Source | None) -> object:
    return None if source is None else source.value


# ---- All of them ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "path", sorted(FOLDER.glob("*.yml")), ids=lambda path: str(path.stem)
)
def test_files_of_the_wild_are_read(path: Path) -> None:
    warnings = said(load(path))
    assert read_settings(load(path)).organization
    if path.stem != "typos":
        assert warnings == []


def test_unknown_keys_are_warned_of_once_each_and_with_their_place() -> None:
    found = [(w.code, w.location.pointer) for w in said(load(FOLDER / "typos.yml"))]
    assert {code for code, _ in found} == {"unknown-key"}
    assert [pointer for _, pointer in found] == [
        "/organization/logo",
        "/target",
        "/targets/python/pakage_name",
        "/setings",
        "/settings/licence",
        "/query_settings/arrays",
        "/client_settings/timeout",
        "/client_settings/opts/key/read_evn",
        "/streaming/on_events",
        "/openapi/transform",
        "/pagination/0/typ",
        "/resources/things/method",
        "/resources/things/models/thing/forced",
        "/resources/things/methods/list/paginate",
        "/resources/things/methods/list/streaming/event",
    ]


def test_null_is_as_absent() -> None:
    found = wild("nulls")
    least = read("organization: { name: nulls }\nresources: {}\n")
    assert (found.defaults, found.schemes) == (least.defaults, ())
    assert [each.path for each in found.resources] == [
        ("things",),
        ("nothing",),
        ("others",),
    ]
    (get,) = methods("nulls", "others").values()
    assert (get.paginated, get.streaming, get.positional) == (None, None, None)
    assert models("nulls", "others") == {}


# ---- Names ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "package", "project", "client"),
    [
        ("browser", "tide", "tide-browser", "TideBrowser"),
        ("images", "imagery", "imagery", "ImageKit"),
        ("targets", "get_from_url_inc", "get_from_url_inc", "GetFromURLInc"),
        ("one_page", "one_page", "one_page", "OnePage"),
        ("anchors", "anchors", "anchors", "Anchors"),
    ],
)
def test_the_names_of_package_project_and_client(
    name: str, package: str, project: str, client: str
) -> None:
    found = wild(name)
    assert (found.package, found.project) == (package, project)
    assert found.casing.pascal(found.organization) == client


@pytest.mark.parametrize(
    "python",
    ["null", "true", "[1]", "{}", "{ skip: true, edition: 2025-10-10 }", "text"],
)
def test_a_target_of_any_shape_is_let_through(python: str) -> None:
    found = read(
        f"organization: {{ name: a-b }}\nresources: {{}}\ntargets: {{ python: {python} }}"
    )
    assert found.package == "a_b"


def test_custom_casings_reach_every_spelling() -> None:
    casing = wild("images").casing
    assert casing.pascal("imagekit_exif_uri") == "ImageKitEXIFUri"
    assert casing.snake("ImageKitFiles") == "imagekit_files"
    assert casing.pascal("octopodes") == "Octopodes"
    assert casing.singular_snake("blue_octopodes") == "blue_octopus"
    assert casing.pascal("luma") == "LumA"


@pytest.mark.parametrize(
    ("file", "path"),
    [
        ("images", ("custom_metadata_fields",)),
        ("images", ("files", "bulk")),
        ("images", ("octopodes",)),
        ("anchors", ("as_",)),
        ("browser", ("sessions", "recording")),
    ],
)
def test_names_of_resources_are_in_snake_case(file: str, path: tuple[str, ...]) -> None:
    assert resource(file, *path).path == path


# ---- Methods -------------------------------------------------------------------------


def test_methods_have_names_and_endpoints_in_any_spelling() -> None:
    found = methods("browser", "sessions")
    assert list(found) == ["create", "get_from_url", "kept", "undropped"]
    folded = found["get_from_url"]
    assert (folded.verb, folded.path) == ("get", "/v1/sessions/{id}")
    assert value(folded.deprecated) == "Use `retrieve`."


def test_what_is_skipped_is_accounted_for() -> None:
    assert wild("browser").skipped == {
        ("get", "/v1/sessions/{id}/debug"),
        ("get", "/v1/old"),
        ("get", "/v1/dropped"),
    }
    assert wild("anchors").skipped == {
        ("get", "/b"),
        ("get", "/c"),
        ("get", "/d"),
        ("get", "/z"),
        ("post", "/y"),
    }
    paths = [each.path for each in wild("anchors").all_resources()]
    assert paths == [("as_",), ("es",)]


@pytest.mark.parametrize(
    ("key", "kept"),
    [
        ("skip: true", False),
        ("skip: false", True),
        ("skip: [node]", True),
        ("skip: [node, python]", False),
        ("skip: python", False),
        ("only: true", True),
        ("only: [python]", True),
        ("only: [go]", False),
        ("only: go", False),
        ("only: [python], skip: [python]", False),
    ],
)
@pytest.mark.parametrize("part", ["resource", "method", "model"])
def test_parts_may_be_for_some_languages_only(part: str, key: str, kept: bool) -> None:
    here = {"resource": "", "method": "", "model": "", part: f", {key}"}
    found = read(
        "organization: { name: x }\nresources: { a: { methods: { m: { endpoint: get /a"
        f"{here['method']} }} }}, models: {{ t: {{ openapi_uri: T{here['model']} }} }}"
        f"{here['resource']} }} }}"
    )
    left = {
        "resource": found.resources,
        "method": [m for each in found.resources for m in each.methods],
        "model": [m for each in found.resources for m in each.models],
    }
    assert bool(left[part]) is kept
    assert (("get", "/a") in found.skipped) is (part != "model" and not kept)


def test_what_is_skipped_need_not_say_more() -> None:
    found = read(
        "organization: { name: x }\nresources: { a: { methods: { m: { skip: true } },"
        " models: { t: { only: [go] } } } }"
    )
    (group,) = found.resources
    assert (group.methods, group.models) == ((), ())
    for part in ("methods: { m: { skip: false } }", "models: { t: { skip: false } }"):
        message = refusal(
            f"organization: {{ name: x }}\nresources: {{ a: {{ {part} }} }}"
        )
        assert "stainless.yml:2:" in message
        assert "error[missing-key]" in message


def test_methods_of_the_client_itself() -> None:
    client = wild("agents").client
    assert client is not None
    assert (client.path, [method.name for method in client.methods]) == (
        (),
        ["ping", "me"],
    )
    assert value(client.methods[1].description) == "Who I am."
    assert [each.path for each in wild("agents").resources] == [("messages",)]


def test_second_names_of_methods() -> None:
    aliases = resource("agents", "messages").aliases
    assert [(alias.name, alias.to) for alias in aliases] == [("send", "create")]


def test_methods_for_webhooks() -> None:
    found = resource("images", "webhooks").webhooks
    assert [(each.name, each.discriminator, each.option) for each in found] == [
        ("unwrap", "type", "webhook_secret"),
        ("unsafe_unwrap", None, None),
    ]


def test_how_methods_stream() -> None:
    found = methods("agents", "messages")
    stream, create = found["stream"].streaming, found["create"].streaming
    assert stream is not None
    assert create is not None
    assert (stream.param, stream.event, stream.format) == (
        None,
        "messages.event",
        "sse",
    )
    assert (create.param, create.event, create.format) == ("stream", None, "jsonl")
    assert found["plain"].streaming is None


def test_what_methods_take_and_give() -> None:
    found = methods("agents", "messages")
    batch, raw = found["batch"], found["raw"]
    assert (batch.body_name, batch.unwrap, batch.positional) == (
        "requests",
        "result",
        (),
    )
    assert (raw.body_name, raw.unwrap, raw.positional) == (None, False, ("a", "b"))


def test_methods_have_times_and_retries_of_their_own() -> None:
    (upload,) = methods("images", "files").values()
    assert (upload.timeout, upload.max_retries) == (300.0, 0)


def test_resources_may_be_deprecated_and_described() -> None:
    found = resource("anchors", "es")
    assert value(found.deprecated) == "Use others."
    assert value(found.description) == "The es."


# ---- Models --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("card", "#/components/schemas/CardList/items"),
        ("path", "#/paths/~1cards/get/responses/200"),
        ("escaped", "#/components/schemas/Card%20List"),
        ("named", "#/components/schemas/Card"),
        ("dotted", "#/components/schemas/api.v1.Card"),
        ("json_path", "#/components/schemas/CardList/properties/card"),
        ("json_path_quoted", "#/components/schemas/CardList/anyOf/1"),
        ("jmes_path", "#/components/schemas/CardList/the%20items"),
        ("jmes_paths", "#/paths/~1cards/get"),
    ],
)
def test_models_are_referred_to_in_many_ways(name: str, reference: str) -> None:
    assert models("refs", "cards")[name].reference == reference


@pytest.mark.parametrize("reference", ["a/b", "x#y", "Ca*d"])
def test_what_leads_to_no_schema_is_refused(reference: str) -> None:
    message = refusal(
        "organization: { name: x }\nresources:\n  a:\n    models:\n"
        f"      card: '{reference}'\n"
    )
    assert message.startswith("stainless.yml:5:7: error[unreadable-model]")


@pytest.mark.parametrize(
    "query", ["$.components.schemas[?(@.x)]", "$..Card", "components.*[?a=='b']"]
)
def test_paths_with_conditions_wait_for_the_document(query: str) -> None:
    found = read(
        "organization: { name: x }\nresources:\n  a:\n    models:\n"
        f'      card: "{query}"\n'
    )
    (model,) = found.resources[0].models
    assert (model.reference, value(model.query)) == ("", query)


def test_models_have_details() -> None:
    found = models("agents", "messages")
    assert list(found) == ["event", "chunk", "shared_thing"]
    assert (found["event"].forced, found["event"].suffix) == (True, True)
    assert (found["chunk"].alias, found["shared_thing"].alias) == (
        "messages.event",
        "$shared.thing",
    )
    (field,) = models("images", "custom_metadata_fields").values()
    assert (field.suffix, field.forced) == (False, False)
    assert [model.name for model in wild("agents").models] == ["thing"]


# ---- The client ----------------------------------------------------------------------


def test_options_of_every_kind() -> None:
    found = options("images")
    assert {name: (o.kind, value(o.default)) for name, o in found.items()} == {
        "private_key": ("string", None),
        "password": ("string", "do_not_set"),
        "webhook_secret": ("string", None),
        "retries": ("integer", 3),
        "ratio": ("number", 0.5),
        "fast": ("boolean", True),
        "nothing": ("string", None),
    }
    assert [o.nullable for o in found.values()] == [
        *(False, True, True),
        *(False, False, False, True),
    ]


def test_options_are_credentials_by_their_role() -> None:
    assert {name: (o.scheme, o.role) for name, o in options("agents").items()} == {
        "region": (None, "value"),
        "account": (None, "value"),
        "key": (None, "value"),
        "client_id": ("oauth", "client_id"),
        "client_secret": ("oauth", "client_secret"),
    }
    key = options("browser")["tide_api_key"]
    assert (key.env, key.scheme, key.role) == ("TIDE_API_KEY", "BrowserAuth", "value")


def test_options_are_sent_in_every_place() -> None:
    found = options("agents")
    assert found["region"].sent == (("server", "region"),)
    assert found["account"].sent == (("path", "account_id"),)
    assert found["key"].sent == (("query", "key"), ("body", "api_key"))
    assert options("browser")["project_id"].sent == (("header", "X-Project"),)


def test_how_requests_are_made_by_default() -> None:
    found = wild("agents").defaults
    assert [(name, item.value) for name, item in found.headers] == [
        ("X-Source", "sdk"),
        ("X-Level", 2),
        ("X-On", True),
    ]
    assert (found.timeout, found.idempotency_header) == (300.0, "Idempotency-Key")
    assert (found.array_format, found.nested_format) == ("repeat", "dots")
    assert not found.platform_headers
    assert wild("agents").env_prefix == "AG"
    other = wild("browser").defaults
    assert (other.timeout, other.max_retries) == (90.0, 4)
    assert (other.initial_retry_delay, other.max_retry_delay) == (0.25, 4)
    assert (other.platform_headers, other.array_format) == (True, "comma")


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ("1500", 1.5),
        ("PT30S", 30),
        ("PT1M", 60),
        ("PT1H0.5S", 3600.5),
        ("P1D", 86400),
        ("0", 0),
    ],
)
def test_times_are_milliseconds_or_durations(given: str, seconds: float) -> None:
    found = read(
        "organization: { name: x }\nresources: {}\n"
        f"client_settings: {{ default_timeout: {given} }}"
    )
    assert found.defaults.timeout == seconds


@pytest.mark.parametrize("given", ["30s", "PT", "P", "PT1.2.3S", "soon"])
def test_another_word_for_a_time_is_refused(given: str) -> None:
    message = refusal(
        "organization: { name: x }\nresources: {}\n"
        f"client_settings: {{ default_timeout: {given} }}"
    )
    assert "stainless.yml:3:20: error[bad-duration]" in message


def test_environments_and_security() -> None:
    found = wild("browser").environments
    assert [(name, url.value) for name, url in found or ()] == [
        ("production", "https://api.tide.example"),
        ("development", "https://dev.tide.example/v1"),
    ]
    assert value(wild("images").security) == [{"basicAuth": []}]
    chosen = wild("images").security_schemes
    assert chosen is not None
    assert (chosen / "basicAuth" / "scheme").value == "basic"


def test_settings_of_the_output() -> None:
    found = wild("one_page")
    assert (found.unwrap_fields, found.unwrap_multiproperty) == (
        ("data", "result"),
        True,
    )
    assert (found.positional, found.sorted_properties) == (False, False)
    assert value(found.file_header) == "Copyright\n"
    least = wild("refs")
    assert (least.unwrap_fields, least.positional, least.sorted_properties) == (
        (),
        True,
        True,
    )


def test_rules_of_events() -> None:
    assert wild("agents").defaults.event_rules == (
        EventRule("error", ("error",), None, "message"),
        EventRule("continue", ("ping", None), None, None),
        EventRule("yield", (None,), None, None),
        EventRule("done", None, "[DONE]", None),
        EventRule("yield", None, None, "error"),
    )


@pytest.mark.parametrize(
    ("ours", "suffix", "http"),
    [
        ("{}", "Resource", "httpx2"),
        ("{ resource_suffix: '' }", "", "httpx2"),
        ("{ resource_suffix: API, http: httpx }", "API", "httpx"),
    ],
)
def test_what_the_format_has_no_words_for(ours: str, suffix: str, http: str) -> None:
    found = read(f"organization: {{ name: x }}\nresources: {{}}\nx-specloom: {ours}\n")
    assert (found.resource_suffix, found.defaults.http) == (suffix, http)


# ---- Pagination ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "purposes"),
    [
        (
            "cursor_url_page",
            {"results": "items", "next": "cursor_url_field"},
        ),
        (
            "plain_cursor",
            {"cursor": "next_cursor_param", "items": "items", "limit": None},
        ),
        (
            "both_ways",
            {
                "after": "next_cursor_id_param",
                "before": "previous_cursor_id_param",
                "data": "items",
                "has_more": "has_next_page",
            },
        ),
        (
            "offsets",
            {
                "offset": "offset_count_param",
                "limit": None,
                "total": "offset_total_count_field",
                "rows": "items",
            },
        ),
    ],
)
def test_purposes_are_guessed_from_names(
    name: str, purposes: dict[str, str | None]
) -> None:
    scheme = schemes()[name]
    found = {f.name: f.purpose for f in (*scheme.response, *scheme.request)}
    assert found == purposes


def test_a_name_may_mean_one_thing_sent_and_another_received() -> None:
    scheme = schemes()["numbers"]
    assert [f.purpose for f in scheme.request] == ["page_number_param", None]
    assert [f.purpose for f in scheme.response] == [
        "items",
        "current_page_number_field",
        "total_page_count_field",
    ]


def test_fields_below_others_have_a_path() -> None:
    scheme = schemes()["plain_cursor"]
    assert [(f.path, f.purpose) for f in scheme.nested] == [
        (("cursor", "next"), "next_cursor_field")
    ]


def test_the_rest_of_a_scheme() -> None:
    found = schemes()
    assert (found["offsets"].in_body, found["offsets"].continue_on_empty) == (
        True,
        True,
    )
    assert (found["numbers"].in_body, found["numbers"].continue_on_empty) == (
        False,
        False,
    )
    assert found["both_ways"].item_field == "id"
    assert found["plain_cursor"].description is not None
    assert {name: scheme.kind for name, scheme in found.items()} == {
        "cursor_url_page": "cursor_url",
        "plain_cursor": "cursor",
        "both_ways": "cursor_id",
        "offsets": "offset",
        "numbers": "page_number",
        "headers": "cursor",
    }


def test_a_reply_may_be_the_list_and_its_headers_the_rest() -> None:
    scheme = schemes()["headers"]
    ((header, field),) = scheme.headers
    assert (scheme.response, header) == ((), "X-Next")
    assert (field.purpose, field.needed) == ("next_cursor_field", False)


def test_methods_name_the_scheme_as_it_is_called() -> None:
    found = methods("cursors", "things")
    assert {name: method.paginated for name, method in found.items()} == {
        "list": "cursor_url_page",
        "search": True,
        "all": False,
    }


def test_one_scheme_needs_no_list() -> None:
    (scheme,) = wild("one_page").schemes
    assert (scheme.name, scheme.kind) == ("only", "fake_page")


@pytest.mark.parametrize(
    ("kind", "request_", "response", "expected"),
    [
        ("cursor", "{}", "next: {}", "next_cursor_param"),
        ("cursor", "after: {}", "total: {}", "next_cursor_field"),
        ("cursor", "after: {}, cursor: {}", "next: {}", "next_cursor_param"),
        ("cursor", "after: {}", "next: {}, next_cursor: {}", "next_cursor_field"),
        ("cursor_url", "{}", "total: {}", "cursor_url_field"),
        ("offset", "limit: {}", "total: {}", "offset_count_param"),
        ("page_number", "limit: {}", "total: {}", "page_number_param"),
    ],
)
def test_what_is_not_clear_is_refused_with_what_to_add(
    kind: str, request_: str, response: str, expected: str
) -> None:
    sent = request_ if request_ == "{}" else f"{{ {request_} }}"
    message = refusal(
        "organization: { name: x }\nresources: {}\n"
        f"pagination: [{{ name: p, type: {kind}, request: {sent},"
        f" response: {{ data: {{ type: array }}, {response} }} }}]\n"
    )
    assert "stainless.yml:3:" in message
    assert "error[no-page-purpose]" in message
    assert f"purpose: {expected}" in message


# ---- Names that lead nowhere ---------------------------------------------------------


def test_an_option_that_there_is_not_is_refused() -> None:
    message = refusal(
        "organization: { name: x }\nresources:\n  a:\n"
        "    methods: { a: { type: webhook_unwrap, webhook_key_opt: b } }\n"
    )
    assert message.startswith("stainless.yml:4:")
    assert "error[unknown-option]" in message


@pytest.mark.parametrize(
    "text",
    [
        "resources: { someThing: {}, some_thing: {} }",
        "resources: { a: { methods: { getIt: get /a, get-it: get /b } } }",
        "resources: { a: { methods: { b: get /a }, subresources: { b: {} } } }",
        "resources: { a: { methods: { b: get /a, B: { type: alias, to: b } } } }",
        "resources: { $client: { methods: { a: get /a } }, a: {} }",
        "resources: { key: {} }\nclient_settings: { opts: { KEY: {} } }",
    ],
)
def test_two_things_of_one_name_are_refused(text: str) -> None:
    message = refusal(f"organization: {{ name: x }}\n{text}\n")
    assert message.startswith("stainless.yml:2:")
    assert "error[name-collision]" in message


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("client_settings: { opts: { a: { type: text } } }", "3:33: error[bad-value]"),
        (
            "client_settings: { opts: { a: { type: integer, default: x } } }",
            "error[wrong-type]",
        ),
        (
            "client_settings: { opts: { a: { type: integer, default: true } } }",
            "error[wrong-type]",
        ),
        (
            "client_settings: { opts: { a: { send_in_header: 'X Y' } } }",
            "error[bad-header-name]",
        ),
        (
            "client_settings: { default_headers: { 'X Y': z } }",
            "error[bad-header-name]",
        ),
        ("client_settings: { idempotency: { header: 'X Y' } }", "bad-header-name"),
        ("query_settings: { array_format: commas }", "3:19: error[bad-value]"),
        ("pagination: [{ name: x, type: x }]", "3:25: error[bad-value]"),
        ("streaming: { on_event: [{ handle: x }] }", "3:27: error[bad-value]"),
        ("security: { x: [] }", "hint: write a list, as in OpenAPI"),
        ("openapi: { transforms: [{}] }", "error[missing-key]"),
        ("x-specloom: { http: requests }", "3:15: error[bad-value]"),
    ],
)
def test_a_wrong_value_of_a_key_that_matters_is_an_error_at_its_place(
    part: str, expected: str
) -> None:
    message = refusal(f"organization: {{ name: x }}\nresources: {{}}\n{part}\n")
    assert expected in message


@pytest.mark.parametrize(
    "part",
    [
        "edition: 3",
        "readme: 3",
        "errors: [1]",
        "codeflow: 4",
        "diagnostics: {}",
        "settings: { license: [3], mock_server: 3 }",
        "client_settings: { response_headers: 3 }",
        "targets: { python: { options: 3, readme_title: 3, output: 3, publish: [no-one] } }",
        "openapi: { code_samples: 3 }",
    ],
)
def test_what_does_not_matter_may_be_anything(part: str) -> None:
    text = f"organization: {{ name: x }}\nresources: {{}}\n{part}\n"
    assert said(parse(text, "stainless.yml")) == []
    assert read(text).organization == "x"


def test_old_files_name_the_project_under_package() -> None:
    found = read(
        "organization: { name: corner }\nresources: {}\n"
        "package: { node: { name: c }, python: { name: corner-ai, repo: corner-python } }\n"
    )
    assert (found.package, found.project) == ("corner", "corner-ai")
