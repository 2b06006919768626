"""Generated clients and a server on a socket: lists and objects within deep objects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

import pytest

from casebook import CASES
from generator.load import load
from generator.mock import application, running
from made import Made, made_client, no_content

FILTER = {"state": ["open"], "paid": {"gte": 1}, "either": [{"state": ["a", "b"]}, {}]}
WRITTEN = [
    ("filter[state][0]", "open"),
    ("filter[paid][gte]", "1"),
    ("filter[either][0][state][0]", "a"),
    ("filter[either][0][state][1]", "b"),
]


@pytest.fixture(scope="module", params=["sync", "async"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("deep_objects", folder, request.param) as made:
        made.answer = no_content
        yield made


def query(made: Made, **arguments: Any) -> list[tuple[str, str]]:
    made.call("invoices.list", **arguments)
    return parse_qsl(made.last.target.partition("?")[2])


def form(made: Made, **arguments: Any) -> list[tuple[str, str]]:
    made.call("invoices.create", **arguments)
    return parse_qsl(made.last.body.decode())


def test_items_have_numbers(made: Made) -> None:
    numbered = [("expand[0]", "a"), ("expand[1]", "b,c")]
    assert query(made, expand=["a", "b,c"]) == numbered
    assert query(made, expand=iter(["a", "b,c"])) == numbered
    assert form(made, expand=["a", "b,c"]) == numbered


def test_a_name_that_has_brackets_keeps_them(made: Made) -> None:
    assert query(made, tags=["a", "b"]) == [("tags[]", "a"), ("tags[]", "b")]
    assert form(made, tags=["a", "b"]) == [("tags[]", "a"), ("tags[]", "b")]


def test_objects_in_a_list_stay_apart(made: Made) -> None:
    order = [{"by": "a", "down": True}, {"by": "b"}]
    assert query(made, order=order) == [
        ("order[0][by]", "a"),
        ("order[0][down]", "true"),
        ("order[1][by]", "b"),
    ]
    assert form(made, items=order)[2] == ("items[1][by]", "b")


def test_an_object_has_lists_and_objects(made: Made) -> None:
    assert query(made, filter=FILTER) == WRITTEN
    assert form(made, filter=FILTER) == WRITTEN
    assert query(made, meta={"a": [1, [2]]}) == [
        ("meta[a][0]", "1"),
        ("meta[a][1][0]", "2"),
    ]


def test_what_openapi_has_a_rule_for_follows_it(made: Made) -> None:
    assert query(made, created={"gte": 1, "lt": 2}) == [
        ("created[gte]", "1"),
        ("created[lt]", "2"),
    ]
    assert query(made, created=7, mark="x") == [("created", "7"), ("mark", "x")]
    assert form(made, range={"gte": 1}) == [("range[gte]", "1")]


@pytest.fixture
def mocked(made: Made) -> Iterator[Made]:
    """The same client, whose server is the mock of the document."""
    document = load(CASES / "deep_objects" / "openapi.yaml")
    with running(application(document)) as url:
        yield replace(made, url=url)


@pytest.mark.parametrize(
    ("method", "right", "wrong"),
    [
        ("list", {"expand": ["a"]}, {"expand": {"a": ["b"]}}),
        ("list", {"order": [{"by": "a"}]}, {"order": [{"by": "a"}, {"down": "x"}]}),
        ("list", {"filter": FILTER}, {"filter": {"paid": {"gte": "x"}}}),
        ("list", {"filter": FILTER}, {"filter": {"either": [{"paid": {"lt": "x"}}]}}),
        ("create", {"items": [{"by": "a"}]}, {"items": [{"down": True}]}),
        ("create", {"filter": FILTER}, {"filter": {"paid": {"gte": "x"}}}),
    ],
)
def test_the_mock_reads_and_checks_it(
    mocked: Made, method: str, right: dict[str, Any], wrong: dict[str, Any]
) -> None:
    mocked.call(f"invoices.{method}", **right)
    with pytest.raises(mocked.package.BadRequestError) as caught:
        mocked.call(f"invoices.{method}", **wrong)
    assert next(iter(wrong)) in str(caught.value.body)
