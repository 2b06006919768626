"""Settings told from a document: what is grouped, named and left open."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.infer import inferred_settings
from generator.infer.words import bare, distinct
from generator.load import Document, parse
from generator.plain import Json
from generator.settings import Settings, read_settings, settings_schema
from generator.validate import validate_settings


def document(endpoints: list[str], *, title: str = "Shop", **parts: Json) -> Document:
    """A document with these operations (`verb /path`) and nothing said about them."""
    paths: dict[str, dict[str, Json]] = {}
    for endpoint in endpoints:
        verb, path = endpoint.split()
        paths.setdefault(path, {})[verb] = {"responses": {"200": {"description": ""}}}
    data = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "paths": paths,
        **parts,
    }
    return parse(json.dumps(data), "openapi.json")


def settings(found: Document) -> Settings:
    """The settings for a document, as they are read: without a warning."""
    text = parse(inferred_settings(found), "stainless.yml")
    assert validate_settings(text, settings_schema()) == []
    return read_settings(text)


def methods(*endpoints: str) -> dict[str, str]:
    """The dotted names of all methods, and what each calls."""
    return all_methods(settings(document(list(endpoints))))


def all_methods(found: Settings) -> dict[str, str]:
    groups = [*found.all_resources(), *([found.client] if found.client else [])]
    return {
        ".".join((*resource.path, method.name)): f"{method.verb} {method.path}"
        for resource in groups
        for method in resource.methods
    }


# ---- Methods -------------------------------------------------------------------------


def test_verbs_have_the_names_that_people_expect() -> None:
    assert methods(
        "get /pets",
        "post /pets",
        "get /pets/{id}",
        "put /pets/{id}",
        "delete /pets/{id}",
    ) == {
        "pets.list": "get /pets",
        "pets.create": "post /pets",
        "pets.retrieve": "get /pets/{id}",
        "pets.update": "put /pets/{id}",
        "pets.delete": "delete /pets/{id}",
    }


def test_put_beside_patch_replaces() -> None:
    found = methods("patch /pets/{id}", "put /pets/{id}")
    assert found == {
        "pets.update": "patch /pets/{id}",
        "pets.replace": "put /pets/{id}",
    }


def test_what_is_below_an_item_is_a_group_of_its_own() -> None:
    found = methods("get /pets/{id}/toys", "get /pets/{id}/toys/{toy}")
    assert found == {
        "pets.toys.list": "get /pets/{id}/toys",
        "pets.toys.retrieve": "get /pets/{id}/toys/{toy}",
    }


@pytest.mark.parametrize(
    ("endpoint", "name"),
    [
        ("post /jobs/{id}/cancel", "jobs.cancel"),
        ("get /jobs/{id}/log", "jobs.log"),
        ("delete /jobs/{id}/log", "jobs.delete_log"),
        ("post /jobs/{id}:cancel", "jobs.cancel"),
    ],
)
def test_what_is_done_to_an_item_is_a_method(endpoint: str, name: str) -> None:
    assert methods("get /jobs/{id}", endpoint)[name] == endpoint


def test_what_is_done_to_one_and_to_all_are_methods_of_their_group() -> None:
    found = methods("get /images/json", "get /images/get", "get /images/{name}/get")
    assert found["images.get"] == "get /images/{name}/get"
    assert found["images.get_all"] == "get /images/get"


def test_what_is_asked_for_in_two_ways_is_no_group() -> None:
    found = methods("get /health", "get /health/ping", "head /health/ping")
    assert found["health.ping"] == "get /health/ping"
    assert found["health.head_ping"] == "head /health/ping"


def test_what_all_paths_begin_with_is_no_group() -> None:
    assert methods("get /api/v1/pets", "get /api/v1/toys").keys() == {
        "pets.list",
        "toys.list",
    }


def test_versions_that_differ_stay_apart() -> None:
    assert methods("get /v1/pets", "get /v2/pets").keys() == {
        "pets.list",
        "v2.pets.list",
    }


@pytest.mark.parametrize(
    "endpoints",
    [
        ["get /"],
        ["get /pets", "get /Pets", "get /pets.json", "get /pets/"],
        ["get /pets/{id}", "get /pets/{name}/"],
        ["get /a/{id}/list", "get /a", "get /a/{id}", "post /a/list"],
        ["get /{tenant}/{id}", "get /{id}"],
        ["get /copy", "get /close", "get /timeout"],
        ["get /2fa/login", "get /class/import", "get /pets('{id}')"],
        ["get /números", "get /数"],
        ["get /x", "put /x", "post /x", "delete /x", "patch /x", "head /x", "trace /x"],
    ],
)
def test_every_operation_has_a_method_of_its_own(endpoints: list[str]) -> None:
    assert sorted(methods(*endpoints).values()) == sorted(endpoints)


def test_names_do_not_depend_on_the_order_of_other_paths() -> None:
    endpoints = ["get /pets", "post /pets", "get /toys/{id}", "get /toys"]
    assert methods(*endpoints) == methods(*reversed(endpoints))


def test_names_that_collide_do_not_depend_on_the_order_either() -> None:
    endpoints = ["get /Pets", "get /pets", "get /pets/{id}", "get /pets/{name}/"]
    assert methods(*endpoints) == methods(*reversed(endpoints))


def test_groups_that_would_have_one_name_are_both_there() -> None:
    views = ("with_raw_response", "with_raw_response_resource")
    endpoints = [f"get /pets/{view}/{{id}}" for view in views]
    assert sorted(methods(*endpoints).values()) == endpoints


@pytest.mark.parametrize(
    ("endpoints", "names"),
    [
        # Versions, and words for APIs.
        (["get /api/v1/pets", "get /health"], ["health.retrieve", "pets.list"]),
        (["get /v1/pets", "get /v2/toys"], ["pets.list", "toys.list"]),
        (["get /pets", "get /api/v2/pets"], ["pets.list", "v2.pets.list"]),
        (["get /2010-04-01/Pets/{Sid}.json"], ["pets.retrieve"]),
        (["get /rest/api/2/pets", "get /auth/1/me"], ["auth.n1.me", "pets.list"]),
        (["get /pets?beta=true", "get /pets"], ["beta.pets.list", "pets.list"]),
        (
            ["get /pets/{id}", "get /pets/{id}#get_food", "put /pets/{id}#rename"],
            ["pets.get_food", "pets.rename", "pets.retrieve"],
        ),
        (["post /#Action=MovePet", "post /#Action=TagPet"], ["move_pet", "tag_pet"]),
        # Things are groups, whatever else is done with them later.
        (["post /pets/{id}/toys"], ["pets.toys.create"]),
        (["get /pets/{id}/toys"], ["pets.toys.list"]),
        # What is said about items in other words than the usual ones.
        (["post /pets/{id}"], ["pets.update"]),
        (["get /pets/{id}/json", "get /pets/json"], ["pets.list", "pets.retrieve"]),
        (["get /pets({id})", "get /pets"], ["pets.list", "pets.retrieve"]),
        (
            ["get /pets/getPet", "post /pets/createPet"],
            ["pets.create", "pets.retrieve"],
        ),
        (["get /a/{b}/c/{d}.json"], ["a.c.retrieve"]),
        # Verbs.
        (["put /pets/{id}/pause"], ["pets.pause"]),
        (["put /pets/{id}/collar"], ["pets.update_collar"]),
        (["delete /pets/{id}/collar"], ["pets.delete_collar"]),
        (["post /v1/{parent=farms/*}/pets:move"], ["pets.move"]),
        (["post /sendMessage"], ["send_message"]),
        (["get /getPet", "post /getPet"], ["get_pet", "post_get_pet"]),
        (["post /chat.postMessage"], ["chat.post_message"]),
        (["delete /pets", "delete /pets/{id}"], ["pets.delete", "pets.delete_all"]),
        # Places that say nothing of a group.
        (["get /"], ["root.retrieve"]),
        (["get /{id}", "delete /{id}"], ["root.delete", "root.retrieve"]),
        # One object, and not a list, although its word is a plural.
        (["get /{shop}/pets", "get /pets/{id:[0-9]+}"], ["pets.list", "pets.retrieve"]),
    ],
)
def test_methods_are_called_for_what_their_paths_say(
    endpoints: list[str], names: list[str]
) -> None:
    assert sorted(methods(*endpoints)) == names


def by_id(endpoints: dict[str, str], tag: str = "") -> list[str]:
    """The names of methods whose operations have ids, and maybe a tag."""
    found = document(list(endpoints))
    for endpoint, identifier in endpoints.items():
        verb, path = endpoint.split()
        operation = (found.root / "paths" / path / verb).as_dict()
        operation["operationId"] = identifier
        if tag:
            operation["tags"] = [tag]
    return sorted(all_methods(settings(found)))


@pytest.mark.parametrize(
    ("identifier", "name"),
    [
        ("getPetByTag", "get_by_tag"),
        ("pets/get-pet-by-tag", "get_by_tag"),
        ("PetsController_getPetByTag", "get_by_tag"),
        ("get_pet_by_tag_pets__tag___name__get", "get_by_tag"),
        ("get-/pets/{tag}/{name}_getPetByTag", "get_by_tag"),
        ("v1.pets.get-by-tag", "get_by_tag"),
        # Those say nothing that the path does not say.
        ("GetPetsTagName", "retrieve_by_name"),
        ("", "retrieve_by_name"),
    ],
)
def test_a_name_that_is_taken_gives_way_to_the_telling_words_of_an_id(
    identifier: str, name: str
) -> None:
    endpoints = {"get /pets/{id}": "", "get /pets/{tag}/{name}": identifier}
    assert by_id(endpoints, "pets") == sorted([f"pets.{name}", "pets.retrieve"])


def test_none_of_many_with_the_same_claim_gets_the_plain_name() -> None:
    endpoints = {
        f"post /{{{x}}}/role": f"{x}-write-role" for x in ("aws", "gcp", "ldap")
    }
    assert by_id(endpoints) == [f"role.{x}_write" for x in ("aws", "gcp", "ldap")]


def test_what_has_no_path_is_among_the_things_of_its_tag() -> None:
    """Not in a second group of the same name, as `meta_2` would be."""
    said = {"get /": "meta/root", "get /meta": "meta/get"}
    assert by_id(said, "meta") == ["meta.retrieve", "meta.root"]
    several = {**said, "get /{id}": "", "delete /{id}": ""}
    assert by_id(several, "meta") == [
        "meta.delete",
        "meta.list",
        "meta.retrieve",
        "meta.root",
    ]


def test_calls_are_grouped_by_their_tags() -> None:
    assert by_id({"get /getPet": "getPet", "post /movePet": "move"}, "Pets") == [
        "pets.move",
        "pets.retrieve",
    ]


def test_a_call_of_two_verbs_is_one_although_an_id_says_its_path_again() -> None:
    ids = {"get /$/GetHealth": "GetHealth", "post /$/GetHealth": "GetHealthByRule"}
    assert by_id(ids, "Farm") == ["farm.get_health", "farm.get_health_by_rule"]


def test_what_comes_in_pages_is_a_list_of_items_whatever_its_name_is() -> None:
    page: Json = {"next": TEXT, "values": THINGS}
    endpoints = ["get /pets", "get /pets/{owner}", "get /pets/{owner}/{id}"]
    found = document(endpoints)
    for path in ("/pets", "/pets/{owner}"):
        operation = (found.root / "paths" / path / "get").as_dict()
        schema: Json = {"type": "object", "properties": page}
        content: Json = {"application/json": {"schema": schema}}
        operation["responses"] = {"200": {"description": "", "content": content}}
    assert all_methods(settings(found)) == {
        "pets.list": "get /pets",
        "pets.list_by_owner": "get /pets/{owner}",
        "pets.retrieve": "get /pets/{owner}/{id}",
    }


def test_what_creates_a_new_item_has_the_plain_name() -> None:
    ids = {
        "post /pets": "post_pets",
        "post /pets/{pet_id}": "post_pets_id",
        "put /pets/{pet_id}": "put_pets_id",
    }
    assert by_id(ids) == ["pets.create", "pets.create_by_pet_id", "pets.update"]


def test_what_a_group_is_called_for_is_no_verb_in_it() -> None:
    ids = {"post /calls/{id}/actions/hangup": "callHangup"}
    assert by_id(ids) == ["calls.actions.hangup"]
    assert by_id({"post /phones/{id}/hangup": "callHangup"}) == ["phones.call_hangup"]


def test_what_an_id_creates_is_a_group() -> None:
    assert by_id({"post /audio/speech": "createSpeech"}) == ["audio.speech.create"]
    assert by_id({"post /audio/mute": "mute"}) == ["audio.mute"]


def test_the_names_there_are_stay_when_operations_are_added() -> None:
    endpoints = ["get /pets", "get /pets/{id}", "post /pets/{id}/toys", "get /pets/me"]
    before = methods(*endpoints)
    added = ["get /v2/pets", "delete /pets", "get /pets/{id}/toys", "post /pets"]
    assert before.items() <= methods(*endpoints, *added).items()


# ---- Pages ---------------------------------------------------------------------------

TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}
THINGS: Json = {
    "type": "array",
    "items": {"type": "object", "properties": {"id": TEXT}},
}
LINK: Json = {"type": "string", "format": "uri"}


def page_of(query: dict[str, Json], reply: Json) -> tuple[str | None, str]:
    """The kind of page that a list has, and what is written about lists without one."""
    content: Json = {"application/json": {"schema": reply}}
    get: Json = {
        "parameters": [
            {"name": k, "in": "query", "schema": v} for k, v in query.items()
        ],
        "responses": {"200": {"description": "", "content": content}},
    }
    found = document([], paths={"/things": {"get": get}})
    chosen = settings(found)
    (method,) = (method for group in chosen.resources for method in group.methods)
    kinds = {scheme.name: scheme.kind for scheme in chosen.schemes}
    kind = kinds[method.paginated] if isinstance(method.paginated, str) else None
    lines = inferred_settings(found).splitlines()
    return kind, "".join(line for line in lines if line.startswith("# No pages"))


def fields(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("query", "reply", "kind"),
    [
        ({"cursor": TEXT}, fields(data=THINGS, next_cursor=TEXT), "cursor"),
        ({"pageToken": TEXT}, fields(things=THINGS, nextPageToken=TEXT), "cursor"),
        ({"after": TEXT}, fields(data=THINGS, p=WHOLE, paging=fields(next=fields(after=TEXT))), "cursor"),
        ({"page": WHOLE}, fields(data=THINGS, next_page=WHOLE), "cursor"),
        ({"limit": WHOLE}, fields(results=THINGS, next=LINK), "cursor_url"),
        ({"starting_after": TEXT}, fields(data=THINGS, has_more={"type": "boolean"}), "cursor_id"),
        ({"offset": WHOLE, "limit": WHOLE}, fields(data=THINGS, total=WHOLE), "offset"),
        ({"page": {"type": "integer", "minimum": 1}, "per_page": WHOLE}, fields(data=THINGS, count=WHOLE), "page_number"),
        ({"page": WHOLE, "size": WHOLE}, fields(items=THINGS, page=WHOLE), "page_number"),
        # An empty list is the end of those that say nothing more.
        ({"offset": WHOLE, "limit": WHOLE}, THINGS, "offset"),
        ({"page": {"type": "integer", "default": 1}, "per_page": WHOLE}, THINGS, "page_number"),
    ],
)  # fmt: skip
def test_lists_have_pages_where_all_of_the_evidence_is_there(
    query: dict[str, Json], reply: Json, kind: str
) -> None:
    assert page_of(query, reply) == (kind, "")


@pytest.mark.parametrize(
    ("query", "reply", "said"),
    [
        ({"cursor": TEXT}, fields(data=THINGS), "is known to be the next one"),
        # The same name may be that of the cursor which was sent.
        ({"cursor": TEXT}, fields(data=THINGS, cursor=TEXT), "is known to be the next one"),
        ({"cursor": TEXT}, fields(data=THINGS, next_cursor=WHOLE), "is known to be the next one"),
        ({"offset": WHOLE, "limit": WHOLE}, fields(data=THINGS), "nothing in its reply counts"),
        ({"offset": WHOLE, "limit": TEXT}, THINGS, "its reply is a bare array"),
        ({"page": {"type": "number", "minimum": 1}, "limit": WHOLE}, THINGS, "its reply is a bare array"),
        ({"page": WHOLE, "per_page": WHOLE}, THINGS, "does not say that it counts from 1"),
        ({"offset": WHOLE, "limit": WHOLE}, fields(a=THINGS, b=THINGS, total=WHOLE), "several lists: a, b"),
        ({"offset": WHOLE, "limit": WHOLE}, fields(total=WHOLE), "its reply has no list"),
        ({"offset": {"type": "integer", "minimum": 1}, "limit": WHOLE}, fields(data=THINGS), "does not count from 0"),
        ({"page": WHOLE, "per_page": WHOLE}, fields(data=THINGS), "does not say that it counts from 1"),
        ({"offset": WHOLE, "limit": WHOLE}, fields(data=THINGS, total=WHOLE, by={"oneOf": [TEXT, WHOLE]}), "fields that a page cannot have"),
    ],
)  # fmt: skip
def test_lists_without_all_of_the_evidence_are_what_the_document_says(
    query: dict[str, Json], reply: Json, said: str
) -> None:
    kind, comment = page_of(query, reply)
    assert kind is None
    assert said in comment


@pytest.mark.parametrize(
    ("query", "reply"),
    [
        ({}, fields(data=THINGS)),
        ({"limit": WHOLE}, fields(data=THINGS)),
        ({"offset": WHOLE}, fields(data=THINGS)),
        # `next` is the address of a page only where it is one.
        ({"limit": WHOLE}, fields(data=THINGS, next=TEXT)),
        ({"startIndex": WHOLE, "count": WHOLE}, fields(data=THINGS)),
    ],
)
def test_lists_with_nothing_to_walk_by_are_left_alone(
    query: dict[str, Json], reply: Json
) -> None:
    assert page_of(query, reply) == (None, "")


# ---- Streams -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("media", "property_", "parameter"),
    [
        (["application/json", "text/event-stream"], "stream", "stream"),
        (["application/json", "text/event-stream"], "other", None),
        (["text/event-stream"], "stream", None),
        (["application/json"], "stream", None),
    ],
)
def test_a_stream_beside_json_is_asked_for_by_a_property_of_the_body(
    media: list[str], property_: str, parameter: str | None
) -> None:
    known: dict[str, Json] = {property_: {"type": "boolean"}}
    body: Json = {"schema": fields(**known)}
    post: Json = {
        "requestBody": {"content": {"application/json": body}},
        "responses": {"200": {"description": "", "content": {m: {} for m in media}}},
    }
    found = settings(document([], paths={"/answers": {"post": post}}))
    (method,) = (method for group in found.resources for method in group.methods)
    assert (method.streaming.param if method.streaming else None) == parameter


# ---- The client ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Pet Shop API", "pet_shop"),
        ("The Pet Shop REST API - v2 (public)", "pet_shop"),
        ("API", "client_api"),
        ("", "api_client"),
        ("3scale", "client_3scale"),
        ("Ünïcode", "unicode"),
        ("PetShop v3 REST API", "petshop"),
        ("Pet API with fixes", "pet"),
        ("Pet HTTP API (Preview)", "pet"),
        ("Pets API 2.1", "pets"),
        ("OpenAPI 3.0.2 Pets", "pets"),
        ("class", "client_class"),
        ("Timeout", "client_timeout"),
        # What every package has classes of already, or modules.
        ("Transport API", "client_transport"),
        ("Event Rules", "event_rules"),
        ("Event rule", "client_event_rule"),
        ("Self reference", "client_self"),
        ("Rate limit", "client_rate_limit"),
        ("Types", "client_types"),
    ],
)
def test_the_client_is_called_for_what_the_title_is_about(
    title: str, name: str
) -> None:
    assert settings(document([], title=title)).organization == name


def test_the_title_s_own_spelling_of_a_word_is_that_of_the_class() -> None:
    found = settings(document([], title="PetShop API"))
    assert found.casing.pascal(found.organization) == "PetShop"


@pytest.mark.parametrize("title", ["", "API Reference", "REST API", "ペット"])
def test_a_host_stands_in_for_a_title_that_tells_nothing(title: str) -> None:
    servers: Json = [{"url": "/v1"}, {"url": "https://api.petshop.co.uk/v1"}]
    assert (
        settings(document([], title=title, servers=servers)).organization == "petshop"
    )


@pytest.mark.parametrize(
    ("servers", "names"),
    [
        ([("https://a.example", "")], ["production"]),
        ([("http://localhost:80", ""), ("https://a.example", "")], ["local", "server"]),
        ([("https://a.example", "Live"), ("https://b.example", "Our sandbox")], ["production", "sandbox"]),
        ([("https://api.a.example", ""), ("https://api.eu.a.example", "")], ["production", "eu"]),
        ([("https://a.example", ""), ("https://b.example", "For Europe")], ["production", "europe"]),
    ],
)  # fmt: skip
def test_environments_are_called_for_descriptions_and_hosts(
    servers: list[tuple[str, str]], names: list[str]
) -> None:
    said: list[Json] = [{"url": url, "description": text} for url, text in servers]
    found = settings(document([], servers=said)).environments
    assert [name for name, _ in found or ()] == names


def test_an_address_s_scheme_is_no_option() -> None:
    variables: Json = {
        "scheme": {"default": "https"},
        "host-name": {"default": "a.example"},
    }
    server: Json = {"url": "{scheme}://{host-name}/v1", "variables": variables}
    found = settings(document([], servers=[server]))
    addresses = [address.value for _, address in found.environments or ()]
    assert (addresses, found.options) == (["https://a.example/v1"], ())


def test_an_address_that_is_relative_is_no_address() -> None:
    servers: Json = [{"url": "/v1"}, {"url": "https://shop.example/v1"}]
    found = settings(document([], servers=servers))
    assert [name for name, _ in found.environments or ()] == ["production"]
    assert settings(document([])).environments == ()


def test_variables_of_an_address_are_options() -> None:
    server: Json = {
        "url": "https://{region}.shop.example",
        "variables": {"region": {"default": "eu"}},
    }
    (option,) = settings(document([], servers=[server])).options
    assert (option.name, option.sent) == ("region", (("server", "region"),))


@pytest.mark.parametrize(
    ("scheme", "names"),
    [
        ({"type": "http", "scheme": "bearer"}, ["api_key"]),
        ({"type": "http", "scheme": "basic"}, ["username", "password"]),
        ({"type": "apiKey", "in": "query", "name": "k"}, ["api_key"]),
        ({"type": "oauth2", "flows": {}}, ["access_token"]),
        ({"type": "mutualTLS"}, []),
    ],
)
def test_credentials_are_options(scheme: Json, names: list[str]) -> None:
    parts: Json = {"securitySchemes": {"main": scheme}}
    found = settings(document([], components=parts))
    assert [option.name for option in found.options] == names
    assert all(option.nullable for option in found.options)


_OAUTH: Json = {"type": "oauth2", "flows": {}}
_BEARER: Json = {"type": "http", "scheme": "bearer"}
_KEY: Json = {"type": "apiKey", "in": "header", "name": "k"}


@pytest.mark.parametrize(
    ("scheme", "called", "name"),
    [
        (_OAUTH, "OAuth2", "access_token"),
        (_OAUTH, "shop_auth", "access_token"),
        (_OAUTH, "openId", "access_token"),
        (_OAUTH, "UserToken", "user_token"),
        (_BEARER, "bearerAuth", "bearer_token"),
        (_BEARER, "jwt", "jwt"),
        (_KEY, "ApiKeyAuth", "api_key"),
        (_KEY, "shopAuth", "api_key"),
        (_KEY, "projectKey", "project_key"),
        (_KEY, "KeyAuth", "key_auth"),
    ],
)
def test_one_of_several_credentials_is_called_for_what_its_scheme_says(
    scheme: Json, called: str, name: str
) -> None:
    schemes: Json = {called: scheme, "basic": {"type": "http", "scheme": "basic"}}
    info: Json = {"title": "Shop", "version": "1"}
    found = settings(document([], components={"securitySchemes": schemes}, info=info))
    assert [each.name for each in found.options] == [name, "username", "password"]


# ---- Models --------------------------------------------------------------------------


def test_a_schema_is_where_it_alone_is_used() -> None:
    ref: Json = {"$ref": "#/components/schemas/Pet"}
    content: Json = {"application/json": {"schema": ref}}
    get: Json = {"responses": {"200": {"description": "", "content": content}}}
    pet: Json = {"type": "object", "properties": {}}
    found = settings(
        document(
            [],
            paths={"/pets": {"get": get}, "/toys": {"get": {"responses": {}}}},
            components={
                "schemas": {"Pet": pet, "Unused": pet, "Name": {"type": "string"}}
            },
        )
    )
    (pets,) = (each for each in found.all_resources() if each.path == ("pets",))
    assert [model.name for model in pets.models] == ["pet"]
    assert [model.name for model in found.models] == ["unused"]


# ---- The verb ------------------------------------------------------------------------

CASE = Path(__file__).parent.parent / "cases" / "minimal" / "openapi.yaml"


def test_the_client_of_the_printed_settings_is_the_client_without_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(CASE.read_text())
    assert main(["init", "openapi.yaml", "--output", "settings.yml"]) == 0
    package = read_settings(parse(Path("settings.yml").read_text(), "s.yml")).package
    with_settings, without = Path("a") / package, Path("b") / package
    given = ["--config", "settings.yml", "--output", str(with_settings)]
    assert main(["generate", "openapi.yaml", *given]) == 0
    assert main(["generate", "openapi.yaml", "--output", str(without)]) == 0
    assert _sources(with_settings) == _sources(without)


def test_settings_that_are_there_are_not_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "stainless.yml"
    path.write_text("mine")
    assert main(["init", str(CASE), "--output", str(path)]) == 2
    assert "error[in-the-way]" in capsys.readouterr().err
    assert path.read_text() == "mine"


def _sources(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".manifest.json"
    }


# ---- What the server sends by itself -------------------------------------------------


def sending(schema: Json) -> dict[str, Json]:
    """A path of the caller's that gets a body of this schema."""
    content: dict[str, Json] = {"application/json": {"schema": schema}}
    responses: dict[str, Json] = {"200": {"description": ""}}
    return {"post": {"requestBody": {"content": content}, "responses": responses}}


