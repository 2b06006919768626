"""Models and parameter types, by datamodel-code-generator.

It is handed a document of our own making: names assigned, `$ref`s resolved, unions
explicit, and in place of every string of the user's document a token. So it decides no
name, reads no file, and meets no text that it could misread or run; the tokens become
text again, through the encoders, in what it returns. What comes back is held against
what was asked for, field by field.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, assert_never

from . import ir
from .text import Code, Text, docstring, literal

Schema = dict[str, Any]

_TOKEN = re.compile(r"([\"'])__text_(\d+)__\1")
_DOC_TOKEN = re.compile(r'( *)"""\s*__doc_(\d+)__\s*"""')
# Types that no schema spells, by the stand-ins that generation knows them as.
_STAND_INS = {"StandInAnything": "object", "StandInFile": "FileTypes"}
_STAND_IN = re.compile("|".join(_STAND_INS))
# Where the names that we put in come from; a leading dot counts from the package.
_SOURCES = {
    "BaseModel": "._runtime.models",
    "FileTypes": "._runtime.types",
    "TypeAlias": "typing_extensions",
}


@dataclass(frozen=True, slots=True)
class ModelModule:
    """The spelt models of one module below `types`."""

    path: tuple[Code, ...]
    imports: Mapping[str, frozenset[str]]
    """Modules (absolute, or relative to this one) and the names taken from each."""
    names: tuple[Code, ...]
    body: Code


def spell_models(models: Sequence[ir.Model], hooks: Path) -> list[ModelModule]:
    """The modules for `models`, sorted by path.

    `hooks` is the folder of templates that shape datamodel-code-generator's output.
    """
    modules: list[ModelModule] = []
    for role in ("reply", "request"):
        chosen = [model for model in models if model.role == role]
        # An enumeration is the same type in both, and spelt once.
        lent = [model for model in models if isinstance(model.type, ir.Enum)]
        if chosen:
            modules += _spell_role(chosen, lent, role, hooks)
    return sorted(modules, key=lambda module: module.path)


def _spell_role(
    models: Sequence[ir.Model], lent: Sequence[ir.Model], role: str, hooks: Path
) -> Iterator[ModelModule]:
    document = _Document({model.ref: model for model in (*models, *lent)})
    output = _generate(document.prepare(), document.aliases, role, hooks)
    by_module: dict[tuple[Code, ...], list[ir.Model]] = defaultdict(list)
    for model in models:
        by_module[model.ref.module].append(model)
    for path, members in by_module.items():
        *folders, leaf = path
        source = output[(*folders, f"{leaf}.py")]
        tree = ast.parse(source)
        _hold_against(tree, members)
        yield ModelModule(
            path=path,
            imports=_imports(tree, len(path)),
            names=tuple(model.ref.name for model in members),
            body=document.restore(_body(source, tree)),
        )


# ---- The prepared document -----------------------------------------------------------


@dataclass
class _Document:
    """The document to be generated from, and what its tokens stand for."""

    models: Mapping[ir.Ref, ir.Model]
    texts: list[Text] = field(default_factory=list)
    aliases: dict[str, str] = field(default_factory=dict)

    def prepare(self) -> Schema:
        schemas: dict[str, Schema] = {
            _component(ref): self._model(model) for ref, model in self.models.items()
        }
        schemas |= {name: {"type": "string"} for name in _STAND_INS}
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
        """Puts the texts back, each through the encoder of its place."""
        source = _DOC_TOKEN.sub(
            lambda m: m[1] + docstring(self.texts[int(m[2])], len(m[1])), source
        )
        source = _STAND_IN.sub(lambda m: _STAND_INS[m[0]], source)
        source = _TOKEN.sub(lambda m: literal(self.texts[int(m[2])]), source)
        if re.search(r"__(text|doc)_\d+__", source):
            raise AssertionError("a token was altered on its way")
        return Code(source)

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
                return {"$ref": "#/components/schemas/StandInFile"}
            case ir.Anything():
                return {"$ref": "#/components/schemas/StandInAnything"}
        assert_never(kind)

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


# ---- Generation ----------------------------------------------------------------------


def _generate(
    document: Schema, aliases: Mapping[str, str], role: str, hooks: Path
) -> dict[tuple[str, ...], str]:
    # Importing it takes a third of a second: only when there is something to generate.
    from datamodel_code_generator import (
        GenerateConfig,
        InputFileType,
        LiteralType,
        OpenAPIScope,
        PythonVersion,
        generate,
    )
    from datamodel_code_generator.enums import DataModelType

    reply = role == "reply"
    kind = DataModelType.PydanticV2BaseModel if reply else DataModelType.TypingTypedDict
    config = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        openapi_scopes=[OpenAPIScope.Schemas],
        output_model_type=kind,
        target_python_version=PythonVersion.PY_310,
        base_class="_runtime.models.BaseModel" if reply else "",
        custom_template_dir=hooks,
        aliases=aliases,
        # Python's own forms, and nothing that a reader of the client would not expect.
        enum_field_as_literal=LiteralType.All,
        use_type_alias=True,
        use_union_operator=True,
        use_standard_collections=True,
        use_generic_container_types=not reply,
        use_typed_nullable_map_values=True,
        use_double_quotes=True,
        # The modules and the order are ours.
        treat_dot_as_module=True,
        strict_refs=True,
        use_exact_imports=True,
        keep_model_order=True,
        # Descriptions beside what they describe.
        use_schema_description=True,
        use_field_description=True,
        use_attribute_docstrings=True,
        disable_timestamp=True,
        formatters=[],
    )
    output = generate(document, config=config)
    assert isinstance(output, dict), "dotted names give modules"
    return {path: str(source) for path, source in output.items()}


def _body(source: str, tree: ast.Module) -> str:
    """The source of the definitions, without imports and rebuilding calls."""
    lines = source.splitlines()
    parts: list[str] = []
    for node in tree.body:
        text = "\n".join(lines[node.lineno - 1 : node.end_lineno])
        if isinstance(node, ast.ClassDef | ast.AnnAssign):
            parts.append(text)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            parts[-1] += "\n" + text
    return "\n\n\n".join(parts)


def _imports(tree: ast.Module, depth: int) -> dict[str, frozenset[str]]:
    """The modules that the names used in the definitions come from."""
    ids = (node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
    used = {_STAND_INS.get(name, name) for name in ids}
    sources = {name: f"{'.' * node.level}{node.module}" for node, name in _names(tree)}
    # From `types/a/b.py`, the package is as many folders up as the path is long.
    sources |= {
        name: "." * depth + module if module.startswith(".") else module
        for name, module in _SOURCES.items()
    }
    found: dict[str, set[str]] = defaultdict(set)
    for name in used & sources.keys():
        found[sources[name]].add(name)
    return {module: frozenset(names) for module, names in found.items()}


def _names(tree: ast.Module) -> Iterator[tuple[ast.ImportFrom, str]]:
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                assert alias.asname is None, "names are distinct"
                yield node, alias.name


def _hold_against(tree: ast.Module, models: Iterable[ir.Model]) -> None:
    """Raises AssertionError when a model or a field was dropped, renamed or added."""
    classes = {
        node.name: [
            item.target.id
            for item in node.body
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        ]
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    wanted = {
        str(model.ref.name): [str(item.name) for item in model.fields]
        for model in models
        if model.type is None
    }
    assert {name: sorted(fields) for name, fields in classes.items()} == {
        name: sorted(fields) for name, fields in wanted.items()
    }, f"asked for {wanted}, got {classes}"
