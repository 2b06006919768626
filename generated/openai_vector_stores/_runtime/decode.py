"""Decoding: from a reply's bytes to a value, in one step."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from functools import lru_cache
from threading import Lock
from typing import Any, TypeVar, cast, get_args

import pydantic
from pydantic import TypeAdapter, ValidationError
from pydantic_core import SchemaValidator, from_json

from .errors import APIResponseValidationError, reply_body
from .exact import strict_schema
from .hidden import is_met, settled
from .http import Response
from .models import BaseModel
from .tolerant import models_in, tolerant_schema

__all__ = ["construct", "decode", "decode_event", "decode_json", "decode_part"]

_M = TypeVar("_M", bound=BaseModel)


def decode(response: Response, cast_to: Any, *, strict: bool = False) -> Any:
    """Read a reply, whose body is loaded, as a value of the type `cast_to`.

    Args:
        cast_to: A model or any other type that pydantic knows, for JSON; `bytes` for the
            body as it is, and `str` too if it is no JSON; `type(None)` for no value.
        strict: Refuse what is not as described, instead of reading it tolerantly.

    Raises:
        APIResponseValidationError: The body is not JSON, or of another kind than
            `cast_to`. The error keeps the body.
    """
    if cast_to is type(None) or cast_to is None:
        return None
    if cast_to is Response:
        return response
    if cast_to is bytes:
        return response.content
    if not response.content and type(None) in get_args(cast_to):
        # Some successes come without a body.
        return None
    nothing = getattr(cast_to, "_of_nothing", None)
    # Of 200 there is content: a list without items at the least.
    if nothing is not None and not response.content and response.status_code != 200:
        return _from(response, nothing())
    is_text = cast_to is str or cast_to == (str | None)
    if is_text and not _is_json(response):
        return response.text
    try:
        value = _reader(cast_to, strict)(response.content)
    except ValidationError as error:
        if is_text and not strict:
            return response.text
        raise _invalid(response, reply_body(response), error) from error
    return _from(response, value)


def _from(response: Response, value: Any) -> Any:
    if isinstance(value, BaseModel):
        object.__setattr__(value, "_reply_id", response.headers.get("x-request-id"))
    return value


def decode_part(
    response: Response, data: str | bytes, cast_to: Any, *, strict: bool = False
) -> Any:
    """Read a line of a reply; see `decode_json`.

    Raises:
        APIResponseValidationError: It is not JSON, or, with `strict`, of no described
            kind. The error keeps it.
    """
    try:
        return decode_json(data, cast_to, strict=strict)
    except ValidationError as error:
        text = data.decode(errors="replace") if isinstance(data, bytes) else data
        raise _invalid(response, text, error) from error


def decode_event(
    response: Response, data: str, cast_to: Any, *, strict: bool = False
) -> Any:
    """Read the data of an event: JSON, or else the text that it is.

    A text that is described counts before JSON that is not.

    Raises:
        APIResponseValidationError: It is neither, or, with `strict`, of no described
            kind. The error keeps it.
    """
    try:
        return _reader(cast_to, strict)(data)
    except ValidationError:
        with suppress(ValidationError):
            return _as_text(data, cast_to)
        return decode_part(response, data, cast_to, strict=strict)


def decode_json(data: str | bytes, cast_to: Any, *, strict: bool = False) -> Any:
    """Read JSON as a value of the type `cast_to`.

    What is of no described kind stays as it came, unless `strict`: there may be new kinds
    of events.

    Raises:
        ValidationError: It is not JSON, or, with `strict`, of no described kind.
    """
    try:
        return _reader(cast_to, strict)(data)
    except ValidationError:
        if not strict:
            with suppress(ValueError):
                return from_json(data)
        raise


def _as_text(text: str, cast_to: Any) -> Any:
    """Give a text that is of a described kind itself; else a ValidationError."""
    with _lock:
        validator = _validator(cast_to, True)
    return validator.validate_python(text, strict=True)


def construct(model: type[_M], values: dict[str, Any]) -> _M:
    """Make a model of whatever values, as tolerantly as it is read from a reply."""
    with _lock:
        validator = _validator(model, False)
    made = validator.validate_python(values)
    return cast("_M", settled(made, values) if is_met() else made)


def _is_json(response: Response) -> bool:
    kind: str = response.headers.get("content-type", "")
    return kind.partition(";")[0].rstrip().lower().endswith("json")


@lru_cache(maxsize=4096)
def _reader(cast_to: Any, strict: bool) -> Callable[[bytes | str], Any]:
    # One at a time: what makes the validator tolerant is seen by all threads.
    with _lock:
        validator = _validator(cast_to, strict)
    reply_json = getattr(cast_to, "_reply_json", None)

    def read(body: bytes | str) -> Any:
        if reply_json is not None:
            body = reply_json(body)
        # Strict as to types, so that the text "12" does not become a number.
        value = validator.validate_json(body, strict=True)
        return settled(value, from_json(body)) if is_met() else value

    return read


_lock = Lock()


@lru_cache(maxsize=4096)
def _validator(cast_to: Any, strict: bool) -> SchemaValidator:
    adapter = TypeAdapter[Any](cast_to)
    adapter.rebuild(raise_errors=True)
    schema = adapter.core_schema
    models = set(models_in(schema))
    for model in models:
        # A model is built when it is first needed, and writing one again needs it.
        model.model_rebuild()
    judged = strict_schema if strict else tolerant_schema
    with _unfinished(models):
        return SchemaValidator(judged(schema))


@contextmanager
def _unfinished(models: Iterable[type[pydantic.BaseModel]]) -> Generator[None]:
    """Make pydantic take the schema it is given for these models.

    Of a finished model it would take the validator that the model has already, and that
    one is not tolerant.
    """
    for model in models:
        model.__pydantic_complete__ = False
    try:
        yield
    finally:
        for model in models:
            model.__pydantic_complete__ = True


def _invalid(
    response: Response, body: object | None, error: ValidationError
) -> APIResponseValidationError:
    first = error.errors(include_url=False, include_context=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    where = f" at `{place}`" if place else ""
    return APIResponseValidationError(
        response,
        body,
        message=f"The reply does not have the expected form{where}: {first['msg']}",
    )
