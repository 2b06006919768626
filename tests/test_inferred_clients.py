"""A client without settings: what is inferred for it works, against the mock's sockets."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from casebook import Case, good_cases, run, tree
from generator.__main__ import main
from generator.infer import inferred_settings
from generator.load import Document, load, parse
from generator.mock import application, running
from generator.path_items import operations_of
from generator.settings import read_settings, settings_schema
from generator.validate import validate_settings

CASE = Case(Path(__file__).parent / "cases" / "inferred_settings")
ITEMS = 7
# Each list, with what makes an item of it.
LISTS: dict[str, dict[str, object]] = {
    "pets": {"name": "Rex"},
    "orders": {"pet": 1},
    "customers": {"name": "Ann"},
    "visits": {},
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("inferred")
    outcome = run(CASE, folder / CASE.name)
    assert outcome.code == 0, outcome.stderr
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module(CASE.name)
    finally:
        sys.path.remove(str(folder))
        for name in [n for n in sys.modules if n.partition(".")[0] == CASE.name]:
            del sys.modules[name]


@pytest.fixture
def url() -> Iterator[str]:
    settings = read_settings(load(CASE.inferred))
    document = load(CASE.folder / CASE.document)
    with running(application(document, settings), path="/api") as url:
        yield url


def filled(client: Any, name: str) -> list[object]:
    """The ids of the items that are made, in order."""
    group = getattr(client, name)
    body = LISTS[name]
    if not body:
        return [group.create(body={}).id for _ in range(ITEMS)]
    return [group.create(**body).id for _ in range(ITEMS)]


# ---- Pages ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", LISTS)
def test_each_item_of_an_inferred_page_comes_once(
    package: ModuleType, url: str, name: str
) -> None:
    with package.PetShop(base_url=url, api_key="key") as client:
        made = filled(client, name)
        page = getattr(client, name).list()
        assert [item.id for item in page] == made
        assert [len(each._get_page_items()) for each in page.iter_pages()][:3] == [
            2
        ] * 3


@pytest.mark.parametrize("name", LISTS)
def test_each_item_of_an_inferred_page_comes_once_asynchronously(
    package: ModuleType, url: str, name: str
) -> None:
    async def walked() -> list[object]:
        async with package.AsyncPetShop(base_url=url, api_key="key") as client:
            return [item.id async for item in getattr(client, name).list()]

    with package.PetShop(base_url=url, api_key="key") as client:
        made = filled(client, name)
    assert asyncio.run(walked()) == made


@pytest.mark.parametrize("name", LISTS)
def test_an_inferred_page_has_all_fields_of_the_reply(
    package: ModuleType, url: str, name: str
) -> None:
    with package.PetShop(base_url=url, api_key="key") as client:
        filled(client, name)
        page = getattr(client, name).list()
        given = getattr(client, name).with_raw_response.list().http_response.json()
    assert page.to_dict(mode="json") == given
    assert set(given) <= {*vars(page)}


def test_an_empty_list_ends_at_once(package: ModuleType, url: str) -> None:
    with package.PetShop(base_url=url, api_key="key") as client:
        assert list(client.pets.list()) == []


@pytest.mark.parametrize("name", ["toys", "complaints"])
def test_what_may_have_pages_is_what_the_document_says(
    package: ModuleType, url: str, name: str
) -> None:
    with package.PetShop(base_url=url, api_key="key") as client:
        reply = getattr(client, name).list()
    assert not hasattr(reply, "has_next_page")


# ---- The settings as a file ----------------------------------------------------------


def test_the_settings_are_those_that_are_written_down() -> None:
    document = load(CASE.folder / CASE.document)
    assert inferred_settings(document, CASE.name) == CASE.inferred.read_text()


@pytest.mark.parametrize("name", ["inferred_settings", "all_of", "webhooks", "verbs"])
def test_the_client_of_the_written_settings_is_the_client_without_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    case = Case(CASE.folder.parent / name)
    Path(case.document).write_bytes((case.folder / case.document).read_bytes())
    written = inferred_settings(load(Path(case.document)), name)
    Path("written.yml").write_text(written)
    for folder, config in (("a", []), ("b", ["--config=written.yml"])):
        output = ["--no-cache", f"--output={folder}/{name}"]
        assert main(["generate", case.document, *config, *output]) == 0
    assert _sources(Path("a")) == _sources(Path("b"))


def _sources(folder: Path) -> dict[str, bytes]:
    found = tree(folder)
    return {p: data for p, data in found.items() if not p.endswith(".manifest.json")}


every_document = pytest.mark.parametrize(
    "case", good_cases(), ids=lambda case: case.name
)


@every_document
def test_what_is_inferred_is_valid_and_has_every_operation(case: Case) -> None:
    document = load(case.folder / case.document)
    written = parse(inferred_settings(document), "stainless.yml")
    assert validate_settings(written, settings_schema()) == []
    settings = read_settings(written)
    groups = [*settings.all_resources(), *filter(None, [settings.client])]
    named = [(each.verb, each.path) for group in groups for each in group.methods]
    assert sorted(named) == sorted(_operations(document))


@every_document
def test_what_is_inferred_does_not_depend_on_the_order_of_paths_and_schemas(
    case: Case,
) -> None:
    document = load(case.folder / case.document)
    usual = inferred_settings(document)
    for part in (document.data, document.data.get("components")):
        for key in ("paths", "schemas"):
            found = part.get(key) if isinstance(part, dict) else None
            if isinstance(part, dict) and isinstance(found, dict):
                part[key] = dict(reversed(found.items()))
    assert inferred_settings(document) == usual


def _operations(document: Document) -> Iterator[tuple[str, str]]:
    paths = document.root.get("paths")
    for path, item in paths.items() if paths is not None else ():
        if path.startswith("/"):
            yield from ((verb, path) for verb, _ in operations_of(item))
