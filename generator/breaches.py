"""What jsonschema finds wrong with plain data, in plain words.

jsonschema explains a failed `oneOf` by printing the whole instance and schema. Here the
branch that was meant is looked for, and the errors inside it are told instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, cast

from .metaschema import Schema, look_up
from .nearest import did_you_mean, nearest
from .plain import Json, kind
from .pointer import step

if TYPE_CHECKING:
    from jsonschema import ValidationError
    from jsonschema.protocols import Validator

_KINDS = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "null": "null",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}

_LIST_OF_KEYS = re.compile(r"\^\(([a-z|]+)\)\$")

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Breach:
    """One thing that is not as the schema wants it.

    `path` leads to it in the data, `found` is what is there; `key` is the key that is
    missing or unknown, if that is the matter, and `meant` what an unknown one is for.
    """

    code: str
    path: Path
    message: str
    hint: str = ""
    key: str = ""
    found: Json = field(default=None, compare=False, repr=False)
    meant: str = field(default="", compare=False)

    @property
    def pointer(self) -> str:
        pointer = ""
        for key in self.path:
            pointer = step(pointer, key)
        return pointer


def breaches(schema: Schema, data: Json) -> list[Breach]:
    """Every breach of a JSON Schema (2020-12, references inside it only), each once."""
    found = _all(_validator(schema).iter_errors(cast(Any, data)))
    return list(dict.fromkeys(found))


def _validator(schema: Schema) -> Validator:
    # Imported late: it takes 0.1 s, and a run with nothing to do needs none of it.
    from jsonschema import validators

    known: dict[str, Schema] = {}

    # jsonschema resolves each `$ref` anew through a registry, in twice the time.
    def follow(
        validator: Any, reference: str, instance: Any, _: Any
    ) -> Iterable[ValidationError]:
        if reference not in known:
            known[reference] = look_up(schema, reference)
        return cast(
            "Iterable[ValidationError]",
            validator.descend(instance, known[reference], resolver=validator._resolver),
        )

    extend = cast(Any, validators).extend
    quick = extend(validators.Draft202012Validator, {"$ref": follow})
    return cast("Validator", quick(schema))


def _all(errors: Iterable[ValidationError]) -> Iterator[Breach]:
    for error in errors:
        path = tuple(error.absolute_path)
        match tuple(error.absolute_schema_path)[-3:]:
            case (parent, "propertyNames", _) if parent != "properties":
                found = _bad_key(error, path)
            case _:
                found = _WORDS.get(str(error.validator), _other)(error, path)
        hint = _hint_of(error)
        for breach in found:
            fits = breach.code in ("wrong-type", "bad-value") and breach.path == path
            yield replace(breach, hint=breach.hint or hint) if fits else breach


def _hint_of(error: ValidationError) -> str:
    """What a schema of ours says, under its own key `hint`, of how to mend a breach."""
    schema = cast(Json, error.schema)
    hint = schema.get("hint") if isinstance(schema, dict) else None
    return hint if isinstance(hint, str) else ""


def _type(error: ValidationError, path: Path) -> Iterator[Breach]:
    yield _wrong_type([error], path)


def _wrong_type(errors: Iterable[ValidationError], path: Path) -> Breach:
    names: dict[str, None] = {}
    found: Json = None
    for error in errors:
        value = cast("str | list[str]", error.validator_value)
        names |= dict.fromkeys([value] if isinstance(value, str) else value)
        found = cast(Json, error.instance)
    expected = _one_of(_KINDS[name] for name in names)
    message = f"expected {expected}, found {kind(found)}"
    return Breach("wrong-type", path, message, found=found)


def _enum(error: ValidationError, path: Path) -> Iterator[Breach]:
    value = cast(Any, error.validator_value)
    allowed = cast("list[Json]", value if error.validator == "enum" else [value])
    yield _bad_value(allowed, cast(Json, error.instance), path)


def _bad_value(allowed: list[Json], found: Json, path: Path) -> Breach:
    message = f"expected {_one_of(map(_show, allowed))}, found {kind(found)}"
    texts = [text for text in allowed if isinstance(text, str)]
    hint = did_you_mean(found, texts) if isinstance(found, str) else ""
    return Breach("bad-value", path, message, hint, found=found)


def _required(error: ValidationError, path: Path) -> Iterator[Breach]:
    for key in cast("list[str]", error.validator_value):
        if key not in cast("dict[str, Json]", error.instance):
            message = f"the key {key!r} is missing"
            found = cast(Json, error.instance)
            yield Breach("missing-key", path, message, key=key, found=found)


def _additional(error: ValidationError, path: Path) -> Iterator[Breach]:
    schema = cast("dict[str, dict[str, Json]]", error.schema)
    known = schema.get("properties", {})
    patterns = [re.compile(each) for each in schema.get("patternProperties", {})]
    instance = cast("dict[str, Json]", error.instance)
    for key, value in instance.items():
        if key in known or any(pattern.search(key) for pattern in patterns):
            continue
        every = [*known, *_listed_by(patterns)]
        free = [each for each in every if each not in instance]
        meant = nearest(key, free) or nearest(key, every)
        hint = f"did you mean {meant!r}?" if meant else ""
        message = f"the key {key!r} is unknown"
        yield Breach("unknown-key", (*path, key), message, hint, key, value, meant)


def _listed_by(patterns: Iterable[re.Pattern[str]]) -> Iterator[str]:
    """The keys that patterns of the form `^(get|put)$` list."""
    for pattern in patterns:
        if listed := _LIST_OF_KEYS.fullmatch(pattern.pattern):
            yield from listed[1].split("|")


def _unique(error: ValidationError, path: Path) -> Iterator[Breach]:
    items = cast("list[Json]", error.instance)
    for index, item in enumerate(items):
        if item in items[:index]:
            message = f"the list has {kind(item)} twice"
            yield Breach("duplicate-item", (*path, index), message)


def _not(error: ValidationError, path: Path) -> Iterator[Breach]:
    match error.validator_value:
        case {"required": [name]}:
            message = f"the key {name!r} must not be given beside the others here"
            yield Breach("conflict", path, message)
        case {"required": [*names]}:
            message = f"give one of {_one_of(map(_show, names), 'and')}, not both"
            yield Breach("conflict", (*path, str(names[-1])), message)
        case _:
            yield from _other(error, path)


def _bad_key(error: ValidationError, path: Path) -> Iterator[Breach]:
    key = str(error.instance)
    yield Breach("bad-key", (*path, key), f"{key!r} is not allowed as a key here")


def _too_few(error: ValidationError, path: Path) -> Iterator[Breach]:
    if error.validator_value == 1:
        found = cast(Json, error.instance)
        what = "the list" if isinstance(found, list) else "the object"
        yield Breach("bad-value", path, f"{what} must not be empty", found=found)
    else:
        yield from _other(error, path)


def _bounds(error: ValidationError, path: Path) -> Iterator[Breach]:
    relation = "at least" if error.validator == "minimum" else "more than"
    found = cast(Json, error.instance)
    message = f"expected {relation} {error.validator_value}, found {kind(found)}"
    yield Breach("bad-value", path, message, found=found)


def _branches(error: ValidationError, path: Path) -> Iterator[Breach]:
    grouped: dict[object, list[ValidationError]] = {}
    for part in error.context or ():
        grouped.setdefault(part.schema_path[0], []).append(part)
    branches = list(grouped.values())
    kinds = [_reason(branch, "type", path, ()) for branch in branches]
    if not branches:  # of a oneOf, several fit
        yield _no_branch(error, path)
        return
    if None not in kinds:
        yield _wrong_type(filter(None, kinds), path)
        return
    pairs = zip(branches, kinds, strict=True)
    meant = [branch for branch, other_kind in pairs if other_kind is None]
    for key in ("type", "in"):  # by these OpenAPI tells the kinds of an object apart
        values = [_reason(branch, "enum", path, (key,)) for branch in meant]
        if len(meant) > 1 and None not in values:
            yield _none_of(filter(None, values), (*path, key))
            return
        if len(meant) > 1:
            pairs = zip(meant, values, strict=True)
            meant = [branch for branch, value in pairs if value is None]
    if len(meant) > 1:  # what fails further down came closer
        meant = [branch for branch in meant if _is_below(branch, path)] or meant
    told = [list(_all(branch)) for branch in meant]
    common = [breach for breach in told[0] if all(breach in each for each in told)]
    yield from common or [_no_branch(error, path)]


def _reason(
    branch: list[ValidationError], validator: str, path: Path, below: Path
) -> ValidationError | None:
    """The error that shows that this branch of a oneOf was not meant, if there is."""
    for error in branch:
        if error.validator == validator and tuple(error.absolute_path) == path + below:
            return error
    return None


def _is_below(branch: list[ValidationError], path: Path) -> bool:
    return all(len(error.absolute_path) > len(path) for error in branch)


def _none_of(errors: Iterable[ValidationError], path: Path) -> Breach:
    allowed: list[Json] = []
    found: Json = None
    for error in errors:
        allowed += cast("list[Json]", error.validator_value)
        found = cast(Json, error.instance)
    return _bad_value(allowed, found, path)


def _no_branch(error: ValidationError, path: Path) -> Breach:
    names: list[Json] = []
    for branch in cast("list[Json]", error.validator_value):
        match branch:
            case {"required": [name]}:
                names.append(name)
            case _:
                break
    else:
        choice = _one_of(map(_show, names))
        if error.context:
            return Breach("missing-key", path, f"one of the keys {choice} is missing")
        choice = _one_of(map(_show, names), "and")
        return Breach("conflict", path, f"give one of {choice}, not both")
    fits = "none" if error.context else "several"
    message = f"this has {fits} of the forms that are allowed here"
    return Breach("bad-value", path, message, found=cast(Json, error.instance))


def _other(error: ValidationError, path: Path) -> Iterator[Breach]:
    message = error.message if len(error.message) < 200 else f"breaks {error.validator}"
    yield Breach("bad-value", path, message, found=cast(Json, error.instance))


def _one_of(words: Iterable[str], conjunction: str = "or") -> str:
    *first, last = words
    return f"{', '.join(first)} {conjunction} {last}" if first else last


def _show(value: Json) -> str:
    return repr(value) if isinstance(value, str) else kind(value)


_WORDS: dict[str, Callable[[ValidationError, Path], Iterator[Breach]]] = {
    "type": _type,
    "enum": _enum,
    "const": _enum,
    "required": _required,
    "additionalProperties": _additional,
    "uniqueItems": _unique,
    "not": _not,
    "minItems": _too_few,
    "minProperties": _too_few,
    "minimum": _bounds,
    "exclusiveMinimum": _bounds,
    "oneOf": _branches,
    "anyOf": _branches,
}
