"""Request paths."""

from __future__ import annotations

from datetime import date

import httpx2 as httpx
import pytest

from _runtime.paths import check_segments, path_template

DOTS = [".", "..", "%2e", "%2E", "%2e%2e", "%2E%2e", ".%2e", "%2E."]


@pytest.mark.parametrize("value", ["", None, *DOTS])
def test_a_value_that_would_change_the_resource_is_refused_by_name(value: str) -> None:
    with pytest.raises(ValueError, match="`store_id`"):
        path_template("/stores/{store_id}", store_id=value)


def test_an_empty_value_is_refused_in_words_that_users_know() -> None:
    with pytest.raises(
        ValueError,
        match="Expected a non-empty value for `store_id` but received ''",
    ):
        path_template("/stores/{store_id}", store_id="")


def test_a_lone_surrogate_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="`id`"):
        path_template("/{id}", id="\ud800")


@pytest.mark.parametrize("value", [1.5, True, b"x", ["x"]])
def test_only_text_and_integers_are_taken(value: object) -> None:
    with pytest.raises(TypeError, match="`id`"):
        path_template("/{id}", id=value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("vs_abc-1.2~3", "vs_abc-1.2~3"),
        ("a:b@c!$&'()*+,;=", "a:b@c!$&'()*+,;="),
        ("a/b", "a%2Fb"),
        ("a?x#y", "a%3Fx%23y"),
        ("a\r\nb", "a%0D%0Ab"),
        ("%2e%2e%2f", "%252e%252e%252f"),
        ("...", "..."),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("{x}", "%7Bx%7D"),
        (7, "7"),
    ],
)
def test_any_other_value_is_one_encoded_segment(value: str, segment: str) -> None:
    assert path_template("/a/{id}/b", id=value) == f"/a/{segment}/b"


@pytest.mark.parametrize("value", ["a/b", "%2e%2e%2f", "a?x#y", ".. ", "a\r\nb"])
def test_a_segment_stays_one_segment_in_the_http_library(value: str) -> None:
    url = httpx.URL("https://x.test/v1" + path_template("/{id}", id=value))
    assert url.raw_path.count(b"/") == 2
    assert url.path == f"/v1/{value}"


def test_a_very_long_value_is_taken() -> None:
    assert len(path_template("/{id}", id="x" * 5_000_000)) == 5_000_001


def test_the_literal_parts_of_a_template_are_kept() -> None:
    assert (
        path_template("/a%20{x-y}/{id}?beta=true", id="1") == "/a%20{x-y}/1?beta=true"
    )


def test_two_values_in_one_segment_are_encoded_each() -> None:
    assert path_template("/{a}..{b}", a="/", b="?") == "/%2F..%3F"


def test_segments_can_be_checked_before_they_are_used() -> None:
    check_segments(a="x", b=1)
    with pytest.raises(ValueError, match="`b`"):
        check_segments(a="x", b="..")


def test_a_date_is_written_as_iso_8601_has_it() -> None:
    assert path_template("/days/{day}", day=date(2024, 1, 2)) == "/days/2024-01-02"
