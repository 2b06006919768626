"""Models and parameter types, by datamodel-code-generator.

It is handed a document of our own making: names assigned, `$ref`s resolved, unions
explicit, and in place of every string of the user's document a token. So it decides no
name, reads no file, and meets no text that it could misread or run; the tokens become
text again, through the encoders, in what it returns. What comes back is held against
what was asked for, field by field.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import ir
from .layout import broken
from .prepared import FILE, PreparedDocument, Schema
from .text import Code

# Where the names that we put in come from; a leading dot counts from the package.
_SOURCES = {
    "BaseModel": "._runtime.models",
    FILE: "._runtime.types",
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
    document = PreparedDocument({model.ref: model for model in (*models, *lent)})
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
            imports=_imports(tree, len(path), document.stand_ins),
            names=tuple(model.ref.name for model in members),
            body=_laid_out(document.restore(_body(source, tree))),
        )


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


def _laid_out(body: Code) -> Code:
    return Code("\n".join(broken(line) for line in body.split("\n")))


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


def _imports(
    tree: ast.Module, depth: int, stand_ins: Mapping[str, str]
) -> dict[str, frozenset[str]]:
    """The modules that the names used in the definitions come from."""
    ids = (node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
    used = {stand_ins.get(name, name) for name in ids}
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
