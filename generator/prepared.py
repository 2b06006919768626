"""What is asked of datamodel-code-generator: a schema of ours for each model.

It holds no string of the user's document, and no name. Tokens stand for both, numbered
anew for each model, and a reference is a number too: of two models that differ in
strings, names and what they refer to, the same is asked, and so only once. Of the 2,800
models of a large API that leaves 1,150.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, assert_never

from . import ir
from .repeats import Schema, repeats_in
from .soundness import tag_table
from .text import Code, Text, docstring, literal

Role = Literal["reply", "request"]
Value: TypeAlias = Text | int | float | bool | None

_BASE64 = 'Annotated[str | Base64FileInput, PropertyInfo(format="base64")]'

# Types that no schema spells, and how they are spelt in replies and in requests.
_STAND_INS = {
    "Anything": ("object", "object"),
    "Date": ("date", "str | date"),
    "Datetime": ("datetime", "str | datetime"),
    "Bytes": ("str", _BASE64),
    # JSON has no place for bytes: what comes in it is a text.
    "File": ("str", "FileTypes"),
    "Null": ("None", "None"),
}
STAND_INS = tuple(f"StandIn{key}" for key in _STAND_INS)

# The field that stands for the values that have no field of their own.
EXTRA = "stand_in_extra"

OWN = "Class0"
"""The token of the class or alias itself; what it refers to follows, by number."""

_TOKENS = re.compile(
    r'(?P<margin> *)"""\s*__doc_(?P<doc>\d+)__\s*"""'
    r"|(?P<quote>[\"'])__(?:text|wire_\d+)_(?P<text>\d+)__(?P=quote)"
    r"|(?P<rests>[\"'])__rest_(?P<rest>\d+)__(?P=rests)"
    r"|(?P<name>\b(?:Class\d+|StandIn[A-Z][a-z]+)\b)|\bname_(?P<field>\d+)_\b"
)
_EVERY_TOKEN = re.compile(
    r"__(?:text|doc|rest|wire_\d+)_\d+__|\b(?:Class\d+|StandIn[A-Z][a-z]+|name_\d+_)\b"
)
# More values of an enumeration than these are not worth to be asked for one by one.
_MANY = 100


def stand_ins(role: Role) -> dict[str, str]:
    """Tokens that stand for types that no schema spells, and what those are."""
    choice = 0 if role == "reply" else 1
    return {f"StandIn{key}": how[choice] for key, how in _STAND_INS.items()}


@dataclass
class PreparedModel:
    """The schema of one model, and what its tokens stand for."""

    model: ir.Model
    models: Mapping[ir.Ref, ir.Model]
    role: Role = "reply"
    texts: list[Text] = field(default_factory=list[Text])
    rests: list[tuple[Text, ...]] = field(default_factory=list[tuple[Text, ...]])
    """The values of large enumerations that one token stands for."""
    names: list[str] = field(default_factory=list[str])
    """What the fields' tokens stand for: some names are not to be chosen freely."""
    refs: list[ir.Ref] = field(default_factory=list[ir.Ref])
    """What it refers to: `Class1`, `Class2`..."""
    tagged: dict[str, Schema] = field(default_factory=dict[str, Schema])
    """What has to be known of the models whose unions are told apart by a tag."""

    def __post_init__(self) -> None:
        self._constants: dict[Text, str] = {}
        self._numbers: dict[ir.Ref, int] = {}
        self._name_numbers: dict[str, int] = {}
        schema = self._definition(self.model)
        self._repeats = repeats_in(schema)
        self._asked = schema if self._repeats is None else self._repeats.asked(schema)

    @property
    def question(self) -> str:
        """All that the answer follows from."""
        return json.dumps([self.role, self._asked, self.tagged])

    def told(self, source: str) -> str:
        """The source of the whole model, by that of what was asked for."""
        return source if self._repeats is None else self._repeats.told(source)

    def restore(self, source: str, names: Mapping[str, str]) -> Code:
        """Puts the texts back, each through the encoder of its place, and the `names`.

        In one pass: a text that looks like a token is still a text.
        """

        def original(token: re.Match[str]) -> str:
            return names[token["name"]] if token["name"] else self._original(token)

        source = source.replace("StandInNull | None", "StandInNull")
        restored, count = _TOKENS.subn(original, source)
        if count != len(_EVERY_TOKEN.findall(source)):
            raise AssertionError("a token was altered on its way")
        return Code(restored)

    def _original(self, token: re.Match[str]) -> str:
        if token["field"]:
            return self.names[int(token["field"])]
        if token["doc"]:
            margin = token["margin"]
            text = docstring(self.texts[int(token["doc"])], len(margin))
            return f"{margin}{text}"
        if token["rest"]:
            return ", ".join(map(literal, self.rests[int(token["rest"])]))
        return literal(self.texts[int(token["text"])])

    def _token(self, text: Text, kind: str = "text") -> str:
        self.texts.append(text)
        return f"__{kind}_{len(self.texts) - 1}__"

    def _definition(self, model: ir.Model) -> Schema:
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
        number = self._name_number(item.name)
        if item.wire.value == item.name:
            return f"name_{number}_"
        return self._token(item.wire, f"wire_{number}")

    def _name_number(self, name: str) -> int:
        if name not in self._name_numbers:
            self._name_numbers[name] = len(self.names)
            self.names.append(name)
        return self._name_numbers[name]

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
                return reference(f"StandIn{name.capitalize()}")
            case ir.Scalar(kind=name):
                return {"type": name}
            case ir.Enum(values=values):
                return {"enum": self._values(values)}
            case ir.Array(item=item):
                return {"type": "array", "items": self._type(item)}
            case ir.Tuple(items=items):
                count = len(items)
                schema: Schema = {"type": "array", "minItems": count, "maxItems": count}
                return {**schema, "prefixItems": [self._type(item) for item in items]}
            case ir.Map(value=value):
                return {"type": "object", "additionalProperties": self._type(value)}
            case ir.Union():
                return self._union(kind)
            case ir.Ref():
                return self._reference(kind)
            case ir.File():
                return reference("StandInFile")
            case ir.Anything():
                return reference("StandInAnything")
        assert_never(kind)

    def _reference(self, ref: ir.Ref) -> Schema:
        return reference(f"Class{self._number(ref)}")

    def _number(self, ref: ir.Ref) -> int:
        if ref not in self._numbers:
            self.refs.append(ref)
            self._numbers[ref] = len(self.refs)
        return self._numbers[ref]

    def _values(self, values: Sequence[Value]) -> list[object]:
        """The values of an enumeration; of very many, a token for all but the first."""
        texts = tuple(each for each in values if isinstance(each, Text))
        if len(values) <= _MANY or len(texts) < len(values):
            return [self._value(value) for value in values]
        self.rests.append(texts[2:])
        rest = f"__rest_{len(self.rests) - 1}__"
        return [*map(self._value, values[:2]), rest]

    def _value(self, value: Value) -> object:
        return self._constant(value) if isinstance(value, Text) else value

    def _constant(self, value: Text) -> str:
        """The token of a constant; the same for the same text, which tells variants."""
        if value not in self._constants:
            self._constants[value] = self._token(value)
        return self._constants[value]

    def _union(self, union: ir.Union) -> Schema:
        table = tag_table(self.models, union) if self.role == "reply" else None
        if table is None:
            found = [
                {"type": "null"} if item == ir.NULL else self._type(item)
                for item in union.variants
            ]
            return {"anyOf": found}
        tag = f"name_{self._name_number(table.name)}_"
        mapping: dict[str, str] = {}
        for value, ref in table.values.items():
            token, name = self._constant(value), f"Tagged{self._number(ref)}"
            mapping[token] = reference(name)["$ref"]
            # That a variant has the tag is all that has to be known of it here.
            known = self.tagged.setdefault(name, {"type": "object", "properties": {}})
            known["properties"].setdefault(tag, {"enum": []})["enum"].append(token)
            known["required"] = list(known["properties"])
        return {
            "anyOf": [{"$ref": place} for place in dict.fromkeys(mapping.values())],
            "discriminator": {"propertyName": tag, "mapping": mapping},
        }


@dataclass(frozen=True, slots=True)
class Piece:
    """The source of a definition with tokens, and what it imports."""

    prepared: PreparedModel
    source: str
    imports: Mapping[str, str]

    @property
    def value(self) -> ast.expr:
        """What an alias stands for."""
        (node,) = ast.parse(self.source).body
        assert isinstance(node, ast.AnnAssign)
        assert node.value is not None
        return node.value


def reference(name: str) -> Schema:
    """A reference to what a prepared document calls `name`."""
    return {"$ref": f"#/components/schemas/{name}"}
