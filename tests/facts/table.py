"""Reads facts.tsv into typed rows; README.md says what its columns mean."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

FACTS: Final = Path(__file__).with_name("facts.tsv")
HEADER: Final = "operation where name type required nullable default limits enum source"
PLACES: Final = "path query header body reply"
TYPES: Final = "string integer number boolean object array binary"
BOUNDS: Final = "minimum maximum maxLength minItems maxItems maxProperties keyMaxLength"
SOURCES: Final = "S0 S1 S2 S3 S4 P"
OPERATION: Final = re.compile(r"(GET|POST|DELETE) (/([a-z_]+|\{[a-z_]+\}))+")
STEP: Final = r"(\*|[A-Za-z][\w-]*(<[\w-]+>)?(\[\])?)"
NAME: Final = re.compile(rf"\$|{STEP}(\.{STEP})*")
ABSENT: Final = object()  # not None, because null can itself be a default


@dataclass(frozen=True, slots=True)
class Fact:
    operation: str
    where: str
    name: str
    types: tuple[str, ...]
    required: bool
    nullable: bool
    default: object
    limits: dict[str, int | float]
    enum: tuple[object, ...] | None
    sources: tuple[str, ...]
    location: int  # the line in facts.tsv, so that a failing test can name its row


def load_facts(path: Path = FACTS) -> list[Fact]:
    # Not splitlines(): it also cuts at characters that a JSON cell may hold.
    head, *lines = path.read_text("utf-8").removesuffix("\n").split("\n")
    if head.split("\t") != HEADER.split():
        raise ValueError(f"line 1: the columns are not {HEADER}")
    seen: dict[tuple[str, str, str], int] = {}
    facts: list[Fact] = []
    for number, line in enumerate(lines, start=2):
        try:
            fact = _fact(line.split("\t"), number)
        except ValueError as error:
            raise ValueError(f"line {number}: {error}") from error
        earlier = seen.setdefault((fact.operation, fact.where, fact.name), number)
        if earlier != number:
            raise ValueError(f"line {number}: repeats line {earlier}")
        facts.append(fact)
    return facts


def _fact(cells: list[str], number: int) -> Fact:
    if len(cells) != len(HEADER.split()):
        raise ValueError(f"{len(cells)} cells, not {len(HEADER.split())}")
    cell = dict(zip(HEADER.split(), cells, strict=True))
    if not OPERATION.fullmatch(cell["operation"]) or not NAME.fullmatch(cell["name"]):
        raise ValueError(f"malformed {cell['operation']!r} or {cell['name']!r}")
    return Fact(
        operation=cell["operation"],
        where=_words(cell["where"], PLACES)[0],
        name=cell["name"],
        types=_words(cell["type"], TYPES, "|"),
        required=_words(cell["required"], "yes no") == ("yes",),
        nullable=_words(cell["nullable"], "yes no") == ("yes",),
        default=_json(cell["default"]) if cell["default"] else ABSENT,
        limits=_limits(cell["limits"]) if cell["limits"] else {},
        enum=tuple(_json(cell["enum"], list)) if cell["enum"] else None,
        sources=_words(cell["source"], SOURCES, " "),
        location=number,
    )


def _words(text: str, known: str, between: str = "\t") -> tuple[str, ...]:
    words = tuple(text.split(between))
    # One comparison refuses unknown words, repeats, and any order but the known one.
    if words != tuple(word for word in known.split() if word in words):
        raise ValueError(f"{text!r} does not pick, in order, from {known}")
    return words


def _limits(text: str) -> dict[str, int | float]:
    pairs = [limit.partition("=") for limit in text.split(" ")]
    _words(" ".join(name for name, _, _ in pairs), BOUNDS, " ")
    return {name: _json(value, int, float) for name, _, value in pairs}


def _json(text: str, *kinds: type) -> Any:
    value = json.loads(text)
    # Exact spelling, so that NaN, doubled keys and stray blanks do not slip through.
    if json.dumps(value, allow_nan=False, ensure_ascii=False) != text:
        raise ValueError(f"{text} is not spelt as json.dumps spells it")
    # Not isinstance(): a bool is an int to Python, and no limit.
    if kinds and (type(value) not in kinds or value == []):
        raise ValueError(f"{text} is not of the kind that belongs here")
    return value
