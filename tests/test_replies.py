"""Generated clients and a server on a socket: what is made of replies, and of errors."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from made import Made, made_client
from runtime.server import http

JSON = "Content-Type: application/json"


@pytest.fixture(scope="module", params=["sync", "async"])
def replies(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("replies_of_all_kinds", folder, request.param) as made:
        yield made


@pytest.fixture(scope="module", params=["sync", "async"])
def several(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("several_replies", folder, request.param) as made:
        yield made


@pytest.fixture(scope="module", params=["sync", "async"])
def errors(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("typed_errors", folder, request.param) as made:
        yield made


def answers(made: Made, body: object, status: str = "200 OK", *headers: str) -> None:
    """Has the server answer so from now on."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    made.answer = lambda _: http(content, status, *(headers or (JSON,)))


@pytest.fixture(scope="module", params=["sync", "async"])
def forms(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Any:
    folder = tmp_path_factory.mktemp("made")
    with made_client("replies_of_several_forms", folder, request.param) as made:
        yield made


# ---- Successes -----------------------------------------------------------------------


def test_a_reply_is_of_the_type_that_it_has(replies: Made) -> None:
    answers(replies, {"name": "n"})
    assert type(replies.call("either.get")).__name__ == "Thing"
    answers(replies, {"eta": 5}, "202 Accepted")
    reply = replies.call("either.get")
    assert (type(reply).__name__, reply.eta) == ("Accepted", 5)
    answers(replies, b"", "204 No Content")
    assert replies.call("either.get") is None


@pytest.mark.parametrize(
    ("status", "model"),
    [
        ("200 OK", "Thing"),
        ("201 Created", "Created"),
        ("202 Accepted", "Thing"),
        ("226 IM Used", "Thing"),
    ],
)
def test_the_status_tells_types_apart_that_look_alike(
    several: Made, status: str, model: str
) -> None:
    answers(several, {"name": "n"}, status)
    assert type(several.call("things.alike")).__name__ == model


def test_a_reply_of_another_type_than_its_status_has_is_read_all_the_same(
    several: Made,
) -> None:
    answers(several, {"name": "n"}, "203 Other")
    assert several.call("things.alike").name == "n"
    answers(several, [1], "200 OK")
    assert several.call("things.alike") == [1]


def test_all_forms_are_asked_for_and_read(replies: Made) -> None:
    answers(replies, {"name": "n"})
    assert replies.call("either.post").name == "n"
    assert replies.last.headers["accept"] == "application/json, text/plain"
    answers(replies, b"1.5", "201 Created", "Content-Type: text/plain")
    assert replies.call("either.post") == "1.5"


def test_files_of_several_types_are_asked_for(replies: Made) -> None:
    answers(replies, b"\x89PNG", "200 OK", "Content-Type: image/png")
    assert replies.call("either.put").content == b"\x89PNG"
    assert (
        replies.last.headers["accept"] == "image/png, image/svg+xml, application/json"
    )


@pytest.mark.parametrize(
    ("method", "accept"),
    [
        ("vendor.get", "application/vnd.thing+json"),
        ("vendor.post", "application/json"),
        ("vendor.put", "application/json"),
    ],
)
def test_json_is_asked_for_by_its_name(replies: Made, method: str, accept: str) -> None:
    answers(
        replies, {"name": "n"}, "200 OK", "Content-Type: application/vnd.thing+json"
    )
    assert replies.call(method).name == "n"
    assert replies.last.headers["accept"] == accept


def test_the_status_tells_files_from_values(forms: Made) -> None:
    answers(forms, b"%PDF", "200 OK", "Content-Type: application/pdf")
    assert forms.call("reports.retrieve").content == b"%PDF"
    assert forms.last.headers["accept"] == "application/pdf, application/json"
    answers(forms, {"state": "s"}, "202 Accepted")
    assert forms.call("reports.retrieve").state == "s"
    assert forms.call("reports.with_raw_response.retrieve").status_code == 202


def test_a_file_can_come_where_mostly_values_do(forms: Made) -> None:
    answers(forms, {"state": "s"})
    assert type(forms.call("reports.create")).__name__ == "Job"
    answers(forms, {"url": "u"}, "201 Created")
    assert type(forms.call("reports.create")).__name__ == "Created"
    answers(forms, b"\0\xff", "206 Partial", "Content-Type: application/octet-stream")
    assert forms.call("reports.create").content == b"\0\xff"
    answers(forms, b"", "204 No Content")
    assert forms.call("reports.create") is None


def test_a_file_of_a_status_without_a_description_is_what_the_first_one_is(
    forms: Made,
) -> None:
    answers(forms, b"%PDF", "203 Other", "Content-Type: application/pdf")
    assert forms.call("reports.retrieve").content == b"%PDF"


def test_the_status_tells_streams_from_values(forms: Made) -> None:
    stream = "Content-Type: text/event-stream"
    answers(forms, b'data: {"text":"a"}\n\n', "200 OK", stream)
    (event,) = forms.walk("events.retrieve")
    assert (type(event).__name__, event.text) == ("Event", "a")
    answers(forms, {"state": "s"}, "202 Accepted")
    assert forms.call("events.retrieve").state == "s"
    answers(forms, b"", "204 No Content")
    assert forms.walk("events.retrieve") == []


def test_what_may_be_another_thing_is_no_page(forms: Made) -> None:
    answers(forms, [{"state": "s"}])
    assert [each.state for each in forms.call("jobs.list", page=1)] == ["s"]
    answers(forms, {"state": "s"}, "202 Accepted")
    assert forms.call("jobs.list").state == "s"


@pytest.mark.parametrize("status", ["200 OK", "202 Accepted"])
def test_a_raw_reply_is_parsed_as_its_status_says(forms: Made, status: str) -> None:
    answers(forms, {"state": "s"}, status)

    async def parsed(client: Any) -> list[Any]:
        found = client.reports.with_raw_response.retrieve()
        reply = await found if forms.is_async else found
        value = reply.parse()
        return [reply, await value if forms.is_async else value]

    reply, value = forms.within(parsed)
    if status == "200 OK":
        assert value is reply
        assert value.content == b'{"state": "s"}'
    else:
        assert value.state == "s"


def test_a_redirect_leads_to_whatever_is_there(replies: Made) -> None:
    moved = http(b"", "302 Found", "Location: /there")
    replies.answer = lambda request: (
        moved if request.target == "/elsewhere" else http(b"\0\xff", "200 OK")
    )
    assert replies.call("elsewhere.get").content == b"\0\xff"


@pytest.mark.parametrize(
    ("method", "value"),
    [
        ("plain.get", ["a", None]),
        ("plain.post", 1.5),
        ("plain.post", None),
        ("plain.put", {"any": [1]}),
        ("plain.delete", [1]),
        ("nulls.get", None),
        ("nulls.post", None),
        ("nulls.put", None),
        ("nulls.put", ["a"]),
        ("nulls.patch", None),
    ],
)
def test_values_that_are_no_objects_are_read(
    replies: Made, method: str, value: object
) -> None:
    answers(replies, value)
    assert replies.call(method) == value


def test_a_map_has_models_in_it(replies: Made) -> None:
    answers(replies, {"a": {"name": "n"}})
    assert replies.call("plain.patch")["a"].name == "n"


def test_an_answer_without_a_content_type_is_json(replies: Made) -> None:
    answers(replies, {"name": "n"}, "200 OK", "Server: test")
    assert replies.call("vendor.get").name == "n"


def test_an_empty_answer_where_a_value_is_promised_is_an_error(replies: Made) -> None:
    answers(replies, b"")
    with pytest.raises(replies.package.APIResponseValidationError, match="form"):
        replies.call("vendor.get")


def test_a_success_that_the_document_does_not_know_is_read_as_the_others(
    replies: Made,
) -> None:
    answers(replies, {"name": "n"}, "226 IM Used")
    assert replies.call("vendor.get").name == "n"


# ---- Errors --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "body", "model"),
    [
        ("404 Not Found", {"missing": "m"}, "NotFound"),
        (
            "422 Unprocessable",
            {"fields": ["f"]},
            "ThingRetrieveUnprocessableEntityError",
        ),
        ("418 Teapot", {"title": "t"}, "Problem"),
        ("500 Broken", {"title": "t"}, "Problem"),
    ],
)
def test_an_error_is_read_as_its_status_says(
    errors: Made, status: str, body: dict[str, Any], model: str
) -> None:
    answers(errors, body, status, "Content-Type: application/problem+json")
    with pytest.raises(errors.package.APIStatusError) as caught:
        errors.call("things.retrieve", "1")
    read = caught.value.parse()
    assert type(read).__name__ == model
    assert read.to_dict() == body == caught.value.body


