"""The encoders are exact: what they emit reads as what went in."""

from __future__ import annotations

import ast
import inspect
import random
import warnings
from collections.abc import Iterator

import black
import pytest

from generator.plain import Json
from generator.text import (
    Code,
    Text,
    docstring,
    html,
    identifier,
    literal,
    wrapped,
)

HOSTILE = [
    '"""\nimport os\n"""',
    "ends\\",
    'ends"',
    '\\"""\nimport os',
    "\\N{BOGUS} \\xZZ \\u12 \\U0011FFFF",
    "a\rimport os",
    "a\r\nb",
    "a\x0bb\x0cc\x85d\u2028e\u2029f",
    "n\x00l",
    "\ud800",
    "\u202eabc\u2066",
    "{{ 7*7 }} {% raw %} {# #}",
    "${x} {x} %s {0.__class__}",
    "```\ncode   \n```",
    "\ttab\n\t\tmore",
    "a \nb",
    'it\'s "both"',
    "it's",
    'say "x"',
    "",
    '"',
    '""',
    '"""',
    '""""',
    " leading",
    "trailing ",
    "a\n\n\n\nb",
    "a\n   \nb",
    "x" * 100 + " " + "y" * 100,
    "a  b " * 40,
    "word " * 40 + '"',
    "# type: ignore\n# -*- coding: utf-7 -*-",
    "\\",
    "'",
    "'''",
    "   ",
    "\ufeff",
]
ALPHABET = ['"', "'", "\\", " ", "\n", "a", "\r", "\t", "x y z ", "-", "\u2028", "n"]
MODE = black.Mode(line_length=88)


def texts(count: int) -> Iterator[str]:
    """The hostile ones, then as many made by chance, the same in every run."""
    yield from HOSTILE
    chance = random.Random(1)
    for _ in range(count):
        yield "".join(chance.choices(ALPHABET, k=chance.randint(0, 30)))


def documented(text: str, indent: int = 4) -> str:
    """A class with `text` as its docstring."""
    margin = " " * indent
    outer = "".join(f"{' ' * i}class A:\n" for i in range(0, indent, 4))
    return f"{outer}{margin}{docstring(Text(text), indent)}\n\n{margin}x: int\n"


def docstring_of(source: str) -> str:
    """The docstring of the class that the source defines."""
    (node,) = ast.parse(source).body
    assert isinstance(node, ast.ClassDef)
    return ast.get_docstring(node) or ""


def cleaned(text: str) -> str:
    # Cleaning drops a blank first line, and only then sees the margin of the rest.
    return inspect.cleandoc(inspect.cleandoc(text))


def without_ends(text: str) -> list[str]:
    """The lines without the spaces that they end with, and without empty ones at the end."""
    lines = (line.rstrip(" ") for line in text.split("\n"))
    return "\n".join(lines).rstrip().split("\n")


# ---- Text ----------------------------------------------------------------------------


def test_a_text_cannot_be_printed_by_mistake() -> None:
    with pytest.raises(TypeError, match="encoder"):
        f"{Text('x')}"


def test_a_text_shows_its_value_in_tracebacks() -> None:
    assert repr(Text("x")) == "Text(value='x')"


def test_an_empty_text_is_false() -> None:
    assert (bool(Text("")), bool(Text(" "))) == (False, True)


# ---- literal -------------------------------------------------------------------------


def test_a_literal_of_any_text_evaluates_to_it() -> None:
    for text in texts(5000):
        assert ast.literal_eval(literal(Text(text))) == text


def test_a_literal_is_one_line_of_printable_characters() -> None:
    for text in texts(5000):
        assert literal(text).isprintable()


def test_black_leaves_a_literal_as_it_is() -> None:
    for text in texts(400):
        source = f"x = {literal(text)}\n"
        assert black.format_str(source, mode=MODE) == source


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        0,
        -1,
        2**63,
        0.1,
        -0.0,
        1e300,
        [1, "a", None, [True]],
        {"a": {"b'\"": [1.5]}, "": "\n"},
        [],
        {},
    ],
)
def test_a_literal_of_json_evaluates_to_it_with_the_same_types(value: Json) -> None:
    assert repr(ast.literal_eval(literal(value))) == repr(value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_has_no_literal_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="no literal"):
        literal(value)


# ---- docstring -----------------------------------------------------------------------


