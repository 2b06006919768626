"""Requests that are not as documented, and what the answer says about each."""

from __future__ import annotations

import httpx2
import pytest

from .conftest import message

WRONG = "The request is not as documented: "


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("limit=0", "query /limit: expected at least 1, found the number 0"),
        ("limit=101", "query /limit: 101 is greater than the maximum of 100"),
        ("limit=x", "query /limit: expected a whole number, found the string 'x'"),
        ("limit=1&limit=2", "query /limit: it is given 2 times"),
        (
            "order=up",
            "query /order: expected 'asc' or 'desc', found the string 'up'",
        ),
        (
            "limmit=1",
            "query /limmit: the key 'limmit' is unknown; did you mean 'limit'?",
        ),
    ],
)
def test_query(stores: httpx2.Client, query: str, complaint: str) -> None:
    answer = stores.get(f"/vector_stores?{query}")
    assert answer.status_code == 400
    assert message(answer) == WRONG + complaint


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (
            b'{"name": 5}',
            "body /name: expected a string, found the number 5",
        ),
        (
            b"{",
            "body: the body cannot be read: Expecting property name enclosed in double"
            " quotes: line 1 column 2 (char 1)",
        ),
        (b'{"name": NaN}', "body: the body cannot be read: NaN is not JSON"),
        (b"\xff", "body: the body cannot be read: it is not UTF-8"),
        (b"", "body: it is missing"),
        (
            b'{"expires_after": {"anchor": "created_at", "days": 7}}',
            "body /expires_after/anchor: expected 'last_active_at', found the string"
            " 'created_at'",
        ),
        (
            b'{"expires_after": {"anchor": "last_active_at"}}',
            "body /expires_after: the key 'days' is missing",
        ),
        (
            b'{"chunking_strategy": {"type": "static"}}',
            "body /chunking_strategy: the key 'static' is missing",
        ),
        (
            b'{"chunking_strategy": {"type": "magic"}}',
            "body /chunking_strategy/type: expected 'auto' or 'static', found the"
            " string 'magic'",
        ),
    ],
)
def test_json_body(stores: httpx2.Client, body: bytes, complaint: str) -> None:
    answer = stores.post(
        "/vector_stores", content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 400
    assert message(answer) == WRONG + complaint


def test_all_violations_are_told_at_once(stores: httpx2.Client) -> None:
    body = {"query": 5, "max_num_results": 51, "ranking_options": {"ranker": "x"}}
    answer = stores.post("/vector_stores/vs_1/search?a=b", json=body)
    assert answer.status_code == 400
    told = message(answer).removeprefix(WRONG).split("; ")
    assert [each.partition(":")[0] for each in told] == [
        "query /a",
        "body /query",
        "body /max_num_results",
        "body /ranking_options/ranker",
    ]


def test_a_missing_header(stores: httpx2.Client) -> None:
    del stores.headers["OpenAI-Beta"]
    answer = stores.get("/vector_stores")
    assert message(answer) == f"{WRONG}header: the key 'OpenAI-Beta' is missing"
    answer = stores.get("/vector_stores", headers={"OpenAI-Beta": "v1"})
    assert message(answer) == (
        f"{WRONG}header /OpenAI-Beta: expected 'assistants=v2', found the string 'v1'"
    )


def test_the_whole_answer_has_the_documents_form(stores: httpx2.Client) -> None:
    """What the example says of its own mistake is not repeated."""
    assert stores.get("/vector_stores?limit=0").json() == {
        "error": {
            "message": f"{WRONG}query /limit: expected at least 1, found the number 0",
            "type": "invalid_request_error",
            "param": None,
            "code": None,
        }
    }


def test_a_missing_credential(stores: httpx2.Client) -> None:
    del stores.headers["Authorization"]
    answer = stores.get("/vector_stores?limit=0")
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Bearer"
    assert answer.json() == {
        "error": {
            "message": "Credentials are missing: header Authorization: Bearer ...",
            "type": "invalid_request_error",
            "param": None,
            "code": "invalid_api_key",
        }
    }
    for wrong in ("Bearer", "Basic eDp5", "key"):
        answer = stores.get("/vector_stores", headers={"Authorization": wrong})
        assert answer.status_code == 401


def test_an_unknown_path_and_a_wrong_method(stores: httpx2.Client) -> None:
    answer = stores.get("/nothing")
    assert answer.status_code == 404
    assert message(answer) == "There is no operation GET /v1/nothing"
    answer = stores.put("/vector_stores/vs_1")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, POST, DELETE, HEAD"
    assert message(answer) == (
        "/v1/vector_stores/vs_1 has no operation PUT, but GET, POST, DELETE, HEAD"
    )


def test_paths_work_without_the_path_of_the_server(stores: httpx2.Client) -> None:
    bare = str(stores.base_url).removesuffix("/v1/")
    assert stores.get(f"{bare}/vector_stores").status_code == 200


def test_another_content_type(stores: httpx2.Client) -> None:
    answer = stores.post(
        "/vector_stores", content=b"a", headers={"Content-Type": "text/plain"}
    )
    assert answer.status_code == 415
    assert message(answer) == (
        f"{WRONG}body: the content type is text/plain, expected application/json"
    )


def test_a_body_where_none_is_documented(stores: httpx2.Client) -> None:
    path = "/vector_stores/vs_1/file_batches/b/cancel"
    answer = stores.post(path, json={"a": 1})
    assert message(answer) == f"{WRONG}body: this operation has no body"


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        ({}, "body: the key 'purpose' is missing"),
        (
            {"purpose": "fun"},
            "body /purpose: expected 'assistants', 'batch', 'fine-tune', 'vision',"
            " 'user_data' or 'evals', found the string 'fun'",
        ),
        (
            {
                "purpose": "batch",
                "expires_after[anchor]": "created_at",
                "expires_after[seconds]": "60",
            },
            "body /expires_after/seconds: expected at least 3600, found the number 60",
        ),
        (
            {"purpose": "batch", "expires_after[seconds]": "4000"},
            "body /expires_after: the key 'anchor' is missing",
        ),
    ],
)
def test_multipart(stores: httpx2.Client, data: dict[str, str], complaint: str) -> None:
    answer = stores.post("/files", data=data, files={"file": ("a", b"\xff")})
    assert answer.status_code == 400
    assert message(answer) == WRONG + complaint


def test_multipart_that_is_cut_off(stores: httpx2.Client) -> None:
    answer = stores.post(
        "/files",
        content=b'--b\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch',
        headers={"Content-Type": "multipart/form-data; boundary=b"},
    )
    assert message(answer) == (
        f"{WRONG}body: the body cannot be read: its last boundary is missing"
    )