def test_an_error_of_no_described_form_is_its_body(errors: Made) -> None:
    answers(errors, {"any": 1}, "403 Forbidden")
    with pytest.raises(errors.package.PermissionDeniedError) as caught:
        errors.call("things.delete", "1")
    assert caught.value.parse() == {"any": 1}
    answers(errors, b"<html>", "404 Not Found", "Content-Type: text/html")
    with pytest.raises(errors.package.NotFoundError) as caught:
        errors.call("things.retrieve", "1")
    assert caught.value.parse() == "<html>"


def test_an_error_is_read_as_what_the_caller_wants(errors: Made) -> None:
    answers(errors, {"title": "t", "status": 409}, "409 Conflict")
    with pytest.raises(errors.package.ConflictError) as caught:
        errors.call("things.delete", "1")
    problem = errors.package.types.shared.Problem
    assert caught.value.parse(problem).title == "t"
    assert caught.value.parse(to=dict[str, object]) == {"title": "t", "status": 409}
    with pytest.raises(errors.package.APIResponseValidationError):
        caught.value.parse(list[int])


def test_an_error_can_be_read_after_it_was_pickled(errors: Made) -> None:
    answers(errors, {"missing": "m"}, "404 Not Found")
    with pytest.raises(errors.package.NotFoundError) as caught:
        errors.call("things.retrieve", "1")
    assert pickle.loads(pickle.dumps(caught.value)).parse().missing == "m"
