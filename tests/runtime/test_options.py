"""The options of a client: where they come from, and what they may be."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from _runtime.errors import SDKError
from _runtime.options import (
    base_address,
    chosen_environment,
    environment_address,
    merged_headers,
    option,
    read_boolean,
    read_integer,
    read_number,
    read_text,
    required_option,
)
from _runtime.types import not_given

ENVIRONMENTS = {"production": "https://api.test/v1", "sandbox": "https://box.test/v1"}


@pytest.fixture(autouse=True)
def env(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("SAMPLE_KEY", "SAMPLE_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize("value", [None, "", "  \n"])
def test_a_missing_or_blank_variable_is_no_option(
    env: pytest.MonkeyPatch, value: str | None
) -> None:
    if value is not None:
        env.setenv("SAMPLE_KEY", value)
    assert option(None, read_text, env="SAMPLE_KEY") is None
    assert option(None, read_integer, env="SAMPLE_KEY", default=3) == 3


def test_a_required_option_that_is_missing_is_named_with_its_variable() -> None:
    message = (
        "The key client option must be set either by passing key to the client or by"
        " setting the SAMPLE_KEY environment variable"
    )
    with pytest.raises(SDKError, match=f"^{message}$"):
        required_option("key", None, read_text, env="SAMPLE_KEY")


def test_a_required_option_without_a_variable_is_named() -> None:
    with pytest.raises(SDKError, match=r"by passing region to the client$"):
        required_option("region", None, read_text)


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (read_integer, "-12", -12),
        (read_number, "2.5", 2.5),
        (read_number, "1e3", 1000.0),
        (read_boolean, "True", True),
        (read_boolean, "1", True),
        (read_boolean, "off", False),
        (read_text, " a b ", "a b"),
    ],
)
def test_a_variable_is_read_as_what_the_option_is(
    env: pytest.MonkeyPatch, read: Callable[[str], object], text: str, value: object
) -> None:
    env.setenv("SAMPLE_KEY", text)
    assert option(None, read, env="SAMPLE_KEY") == value


@pytest.mark.parametrize(
    ("read", "text", "wanted"),
    [
        (read_integer, "1.5", "a whole number"),
        (read_integer, "\u0663", "a whole number"),
        (read_number, "nan", "a number"),
        (read_number, "1_0", "a number"),
        (read_boolean, "maybe", "true or false"),
    ],
)
def test_a_variable_that_cannot_be_read_is_named_and_not_shown(
    env: pytest.MonkeyPatch, read: Callable[[str], object], text: str, wanted: str
) -> None:
    env.setenv("SAMPLE_KEY", text)
    with pytest.raises(SDKError, match=f"SAMPLE_KEY must be {wanted}$") as error:
        option(None, read, env="SAMPLE_KEY")
    assert error.value.__cause__ is None


@pytest.mark.parametrize("value", [0, False])
def test_zero_and_false_are_values(env: pytest.MonkeyPatch, value: int) -> None:
    env.setenv("SAMPLE_KEY", "7")
    assert option(value, read_integer, env="SAMPLE_KEY", default=3) == value


def test_headers_may_come_from_a_variable(env: pytest.MonkeyPatch) -> None:
    assert merged_headers(None, env="SAMPLE_HEADERS") == {}
    env.setenv("SAMPLE_HEADERS", "X-One: 1\n\nX-Two: a:b\n")
    assert merged_headers(None, env="SAMPLE_HEADERS") == {"X-One": "1", "X-Two": "a:b"}
    given = merged_headers({"X-One": "2"}, env="SAMPLE_HEADERS")
    assert given == {"X-One": "2", "X-Two": "a:b"}


def test_headers_of_another_form_are_refused_and_not_shown(
    env: pytest.MonkeyPatch,
) -> None:
    env.setenv("SAMPLE_HEADERS", "secret")
    with pytest.raises(SDKError, match="SAMPLE_HEADERS must be") as error:
        merged_headers(None, env="SAMPLE_HEADERS")
    assert "secret" not in str(error.value)


# ---- Addresses -----------------------------------------------------------------------


def test_an_address_is_the_argument_then_the_variable_then_the_default(
    env: pytest.MonkeyPatch,
) -> None:
    default = "https://api.test/v1"
    assert base_address(None, default, env="SAMPLE_BASE_URL") == default
    env.setenv("SAMPLE_BASE_URL", "https://env.test")
    assert base_address(None, default, env="SAMPLE_BASE_URL") == "https://env.test"
    given = base_address("https://arg.test", default, env="SAMPLE_BASE_URL")
    assert given == "https://arg.test"


def test_variables_of_an_address_are_filled_in() -> None:
    filled = base_address(None, "https://{region}.test", variables={"region": "eu-1"})
    assert filled == "https://eu-1.test"


@pytest.mark.parametrize("value", ["evil.test/", "a@b", "a:1", "", "eu?x", "e\nu"])
def test_a_variable_cannot_become_another_part_of_the_address(value: str) -> None:
    with pytest.raises(ValueError, match="region"):
        base_address(None, "https://{region}.test", variables={"region": value})


def test_a_variable_that_is_needed_and_not_set_is_named() -> None:
    with pytest.raises(SDKError, match="region"):
        base_address(None, "https://{region}.test", variables={"region": None})
    # Where the address is not that one, nothing is missing.
    given = base_address(
        "https://a.test", "https://{region}.test", variables={"region": None}
    )
    assert given == "https://a.test"


def test_the_first_environment_is_the_default() -> None:
    chosen = chosen_environment(
        not_given, not_given, env="SAMPLE_BASE_URL", default="production"
    )
    assert chosen == "production"
    assert environment_address(chosen, ENVIRONMENTS) == "https://api.test/v1"


def test_an_environment_has_its_address() -> None:
    assert environment_address("sandbox", ENVIRONMENTS) == "https://box.test/v1"


def test_an_unknown_environment_is_refused() -> None:
    with pytest.raises(ValueError, match="Unknown environment: 'moon'"):
        environment_address("moon", ENVIRONMENTS)


def test_a_client_with_an_address_of_its_own_is_in_no_environment(
    env: pytest.MonkeyPatch,
) -> None:
    def chosen(base_url: str | None) -> object:
        return chosen_environment(
            not_given, base_url, env="SAMPLE_BASE_URL", default="production"
        )

    assert chosen("https://a.test") is not_given
    assert chosen(None) == "production"
    env.setenv("SAMPLE_BASE_URL", "https://env.test")
    assert chosen(None) is not_given


def test_an_environment_and_the_variable_are_ambiguous(env: pytest.MonkeyPatch) -> None:
    env.setenv("SAMPLE_BASE_URL", "https://env.test")
    words = re.escape("you must pass base_url=None")
    with pytest.raises(ValueError, match=words):
        chosen_environment(
            "sandbox", not_given, env="SAMPLE_BASE_URL", default="production"
        )
    chosen = chosen_environment(
        "sandbox", None, env="SAMPLE_BASE_URL", default="production"
    )
    assert chosen == "sandbox"
