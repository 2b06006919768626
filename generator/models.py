"""Models and parameter types, by datamodel-code-generator.

It is asked for each model by itself, in a schema of our own making: with tokens in place
of names, of references and of every string of the user's document. So it decides no
name, reads no file, and meets no text that it could misread or run; the tokens become
text again, through the encoders, in what it returns. What comes back is held against
what was asked for, field by field.

What models refer to is no part of the question, so that an answer holds wherever the
same is asked: in this run, and in the next.
"""

from __future__ import annotations

import ast
import json
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from . import ir
from .definitions import Draft, ModelModule, drafts_of
from .portions import Texts
from .prepared import OWN, STAND_INS, Piece, PreparedModel, Role
from .repeats import Schema, field_token, is_wire
from .soundness import (
    all_fields,
    module_knots,
    with_late_fields,
    with_own_tags,
)
from .unchanged import Said

if TYPE_CHECKING:
    from datamodel_code_generator import GenerateConfig

__all__ = ["ModelModule", "answers", "spell_models"]

Ask = Callable[[Sequence[str]], Callable[[], Sequence[str]]]
"""Puts questions, and returns what waits for the answers: those of `answers`."""


def spell_models(
    models: Sequence[ir.Model],
    ask: Ask,
    kept: Texts | None = None,
    said: Said | None = None,
) -> Callable[[], list[ModelModule]]:
    """What waits for the modules for `models`, sorted by path; some may be `kept`.

    `said` is what the models say, as far as others have asked for it.
    """
    said = said or Said()
    drafts = [draft for role in _ROLES for draft in _drafts(models, role, said)]
    texts = [None if kept is None else kept.get(draft.basis) for draft in drafts]
    pairs = zip(drafts, texts, strict=True)
    new = deque(draft for draft, text in pairs if text is None)
    prepared = [
        PreparedModel(model, draft.known, draft.role)
        for draft in new
        for model in draft.members
    ]
    answered = ask([each.question for each in prepared])

    def modules() -> list[ModelModule]:
        found = [ModelModule.of_text(text) for text in texts if text is not None]
        waiting = deque(zip(prepared, answered(), strict=True))
        prepared.clear()
        # Each goes when it is done: of very many, what is left of them is the most that
        # a run has at once.
        while new:
            draft = new.popleft()
            pieces = dict(_piece(*waiting.popleft()) for _ in draft.members)
            made = draft.module(pieces)
            found.append(made)
            if kept is not None:
                kept.put(draft.basis, made.as_text())
        return sorted(found, key=lambda module: module.path)

    return modules


def _drafts(models: Sequence[ir.Model], role: Role, said: Said) -> Iterator[Draft]:
    known = dict(_known(models, role))
    chosen = [known[model.ref] for model in models if model.role == role]
    yield from drafts_of(chosen, known, role, said)


def _piece(prepared: PreparedModel, answer: str) -> tuple[ir.Ref, Piece]:
    found = json.loads(answer)
    source = prepared.told(found["source"])
    return prepared.model.ref, Piece(prepared, source, found["imports"])


_ROLES: tuple[Role, ...] = ("reply", "request")


def _known(models: Sequence[ir.Model], role: Role) -> Iterator[tuple[ir.Ref, ir.Model]]:
    """The models of a role, as they are spelt, with what they may name besides."""
    # An enumeration is the same type in both, and spelt once.
    lent = [
        model
        for model in models
        if model.role != role and isinstance(model.type, ir.Enum | ir.Scalar)
    ]
    chosen = [model for model in models if model.role == role]
    known = {model.ref: model for model in (*chosen, *lent)}
    known |= {model.ref: model for model in _without_circular_bases(known)}
    if role == "reply":
        known |= {model.ref: model for model in with_late_fields(known)}
        # It is asked for in each class, and would be added where it is only inherited.
        known |= {model.ref: model for model in with_own_tags(known)}
    yield from known.items()


def _without_circular_bases(
    models: Mapping[ir.Ref, ir.Model],
) -> Iterator[ir.Model]:
    """Models with the fields of a base whose module cannot be loaded before theirs."""
    knots = module_knots(models)
    for model in models.values():
        here, base = model.ref.module, model.base
        if base and base.module != here and base.module in knots.get(here, ()):
            fields = tuple(all_fields(models, model))
            yield model._replace(base=None, fields=fields)


# ---- Questions and answers -----------------------------------------------------------

_REFERRED = re.compile(r"\bClass\d+\b")
_OTHERS = re.compile(r"\b(?:Own|Tagged(?P<number>\d+))Of(?P<question>\d+)\b")


def answers(questions: Sequence[str], hooks: Path) -> list[str]:
    """The source of each model that is asked for, with tokens, and what it imports.

    `hooks` is the folder of templates that shape datamodel-code-generator's output.
    """
    asked = [json.loads(question) for question in questions]
    found: dict[int, str] = {}
    for role in _ROLES:
        chosen = {n: each[1:] for n, each in enumerate(asked) if each[0] == role}
        if chosen:
            found |= _answers(chosen, role, hooks)
    for number, question in enumerate(questions):
        if number not in found:
            raise AssertionError(f"asked for {question}, got nothing")
    return [found[number] for number in range(len(questions))]


