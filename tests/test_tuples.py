"""Generated clients and a server on a socket: arrays of a fixed number of items."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from made import Made, made_client
from runtime.server import http


@pytest.fixture(scope="module", params=["sync", "async"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("tuples", folder, request.param) as made:
        yield made


def answers(made: Made, body: object) -> None:
    content = json.dumps(body).encode()
    made.answer = lambda _: http(content, "200 OK", "Content-Type: application/json")


def test_each_item_is_of_its_own_type(made: Made) -> None:
    answers(
        made,
        {
            "fixed": ["a", {"name": "n"}, None],
            "of_dates": ["2026-01-02"],
            "tuple": [[1, 2], [3, 4]],
        },
    )
    thing = made.call("things.retrieve")
    text, part, nothing = thing.fixed
    assert (text, part.name, nothing) == ("a", "n", None)
    assert thing.of_dates == (date(2026, 1, 2),)
    assert thing.tuple == [(1, 2), (3, 4)]
    sent = {"fixed": ["a", {"name": "n"}, None], "of_dates": ["2026-01-02"]}
    assert thing.to_dict(mode="json") == {**sent, "tuple": [[1, 2], [3, 4]]}


@pytest.mark.parametrize("items", [[], [1], [1, 2, 3], ["1", 2], "no list"])
def test_an_array_of_another_form_is_as_it_came(made: Made, items: object) -> None:
    answers(made, {"counted": items})
    assert made.call("things.retrieve").to_dict(mode="json") == {"counted": items}


def test_a_whole_reply_may_be_one(made: Made) -> None:
    answers(made, ["a", {"name": "n"}])
    text, part = made.call("things.pair")
    assert (text, part.name) == ("a", "n")
    answers(made, ["a"])
    assert made.call("things.pair") == ["a"]


def test_a_tuple_can_be_sent(made: Made) -> None:
    made.answer = lambda _: http(b"", "204 No Content")
    made.call("things.send", thing={"fixed": ("a", {"name": "n"}, 1)})
    assert json.loads(made.last.body) == {"thing": {"fixed": ["a", {"name": "n"}, 1]}}
