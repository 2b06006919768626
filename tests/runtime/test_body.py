"""Request bodies."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from enum import Enum
from types import MappingProxyType
from uuid import UUID

import pytest

from _runtime.body import encode_json
from _runtime.models import BaseModel
from _runtime.types import omit

from .harness import Harness, Recorder


class Color(Enum):
    RED = "red"


class Point(BaseModel):
    x: int
    at: date | None = None


def numbers() -> Iterator[int]:
    yield from (1, 2)


def test_a_body_is_compact_utf8() -> None:
    assert encode_json({"a": "é", "b": [1, None, True]}) == (
        '{"a":"é","b":[1,null,true]}'.encode()
    )


def test_an_omitted_parameter_is_left_out_and_none_is_null() -> None:
    assert encode_json({"a": omit, "b": None}) == b'{"b":null}'


def test_all_parameters_omitted_are_an_empty_object() -> None:
    assert encode_json({"a": omit}) == b"{}"


@pytest.mark.parametrize("body", [None, omit])
def test_no_body_is_nothing(body: object) -> None:
    assert encode_json(body) is None


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"a": {"b": omit}}, "body.a.b"),
        ({"a": [1, omit]}, r"body.a\[1\]"),
        ({"a": ({"b": [omit]},)}, r"body.a\[0\].b\[0\]"),
    ],
)
def test_omit_deeper_down_is_refused_with_its_place(body: object, place: str) -> None:
    with pytest.raises(TypeError, match=place):
        encode_json(body)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Point(x=1), {"x": 1}),
        (Point(x=1, at=date(2024, 1, 2)), {"x": 1, "at": "2024-01-02"}),
        (date(2024, 1, 2), "2024-01-02"),
        (datetime(2024, 1, 2, tzinfo=UTC), "2024-01-02T00:00:00+00:00"),
        (Color.RED, "red"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (MappingProxyType({"a": 1}), {"a": 1}),
        (numbers(), [1, 2]),
        ({1: "x"}.keys(), [1]),
        ((1, 2), [1, 2]),
        ([Point(x=1), {"p": Point(x=2)}], [{"x": 1}, {"p": {"x": 2}}]),
    ],
)
def test_a_python_value_is_written_as_json(value: object, expected: object) -> None:
    encoded = encode_json({"v": value})
    assert encoded is not None
    assert json.loads(encoded) == {"v": expected}


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_that_json_does_not_have_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        encode_json({"a": value})


@pytest.mark.parametrize("value", [object(), b"bytes", 1j])
def test_a_value_without_a_json_form_is_refused_by_type(value: object) -> None:
    with pytest.raises(TypeError, match=type(value).__name__):
        encode_json({"a": value})


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogate"):
        encode_json({"a": "\ud800"})


def test_extra_body_adds_and_overrules(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen)
    mode.run(client.stores.update("x", name="a", extra_body={"name": "b", "more": 1}))
    assert seen.body == {"name": "b", "more": 1}


def test_extra_body_can_omit_a_parameter(mode: Harness) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).stores.update("x", name="a", extra_body={"name": omit}))
    assert seen.body == {}


def test_extra_body_is_the_body_where_there_is_none(mode: Harness) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).stores.retrieve("x", extra_body={"a": 1}))
    assert seen.body == {"a": 1}


def test_a_call_does_not_change_what_it_was_given(mode: Harness) -> None:
    seen = Recorder()
    metadata: Mapping[str, object] = {"a": {"b": [1]}}
    extra = {"x": {"y": omit}, "z": 1}
    with pytest.raises(TypeError):
        mode.run(
            mode.client(seen).stores.update("x", metadata=metadata, extra_body=extra)
        )
    assert metadata == {"a": {"b": [1]}}
    assert extra == {"x": {"y": omit}, "z": 1}


def test_extra_query_adds_overrules_and_removes(mode: Harness) -> None:
    seen = Recorder()
    client = mode.client(seen, default_query={"v": "1", "w": "2"})
    mode.run(client.stores.retrieve("x", extra_query={"v": omit, "a": [1, 2]}))
    assert str(seen.last.url.query, "ascii") == "w=2&a%5B%5D=1&a%5B%5D=2"
