"""Generated clients and a server on a socket: how the fields of forms are written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from io import BytesIO
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qsl

import pytest

from casebook import CASES
from generator.load import load
from generator.mock import application, running
from made import Made, made_client, no_content


@pytest.fixture(scope="module", params=["sync", "async"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("encodings_of_fields", folder, request.param) as made:
        made.answer = no_content
        yield made


def parts(made: Made, **arguments: Any) -> list[tuple[str, Message]]:
    """The parts of what is sent for these arguments, besides those that are required."""
    required = {"page": b"png", "owner": {"name": "o"}}
    made.call("scans.create", **{**required, **arguments})
    kind = made.last.headers["content-type"].encode()
    whole = message_from_bytes(b"Content-Type: " + kind + b"\n\n" + made.last.body)
    return [
        (str(part.get_param("name", header="content-disposition")), part)
        for part in whole.walk()
        if not part.is_multipart()
    ]


def fields(made: Made, **arguments: Any) -> list[tuple[str, str | None, str]]:
    """The fields that these arguments become: names, media types, texts."""
    return [
        (
            name,
            part["content-type"],
            cast("bytes", part.get_payload(decode=True)).decode(),
        )
        for name, part in parts(made, **arguments)
        if name not in ("page", "owner") or name in arguments
    ]


def form(made: Made, **arguments: Any) -> str:
    made.call("searches.create", **arguments)
    assert made.last.headers["content-type"] == "application/x-www-form-urlencoded"
    return made.last.body.decode()


def test_a_part_has_the_type_that_the_document_says(made: Made) -> None:
    owner = {"name": "o", "e_mail": "é"}
    ((_, kind, text),) = [
        each for each in fields(made, owner=owner) if each[0] == "owner"
    ]
    assert kind == "application/vnd.owner+json"
    assert json.loads(text) == owner
    assert fields(made, note="*n*") == [("note", "text/markdown", "*n*")]
    assert fields(made, quoted="q") == [("quoted", "application/json", '"q"')]


def test_what_has_members_is_json(made: Made) -> None:
    assert fields(made, poem={"a": "b"}) == [("poem", "application/json", '{"a":"b"}')]
    assert fields(made, either={"name": "n"}) == [
        ("either", "application/json", '{"name":"n"}')
    ]
    assert fields(made, either="text") == [("either", None, "text")]


def test_items_are_parts_of_one_name(made: Made) -> None:
    assert fields(made, tags=["a", "b"]) == [("tags", None, "a"), ("tags", None, "b")]
    others = [{"name": "a"}, {"name": "b"}]
    assert fields(made, others=iter(others)) == [
        ("others", "application/json", '{"name":"a"}'),
        ("others", "application/json", '{"name":"b"}'),
    ]
    assert fields(made, tags=[]) == []


def test_a_file_has_the_type_and_the_headers_of_its_part(
    made: Made, tmp_path: Path
) -> None:
    path = tmp_path / "page.gif"
    path.write_bytes(b"bytes")
    with path.open("rb") as opened:
        for page, name in (
            (b"bytes", "upload"),
            (path, "page.gif"),
            (opened, "page.gif"),
        ):
            part = dict(parts(made, page=page))["page"]
            assert part["content-type"] == "image/png"
            assert part["x-rotated"] == "no"
            assert part.get_filename() == name
            assert part.get_payload() == "bytes"


def test_what_the_caller_says_of_a_file_is_kept(made: Made) -> None:
    page = ("a.gif", BytesIO(b"gif"), "image/gif", {"X-Rotated": "yes"})
    part = dict(parts(made, page=page))["page"]
    assert (part["content-type"], part["x-rotated"]) == ("image/gif", "yes")


def test_files_are_parts_of_one_name(made: Made) -> None:
    def covers() -> Iterator[Any]:
        yield "a.png", b"a"
        yield b"b"

    found = [part for name, part in parts(made, covers=covers()) if name == "covers"]
    assert [part.get_payload() for part in found] == ["a", "b"]
    assert found[0].get_filename() == "a.png"


def test_a_style_writes_parts_as_a_query_does(made: Made) -> None:
    assert fields(made, filter={"after": 1, "of": ["x", "y"]}) == [
        ("filter[after]", None, "1"),
        ("filter[of][0]", None, "x"),
        ("filter[of][1]", None, "y"),
    ]
    assert fields(made, limits={"low": 1, "high": 2}) == [
        ("low", None, "1"),
        ("high", None, "2"),
    ]
    assert fields(made, codes=[1, 2]) == [("codes", None, "1|2")]


def test_fields_of_a_plain_form(made: Made) -> None:
    assert form(made, words=["a", "b c"]) == "words=a&words=b+c"
    owner = {"name": "ü"}
    ((name, text),) = parse_qsl(form(made, owner=owner))
    assert (name, json.loads(text)) == ("owner", owner)
    assert parse_qsl(form(made, quoted="q")) == [("quoted", '"q"')]


def test_a_style_writes_fields_as_a_query_does(made: Made) -> None:
    filters = {"after": 1, "of": [{"name": "a"}, {"name": "b"}]}
    assert parse_qsl(form(made, filter=filters)) == [
        ("filter[after]", "1"),
        ("filter[of][0][name]", "a"),
        ("filter[of][1][name]", "b"),
    ]
    assert form(made, limits={"low": 1, "high": 2}) == "low=1&high=2"
    assert form(made, codes=[1, 2]) == "codes=1,2"
    assert form(made, place="a/b:c&") == "place=a/b:c%26"


@pytest.fixture
def mocked(made: Made) -> Iterator[Made]:
    """The same client, whose server is the mock of the document."""
    document = load(CASES / "encodings_of_fields" / "openapi.yaml")
    with running(application(document)) as url:
        yield replace(made, url=url)


SCAN: dict[str, Any] = {
    "page": b"png",
    "covers": [b"a", b"b"],
    "owner": {"name": "o"},
    "others": [{"name": "a"}, {"name": "b"}],
    "tags": ["a"],
    "quoted": "q",
    "filter": {"after": 1, "of": ["x"]},
    "limits": {"low": 1, "high": 2},
    "codes": [1, 2],
    "either": {"name": "e"},
}
SEARCH: dict[str, Any] = {
    "words": ["a"],
    "owner": {"name": "o"},
    "filter": {"after": 1, "of": [{"name": "a"}]},
    "limits": {"low": 1},
    "codes": [1, 2],
    "place": "a/b",
    "quoted": "q",
}


def test_the_mock_reads_what_is_sent(mocked: Made) -> None:
    mocked.call("scans.create", **SCAN)
    mocked.call("searches.create", **SEARCH)


@pytest.mark.parametrize(
    ("method", "wrong"),
    [
        ("scans.create", {"owner": {}}),
        ("scans.create", {"others": [{"name": "a"}, {}]}),
        ("scans.create", {"limits": {"low": "x"}}),
        ("scans.create", {"codes": ["x", 1]}),
        ("scans.create", {"quoted": 5}),
        ("searches.create", {"owner": {}}),
        ("searches.create", {"filter": {"after": "x"}}),
        ("searches.create", {"limits": {"high": "x"}}),
        ("searches.create", {"codes": ["x"]}),
    ],
)
def test_the_mock_checks_what_is_sent(
    mocked: Made, method: str, wrong: dict[str, Any]
) -> None:
    right = SCAN if method == "scans.create" else SEARCH
    with pytest.raises(mocked.package.BadRequestError) as caught:
        mocked.call(method, **{**right, **wrong})
    assert next(iter(wrong)) in str(caught.value.body)