EVENT: Json = {"type": "object", "properties": {"id": {"type": "string"}}}


def test_webhooks_are_models_and_can_be_read() -> None:
    hooks: dict[str, Json] = {
        "petBorn": sending(EVENT),
        "petEvent": sending({"$ref": "#/components/schemas/Pet"}),
        "ping": {"get": {"responses": {"200": {"description": ""}}}},
    }
    found = settings(
        document([], webhooks=hooks, components={"schemas": {"Pet": EVENT}})
    )
    assert {model.name for model in found.models} == {"pet_born_webhook", "pet"}
    (resource,) = found.all_resources()
    assert (resource.path, resource.methods) == (("webhooks",), ())
    assert [each.name for each in resource.webhooks] == ["unwrap"]


def test_webhooks_are_read_beside_the_operations_of_their_name() -> None:
    found = settings(document(["get /webhooks"], webhooks={"made": sending(EVENT)}))
    (resource,) = found.all_resources()
    assert [each.name for each in resource.methods] == ["list"]
    assert [each.name for each in resource.webhooks] == ["unwrap"]


def test_callbacks_are_models_that_everybody_can_import() -> None:
    callback: dict[str, Json] = {
        "{$request.query.url}": sending({"$ref": "#/components/schemas/Chunk"}),
        "{$request.query.end}": sending(EVENT),
    }
    operation: dict[str, Json] = {
        "responses": {"200": {"description": ""}},
        "callbacks": {"onData": callback},
    }
    found = settings(
        document(
            [],
            paths={"/streams": {"post": operation}},
            components={"schemas": {"Chunk": EVENT}},
        )
    )
    assert {model.name for model in found.models} == {"chunk", "on_data_callback"}
    assert not any(resource.webhooks for resource in found.all_resources())


def test_names_that_differ_in_an_underscore_only_are_told_apart() -> None:
    # Where a document writes QoS, both would be the class `QoS`.
    assert distinct("qo_s", {"qos"}, bare) == "qo_s_2"
