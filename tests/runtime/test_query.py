"""Query strings."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from urllib.parse import unquote_plus
from uuid import UUID

import pytest
from pydantic import Field

from _runtime.models import BaseModel
from _runtime.query import ArrayFormat, encode_query
from _runtime.types import omit


class Order(Enum):
    ASC = "asc"


class Kind(str, Enum):  # noqa: UP042 (as older programs have it)
    RYE = "rye"


@pytest.mark.parametrize(
    ("array_format", "expected"),
    [
        ("comma", "a=1,2"),
        ("repeat", "a=1&a=2"),
        ("indices", "a[0]=1&a[1]=2"),
        ("brackets", "a[]=1&a[]=2"),
    ],
)
def test_a_list_is_written_in_each_format(
    array_format: ArrayFormat, expected: str
) -> None:
    text = encode_query({"a": [1, 2]}, array_format=array_format)
    assert unquote_plus(text) == expected


def test_the_brackets_of_a_name_are_those_of_its_list() -> None:
    query = {"a[]": [1, [2]], "b[]": 3}
    text = encode_query(query, array_format="brackets")
    assert unquote_plus(text) == "a[]=1&a[][]=2&b[]=3"


def test_a_mapping_is_written_with_brackets_or_dots() -> None:
    query = {"a": {"b": {"c": 1}}}
    assert unquote_plus(encode_query(query)) == "a[b][c]=1"
    assert encode_query(query, nested_format="dots") == "a.b.c=1"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (1, "1"),
        (1.5, "1.5"),
        ("", ""),
        ("a&b=c d", "a%26b%3Dc+d"),
        ("é", "%C3%A9"),
        (date(2024, 1, 2), "2024-01-02"),
        (
            datetime(2024, 1, 2, tzinfo=UTC),
            "2024-01-02T00%3A00%3A00%2B00%3A00",
        ),
        (Decimal("1.50"), "1.50"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Order.ASC, "asc"),
        (Kind.RYE, "rye"),
    ],
)
def test_a_value_is_written_as_text(value: object, text: str) -> None:
    assert encode_query({"a": value}) == f"a={text}"


def test_none_and_omit_are_left_out_wherever_they_stand() -> None:
    query = {"a": None, "b": omit, "c": [None, omit, 1], "d": {"e": omit}}
    assert encode_query(query) == "c=1"


def test_nothing_is_written_for_an_empty_query() -> None:
    assert encode_query({}) == ""


def test_a_value_without_a_text_form_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match="`a`"):
        encode_query({"a": object()})


class Range(BaseModel):
    low: int = Field(alias="lowEnd")
    high: int | None = None


@pytest.mark.parametrize(
    ("array_format", "expected"),
    [
        ("repeat", "a[b]=1&a[c]=2&a[c]=3&a=4"),
        ("indices", "a[0][b]=1&a[0][c][0]=2&a[0][c][1]=3&a[1]=4"),
        ("brackets", "a[][b]=1&a[][c][]=2&a[][c][]=3&a[]=4"),
    ],
)
def test_mappings_may_be_in_lists_and_lists_in_mappings(
    array_format: ArrayFormat, expected: str
) -> None:
    query = {"a": [{"b": 1, "c": [2, None, 3][::2]}, 4]}
    assert unquote_plus(encode_query(query, array_format=array_format)) == expected


def test_indices_and_dots_are_written_together() -> None:
    query = {"a": [{"b": {"c": 1}}]}
    text = encode_query(query, array_format="indices", nested_format="dots")
    assert unquote_plus(text) == "a[0].b.c=1"


def test_commas_divide_what_is_in_a_list() -> None:
    query: dict[str, object] = {"a": {"b": [True, False, None, True]}, "c": []}
    text = unquote_plus(encode_query(query, array_format="comma"))
    assert text == "a[b]=true,false,true&c="


def test_what_commas_cannot_divide_has_indices() -> None:
    query = {"a": [{"b": [1, 2]}, Range(lowEnd=3)], "d": [[4, 5], [6]]}
    text = unquote_plus(encode_query(query, array_format="comma"))
    assert text == "a[0][b]=1,2&a[1][lowEnd]=3&d[0]=4,5&d[1]=6"


def test_what_can_be_gone_through_once_is_a_list_too() -> None:
    assert encode_query({"a": iter([1, 2])}) == "a=1&a=2"


def test_a_model_is_written_as_what_was_set_of_it() -> None:
    query = {"a": Range(lowEnd=1)}
    assert unquote_plus(encode_query(query)) == "a[lowEnd]=1"
