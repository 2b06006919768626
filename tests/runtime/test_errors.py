"""What is raised for a failed call."""

from __future__ import annotations

import copy
import pickle

import httpx2 as httpx
import pytest

from _runtime import errors
from _runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ConflictError,
    NotFoundError,
    PollTimeoutError,
    SDKError,
)
from _runtime.status_errors import ErrorRules, status_error

from .harness import Harness, Recorder, reply

BODY = {"error": {"message": "No such store", "type": "t", "param": "p", "code": 7}}


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (599, "InternalServerError"),
        (418, "APIStatusError"),
        (304, "APIStatusError"),
    ],
)
def test_a_status_has_its_error(mode: Harness, status: int, name: str) -> None:
    client = mode.client(reply(BODY, status), max_retries=0)
    with pytest.raises(APIStatusError) as caught:
        mode.run(client.stores.retrieve("x"))
    assert type(caught.value) is getattr(errors, name)
    assert caught.value.status_code == status


def test_an_error_says_what_the_server_said(mode: Harness) -> None:
    client = mode.client(reply(BODY, 404, x_request_id="req_1"))
    with pytest.raises(APIStatusError) as caught:
        mode.run(client.stores.retrieve("x"))
    error = caught.value
    assert str(error) == error.message == "Error code: 404 - No such store"
    assert (error.type, error.param, error.code) == ("t", "p", "7")
    assert error.body == BODY["error"]
    assert error.request_id == "req_1"
    assert error.response.status_code == 404
    assert error.request is error.response.request


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (b"", ""),
        (b"<html>no</html>\n", "<html>no</html>"),
        (b"[1]", [1]),
        (b'"text"', "text"),
        (b"null", None),
        (b'{"error": null}', {"error": None}),
        (b'{"message": 5}', {"message": 5}),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b'{"error', '{"error'),
    ],
)
def test_any_error_body_is_kept(mode: Harness, content: bytes, body: object) -> None:
    client = mode.client(reply(content, 400))
    with pytest.raises(APIStatusError, match=r"Error code: 400$") as caught:
        mode.run(client.stores.retrieve("x"))
    assert caught.value.body == body
    assert caught.value.code is None


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"title": "Sold", "detail": "Two were left."}', "Two were left."),
        (b'{"title": "Sold", "detail": [1]}', "Sold"),
        (b'{"error": "sold", "error_description": "None is left."}', "None is left."),
        (b'{"error": "sold"}', "sold"),
        (b'{"message": "Here", "detail": "Not here"}', "Here"),
        (b'{"message": "", "detail": "Here"}', "Here"),
    ],
)
def test_the_message_of_an_error_is_where_standards_have_it(
    mode: Harness, content: bytes, said: str
) -> None:
    client = mode.client(reply(content, 400))
    with pytest.raises(APIStatusError) as caught:
        mode.run(client.stores.retrieve("x"))
    assert str(caught.value) == f"Error code: 400 - {said}"


def test_a_very_deep_error_body_is_kept_as_text(mode: Harness) -> None:
    client = mode.client(reply(b"[" * 100_000, 400))
    with pytest.raises(APIStatusError) as caught:
        mode.run(client.stores.retrieve("x"))
    assert caught.value.body == "[" * 100_000


def test_an_error_body_without_envelope_is_read_as_it_is() -> None:
    request = httpx.Request("GET", "https://x.test")
    response = httpx.Response(404, json={"message": "gone"}, request=request)
    assert str(status_error(response)) == "Error code: 404 - gone"


def request() -> httpx.Request:
    return httpx.Request(
        "POST",
        "https://x.test/v1?key=sk-secret",
        headers={"Authorization": "Bearer sk-secret", "X-Key": "sk-secret"},
        json={"password": "sk-secret"},
    )


def response(status: int = 429) -> httpx.Response:
    return httpx.Response(
        status,
        headers={"x-request-id": "req_1", "set-cookie": "session=sk-secret"},
        json=BODY,
        request=request(),
    )


