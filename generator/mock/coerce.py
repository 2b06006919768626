"""Text from a URL, a header or a form as the value that its schema speaks of."""

from __future__ import annotations

import json
import re

from ..metaschema import Schema
from ..plain import Json
from .shapes import Shapes

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_MOST_DIGITS = 300  # beyond this Python refuses to read integers at some point


def scalar(text: str, schema: Schema, shapes: Shapes) -> Json:
    """The value that `text` stands for, by the types that the schema allows.

    A text that is no value of theirs stays a string: the schema will say what is wrong.
    """
    types = shapes.types(schema)
    allowed = shapes.enum(schema)
    if "string" in types and (allowed is None or text in allowed):
        # Where both fit, a number is meant if a string could be anything else too.
        untyped = len(types) > 5
        if untyped or types <= {"string", "null"} or allowed is not None:
            return text
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if types & {"integer", "number"} and len(text) < _MOST_DIGITS:
        if _INTEGER.fullmatch(text):
            return int(text)
        if "number" in types and _NUMBER.fullmatch(text):
            number = float(text)
            return number if abs(number) != float("inf") else text
    if "null" in types and "string" not in types and text in ("", "null"):
        return None
    return text


def is_array(schema: Schema, shapes: Shapes) -> bool:
    """Whether several values are expected, and not one."""
    return _mainly("array", schema, shapes)


def is_object(schema: Schema, shapes: Shapes) -> bool:
    """Whether named values are expected."""
    return _mainly("object", schema, shapes)


def _mainly(name: str, schema: Schema, shapes: Shapes) -> bool:
    types = shapes.types(schema)
    return name in types and len(types) < 7


def json_text(text: str | bytes) -> Json:
    """The JSON value of a text; ValueError says what is wrong with it.

    NaN and the infinities are no JSON (RFC 8259, 6), though Python reads them.
    """

    def refuse(name: str) -> Json:
        raise ValueError(f"{name} is not JSON")

    try:
        value: Json = json.loads(text, parse_constant=refuse)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8") from None
    return value
