"""Whatever the client can be asked to send, the spec allows; and so with what it reads."""

from __future__ import annotations

from typing import Any

import pytest

from openai_vector_stores import omit

from .caller import MODES, Caller, Mode, example_answer
from .forms import exact, plain
from .judge import faults
from .made import FORMS, Maker, full_calls, least_calls
from .methods import bindings, method_of
from .spec import operations

each_operation = pytest.mark.parametrize("key", operations())


@each_operation
def test_request_with_what_is_required_is_valid(key: str, caller: Caller) -> None:
    for arguments in least_calls(operations()[key]):
        assert _faults(key, arguments, caller) == []


@each_operation
def test_request_with_everything_is_valid(key: str, caller: Caller) -> None:
    for arguments in full_calls(operations()[key]):
        assert _faults(key, arguments, caller) == []


@each_operation
def test_everything_is_each_argument_of_the_method(key: str) -> None:
    used = {name for call in full_calls(operations()[key]) for name in call}
    assert used == set(method_of(key, "sync").arguments)


@each_operation
def test_method_demands_what_is_required(key: str) -> None:
    first, *others = (set(call) for call in least_calls(operations()[key]))
    # Which one of several arguments is needed, no signature can tell.
    assert first.intersection(*others) == set(method_of(key, "sync").demanded)


@pytest.mark.parametrize("mode", MODES)
def test_each_operation_has_exactly_one_method(mode: Mode) -> None:
    assert sorted(bindings(mode).values()) == sorted(operations())


@each_operation
def test_reply_of_each_form_is_read_strictly(key: str, strict_caller: Caller) -> None:
    method = method_of(key, strict_caller.mode)
    reply = operations()[key].reply
    for form in range(FORMS):
        value = Maker(full=True, form=form).value(reply.schema)
        answer = example_answer(reply, value)
        result = strict_caller.call(method.path, answer, **method.fillers())
        given = result.content if isinstance(value, bytes) else plain(result)
        assert exact(given) == exact(value)


SLIPS: dict[str, tuple[str, dict[str, Any], str]] = {
    "unknown query": ("list", {"extra_query": {"page": 2}}, "The query has page"),
    "query of a wrong type": ("list", {"limit": "ten"}, "query limit: 'ten' is not of"),
    "query out of bounds": ("list", {"limit": 101}, "query limit: 101 is greater"),
    "query of no such value": ("list", {"order": "up"}, "query order: 'up' is not one"),
    "no header": (
        "list",
        {"extra_headers": {"OpenAI-Beta": omit}},
        "The header lacks OpenAI-Beta",
    ),
    "another header": (
        "list",
        {"extra_headers": {"OpenAI-Beta": "assistants=v1"}},
        "header OpenAI-Beta: 'assistants=v2' was expected",
    ),
    "no token": (
        "list",
        {"extra_headers": {"Authorization": omit}},
        "There is no bearer token",
    ),
    "a body too many": ("list", {"extra_body": {"a": 1}}, "There is a body"),
    "unknown field": ("create", {"extra_body": {"bytes": 1}}, "The body has bytes"),
    "field of a wrong type": ("create", {"name": 7}, "body.name: 7 is not of type"),
    "field that is missing": (
        "create",
        {"expires_after": {"days": 1}},
        "body.expires_after: 'anchor' is a required property",
    ),
}


@pytest.mark.parametrize(("method", "arguments", "fault"), SLIPS.values(), ids=SLIPS)
def test_the_judge_notices(
    method: str, arguments: dict[str, Any], fault: str, caller: Caller
) -> None:
    path = f"vector_stores.{method}"
    operation = operations()[bindings(caller.mode)[path]]
    (found,) = faults(operation, caller.request(path, **arguments))
    assert found.startswith(fault)


def _faults(key: str, arguments: dict[str, Any], caller: Caller) -> list[str]:
    method = method_of(key, caller.mode)
    return faults(operations()[key], caller.request(method.path, **arguments))