def every_error() -> list[SDKError]:
    return [
        SDKError("message"),
        PollTimeoutError("message"),
        APIError("message", request(), body={"code": "c"}),
        APIConnectionError(request=request()),
        APIConnectionError(message="other", request=request()),
        APITimeoutError(request()),
        APIResponseValidationError(response(200), {"a": 1}),
        status_error(response(), "error"),
        status_error(response(500), "error"),
    ]


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_an_error_survives_pickling_but_its_secrets_do_not(error: SDKError) -> None:
    pickled = pickle.dumps(error)
    assert b"sk-secret" not in pickled
    other = pickle.loads(pickled)
    assert other.__class__ is error.__class__
    assert (str(other), other.args) == (str(error), error.args)
    if isinstance(error, APIError):
        assert isinstance(other, APIError)
        assert other.body == error.body
        assert other.code == error.code
        assert other.request.method == "POST"
        assert other.request.url == "https://x.test/v1"
        assert other.request.headers["x-key"] == "[redacted]"
    if isinstance(error, APIStatusError):
        assert isinstance(other, APIStatusError)
        assert other.request_id == "req_1"
        assert other.response.json() == BODY
        assert other.status_code == error.status_code


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_no_text_of_an_error_shows_a_secret(error: SDKError) -> None:
    assert "sk-secret" not in f"{error} {error!r} {error.args} {copy.copy(error)!r}"


def test_the_root_error_survives_pickling_under_another_name() -> None:
    SDKError.__qualname__, name = "OtherError", SDKError.__qualname__
    try:
        assert type(pickle.loads(pickle.dumps(SDKError("m")))) is SDKError
    finally:
        SDKError.__qualname__ = name


def test_a_poll_timeout_is_a_timeout_error_too() -> None:
    assert issubclass(PollTimeoutError, TimeoutError)


def test_a_hook_that_checks_the_status_by_itself_gives_the_same_error(
    mode: Harness,
) -> None:
    def check(response: httpx.Response) -> None:
        response.raise_for_status()

    async def async_check(response: httpx.Response) -> None:
        check(response)

    http = mode.http(
        transport=httpx.MockTransport(reply(BODY, 404)),
        event_hooks={"response": [async_check if mode.is_async else check]},
    )
    with pytest.raises(errors.NotFoundError):
        mode.run(mode.client(http_client=http).stores.retrieve("x"))


def test_an_error_that_passes_through_shows_no_header_of_the_request(
    mode: Harness,
) -> None:
    client = mode.client(Recorder(httpx.ConnectError("refused")), max_retries=0)
    with pytest.raises(APIConnectionError) as caught:
        mode.run(client.stores.retrieve("x"))
    assert "sk-secret" not in repr(caught.value) + repr(caught.value.request)


# ---- Errors that the settings name ---------------------------------------------------


class GoneError(NotFoundError):
    """What there was is gone."""


NAMED = ErrorRules(
    message="why.text", discriminator="kind", classes={"gone": GoneError}
)


@pytest.mark.parametrize(
    ("body", "status", "expected"),
    [
        ({"kind": "gone"}, 404, GoneError),
        ({"kind": "other"}, 404, NotFoundError),
        ({"kind": ["gone"]}, 404, NotFoundError),
        ({}, 404, NotFoundError),
        ("gone", 409, ConflictError),
    ],
)
def test_a_body_may_tell_an_error_of_its_own(
    body: object, status: int, expected: type[APIStatusError]
) -> None:
    error = status_error(answer(body, status), rules=NAMED)
    assert type(error) is expected


def test_a_named_error_is_caught_with_all_of_its_status() -> None:
    error = status_error(answer({"kind": "gone"}, 409), rules=NAMED)
    assert isinstance(error, GoneError)
    assert isinstance(error, ConflictError)
    assert type(error).__name__ == "GoneError"
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert again.status_code == 409


def test_the_words_are_where_the_settings_say() -> None:
    error = status_error(answer({"why": {"text": "Sold"}}, 404), rules=NAMED)
    assert str(error) == "Error code: 404 - Sold"


def answer(body: object, status: int) -> httpx.Response:
    request = httpx.Request("GET", "https://api.example.com/things")
    return httpx.Response(status, json=body, request=request)
