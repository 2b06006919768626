"""Query strings."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from urllib.parse import unquote_plus
from uuid import UUID

import pytest

from _runtime.query import ArrayFormat, encode_query
from _runtime.types import omit


class Order(Enum):
    ASC = "asc"


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