def test_a_docstring_reads_as_the_text_but_for_line_breaks() -> None:
    for text in texts(5000):
        assert docstring_of(documented(text)).split() == cleaned(text).split(), repr(
            text
        )


def test_a_docstring_of_short_lines_reads_as_the_text_but_for_the_ends_of_lines() -> (
    None
):
    for text in texts(5000):
        plain = not set(text) & set("\r\t\x0b\x0c\x85\u2028\u2029")
        if plain and all(len(line) < 60 for line in text.split("\n")):
            found = docstring_of(documented(text))
            assert without_ends(found) == without_ends(cleaned(text)), repr(text)


def test_the_lines_of_a_docstring_end_without_spaces() -> None:
    written = docstring(Text("A hard break  \nis a break.\n  \nSo it is. \n\n"), 4)
    assert written == '"""A hard break\n    is a break.\n\n    So it is.\n    """'


def test_black_leaves_a_docstring_as_it_is() -> None:
    for text in texts(600):
        source = documented(text)
        assert black.format_str(source, mode=MODE) == source, repr(text)


@pytest.mark.parametrize("indent", [0, 4, 8])
def test_black_leaves_a_docstring_as_it_is_at_any_indent(indent: int) -> None:
    for text in HOSTILE:
        source = documented(text, indent) if indent else f"{docstring(Text(text), 0)}\n"
        assert black.format_str(source, mode=MODE) == source, repr(text)


def test_a_docstring_compiles_without_a_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for text in HOSTILE:
            compile(documented(text), "x.py", "exec")


def test_a_docstring_has_no_line_that_python_does_not_count_as_one() -> None:
    for text in texts(2000):
        source = documented(text)
        assert source.splitlines() == source.removesuffix("\n").split("\n")


def test_the_words_of_a_docstring_stay_within_the_width() -> None:
    source = documented("A sentence of words. " * 30)
    assert max(map(len, source.splitlines())) <= 88


def test_a_docstring_of_one_line_is_closed_in_it() -> None:
    assert docstring(Text("Does it."), 4) == '"""Does it."""'


def test_a_docstring_of_more_lines_is_closed_below_them() -> None:
    assert docstring(Text("Does it.\n\nWell."), 4) == (
        '"""Does it.\n\n    Well.\n    """'
    )


# ---- wrapped -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "```\n" + "x " * 60 + "\n```",
        "~~~\n" + "x " * 60 + "\n~~~",
        "| " + "x | " * 40,
        "    " + "x " * 60,
        "x " * 60 + " ",
        "x " * 60 + "\\",
    ],
    ids=["fence", "tildes", "table", "indented", "hard-break", "backslash-break"],
)
def test_lines_whose_breaks_mean_something_are_kept(text: str) -> None:
    assert list(wrapped(text, 40)) == text.split("\n")


def test_a_long_line_is_broken_at_spaces_only() -> None:
    lines = list(wrapped("word " * 30 + "x" * 50, 40))
    assert " ".join(lines).split() == ["word"] * 30 + ["x" * 50]
    assert max(map(len, lines[:-1])) <= 40


@pytest.mark.parametrize("opener", ["-", "*", "+", "#", ">", "1.", "2)", "="])
def test_no_line_begins_with_what_markdown_takes_for_something_else(
    opener: str,
) -> None:
    lines = list(wrapped(f"{'x' * 8} {opener} y " * 10, 20))
    assert [line for line in lines if line.startswith(opener)] == []


def test_a_list_keeps_its_items_apart() -> None:
    text = f"- {'one ' * 20}\n- two"
    assert list(wrapped(text, 40))[-1] == "- two"


def test_a_paragraph_that_fits_keeps_its_own_breaks() -> None:
    assert list(wrapped("one\ntwo", 40)) == ["one", "two"]


# ---- html, identifier ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<b a="x">&', "&lt;b a=&quot;x&quot;&gt;&amp;"),
        ("it's", "it&#x27;s"),
        ("a\nb", "a b"),
    ],
)
def test_html_text_is_escaped_and_on_one_line(text: str, expected: str) -> None:
    assert html(Text(text)) == expected


@pytest.mark.parametrize("name", ["a", "_a1", "größe", "match"])
def test_an_identifier_is_itself(name: str) -> None:
    assert identifier(name) == Code(name)


@pytest.mark.parametrize("name", ["", "1a", "a-b", "class", "None", "a b", "a\n", "a;"])
def test_what_is_no_identifier_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not an identifier"):
        identifier(name)
