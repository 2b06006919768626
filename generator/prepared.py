"""The document that models are generated from: ours, without a string of the user's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, assert_never

from . import ir
from .text import Code, Text, docstring, literal

Schema = dict[str, Any]

# Types that no schema spells.
ANYTHING, FILE = "object", "FileTypes"


@dataclass
class PreparedDocument:
    """The document to be generated from, and what its tokens stand for."""

    models: Mapping[ir.Ref, ir.Model]
    texts: list[Text] = field(default_factory=list[Text])
    aliases: dict[str, str] = field(default_factory=dict[str, str])
    stand_ins: dict[str, str] = field(default_factory=dict[str, str])
    """Classes that stand for the types that no schema spells."""

    def __post_init__(self) -> None:
        taken = {str(ref.name) for ref in self.models}
        for kind, name in ((ANYTHING, "StandInAnything"), (FILE, "StandInFile")):
            while name in taken:
                name += "X"
            self.stand_ins[name] = kind

    def prepare(self) -> Schema:
        schemas: dict[str, Schema] = {
            _component(ref): self._model(model) for ref, model in self.models.items()
        }
        schemas |= {name: {"type": "string"} for name in self.stand_ins}
        return {
            "openapi": "3.1.0",
            "info": {"title": "models", "version": "1"},
            "paths": {},
            "components": {"schemas": schemas},
        }

    def _token(self, text: Text, kind: str = "text") -> str:
        self.texts.append(text)
        return f"__{kind}_{len(self.texts) - 1}__"

    def restore(self, source: str) -> Code:
        """Puts the texts back, each through the encoder of its place.

        In one pass: a text that looks like a token is still a text.
        """
        stand_ins = rf"\b(?:{'|'.join(self.stand_ins)})\b"
        tokens = (
            r'(?P<margin> *)"""\s*__doc_(?P<doc>\d+)__\s*"""'
            r"|(?P<quote>[\"'])__text_(?P<text>\d+)__(?P=quote)"
            rf"|(?P<stand_in>{stand_ins})"
        )
        restored, count = re.subn(tokens, self._original, source)
        if count != len(re.findall(rf"__(?:text|doc)_\d+__|{stand_ins}", source)):
            raise AssertionError("a token was altered on its way")
        return Code(restored)

    def _original(self, token: re.Match[str]) -> str:
        if token["stand_in"]:
            return self.stand_ins[token["stand_in"]]
        if token["doc"]:
            margin = token["margin"]
            text = docstring(self.texts[int(token["doc"])], len(margin))
            return f"{margin}{text}"
        return literal(self.texts[int(token["text"])])

    def _model(self, model: ir.Model) -> Schema:
        schema = self._type(model.type) if model.type else self._object(model.fields)
        return self._documented(schema, model.doc)

    def _object(self, fields: Iterable[ir.Field]) -> Schema:
        keys = {item.name: self._key(item) for item in fields}
        return {
            "type": "object",
            "properties": {keys[item.name]: self._field(item) for item in fields},
            "required": [keys[item.name] for item in fields if item.required],
        }

    def _key(self, item: ir.Field) -> str:
        if item.wire.value == item.name:
            return item.name
        key = self._token(item.wire)
        self.aliases[key] = item.name
        return key

    def _field(self, item: ir.Field) -> Schema:
        schema = self._type(item.type)
        if item.nullable:
            schema = {"anyOf": [schema, {"type": "null"}]}
        return self._documented(schema, item.doc)

    def _documented(self, schema: Schema, doc: Text) -> Schema:
        if not doc:
            return schema
        described = {"allOf": [schema]} if "$ref" in schema else schema
        return {**described, "description": self._token(doc, "doc")}

    def _type(self, kind: ir.Type) -> Schema:
        match kind:
            case ir.Scalar(kind=name):
                return {"type": name}
            case ir.Enum(values=values):
                return {"enum": [self._value(value) for value in values]}
            case ir.Array(item=item):
                return {"type": "array", "items": self._type(item)}
            case ir.Map(value=value):
                return {"type": "object", "additionalProperties": self._type(value)}
            case ir.Union():
                return self._union(kind)
            case ir.Ref():
                return _reference(kind)
            case ir.File():
                return self._stand_in(FILE)
            case ir.Anything():
                return self._stand_in(ANYTHING)
        assert_never(kind)

    def _stand_in(self, kind: str) -> Schema:
        name = next(name for name, known in self.stand_ins.items() if known == kind)
        return {"$ref": f"#/components/schemas/{name}"}

    def _value(self, value: Text | int | float | bool | None) -> object:
        return self._token(value) if isinstance(value, Text) else value

    def _union(self, union: ir.Union) -> Schema:
        schema: Schema = {"anyOf": [self._type(item) for item in union.variants]}
        if union.tag:
            tag, mapping = self._discriminator(union)
            schema["discriminator"] = {"propertyName": tag, "mapping": mapping}
        return schema

    def _discriminator(self, union: ir.Union) -> tuple[str, dict[str, str]]:
        mapping: dict[str, str] = {}
        names: set[str] = set()
        for variant in union.variants:
            assert isinstance(variant, ir.Ref), "only named objects have tags"
            fields = self.models[variant].fields
            (tagged,) = (item for item in fields if item.wire == union.tag)
            assert isinstance(tagged.type, ir.Enum)
            names.add(tagged.name)
            for value in tagged.type.values:
                assert isinstance(value, Text)
                mapping[self._token(value)] = _reference(variant)["$ref"]
        (name,) = names
        return name, mapping


def _component(ref: ir.Ref) -> str:
    return ".".join((*ref.module, ref.name))


def _reference(ref: ir.Ref) -> Schema:
    return {"$ref": f"#/components/schemas/{_component(ref)}"}
