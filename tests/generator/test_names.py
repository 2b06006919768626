"""Names: the words of any spelling, their casing, and no two things under one name."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable

import pytest

from generator.names import (
    Casing,
    assign,
    attribute,
    key_attribute,
    model_attribute,
    page_attribute,
    singular_snake,
    snake,
    spoken,
    words,
)
from generator.nouns import singular
from generator.text import Code
from openai_vector_stores import BaseModel
from openai_vector_stores.pagination import AsyncCursorPage, SyncCursorPage


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("vector_store", ("vector", "store")),
        ("vectorStore", ("vector", "store")),
        ("VectorStore", ("vector", "store")),
        ("vector-store", ("vector", "store")),
        ("vector.store", ("vector", "store")),
        ("  vector  store ", ("vector", "store")),
        ("getFromURL", ("get", "from", "url")),
        ("HTTPServerURL", ("http", "server", "url")),
        ("utf8Text", ("utf8", "text")),
        ("page[size]", ("page", "size")),
        ("__class__", ("class",)),
        ("größe_ändern", ("größe", "ändern")),
        ("日本", ("日本",)),
        ("{{ 7*7 }}", ("7", "7")),
        ("", ()),
        ("-_-", ()),
    ],
)
def test_the_words_of_a_name(name: str, expected: tuple[str, ...]) -> None:
    assert words(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("authorIDs", "author_ids"),
        ("IDsByName", "ids_by_name"),
        ("userURLs", "user_urls"),
        ("hasVMs", "has_vms"),
        ("APIKeys", "api_keys"),
        ("HTTPServer", "http_server"),
        ("IPv4", "ipv4"),
        ("sourceIPv6Address", "source_ipv6_address"),
        ("OAuth2Token", "oauth2_token"),
        ("oAuthToken", "oauth_token"),
        ("macOSVersion", "macos_version"),
        ("iPhone", "iphone"),
        ("eTag", "etag"),
        ("noETag", "no_etag"),
        ("URLString", "url_string"),
        ("xAxis", "x_axis"),
        ("getAsset", "get_asset"),
    ],
)
def test_capitals_begin_no_word_in_spellings_that_are_known(
    name: str, expected: str
) -> None:
    assert Casing(brief=True).snake(name) == expected


def test_settings_say_themselves_what_is_one_word() -> None:
    assert Casing().snake("authorIDs") == "author_i_ds"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("api_keys", "API keys"),
        ("short_urls", "short URLs"),
        ("crm", "CRM"),
        ("s", "s"),
    ],
)
def test_prose_has_initialisms_in_capitals(name: str, expected: str) -> None:
    assert spoken(name) == expected


@pytest.mark.parametrize("name", ["getFromURL", "a-b", "X-Api-Version", "list_files"])
def test_snake_case_is_stable(name: str) -> None:
    assert snake(snake(name)) == snake(name)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("files", "file"),
        ("batches", "batch"),
        ("boxes", "box"),
        ("dishes", "dish"),
        ("classes", "class"),
        ("categories", "category"),
        ("ties", "tie"),
        ("status", "status"),
        ("analysis", "analysis"),
        ("glass", "glass"),
        ("data", "data"),
        ("address", "address"),
        ("addresses", "address"),
        ("statuses", "status"),
        ("series", "series"),
        ("news", "news"),
        ("analyses", "analysis"),
        ("analytics", "analytics"),
        ("metrics", "metric"),
        ("dns", "dns"),
        ("ids", "id"),
        ("apis", "api"),
        ("gpus", "gpu"),
        ("menus", "menu"),
        ("cases", "case"),
        ("responses", "response"),
        ("databases", "database"),
        ("licenses", "license"),
        ("aliases", "alias"),
        ("caches", "cache"),
        ("matches", "match"),
        ("indices", "index"),
        ("indexes", "index"),
        ("devices", "device"),
        ("invoices", "invoice"),
        ("queries", "query"),
        ("movies", "movie"),
        ("cookies", "cookie"),
        ("archives", "archive"),
        ("shelves", "shelf"),
        ("leaves", "leaf"),
        ("lives", "life"),
        ("drives", "drive"),
        ("sizes", "size"),
        ("proxies", "proxy"),
        ("people", "person"),
        ("children", "child"),
        ("media", "media"),
        ("metadata", "metadata"),
        ("sms", "sms"),
        ("https", "https"),
        ("access", "access"),
        ("process", "process"),
        ("details", "detail"),
        ("s", ""),
    ],
)
def test_the_singular_of_a_word(word: str, expected: str) -> None:
    assert singular(word) == expected


def test_only_the_last_word_is_put_in_the_singular() -> None:
    assert singular_snake("filesBatches") == "files_batch"
    assert singular_snake("stop_ids_for_agency") == "stop_ids_for_agency"


ACME = Casing(
    {"acmeapi": "AcmeAPI", "github": "GitHub"}, {"acmeapi": "acme_api"}, {"dice": "die"}
)


@pytest.mark.parametrize(
    ("name", "pascal", "snake_case"),
    [
        ("acmeapi_keys", "AcmeAPIKeys", "acme_api_keys"),
        ("AcmeAPIKeys", "AcmeAPIKeys", "acme_api_keys"),
        ("myGitHubRepo", "MyGitHubRepo", "my_github_repo"),
        ("githubs", "GitHubs", "githubs"),
        ("git", "Git", "git"),
        ("git_hub", "GitHub", "git_hub"),
        ("acme_api_keys", "AcmeAPIKeys", "acme_api_keys"),
    ],
)
def test_a_custom_word_is_spelt_as_the_settings_have_it(
    name: str, pascal: str, snake_case: str
) -> None:
    assert (ACME.pascal(name), ACME.snake(name)) == (pascal, snake_case)


def test_a_plural_may_have_a_singular_of_its_own() -> None:
    assert ACME.singular_snake("acmeapi_dice") == "acme_api_die"
    assert ACME.singular_snake("pictures") == "picture"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("vector_store", "VectorStore"),
        ("stop_ids", "StopIDs"),
        ("api_url", "APIURL"),
        ("openai_file", "OpenAIFile"),
        ("x1st", "X1st"),
        ("größe", "Größe"),
    ],
)
def test_pascal_case(name: str, expected: str) -> None:
    assert Casing({"openai": "OpenAI"}).pascal(name) == expected


def test_a_custom_spelling_wins_over_an_initialism() -> None:
    assert Casing({"id": "Id"}).pascal("stop_id") == "StopId"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("class", "class_"),
        ("None", "none"),
        ("from", "from_"),
        ("match", "match"),
        ("list", "list"),
        ("a-b", "a_b"),
        ("1st", "_1st"),
        ("_id", "_id"),
        ("__typeName__", "_type_name"),
        ("_1st", "_1st"),
        ("_class", "_class"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("_", "underscore"),
        ("$", "dollar"),
        ("§", "section_sign"),
    ],
)
def test_an_attribute_is_no_keyword(name: str, expected: str) -> None:
    assert attribute(name) == expected


@pytest.mark.parametrize("name", ["", "\0"])
def test_what_no_attribute_can_be_made_of_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not an identifier"):
        attribute(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("_id", "api_id"), ("__typename", "api_typename"), ("2fa", "api_2fa")],
)
def test_a_field_never_begins_with_what_pydantic_keeps_for_itself(
    name: str, expected: str
) -> None:
    assert model_attribute(name) == expected


@pytest.mark.parametrize("name", ["bool", "float", "int", "str"])
def test_a_field_does_not_hide_a_type_that_annotations_beside_it_need(
    name: str,
) -> None:
    assert (model_attribute(name), key_attribute(name)) == (f"{name}_", f"{name}_")


def test_a_field_may_be_called_like_a_container_that_has_another_spelling() -> None:
    assert model_attribute("list") == "list"


@pytest.mark.parametrize(
    ("base", "style"),
    [
        (BaseModel, model_attribute),
        (SyncCursorPage, page_attribute),
        (AsyncCursorPage, page_attribute),
    ],
)
def test_a_field_of_a_model_does_not_hide_what_the_model_can_do(
    base: type[object], style: Callable[[str], Code]
) -> None:
    members = {name for name in dir(base) if not name.startswith("_")}
    members -= SyncCursorPage.model_fields.keys()
    assert [name for name in members if style(name) == name] == []


@pytest.mark.parametrize("name", ["has_next_page", "iter_pages", "next_page_info"])
def test_only_a_page_is_clear_of_what_a_page_can_do(name: str) -> None:
    assert (model_attribute(name), page_attribute(name)) == (name, f"{name}_")


# ---- assign --------------------------------------------------------------------------


def wanted(*pairs: tuple[str, str]) -> list[tuple[str, Code]]:
    return [(key, Code(name)) for key, name in pairs]


def test_a_name_that_one_thing_wants_is_its_name() -> None:
    assert assign(wanted(("a-b", "a_b"), ("c", "c"))) == {"a-b": "a_b", "c": "c"}


def test_the_key_that_is_spelt_like_the_name_gets_it() -> None:
    names = assign(wanted(("a-b", "a_b"), ("a_b", "a_b"), ("aB", "a_b")))
    assert names == {"a_b": "a_b", "a-b": "a_b_2", "aB": "a_b_3"}


def test_without_such_a_key_the_first_by_code_point_gets_it() -> None:
    assert assign(wanted(("aB", "a_b"), ("a-b", "a_b"))) == {
        "a-b": "a_b",
        "aB": "a_b_2",
    }


def test_a_number_that_another_name_has_is_left_out() -> None:
    names = assign(wanted(("a-b", "a_b"), ("a.b", "a_b"), ("a_b_2", "a_b_2")))
    assert names == {"a-b": "a_b", "a.b": "a_b_3", "a_b_2": "a_b_2"}


def test_names_do_not_depend_on_the_order_that_things_come_in() -> None:
    pairs = wanted(("a-b", "a_b"), ("a_b", "a_b"), ("aB", "a_b"), ("a_b_2", "a_b_2"))
    results = [assign(order) for order in itertools.permutations(pairs)]
    assert results == [results[0]] * len(results)


def test_no_two_things_have_one_name_and_none_is_dropped() -> None:
    chance = random.Random(2)
    for _ in range(300):
        keys = {"".join(chance.choices("aB-_.2", k=3)) for _ in range(12)}
        pairs = [(key, Code(snake(f"x{key}"))) for key in keys]
        names = assign(pairs)
        assert names.keys() == keys
        assert len(set(names.values())) == len(keys)
