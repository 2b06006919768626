"""Each example of a reply is read into the model that the method returns, and kept whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from openai_vector_stores import BaseModel

from .caller import Answer, Caller, example_answer
from .forms import exact
from .guards import is_list, is_object
from .methods import method_of
from .samples import samples
from .spec import operations


def _examples() -> Iterator[Any]:
    for sample in samples("json"):
        value = json.loads(sample.text)
        yield pytest.param(sample.operation, value, id=sample.file)
    for operation in operations().values():
        for name, value in operation.reply.examples.items():
            yield pytest.param(operation.key, value, id=f"{operation.key} {name}")


each_example = pytest.mark.parametrize(("operation", "example"), [*_examples()])


@each_example
def test_example_comes_back_unchanged(
    operation: str, example: Any, caller: Caller
) -> None:
    read = _read(operation, example, caller)
    sent = _answer(operation, example).content
    given = read.to_dict() if isinstance(read, BaseModel) else read.content
    assert exact(given) == (exact(example) if isinstance(given, dict) else sent)


@each_example
def test_example_is_read_into_what_the_method_returns(
    operation: str, example: Any, caller: Caller
) -> None:
    expected = method_of(operation, caller.mode).result.annotation
    assert type(_read(operation, example, caller)) is expected


@each_example
def test_exactly_the_fields_of_the_example_are_set(
    operation: str, example: Any, caller: Caller
) -> None:
    for model, value in _models(_read(operation, example, caller), example):
        assert model.model_fields_set == set(value)


@each_example
def test_fields_that_the_example_leaves_out_are_none(
    operation: str, example: Any, caller: Caller
) -> None:
    for model, value in _models(_read(operation, example, caller), example):
        absent = set(type(model).model_fields) - set(value)
        assert {name: getattr(model, name) for name in absent} == dict.fromkeys(absent)


@each_example
def test_each_object_of_the_example_is_a_model(
    operation: str, example: Any, caller: Caller
) -> None:
    read = _read(operation, example, caller)
    models = [value for _, value in _models(read, example)]
    # Maps of free keys stay dictionaries, which is how they are described.
    assert list(_objects(example, ("metadata", "attributes"))) == models


@pytest.mark.parametrize("operation", operations())
def test_each_operation_shows_an_example(operation: str) -> None:
    assert operations()[operation].reply.examples


def _answer(operation: str, example: object) -> Answer:
    return example_answer(operations()[operation].reply, example)


def _read(operation: str, example: object, caller: Caller) -> Any:
    method = method_of(operation, caller.mode)
    return caller.call(method.path, _answer(operation, example), **method.fillers())


def _models(read: Any, value: Any) -> Iterator[tuple[BaseModel, dict[str, Any]]]:
    """Give each model in what was read, with the object that it was read from."""
    if isinstance(read, BaseModel):
        yield read, value
        for name, part in value.items():
            yield from _models(getattr(read, name), part)
    elif is_list(read):
        for item, part in zip(read, value, strict=True):
            yield from _models(item, part)


def _objects(value: Any, maps: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Give each object in an example, but for those that are maps."""
    if is_object(value):
        yield value
        for name, part in value.items():
            if name not in maps:
                yield from _objects(part, maps)
    elif is_list(value):
        for item in value:
            yield from _objects(item, maps)
