"""Models and parameter types, by datamodel-code-generator.

It is handed a document of our own making: names assigned, `$ref`s resolved, unions
explicit, and in place of every string of the user's document a token. So it decides no
name, reads no file, and meets no text that it could misread or run; the tokens become
text again, through the encoders, in what it returns. What comes back is held against
what was asked for, field by field.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from . import ir
from .definitions import ModelModule, Piece, modules_of
from .prepared import EXTRA, PreparedDocument, Schema
from .soundness import all_fields, module_knots, with_own_tags

__all__ = ["ModelModule", "spell_models"]


def spell_models(models: Sequence[ir.Model], hooks: Path) -> list[ModelModule]:
    """The modules for `models`, sorted by path.

    `hooks` is the folder of templates that shape datamodel-code-generator's output.
    """
    modules: list[ModelModule] = []
    for role in ("reply", "request"):
        chosen = [model for model in models if model.role == role]
        # An enumeration is the same type in both, and spelt once.
        lent = [
            model
            for model in models
            if model.role != role and isinstance(model.type, ir.Enum | ir.Scalar)
        ]
        if chosen:
            modules += _spell_role(chosen, lent, role, hooks)
    return sorted(modules, key=lambda module: module.path)


def _spell_role(
    models: Sequence[ir.Model],
    lent: Sequence[ir.Model],
    role: Literal["reply", "request"],
    hooks: Path,
) -> Iterator[ModelModule]:
    known = {model.ref: model for model in (*models, *lent)}
    known |= {model.ref: model for model in _without_circular_bases(known)}
    if role == "reply":
        # It is asked for in each class, and would be added where it is only inherited.
        known |= {model.ref: model for model in with_own_tags(known)}
    document = PreparedDocument(known, role)
    source = _generate(document.prepare(), document.aliases, role, hooks)
    tree = ast.parse(source)
    _hold_against(tree, document)
    pieces = dict(_pieces(source, tree, document))
    return modules_of([known[model.ref] for model in models], pieces, document)


def _without_circular_bases(
    models: Mapping[ir.Ref, ir.Model],
) -> Iterator[ir.Model]:
    """Models with the fields of a base whose module cannot be loaded before theirs."""
    knots = module_knots(models)
    for model in models.values():
        here, base = model.ref.module, model.base
        if base and base.module != here and base.module in knots.get(here, ()):
            fields = tuple(all_fields(models, model))
            yield replace(model, base=None, fields=fields)


# ---- Generation ----------------------------------------------------------------------


def _generate(
    document: Schema, aliases: Mapping[str, str], role: str, hooks: Path
) -> str:
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
        # The order is ours.
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
    return str(generate(document, config=config))


def _pieces(
    source: str, tree: ast.Module, document: PreparedDocument
) -> Iterator[tuple[str, Piece]]:
    """The source of each definition, by its token, with the names that it uses."""
    known = {
        alias.name: f"{'.' * node.level}{node.module}"
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    lines = source.splitlines()
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            token, value = node.name, None
        elif isinstance(node, ast.AnnAssign):
            assert isinstance(node.target, ast.Name)
            token, value = node.target.id, node.value
        else:
            continue
        text = "\n".join(lines[node.lineno - 1 : node.end_lineno])
        used = {
            item.id
            for item in ast.walk(node)
            if isinstance(item, ast.Name) and isinstance(item.ctx, ast.Load)
        }
        imports = {name: known[name] for name in used & known.keys()}
        yield token, Piece(text, imports, value)


def _hold_against(tree: ast.Module, document: PreparedDocument) -> None:
    """Raises AssertionError when a model or a field was dropped, renamed or added."""
    found = {
        node.name: (
            sorted(base.id for base in node.bases if isinstance(base, ast.Name)),
            sorted(
                item.target.id
                for item in node.body
                if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
            ),
        )
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    top = "BaseModel" if document.role == "reply" else "TypedDict"
    wanted = {
        document.classes[ref]: (
            [document.classes[model.base] if model.base else top],
            sorted(
                [document.name_token(item.name) for item in model.fields]
                + [EXTRA] * bool(model.extra)
            ),
        )
        for ref, model in document.models.items()
        if model.type is None
    }
    if found != wanted:
        names = [
            name
            for name in found.keys() | wanted.keys()
            if found.get(name) != wanted.get(name)
        ]
        asked = {name: wanted.get(name) for name in sorted(names)}
        got = {name: found.get(name) for name in sorted(names)}
        raise AssertionError(f"asked for {asked}, got {got}")
