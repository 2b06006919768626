"""Parameters in the styles of OpenAPI 3.1.1, 4.8.12.6: its table, row by row."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import pytest

from _runtime.headers import header_value
from _runtime.paths import path_template
from _runtime.query import encode_query
from _runtime.styles import cookie, in_path, json_text, styled
from _runtime.types import omit

LIST = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("matrix", False, "", ";color"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, LIST, ";color=blue,black,brown"),
        ("matrix", False, RGB, ";color=R,100,G,200,B,150"),
        ("matrix", True, "", ";color"),
        ("matrix", True, "blue", ";color=blue"),
        ("matrix", True, LIST, ";color=blue;color=black;color=brown"),
        ("matrix", True, RGB, ";R=100;G=200;B=150"),
        ("label", False, "blue", ".blue"),
        ("label", False, LIST, ".blue,black,brown"),
        ("label", False, RGB, ".R,100,G,200,B,150"),
        ("label", True, "blue", ".blue"),
        ("label", True, LIST, ".blue.black.brown"),
        ("label", True, RGB, ".R=100.G=200.B=150"),
        ("simple", False, "blue", "blue"),
        ("simple", False, LIST, "blue,black,brown"),
        ("simple", False, RGB, "R,100,G,200,B,150"),
        ("simple", True, "blue", "blue"),
        ("simple", True, LIST, "blue,black,brown"),
        ("simple", True, RGB, "R=100,G=200,B=150"),
    ],
)
def test_a_path_is_written_as_the_table_says(
    style: Literal["simple", "label", "matrix"],
    explode: bool,
    value: Any,
    expected: str,
) -> None:
    given = in_path(value, style, name="color", explode=explode)
    assert path_template("/a/{color}/b", color=given) == f"/a/{expected}/b"


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", False, "", "color="),
        ("form", False, "blue", "color=blue"),
        ("form", False, LIST, "color=blue,black,brown"),
        ("form", False, RGB, "color=R,100,G,200,B,150"),
        ("form", True, "", "color="),
        ("form", True, "blue", "color=blue"),
        ("form", True, LIST, "color=blue&color=black&color=brown"),
        ("form", True, RGB, "R=100&G=200&B=150"),
        ("spaceDelimited", False, LIST, "color=blue%20black%20brown"),
        ("spaceDelimited", False, RGB, "color=R%20100%20G%20200%20B%20150"),
        ("pipeDelimited", False, LIST, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, RGB, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (
            "deepObject",
            True,
            RGB,
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
    ],
)
def test_a_query_is_written_as_the_table_says(
    style: Literal["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    explode: bool,
    value: Any,
    expected: str,
) -> None:
    assert encode_query({"color": styled(value, style, explode=explode)}) == expected


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (False, "blue", "blue"),
        (False, LIST, "blue,black,brown"),
        (False, RGB, "R,100,G,200,B,150"),
        (True, LIST, "blue,black,brown"),
        (True, RGB, "R=100,G=200,B=150"),
    ],
)
def test_a_header_is_written_as_the_table_says(
    explode: bool, value: Any, expected: str
) -> None:
    assert header_value(value, explode=explode) == expected


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (True, "blue", ["color=blue"]),
        (True, LIST, ["color=blue", "color=black", "color=brown"]),
        (True, RGB, ["R=100", "G=200", "B=150"]),
        (False, "blue", ["color=blue"]),
        (False, LIST, ["color=blue,black,brown"]),
        (False, RGB, ["color=R,100,G,200,B,150"]),
    ],
)
def test_a_cookie_is_written_as_the_table_says(
    explode: bool, value: Any, expected: list[str]
) -> None:
    found = cookie("color", value, explode=explode)
    assert [f"{name}={text}" for name, text in found] == expected


def test_delimiters_within_values_are_encoded() -> None:
    assert encode_query({"a": styled(["1,2", "3"], "form")}) == "a=1%2C2,3"
    assert in_path(["a,b", "c/d"], "simple") == "a%2Cb,c%2Fd"
    assert in_path({"a=b": "c;d"}, "matrix", explode=True) == ";a%3Db=c%3Bd"


@pytest.mark.parametrize(
    ("style", "item"), [("spaceDelimited", "a b"), ("pipeDelimited", "a|b")]
)
def test_an_item_with_the_delimiter_is_refused(style: Any, item: str) -> None:
    with pytest.raises(ValueError, match="An item of `x` has the character"):
        encode_query({"x": styled([item], style)})


def test_no_cookie_breaks_out_of_its_place() -> None:
    [(_, text)] = cookie("a", 'x; b="1", c\\\r\nSet: é%')
    assert text == "x%3B%20b=%221%22%2C%20c%5C%0D%0ASet:%20%C3%A9%25"


def test_what_is_reserved_may_be_kept() -> None:
    given = styled("/a?b=c#d&e+f[g]%2Fh%", "form", reserved=True)
    assert encode_query({"a": given}) == "a=/a?b=c%23d%26e%2Bf%5Bg%5D%2Fh%25"


def test_a_style_stands_beside_plain_values() -> None:
    assert encode_query({"a": styled([1, 2], "form"), "b": "c"}) == "b=c&a=1,2"


def test_members_that_are_lists_are_repeated() -> None:
    given = styled({"a": [1, 2], "b": True}, "form", explode=True)
    assert encode_query({"x": given}) == "a=1&a=2&b=true"


def test_items_that_are_nothing_are_left_out() -> None:
    assert encode_query({"a": styled([1, None, omit, 2], "form")}) == "a=1,2"
    assert header_value([1, None, 2]) == "1,2"
    assert header_value({"a": None, "b": omit, "c": 1}) == "c,1"
    assert in_path([None, date(2024, 1, 2)]) == "2024-01-02"


@pytest.mark.parametrize("empty", [[], {}])
def test_what_is_empty_is_not_sent(empty: Any) -> None:
    assert encode_query({"a": styled(empty, "form")}) == ""
    assert encode_query({"a": styled(empty, "form", explode=True)}) == ""
    assert not list(cookie("a", empty, explode=False))
    with pytest.raises(ValueError, match="Expected a value in the path"):
        in_path(empty)


@pytest.mark.parametrize("value", [[[1]], [{"a": 1}], {"a": [1]}])
def test_what_is_nested_has_no_place_in_a_flat_style(value: Any) -> None:
    with pytest.raises(TypeError, match="Cannot send a"):
        encode_query({"a": styled(value, "form")})
    with pytest.raises(TypeError, match="Cannot send a"):
        in_path(value, name="a")
    with pytest.raises(TypeError, match="Cannot send a"):
        list(cookie("a", value, explode=False))
    with pytest.raises(TypeError, match="Cannot send a"):
        header_value(value)


@pytest.mark.parametrize("value", [".", "..", "%2e", ["."], ["", ""]])
def test_a_styled_value_does_not_lead_elsewhere(value: Any) -> None:
    style: Literal["simple", "label"] = "label" if value == ["", ""] else "simple"
    with pytest.raises(ValueError, match="dot segment"):
        path_template("/a/{a}", a=in_path(value, style, name="a", explode=True))


def test_a_value_is_written_as_json() -> None:
    assert json_text({"a": [1, "é"], "b": omit}) == '{"a":[1,"é"]}'
    assert json_text("plain") == '"plain"'


@pytest.mark.parametrize("absent", [None, omit])
def test_what_is_not_given_stays_so(absent: object) -> None:
    assert styled(absent, "pipeDelimited") is absent
    assert json_text(absent) is absent
    assert not list(cookie("a", absent))
