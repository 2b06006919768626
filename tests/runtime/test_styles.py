"""Parameters that have a style of their own, as texts."""

from __future__ import annotations

import pytest

from _runtime.styles import delimited, json_text
from _runtime.types import omit


def test_a_list_is_written_with_its_separator() -> None:
    assert delimited([1, "b", True], "|") == "1|b|true"


def test_keys_and_values_of_a_mapping_follow_each_other() -> None:
    assert delimited({"R": 100, "G": omit, "B": 1.5}, ",") == "R,100,B,1.5"


def test_a_value_is_written_as_json() -> None:
    assert json_text({"a": [1, "é"], "b": omit}) == '{"a":[1,"é"]}'
    assert json_text("plain") == '"plain"'


@pytest.mark.parametrize("absent", [None, omit])
def test_what_is_not_given_stays_so(absent: object) -> None:
    assert delimited(absent, "|") is absent
    assert json_text(absent) is absent
