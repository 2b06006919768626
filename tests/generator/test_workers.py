"""Processes that share the work of a run."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence

import pytest

from generator.errors import SpecError
from generator.workers import workers


def _nothing() -> None:
    pass


def _process(numbers: Sequence[int]) -> Sequence[int]:
    return [os.getpid() for _ in numbers]


def _twice(numbers: Sequence[int]) -> Sequence[int]:
    return [2 * number for number in numbers]


def _counted(numbers: Sequence[int]) -> Sequence[int]:
    return [len(numbers) for _ in numbers]


def _collects(numbers: Sequence[int]) -> Sequence[bool]:
    return [gc.isenabled() for _ in numbers]


def _end(numbers: Sequence[int]) -> Sequence[int]:
    os._exit(1)


def test_results_come_in_the_order_of_what_was_given() -> None:
    with workers(2) as two:
        two.start(_nothing)
        assert two.begin(_twice, range(100))() == list(range(0, 200, 2))


def test_what_is_given_before_they_start_is_done_here() -> None:
    with workers(2) as two:
        assert two.begin(_process, range(100))() == [os.getpid()] * 100
        two.start(_nothing)
        assert os.getpid() not in two.begin(_process, range(100))()


def test_of_very_many_inputs_a_process_holds_a_part_at_a_time() -> None:
    """The half of all there was took as much memory as the rest of the run."""
    with workers(2) as two:
        two.start(_nothing)
        assert max(two.begin(_counted, range(9000))()) <= 2000
        assert two.begin(_twice, range(9000))() == list(range(0, 18_000, 2))


def test_few_inputs_are_for_one_process() -> None:
    with workers(2) as two:
        two.start(_nothing, 3)
        assert len(set(two.begin(_process, range(100))())) == 1


def test_a_process_collects_garbage_where_what_began_it_does_not() -> None:
    gc.disable()
    try:
        with workers(2) as two:
            two.start(_nothing)
            assert two.begin(_collects, range(100))() == [True] * 100
    finally:
        gc.enable()


def test_a_process_that_is_ended_is_told_of_with_what_to_do() -> None:
    with workers(2) as two:
        two.start(_nothing)
        results = two.begin(_end, range(100))
        with pytest.raises(SpecError) as caught:
            results()
    (told,) = caught.value.diagnostics
    assert told.code == "worker-lost"
    assert "SPECLOOM_PROCESSES=1" in told.hint
