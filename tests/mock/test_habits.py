"""How clients write, and what they ask for, by the settings."""

from __future__ import annotations

from typing import Any

import pytest

from generator.mock.api import Parameter
from generator.mock.habits import Habits
from generator.mock.shapes import Shapes
from generator.mock.wire import Wire

TEXTS: dict[str, Any] = {"type": "array", "items": {"type": "string"}}
TREE: dict[str, Any] = {
    "type": "object",
    "properties": {"b": {"type": "object", "properties": {"c": {"type": "integer"}}}},
}


def read(habits: Habits, schema: dict[str, Any], query: str) -> object:
    parameter = Parameter("a", "query", False, "form", True, schema, False)
    values, complaints = Wire(Shapes({}), habits).query([parameter], query)
    assert complaints == []
    return values.get("a")


@pytest.mark.parametrize("query", ["a=x,y", "a=x&a=y", "a[]=x&a[]=y", "a[0]=x&a[1]=y"])
def test_an_array_is_read_in_any_form_where_commas_are_the_habit(query: str) -> None:
    assert read(Habits(commas=True), TEXTS, query) == ["x", "y"]


def test_a_comma_is_a_character_where_it_is_not() -> None:
    assert read(Habits(), TEXTS, "a=x,y&a=z") == ["x,y", "z"]


def test_dots_part_names_only_where_they_are_the_habit() -> None:
    assert read(Habits(dots=True), TREE, "a.b.c=1") == {"b": {"c": 1}}
    assert read(Habits(), TREE, "a.b.c=1") is None
    assert read(Habits(dots=True), TREE, "a[b][c]=1") == {"b": {"c": 1}}


@pytest.mark.parametrize(
    ("body", "wanted"),
    [({"stream": True}, True), ({"stream": False}, False), ({}, False), ([], False)],
)
def test_a_stream_is_asked_for_by_a_property(body: Any, wanted: bool) -> None:
    assert Habits().asks_for_stream(body) is wanted
    assert not Habits(streams=frozenset({"live"})).asks_for_stream({"stream": True})


def test_a_method_that_reads_no_stream_gets_none() -> None:
    said = Habits(whole=frozenset({("post", "/chats")}))
    assert not said.asks_for_stream({"stream": True}, "POST", "/chats")
    assert said.asks_for_stream({"stream": True}, "POST", "/others")
