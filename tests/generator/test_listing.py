"""A line of a document as a terminal may see it: what is cut, spelt out, and pointed at."""

from __future__ import annotations

import pytest

from generator.listing import NOTHING, excerpt, listing, printable


def caret_is_under(line: str, column: int) -> str:
    """The character of the shown line that the caret stands under; ASCII lines only."""
    shown, caret = listing(excerpt(line, column), 7)
    return shown[caret.index("^")]


# ---- Cutting -------------------------------------------------------------------------


def test_a_short_line_is_shown_whole_with_its_number() -> None:
    assert listing(excerpt("  name: x", 3), 12) == [
        "    12 |   name: x",
        "       |   ^",
    ]


@pytest.mark.parametrize("column", [1, 50, 51, 52, 500, 950, 951, 1000])
def test_a_long_line_is_cut_around_the_caret(column: int) -> None:
    line = "".join(chr(ord("a") + n % 26) for n in range(1000))
    found = excerpt(line, column)
    assert len(found.text) <= 106
    assert found.text[found.offset] == line[column - 1]
    assert caret_is_under(line, column) == line[column - 1]


def test_dots_stand_only_where_something_is_left_out() -> None:
    line = "x" * 1000
    assert not excerpt(line, 1).text.startswith("...")
    assert excerpt(line, 1).text.endswith("...")
    assert excerpt(line, 1000).text.startswith("...")
    assert not excerpt(line, 1000).text.endswith("...")


def test_a_column_behind_the_end_points_behind_the_end() -> None:
    assert excerpt("abc\r\n", 99) == ("abc", 3)


@pytest.mark.parametrize("line", ["", "   ", "\t"])
def test_of_a_line_with_nothing_to_see_nothing_is_shown(line: str) -> None:
    assert listing(excerpt(line, 1), 1) == []
    assert listing(NOTHING, 1) == []


# ---- What a terminal does with characters --------------------------------------------


@pytest.mark.parametrize(
    ("before", "columns"),
    [
        ("日本", 4),  # wide
        ("\uff21\uff22", 4),  # fullwidth forms
        ("e\u0301", 1),  # a letter and its accent
        ("é", 1),
        ("\t", 4),
        ("\x1b", 4),  # spelt out
        ("\u202e", 6),
    ],
)
def test_the_caret_counts_the_columns_of_a_terminal(before: str, columns: int) -> None:
    _, caret = listing(excerpt(f"{before}!", len(before) + 1), 1)
    assert caret.index("^") == len("     1 | ") + columns


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", r"\x1b[31mred"),
        ("\x00\x07\x9b", r"\x00\x07\x9b"),
        ("a\u202eb\u2066c\u200d", r"a\u202eb\u2066c\u200d"),
        ("line\u2028line\u0085", r"line\u2028line\x85"),
        ("\ud800", r"\ud800"),
        ("plain é 日本", "plain é 日本"),
    ],
)
def test_what_a_terminal_would_obey_is_spelt_out(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_a_line_of_a_document_cannot_reach_the_terminal_either() -> None:
    shown, _ = listing(excerpt("a\x1b]0;title\x07b", 1), 1)
    assert shown.isprintable()
