"""Fields of a large model that are alike, of which one is asked for.

datamodel-code-generator takes half a millisecond and 10 kB for each field, and what it
answers follows from the field's schema alone. Where hundreds of fields differ in nothing
but their tokens, the answer for the first of them, with the others' tokens, is theirs.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Schema = dict[str, Any]
Tokens = list[str]

_WIRE = re.compile(r"__wire_(\d+)_\d+__")

# A smaller model is asked for as it is.
_MANY = 200

_TOKEN = re.compile(
    r"__(?:text|doc|rest)_\d+__|__wire_(?P<name>\d+)_\d+__|\bname_\d+_(?!\w)|\bClass\d+\b"
)
_NUMBER = re.compile(r"\d+")
# What has to be known of a variant of a union belongs to that one alone.
_OWN = re.compile(r"/Tagged\d+\"")


def is_wire(key: str) -> bool:
    """Whether a key stands for a property that is not called as its field is."""
    return _WIRE.fullmatch(key) is not None


def field_token(key: str) -> str:
    """The token of the Python name of a field, by its key in a prepared schema."""
    return _WIRE.sub(r"name_\1_", key)


@dataclass(frozen=True, slots=True)
class Repeats:
    """The fields of an object schema, each with the key of the one that stands for it."""

    like: Mapping[str, str]
    tokens: Mapping[str, Tokens] = field(default_factory=dict[str, Tokens])

    def asked(self, schema: Schema) -> Schema:
        """The same schema with one field of each kind."""
        own = _own(schema)
        chosen = dict.fromkeys(self.like.values())
        fewer: Schema = {
            **own,
            "properties": {key: own["properties"][key] for key in chosen},
            "required": [key for key in own["required"] if key in chosen],
        }
        if "allOf" in schema:
            return {**schema, "allOf": [schema["allOf"][0], fewer]}
        return fewer

    def told(self, source: str) -> str:
        """The source of a class with one field of each kind, with all fields."""
        head, blocks = _blocks(source, list(dict.fromkeys(self.like.values())))
        parts = [head]
        documented = True
        for key, other in self.like.items():
            block = blocks[other]
            if key != other:
                names = dict(zip(self.tokens[other], self.tokens[key], strict=True))
                block = _with_tokens(block, names)
            # As the templates of classes part them.
            has_doc = "\n" in block
            if (has_doc or documented) and len(parts) > 1:
                parts.append("")
            parts.append(block)
            documented = has_doc
        return "\n".join(parts)


def repeats_in(schema: Schema) -> Repeats | None:
    """Which fields of an object are alike; None where it has no use to know."""
    own = _own(schema)
    properties: Mapping[str, Schema] = own.get("properties", {})
    if len(properties) < _MANY:
        return None
    required = set(own["required"])
    like: dict[str, str] = {}
    tokens: dict[str, Tokens] = {}
    first: dict[str, str] = {}
    for key, each in properties.items():
        text = json.dumps([key, each, key in required])
        tokens[key] = found = list(_tokens(text))
        numbers = {t: _NUMBER.sub(f"@{n}", t) for n, t in enumerate(found)}
        kind = _with_tokens(text, numbers)
        like[key] = first.setdefault(text if _OWN.search(text) else kind, key)
    return Repeats(like, tokens)


def _own(schema: Schema) -> Schema:
    """The part of a schema that has its properties: beside its base, or all of it."""
    own: Schema = schema["allOf"][-1] if "allOf" in schema else schema
    return own


def _tokens(text: str) -> Iterator[str]:
    """The tokens of a field's schema, each once, and the names of those of wires."""
    seen: dict[str, None] = {}
    for token in _TOKEN.finditer(text):
        seen[token[0]] = None
        if token["name"]:
            seen[f"name_{token['name']}_"] = None
    return iter(seen)


def _with_tokens(text: str, tokens: Mapping[str, str]) -> str:
    """The same with other tokens in the place of its own."""
    return _TOKEN.sub(lambda token: tokens[token[0]], text)


def _blocks(source: str, keys: list[str]) -> tuple[str, dict[str, str]]:
    """The source of a class above its fields, and that of each field by its key."""
    (node,) = ast.parse(source).body
    assert isinstance(node, ast.ClassDef)
    lines = source.split("\n")
    fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
    names = [ast.unparse(each.target) for each in fields]
    if names != [field_token(key) for key in keys]:
        raise AssertionError(f"asked for {keys}, got {names}")
    starts = [each.lineno for each in fields]
    ends = [*(start - 1 for start in starts[1:]), len(lines)]
    texts = [
        "\n".join(lines[start - 1 : end]).rstrip("\n")
        for start, end in zip(starts, ends, strict=True)
    ]
    head = "\n".join(lines[: starts[0] - 1])
    return head, dict(zip(keys, texts, strict=True))
