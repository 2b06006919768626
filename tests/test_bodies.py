"""Generated clients and a server on a socket: what is sent of bodies in several forms."""

from __future__ import annotations

import json
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from made import Made, made_client, no_content


@pytest.fixture(scope="module", params=["sync", "async"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("bodies_in_several_forms", folder, request.param) as made:
        made.answer = no_content
        yield made


def test_the_first_form_is_sent_where_none_is_chosen(made: Made) -> None:
    made.call("uploads.create", url="u", title="t", dry=True)
    assert made.last.headers["content-type"] == "application/json"
    assert json.loads(made.last.body) == {"url": "u", "title": "t"}
    assert made.last.target == "/uploads?dry=true"


def test_another_form_is_sent_where_it_is_chosen(made: Made) -> None:
    made.call(
        "uploads.create", content_type="multipart/form-data", file=b"bytes", title="t"
    )
    kind = made.last.headers["content-type"]
    assert kind.startswith("multipart/form-data; boundary=")
    whole = message_from_bytes(f"Content-Type: {kind}\n\n".encode() + made.last.body)
    found = {
        part.get_param("name", header="content-disposition"): part.get_payload()
        for part in whole.walk()
        if not part.is_multipart()
    }
    assert found == {"title": "t", "file": "bytes"}


def test_bytes_are_sent_as_the_type_that_is_chosen(made: Made, tmp_path: Path) -> None:
    made.call("uploads.create", content_type="application/octet-stream", body=b"\0\1")
    assert made.last.headers["content-type"] == "application/octet-stream"
    assert made.last.body == b"\0\1"
    made.call("picture.replace", body=b"png")
    assert made.last.headers["content-type"] == "image/png"
    file = tmp_path / "picture"
    file.write_bytes(b"jpeg")
    made.call("picture.replace", body=file, content_type="image/jpeg")
    assert made.last.headers["content-type"] == "image/jpeg"
    assert made.last.body == b"jpeg"


@pytest.mark.parametrize(
    ("chosen", "arguments", "body"),
    [
        (None, {"name": "n"}, {"name": "n"}),
        ("application/merge-patch+json", {"name": None}, {"name": None}),
        ("application/json-patch+json", {"body": [{"op": "add"}]}, [{"op": "add"}]),
    ],
)
def test_json_has_the_type_that_is_chosen(
    made: Made, chosen: str | None, arguments: dict[str, Any], body: object
) -> None:
    given = {**arguments, "body_content_type": chosen} if chosen else arguments
    made.call("things.update", "7", **given)
    assert made.last.headers["content-type"] == (chosen or "application/json")
    assert json.loads(made.last.body) == body


def test_a_type_of_json_is_sent_by_its_own_name(made: Made) -> None:
    made.call("anything.update", name="n")
    assert made.last.headers["content-type"] == "application/merge-patch+json"


def test_one_argument_has_the_name_of_the_form_that_is_sent(made: Made) -> None:
    made.call("ranged.replace", tags=["a", "b"], is_new=True)
    assert json.loads(made.last.body) == {"tags": ["a", "b"], "isNew": True}
    form = "multipart/form-data"
    made.call("ranged.replace", tags=["a"], is_new=True, content_type=form)
    assert made.last.body.count(b'name="tags[]"') == 1
    assert b'name="is_new"' in made.last.body


def test_what_may_hold_files_is_sent_as_parts(made: Made) -> None:
    made.call("covers.create", scan=b"\0\1", more=[b"\2"])
    assert made.last.headers["content-type"].startswith("multipart/form-data")
    assert b"\0\1" in made.last.body
    made.call("covers.replace", scan="text")
    assert json.loads(made.last.body) == {"scan": "text"}


def test_a_range_leaves_json_to_json(made: Made) -> None:
    made.call("ranged.create", day=5)
    assert made.last.headers["content-type"] == "application/json"
    assert json.loads(made.last.body) == {"day": 5}
    made.call("ranged.create", hash="a", content_type="application/x-own+json")
    assert made.last.headers["content-type"] == "application/x-own+json"
    assert json.loads(made.last.body) == {"hash": "a"}


def test_a_value_without_a_place_in_the_form_is_refused(made: Made) -> None:
    count = len(made.received)
    with pytest.raises(TypeError, match=r"`file` has no place .* multipart/form-data"):
        made.call("uploads.create", url="u", file=b"lost")
    with pytest.raises(TypeError, match="`body` has no place"):
        made.call("uploads.create", url="u", body=b"lost")
    assert len(made.received) == count


def test_a_type_that_the_api_does_not_take_is_refused(made: Made) -> None:
    with pytest.raises(
        ValueError, match=r"one of image/png, image/jpeg, not as text/x"
    ):
        made.call("picture.replace", body=b"", content_type="text/x")
    with pytest.raises(ValueError, match=r"one of image/\*, not as text/x"):
        made.call("picture.create", body=b"", content_type="text/x")


def test_a_range_of_types_is_open(made: Made) -> None:
    made.call("picture.create", body=b"gif", content_type="image/gif")
    assert made.last.headers["content-type"] == "image/gif"
    made.call("anything.replace", body=b"any")
    assert made.last.headers["content-type"] == "application/octet-stream"
    made.call("anything.replace")
    assert made.last.body == b""


def test_forms_take_fields_that_the_document_does_not_name(made: Made) -> None:
    made.call("forms.create", body={"a": "1", "b c": "ü"})
    assert made.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert made.last.body == b"a=1&b+c=%C3%BC"
    made.call("forms.replace", body={"text": "plain", "file": ("f.txt", b"bytes")})
    assert b'name="text"\r\n\r\nplain\r\n' in made.last.body
    assert b'name="file"; filename="f.txt"' in made.last.body
    made.call("forms.replace")
    assert made.last.body == b""
