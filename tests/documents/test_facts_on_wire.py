"""Each fact is true of what is sent and received: values arrive where their row says."""

from __future__ import annotations

from operator import getitem
from typing import Any
from urllib.parse import unquote

import httpx2

from facts.table import Fact
from openai_vector_stores import BaseModel

from .caller import Answer, Caller, json_answer
from .forms import body_of, exact, plain, texts
from .methods import Method, method_of
from .paths import found, head, steps
from .rows import FACTS, carrier, each, values

REQUESTS = [fact for fact in FACTS if fact.where != "reply"]
REPLIES = [fact for fact in FACTS if fact.where == "reply"]
NUMBERS = [fact for fact in REPLIES if "number" in fact.types]


@each(REQUESTS)
def test_request_carries_the_value(fact: Fact, caller: Caller) -> None:
    method = method_of(fact.operation, caller.mode)
    for value in values(fact):
        request = caller.request(method.path, **_arguments(method, fact, value))
        assert _carried(request, fact) == _as_sent(request, fact, value)


@each(REPLIES)
def test_reply_gives_the_value(fact: Fact, caller: Caller) -> None:
    method = method_of(fact.operation, caller.mode)
    for value in values(fact):
        result = caller.call(method.path, _answer(fact, value), **method.fillers())
        assert exact(_read(result, fact)) == exact(value)


@each(NUMBERS)
def test_reply_gives_a_big_whole_number_exactly(fact: Fact, caller: Caller) -> None:
    method = method_of(fact.operation, caller.mode)
    result = caller.call(method.path, _answer(fact, 2**53 + 1), **method.fillers())
    assert _read(result, fact) == 2**53 + 1


def test_every_row_is_one_of_these() -> None:
    assert len(REQUESTS) + len(REPLIES) == len(FACTS)


def _arguments(method: Method, fact: Fact, value: object) -> dict[str, Any]:
    """Give what a method demands, and the value in the argument it belongs to."""
    if fact.where == "header":
        # No caller chooses its value: it has to be there without being asked for.
        return method.fillers()
    return {**method.fillers(), **carrier(fact, value)}


def _carried(request: httpx2.Request, fact: Fact) -> Any:
    match fact.where:
        case "path":
            return _segment(request, fact)
        case "query":
            return request.url.params.multi_items()
        case "header":
            return request.headers.get_list(fact.name)
        case _:
            return exact(found(body_of(request), steps(fact.name), getitem))


def _as_sent(request: httpx2.Request, fact: Fact, value: Any) -> Any:
    match fact.where:
        case "path":
            return value
        case "query":
            return [(fact.name, texts(value))]
        case "header":
            return [value]
        case _:
            is_json = request.headers["Content-Type"] == "application/json"
            return exact(value if is_json else texts(value))


def _segment(request: httpx2.Request, fact: Fact) -> str:
    """Give the segment of the path that a parameter stands for."""
    template = fact.operation.split(" ")[1].split("/")
    segments = request.url.raw_path.decode().removeprefix("/v1").split("/")
    sent = dict(zip(template, segments, strict=True))
    return unquote(sent["{" + head(fact.name) + "}"])


def _answer(fact: Fact, value: Any) -> Answer:
    if isinstance(value, bytes):
        return Answer(value, "application/octet-stream")
    return json_answer(carrier(fact, value))


def _read(result: Any, fact: Fact) -> Any:
    if fact.types == ("binary",):
        return result.content
    return plain(found(result, steps(fact.name), _attribute))


def _attribute(model: BaseModel, name: str) -> Any:
    # What is not described can be read as well: that would not show that it is.
    assert name in type(model).model_fields
    return getattr(model, name)
