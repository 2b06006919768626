"""A YAML text that is read part by part says what it says as a whole."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import yaml_reader
from generator.cache import Cache
from generator.errors import SpecError
from generator.plain import Json
from generator.pointer import step
from generator.portions import portions_of
from generator.workers import Workers
from generator.yaml_builder import Builder

SPEC = Path(__file__).parent.parent.parent / "spec" / "openapi.yaml"

# What is put into a text at random: whatever opens something, ends it, or names it.
SNIPPETS = (
    *"\"'{}[],:#-|>?~@`%&*!\\\t\n\u2028\x85",
    *("&a ", "*a", "<<: ", "<<: {a: 1}\n", "---\n", "...\n", "%YAML 1.1\n", "!!str "),
    *("k: |\n", "k: >-\n", "k: |1\n", "y: yes\n", "x: 012\n", '"a\nb":', "paths:\n"),
    *("components:\n", "  schemas:\n", "  ", "    ", " # c", "a: ", "null"),
)

ACROSS_PARTS = {
    "an anchor": "a: &x {b: 1}\npaths:\n  /p: *x\n",
    "a merge of members": "<<: {z: 1}\npaths:\n  /p: 1\n",
    "a quote": 'paths:\n  /a: "x\n  /b: y"\n  /c: 1\n',
    "a bracket": "paths:\n  /a: {x: 1,\n  /b: 2}\n",
    "two documents": "a: 1\n---\nb: 2\n",
    "an end of the document": "a: 1\n...\nb: 2\n",
    "an item at the margin of its key": "tags:\n- a: 1\n- b: 2\npaths:\n  /a: 1\n",
    "equal keys": "paths:\n  /a: 1\n  /b: 2\n  /a: 3\n",
    "equal headings": "paths:\n  /a: 1\npaths:\n  /b: 2\n",
    "a key over several lines": "paths:\n  ? a\n  : b\n  /c: 1\n",
    "a comment in a scalar": "paths:\n  /a: |\n    x\n  # no x\n  /b: 1\n",
    "a scalar that looks like keys": "paths: |\n  /a: 1\n  /b: 2\nb: 1\n",
    "a scalar at its own margin": "paths:\n  /a: |2\n      x\n    /b: 1\n  /c: 2\n",
    "keys that go back a little": "paths:\n    /a: 1\n  /b: 2\n",
    "nesting that is deep only together": (
        "components:\n  schemas:\n    a: " + "[" * 98 + "]" * 98 + "\n"
    ),
}


def whole(text: str) -> object:
    """The data, the warnings and what the text is refused for, by one reading."""
    builder = Builder(text, "api.yaml")
    try:
        data = builder.build()
    except SpecError as error:
        return [each.facts() for each in error.diagnostics]
    return json.dumps(data), [each.facts() for each in builder.warnings]


def by_parts(text: str) -> object:
    try:
        found = yaml_reader.read(text, "api.yaml")
    except SpecError as error:
        return [each.facts() for each in error.diagnostics]
    return json.dumps(found.data), [each.facts() for each in found.warnings]


@pytest.mark.parametrize("text", ACROSS_PARTS.values(), ids=ACROSS_PARTS)
def test_what_reaches_across_parts_is_read_as_it_is(text: str) -> None:
    assert by_parts(text) == whole(text)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_in_a_text_it_reads_the_same(seed: int) -> None:
    chance = random.Random(seed)
    lines = SPEC.read_text().split("\n")
    for _ in range(250):
        text = mixed(chance, lines)
        assert by_parts(text) == whole(text), text


def mixed(chance: random.Random, lines: list[str]) -> str:
    """Some lines of a document, as they are or below its headings, with a few faults."""
    start = chance.randrange(len(lines))
    some = lines[: chance.randrange(1, 6)] + lines[start : start + chance.randrange(40)]
    if chance.random() < 0.5:
        below = [f"    {line}" for line in lines[start : start + 10]]
        some = ["paths:", *(f"  {line}" for line in some), "components:", "  schemas:"]
        some += below
    text = "\n".join(some)
    for _ in range(chance.randrange(4)):
        place = chance.randrange(len(text) + 1)
        dropped = chance.choice((0, 0, 1, 3))
        text = text[:place] + chance.choice(SNIPPETS) + text[place + dropped :]
    return text


def test_places_are_those_in_the_whole_text() -> None:
    text = SPEC.read_text()
    found = yaml_reader.read(text, "api.yaml")
    in_whole = yaml_reader.Positions(text)
    in_parts = yaml_reader.Positions(text, found.parts)
    for pointer in pointers(found.data):
        for asked in (pointer, f"{pointer}/nothing/of/it"):
            assert in_parts(asked) == in_whole(asked), asked


def pointers(data: Json, above: str = "") -> Iterator[str]:
    """All places of a document, from the top."""
    yield above
    members = data.items() if isinstance(data, dict) else ()
    items = enumerate(data) if isinstance(data, list) else ()
    for key, value in (*members, *items):
        yield from pointers(value, step(above, key))


def test_only_what_has_changed_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "a: 1\npaths:\n  /b: 2\n  /c: 3\n"
    cache = Cache(tmp_path)
    before = portions_of(cache, "key", Workers())
    yaml_reader.read(text, "api.yaml", before.texts("yaml"))
    before.keep()
    read: list[str] = []

    class Counting(Builder):
        def build(self) -> Json:
            read.append(self._text)
            return super().build()

    monkeypatch.setattr(yaml_reader, "Builder", Counting)
    after = portions_of(cache, "key", Workers())
    edited = text.replace("2", "4")
    found = yaml_reader.read(edited, "api.yaml", after.texts("yaml"))
    assert found.data == {"a": 1, "paths": {"/b": 4, "/c": 3}}
    assert read == ["  /b: 4\n"]
