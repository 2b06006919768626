"""Examples, and how a client chooses among them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.breaches import Breach, breaches
from generator.load import load
from generator.metaschema import Schema
from generator.mock.ids import Ids
from generator.mock.reader import read_api
from generator.mock.replies import Replies
from generator.mock.samples import Samples
from generator.mock.shapes import Shapes

from .conftest import PETS, SPEC, message


def prefer(client: httpx2.Client, wish: str) -> httpx2.Response:
    return client.get("/vector_stores/vs_1", headers={"Prefer": wish})


def test_prefer_chooses_an_example(stores: httpx2.Client) -> None:
    answer = prefer(stores, "example=abridged")
    assert answer.status_code == 200
    assert answer.json() == {
        "id": "vs_abc123",
        "object": "vector_store",
        "created_at": 1699061776,
    }


@pytest.mark.parametrize(
    "wish", ["code=404", "code=404, example=not_found", 'wait=5;example="not_found"']
)
def test_prefer_chooses_a_status(stores: httpx2.Client, wish: str) -> None:
    answer = prefer(stores, wish)
    assert answer.status_code == 404
    assert message(answer) == "Nothing was found with this id."


def test_a_chosen_reply_has_its_headers(stores: httpx2.Client) -> None:
    answer = prefer(stores, "code=429")
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "20"


def test_prefer_offers_what_there_is(stores: httpx2.Client) -> None:
    answer = prefer(stores, "example=none")
    assert answer.status_code == 400
    assert message(answer) == (
        "Prefer: example=none is not documented; there is"
        " code=200 example=complete example=extra_field example=placeholders"
        " example=abridged, code=400 example=invalid_value,"
        " code=401 example=invalid_api_key, code=404 example=not_found,"
        " code=429 example=rate_limited, code=500 example=server_error"
    )
    assert prefer(stores, "code=418").status_code == 400
    assert message(prefer(stores, "code=x")) == ("Prefer: code=x is not a status code")


def test_each_answer_has_a_request_id_of_its_own(stores: httpx2.Client) -> None:
    answers = [stores.get("/vector_stores") for _ in range(3)]
    answers += [stores.get("/vector_stores?x=1"), stores.get("/none")]
    ids = {answer.headers["x-request-id"] for answer in answers}
    assert len(ids) == 5
    assert all(each.startswith("req_") for each in ids)


def test_without_state_the_examples_are_all_there_is(stateless: httpx2.Client) -> None:
    made = stateless.post("/vector_stores", json={"name": "mine"}).json()
    assert (made["id"], made["name"]) == ("vs_abc123", "Support FAQ")
    listed = stateless.get("/vector_stores").json()
    assert [each["id"] for each in listed["data"]] == ["vs_abc123", "vs_abc456"]
    assert stateless.delete("/vector_stores/any").json()["deleted"] is True
    assert stateless.get("/vector_stores/any").status_code == 200
    assert stateless.get("/files/any/content").content == (
        b"Products can be sent back within 30 days of delivery."
    )


def test_head_is_get_without_a_body(stores: httpx2.Client) -> None:
    full, head = stores.get("/vector_stores"), stores.head("/vector_stores")
    assert head.content == b""
    assert head.headers["Content-Length"] == str(len(full.content))


@pytest.mark.parametrize("path", [SPEC, PETS])
def test_samples_and_first_examples_meet_their_schemas(path: Path) -> None:
    """Each documented body: its first example, and a value made from its schema."""
    api = read_api(load(path))
    shapes = Shapes(api.definitions)
    replies = Replies(Samples(shapes), Ids())
    wrong: list[tuple[str, str, Breach]] = []
    for operation in api.operations:
        media = [each for reply in operation.replies for each in reply.media]
        media += operation.body.media if operation.body else ()
        for each in media:
            schema: Schema = {**each.schema, "$defs": api.definitions}
            for value in (replies.body(each), replies.samples.value(each.schema)):
                found = breaches(schema, value)
                wrong += [(operation.verb, operation.path, breach) for breach in found]
    assert wrong == []


def test_stateful_answers_meet_their_schemas(stores: httpx2.Client) -> None:
    """A walk through the objects, each answer against the schema of its operation."""
    api = read_api(load(SPEC))
    known = {(each.verb, each.path): each for each in api.operations}

    def call(verb: str, path: str, template: str, **body: object) -> dict[str, Any]:
        answer = stores.request(verb, path, json=body or None)
        assert answer.status_code == 200, answer.text
        reply = known[verb.lower(), template].reply(200)
        assert reply is not None
        schema: Schema = {**reply.media[0].schema, "$defs": api.definitions}
        assert breaches(schema, answer.json()) == []
        found: dict[str, Any] = answer.json()
        return found

    one = "/vector_stores/{vector_store_id}"
    call("GET", "/vector_stores", "/vector_stores")
    name = call("POST", "/vector_stores", "/vector_stores", name="a")["id"]
    store = f"/vector_stores/{name}"
    call("POST", store, one, expires_after={"anchor": "last_active_at", "days": 2})
    call("GET", store, one)
    call("POST", f"{store}/files", f"{one}/files", file_id="f")
    call("GET", f"{store}/files/f", f"{one}/files/{{file_id}}")
    batches = f"{one}/file_batches"
    made = call("POST", f"{store}/file_batches", batches, file_ids=["g", "h"])
    batch = f"{store}/file_batches/{made['id']}"
    call("GET", batch, f"{batches}/{{batch_id}}")
    call("GET", f"{batch}/files?limit=1", f"{batches}/{{batch_id}}/files")
    call("POST", f"{batch}/cancel", f"{batches}/{{batch_id}}/cancel")
    call("GET", f"{store}/files?filter=completed", f"{one}/files")
    call("DELETE", store, one)
