"""What requests carry to prove who sends them, and what is said where they do not."""

from __future__ import annotations

import pytest

from _runtime.credentials import (
    MissingCredentialsError,
    NeededCredentials,
    as_text,
    basic,
    bearer,
    cookies,
    given,
)
from _runtime.errors import SDKError
from _runtime.types import omit

ONE = NeededCredentials(options=("api_key",), headers=("Authorization",))
TWO = NeededCredentials(
    options=("api_key", "auth_token"),
    headers=("X-Api-Key", "Authorization"),
    query=("key",),
)


def test_credentials_are_written_as_their_schemes_ask() -> None:
    assert bearer("t") == "Bearer t"
    assert bearer("t", "Token") == "Token t"
    # The example of RFC 7617, section 2.
    assert basic("Aladdin", "open sesame") == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    assert basic("test", "123\u00a3") == "Basic dGVzdDoxMjPCow=="
    assert cookies({"a": "1", "b": None, "c": "2"}) == "a=1; c=2"


def test_a_credential_that_is_not_set_is_not_sent() -> None:
    assert (bearer(None), basic("u", None), basic(None, "p")) == (None, None, None)
    assert cookies({"a": None}) is None
    assert given({"A": None, "B": "b"}) == {"B": "b"}


@pytest.mark.parametrize(
    "value", ["a; admin=1", "a b", 'a"', "a,b", "a\\b", "\u00e9", "\n"]
)
def test_a_cookie_cannot_become_two(value: str) -> None:
    with pytest.raises(ValueError, match="'seat'") as error:
        cookies({"seat": value})
    assert value not in str(error.value)


def test_a_user_name_with_a_colon_is_refused() -> None:
    with pytest.raises(ValueError, match="colon"):
        basic("a:b", "c")
    assert basic("a", "b:c") == "Basic YTpiOmM="


@pytest.mark.parametrize(
    ("value", "text"),
    [(True, "true"), (False, "false"), (3, "3"), (0.5, "0.5"), ("", "")],
)
def test_options_are_written_as_text(value: str | float | bool, text: str) -> None:
    assert as_text(value) == text


@pytest.mark.parametrize(
    ("needed", "expected"),
    [
        (
            ONE,
            "Expected the api_key to be set."
            " Or for the `Authorization` headers to be explicitly omitted",
        ),
        (
            TWO,
            "Expected either api_key or auth_token to be set. Or for one of the"
            " `X-Api-Key` or `Authorization` headers to be explicitly omitted",
        ),
        (
            NeededCredentials(options=("a", "b", "c"), query=("key",)),
            "Expected either a, b or c to be set",
        ),
    ],
)
def test_a_request_without_credentials_is_refused_in_words_that_name_them(
    needed: NeededCredentials, expected: str
) -> None:
    with pytest.raises(MissingCredentialsError) as error:
        needed.refuse_without(["accept"], ["limit"], [None, {"Accept": omit}])
    assert str(error.value) == f"Could not resolve authentication method. {expected}"


def test_the_error_is_one_of_ours_and_a_type_error() -> None:
    assert issubclass(MissingCredentialsError, SDKError)
    assert issubclass(MissingCredentialsError, TypeError)


def test_any_of_the_credentials_will_do() -> None:
    TWO.refuse_without(["authorization"], [], [])
    TWO.refuse_without([], ["key"], [])


@pytest.mark.parametrize("name", ["Authorization", "authorization", "x-api-key"])
def test_leaving_them_out_on_purpose_is_fine(name: str) -> None:
    TWO.refuse_without([], [], [None, {name: omit}])
