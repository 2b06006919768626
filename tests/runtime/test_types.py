"""The small types of signatures."""

from __future__ import annotations

import copy
import pickle

import pytest

from _runtime.types import NOT_GIVEN, NotGiven, Omit, not_given, omit


@pytest.mark.parametrize("value", [omit, not_given])
def test_a_sentinel_is_false_and_there_is_only_one(value: object) -> None:
    assert not value
    assert type(value)() is value
    assert copy.copy(value) is copy.deepcopy(value) is value
    assert pickle.loads(pickle.dumps(value)) is value


def test_a_sentinel_shows_the_name_it_is_written_by() -> None:
    assert repr([omit, not_given]) == "[omit, not_given]"


def test_the_older_spelling_is_the_same() -> None:
    assert NOT_GIVEN is not_given
    assert isinstance(NOT_GIVEN, NotGiven)
    assert isinstance(omit, Omit)
