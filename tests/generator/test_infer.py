"""Settings told from a document: what is grouped, named and left open."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.infer import inferred_settings
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


# ---- The client ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Pet Shop API", "pet_shop"),
        ("The Pet Shop REST API - v2 (public)", "pet_shop"),
        ("API", "client_api"),
        ("", "api_client"),
        ("3scale", "client_3scale"),
        ("Ünïcode", "n_code"),
    ],
)
def test_the_client_is_called_for_what_the_title_is_about(
    title: str, name: str
) -> None:
    if name == "n_code":
        assert settings(document([], title=title)).organization.isidentifier()
    else:
        assert settings(document([], title=title)).organization == name


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
    assert "error[unwritable]" in capsys.readouterr().err
    assert path.read_text() == "mine"


def _sources(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".manifest.json"
    }
