"""Generated clients and a server on a socket: pages that come without their list."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from made import Made, made_client
from runtime.server import http


@pytest.fixture(scope="module", params=["sync", "async"])
def client(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("made")
    with made_client("pages_that_may_lack_lists", folder, request.param) as made:
        yield made


@pytest.fixture(params=[False, True], ids=["tolerant", "strict"])
def made(client: Made, request: pytest.FixtureRequest) -> Made:
    client.options = {"_strict_response_validation": request.param}
    return client


def answers(made: Made, body: object) -> None:
    made.answer = lambda _: http(json.dumps(body).encode())


@pytest.mark.parametrize("body", [{}, {"data": []}])
def test_a_list_that_is_not_demanded_may_be_absent(made: Made, body: Any) -> None:
    answers(made, body)
    page = made.call("things.list")
    assert (page.data, page.has_next_page(), page.to_dict()) == ([], False, body)
    assert made.walk("things.list") == []


def test_null_may_stand_for_a_list_where_the_document_says_so(made: Made) -> None:
    answers(made, {"Values": None})
    page = made.call("values.list")
    assert (page.values, page.to_dict()) == (None, {"Values": None})
    assert made.walk("values.list") == []
    for body in ({"Texts": None}, {}):
        answers(made, body)
        assert made.call("texts.list").to_dict() == body
        assert made.walk("texts.list") == []


def test_a_list_that_is_demanded_is_missed_by_strict_reading(made: Made) -> None:
    answers(made, {})
    if made.options["_strict_response_validation"]:
        with pytest.raises(made.package.APIResponseValidationError, match="items"):
            made.call("parts.list")
    else:
        assert made.walk("parts.list") == []


@pytest.mark.parametrize("status", ["202 Accepted", "204 No Content"])
def test_a_reply_without_content_is_a_page_without_items(
    made: Made, status: str
) -> None:
    made.answer = lambda _: http(b"", status)
    page = made.call("things.list")
    assert (page.data, page.has_next_page(), page.to_dict()) == ([], False, {})
    assert made.walk("things.list") == []


def test_a_reply_that_is_said_to_have_content_has_some(made: Made) -> None:
    made.answer = lambda _: http(b"")
    with pytest.raises(made.package.APIResponseValidationError):
        made.call("things.list")
