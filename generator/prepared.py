"""The document that models are generated from: ours, without a string of the user's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, assert_never

from . import ir
from .soundness import tag_table
from .text import Code, Text, docstring, literal

Schema = dict[str, Any]

_BASE64 = 'Annotated[str | Base64FileInput, PropertyInfo(format="base64")]'

# Types that no schema spells, and how they are spelt in replies and in requests.
_STAND_INS = {
    "Anything": ("object", "object"),
    "Date": ("date", "str | date"),
    "Datetime": ("datetime", "str | datetime"),
    "Bytes": ("str", _BASE64),
    "File": ("FileTypes", "FileTypes"),
    "Null": ("None", "None"),
}

# The field that stands for the values that have no field of their own.
EXTRA = "stand_in_extra"


@dataclass
class PreparedDocument:
    """The document to be generated from, and what its tokens stand for.

    Classes have numbers in place of names, so that those of different modules can have
    the same; the modules are made of what comes back.
    """

    models: Mapping[ir.Ref, ir.Model]
    role: Literal["reply", "request"] = "reply"
    texts: list[Text] = field(default_factory=list[Text])
    aliases: dict[str, str] = field(default_factory=dict[str, str])
    names: list[str] = field(default_factory=list[str])
    """What the fields' tokens stand for: some names are not to be chosen freely."""
    classes: dict[ir.Ref, str] = field(default_factory=dict[ir.Ref, str])
    """The token that stands for each class or alias."""

    def __post_init__(self) -> None:
        self._name_tokens: dict[str, str] = {}
        self._constants: dict[Text, str] = {}
        for number, ref in enumerate(self.models):
            self.classes[ref] = f"Class{number}"

    @property
    def stand_ins(self) -> dict[str, str]:
        """Tokens that stand for types that no schema spells, and what those are."""
        choice = 0 if self.role == "reply" else 1
        return {f"StandIn{key}": how[choice] for key, how in _STAND_INS.items()}

    def prepare(self) -> Schema:
        schemas: dict[str, Schema] = {
            self.classes[ref]: self._model(model) for ref, model in self.models.items()
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

    def restore(self, source: str, names: Mapping[str, str]) -> Code:
        """Puts the texts back, each through the encoder of its place, and the `names`.

        In one pass: a text that looks like a token is still a text.
        """
        tokens = (
            r'(?P<margin> *)"""\s*__doc_(?P<doc>\d+)__\s*"""'
            r"|(?P<quote>[\"'])__text_(?P<text>\d+)__(?P=quote)"
            r"|(?P<name>\b(?:Class\d+|StandIn[A-Z][a-z]+)\b)|\bname_(?P<field>\d+)_\b"
        )

        def original(token: re.Match[str]) -> str:
            if token["name"]:
                return names[token["name"]]
            return self._original(token)

        source = source.replace("StandInNull | None", "StandInNull")
        restored, count = re.subn(tokens, original, source)
        every = r"__(?:text|doc)_\d+__|\b(?:Class\d+|StandIn[A-Z][a-z]+|name_\d+_)\b"
        if count != len(re.findall(every, source)):
            raise AssertionError("a token was altered on its way")
        return Code(restored)

    def _original(self, token: re.Match[str]) -> str:
        if token["field"]:
            return self.names[int(token["field"])]
        if token["doc"]:
            margin = token["margin"]
            text = docstring(self.texts[int(token["doc"])], len(margin))
            return f"{margin}{text}"
        return literal(self.texts[int(token["text"])])

    def _model(self, model: ir.Model) -> Schema:
        if model.type:
            # What is said of a name of a type has no place in what comes back.
            return self._type(model.type)
        schema = self._object(model.fields)
        if model.extra:
            values = self._type(ir.Map(model.extra))
            schema["properties"][EXTRA] = values
            schema["required"].append(EXTRA)
        if model.base:
            schema = {"allOf": [self._reference(model.base), schema]}
        return self._documented(schema, model.doc)

    def _object(self, fields: Iterable[ir.Field]) -> Schema:
        keys = {item.name: self._key(item) for item in fields}
        return {
            "type": "object",
            "properties": {keys[item.name]: self._field(item) for item in fields},
            "required": [keys[item.name] for item in fields if item.required],
        }

    def _key(self, item: ir.Field) -> str:
        name = self.name_token(item.name)
        if item.wire.value == item.name:
            return name
        key = self._token(item.wire)
        self.aliases[key] = name
        return key

    def name_token(self, name: str) -> str:
        """The token of a field's name; the same for the same name."""
        if name not in self._name_tokens:
            self._name_tokens[name] = f"name_{len(self.names)}_"
            self.names.append(name)
        return self._name_tokens[name]

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
            case ir.Scalar(kind="date" | "datetime" | "bytes" | "null" as name):
                return _stand_in(name.capitalize())
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
                return self._reference(kind)
            case ir.File():
                return _stand_in("File")
            case ir.Anything():
                return _stand_in("Anything")
        assert_never(kind)

    def _reference(self, ref: ir.Ref) -> Schema:
        return {"$ref": f"#/components/schemas/{self.classes[ref]}"}

    def _value(self, value: Text | int | float | bool | None) -> object:
        return self._constant(value) if isinstance(value, Text) else value

    def _constant(self, value: Text) -> str:
        """The token of a constant; the same for the same text, which tells variants."""
        if value not in self._constants:
            self._constants[value] = self._token(value)
        return self._constants[value]

    def _union(self, union: ir.Union) -> Schema:
        found = [
            {"type": "null"} if item == ir.NULL else self._type(item)
            for item in union.variants
        ]
        schema: Schema = {"anyOf": found}
        if (table := tag_table(self.models, union)) and self.role == "reply":
            mapping = {
                self._constant(value): self._reference(ref)["$ref"]
                for value, ref in table.values.items()
            }
            schema["discriminator"] = {
                "propertyName": self.name_token(table.name),
                "mapping": mapping,
            }
        return schema


def _stand_in(key: str) -> Schema:
    return {"$ref": f"#/components/schemas/StandIn{key}"}
