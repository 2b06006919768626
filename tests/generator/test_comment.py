"""Comments made of a document's text say nothing to Python and to its tools."""

from __future__ import annotations

import ast

import black
import pytest

from generator.text import Text, comment


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("One line", "# One line"),
        ("Two\n\nparagraphs\n", "# Two\n#\n# paragraphs"),
        ("a\rb\u2028c\x0cd", "# a\\rb\\u2028c\\x0cd"),
        ("ends with space ", "# ends with space\\x20"),
        ("-*- coding: latin-1 -*-", "# -*- coding\\x3a latin-1 -*-"),
        ("vim: set fileencoding=latin-1", "# vim: set fileencoding\\x3dlatin-1"),
        ("type: ignore", "# type\\x3a ignore"),
        ("fmt: off", "# fmt\\x3a off"),
    ],
)
def test_each_line_is_a_comment_and_nothing_more(text: str, code: str) -> None:
    assert comment(Text(text)) == code


@pytest.mark.parametrize("text", ["fmt: off", "coding: ascii \u00e4", " indented ", ""])
def test_formatters_leave_it_as_it_is(text: str) -> None:
    source = f"{comment(Text(text))}\n\nx = 1\n"
    assert black.format_str(source, mode=black.Mode()) == source
    assert len(ast.parse(source.encode()).body) == 1