def _answers(
    asked: Mapping[int, tuple[Schema, dict[str, Schema]]],
    role: Role,
    hooks: Path,
) -> Iterator[tuple[int, str]]:
    """Answers by the numbers of their questions, which are all of one role."""
    schemas: dict[str, Schema] = {name: {"type": "string"} for name in STAND_INS}
    # What is referred to comes first, so that no reference has to be put off.
    for token in sorted(set(_REFERRED.findall(json.dumps(list(asked.values()))))):
        schemas[token] = {"type": "object"}
    for number, (schema, tagged) in asked.items():
        schemas |= {f"{name}Of{number}": each for name, each in tagged.items()}
        schemas[f"OwnOf{number}"] = _numbered(schema, number)
    source = _generate(schemas, role, hooks)
    tree = ast.parse(source)
    imports = _imports(tree)
    lines = source.split("\n")
    for node in tree.body:
        name = _defined(node)
        if not name.startswith("OwnOf"):
            continue
        number = int(name.removeprefix("OwnOf"))
        if number not in asked:
            raise AssertionError(f"got {name}, which was not asked for")
        _hold_against(node, asked[number][0], role)
        text = "\n".join(lines[node.lineno - 1 : node.end_lineno])
        used = {
            item.id
            for item in ast.walk(node)
            if isinstance(item, ast.Name) and isinstance(item.ctx, ast.Load)
        }
        needed = {name: imports[name] for name in sorted(used & imports.keys())}
        answer = {"source": _alone(text, number), "imports": needed}
        yield number, json.dumps(answer)


def _numbered(schema: Schema, number: int) -> Schema:
    """The same, with the variants that are a question's own called by its number."""
    text = re.sub(r"/(Tagged\d+)\"", rf'/\1Of{number}"', json.dumps(schema))
    numbered: Schema = json.loads(text)
    return numbered


def _alone(text: str, number: int) -> str:
    """The source of an answer without the number of its question."""

    def token(found: re.Match[str]) -> str:
        if int(found["question"]) != number:
            raise AssertionError(f"the answer to {number} names {found[0]}")
        return f"Class{found['number']}" if found["number"] else OWN

    return _OTHERS.sub(token, text)


def _imports(tree: ast.Module) -> dict[str, str]:
    return {
        alias.name: f"{'.' * node.level}{node.module}"
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def _defined(node: ast.stmt) -> str:
    """The name of the class or alias that a statement defines, or ""."""
    match node:
        case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case _:
            return ""


def _hold_against(node: ast.stmt, asked: Schema, role: Role) -> None:
    """Raises AssertionError when a base or a field was dropped, renamed or added."""
    is_class = "allOf" in asked or "properties" in asked
    if is_class != isinstance(node, ast.ClassDef):
        raise AssertionError(f"asked for {asked}, got {ast.unparse(node)}")
    if not isinstance(node, ast.ClassDef):
        return
    found = (
        [base.id for base in node.bases if isinstance(base, ast.Name)],
        sorted(
            item.target.id
            for item in node.body
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        ),
    )
    base, own = asked.get("allOf", (None, asked))
    top = "BaseModel" if role == "reply" else "TypedDict"
    wanted = (
        [base["$ref"].rpartition("/")[2] if base else top],
        sorted(field_token(key) for key in own["properties"]),
    )
    if found != wanted:
        raise AssertionError(f"asked for {wanted}, got {found}")


def warm_up(hooks: Path) -> None:
    """Loads what answers need, while there are no questions yet.

    Most of it is loaded by the first answer.
    """
    nothing: Schema = {"type": "object", "properties": {}, "required": []}
    answers([json.dumps([role, nothing, {}]) for role in _ROLES], hooks)


def _generate(schemas: Mapping[str, Schema], role: Role, hooks: Path) -> str:
    document: Schema = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    # Importing it takes half a second: only when there is something to generate.
    from datamodel_code_generator import generate

    return str(generate(document, config=_config(_wires(schemas), role, hooks)))


def _config(wires: Iterable[str], role: Role, hooks: Path) -> GenerateConfig:
    from datamodel_code_generator import (
        GenerateConfig,
        InputFileType,
        LiteralType,
        OpenAPIScope,
        PythonVersion,
    )
    from datamodel_code_generator.enums import DataModelType

    reply = role == "reply"
    kind = DataModelType.PydanticV2BaseModel if reply else DataModelType.TypingTypedDict
    return GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        openapi_scopes=[OpenAPIScope.Schemas],
        output_model_type=kind,
        target_python_version=PythonVersion.PY_310,
        base_class="_runtime.models.BaseModel" if reply else "",
        custom_template_dir=hooks,
        aliases={key: field_token(key) for key in wires},
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


def _wires(schemas: Mapping[str, Schema]) -> Iterator[str]:
    """The keys that are not the names of their fields."""
    for schema in schemas.values():
        own = schema["allOf"][-1] if "allOf" in schema else schema
        yield from (key for key in own.get("properties", ()) if is_wire(key))
