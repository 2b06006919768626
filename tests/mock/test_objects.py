"""What was created is there: by the generated client, over a real socket."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx2
import pytest

from .conftest import message

from openai_vector_stores import BadRequestError, NotFoundError, OpenAI  # isort: skip


@pytest.fixture
def client(url: str) -> Iterator[OpenAI]:
    with OpenAI(api_key="key", base_url=url, max_retries=0) as client:
        yield client


def names(client: OpenAI, **query: str | int) -> list[str]:
    found = client.vector_stores.list(extra_query=dict(query))
    return [store.name for store in found]


def test_lists_are_walked_page_by_page_without_gaps_or_repeats(client: OpenAI) -> None:
    made = [client.vector_stores.create(name=f"n{i}") for i in range(25)]
    assert len({store.id for store in made}) == 25
    pages = list(client.vector_stores.list(limit=10).iter_pages())
    assert [len(page.data) for page in pages] == [10, 10, 5]
    assert [page.has_more for page in pages] == [True, True, False]
    walked = [store.id for page in pages for store in page.data]
    assert walked == [store.id for store in reversed(made)]
    assert pages[1].first_id == walked[10]
    assert pages[1].last_id == walked[19]


def test_the_default_page_size_is_the_documents(client: OpenAI) -> None:
    for i in range(25):
        client.vector_stores.create(name=f"n{i}")
    assert len(client.vector_stores.list().data) == 20


def test_order_and_both_cursors(client: OpenAI) -> None:
    ids = [client.vector_stores.create(name=f"n{i}").id for i in range(6)]
    listed = client.vector_stores.list

    def got(page: object) -> list[str]:
        return [store.id for store in page.data]  # type: ignore[attr-defined]

    assert got(listed(order="asc", limit=2)) == ids[:2]
    assert got(listed(order="asc", limit=2, after=ids[1])) == ids[2:4]
    assert got(listed(order="asc", limit=2, before=ids[4])) == ids[2:4]
    assert listed(order="asc", limit=2, before=ids[4]).has_more
    assert not listed(order="asc", limit=2, before=ids[2]).has_more
    assert got(listed(order="asc", after=ids[0], before=ids[4])) == ids[1:4]
    assert got(listed(limit=2, before=ids[3])) == [ids[5], ids[4]]


def test_a_list_can_be_emptied_while_it_is_walked(client: OpenAI) -> None:
    for i in range(7):
        client.vector_stores.create(name=f"n{i}")
    for store in client.vector_stores.list(limit=2):
        client.vector_stores.delete(store.id)
    assert names(client) == []


def test_an_empty_list_has_empty_cursors(client: OpenAI) -> None:
    page = client.vector_stores.list()
    assert (page.data, page.has_more) == ([], False)
    assert page.to_dict() == {
        "object": "list",
        "data": [],
        "first_id": "",
        "last_id": "",
        "has_more": False,
    }


def test_an_unknown_cursor_is_refused(client: OpenAI) -> None:
    with pytest.raises(BadRequestError, match="after: there is no 'vs_none'"):
        client.vector_stores.list(after="vs_none")


def test_a_created_object_says_what_was_sent(client: OpenAI) -> None:
    before = int(time.time())
    store = client.vector_stores.create(name="mine", metadata={"a": "b"})
    assert store.name == "mine"
    assert store.metadata == {"a": "b"}
    assert store.object == "vector_store"
    assert before <= store.created_at <= time.time()
    assert client.vector_stores.retrieve(store.id) == store


def test_what_was_not_sent_is_not_what_the_example_happens_to_say(
    client: OpenAI,
) -> None:
    store = client.vector_stores.create()
    assert store.metadata is None
    assert store.description is None
    assert store.expires_after is None
    assert store.expires_at is None


def test_update_changes_what_is_sent_and_keeps_the_rest(client: OpenAI) -> None:
    rule = {"anchor": "last_active_at", "days": 3}
    store = client.vector_stores.create(name="old", metadata={"a": "b"}, expires_after=rule)  # type: ignore[arg-type]
    changed = client.vector_stores.update(store.id, name="new")
    assert (changed.name, changed.metadata) == ("new", {"a": "b"})
    assert changed.expires_after is not None
    changed = client.vector_stores.update(store.id, expires_after=None, metadata=None)
    assert (changed.expires_after, changed.metadata) == (None, None)
    assert client.vector_stores.retrieve(store.id) == changed


def test_delete_is_for_good_and_takes_along_what_belongs_to_it(
    client: OpenAI,
) -> None:
    store = client.vector_stores.create(name="gone")
    client.vector_stores.files.create(store.id, file_id="file-1")
    gone = client.vector_stores.delete(store.id)
    assert gone.to_dict() == {
        "id": store.id,
        "object": "vector_store.deleted",
        "deleted": True,
    }
    for call in (client.vector_stores.retrieve, client.vector_stores.delete):
        with pytest.raises(NotFoundError) as caught:
            call(store.id)
        assert caught.value.body == {
            "message": f"There is nothing with the vector_store_id {store.id!r}.",
            "type": "invalid_request_error",
            "param": None,
            "code": None,
        }
    with pytest.raises(NotFoundError):
        client.vector_stores.files.retrieve("file-1", vector_store_id=store.id)
    with pytest.raises(NotFoundError):
        client.vector_stores.files.list(store.id)
    with pytest.raises(NotFoundError):
        client.vector_stores.search(store.id, query="x")


def test_a_file_comes_back_byte_for_byte(client: OpenAI) -> None:
    content = bytes(range(256)) + b"\r\n--\r\n\r\n--boundary--\r\n"
    file = client.files.create(
        file=('a "name".bin', content),
        purpose="assistants",
        expires_after={"anchor": "created_at", "seconds": 3600},
    )
    assert (file.bytes, file.filename) == (len(content), 'a "name".bin')
    assert client.files.content(file.id).read() == content
    client.files.delete(file.id)
    with pytest.raises(NotFoundError):
        client.files.content(file.id)


def test_equality_filters(client: OpenAI) -> None:
    for purpose in ("assistants", "batch", "batch"):
        client.files.create(file=b"x", purpose=purpose)
    listed = client.files.list(purpose="batch")
    assert [file.purpose for file in listed] == ["batch", "batch"]
    assert client.files.list(purpose="vision").data == []


def test_an_attached_file_has_its_own_id_and_is_done_when_asked_for(
    client: OpenAI,
) -> None:
    store, other = client.vector_stores.create(), client.vector_stores.create()
    file = client.files.create(file=b"text", purpose="assistants")
    attached = client.vector_stores.files.create(
        store.id, file_id=file.id, attributes={"year": 2024}
    )
    assert attached.id == file.id
    assert attached.vector_store_id == store.id
    assert attached.status == "in_progress"
    assert attached.attributes == {"year": 2024}
    in_progress = client.vector_stores.files.list(store.id, filter="in_progress")
    assert [each.id for each in in_progress] == [file.id]
    done = client.vector_stores.files.poll(file.id, vector_store_id=store.id)
    assert done.status == "completed"
    assert client.vector_stores.files.list(store.id, filter="in_progress").data == []
    completed = client.vector_stores.files.list(store.id, filter="completed")
    assert [each.id for each in completed] == [file.id]
    assert client.vector_stores.files.list(other.id).data == []
    updated = client.vector_stores.files.update(
        file.id, vector_store_id=store.id, attributes={"year": 2025}
    )
    assert updated.attributes == {"year": 2025}
    client.vector_stores.files.delete(file.id, vector_store_id=store.id)
    assert client.vector_stores.files.list(store.id).data == []
    assert client.files.retrieve(file.id).id == file.id


def test_uploading_and_polling_ends(client: OpenAI) -> None:
    store = client.vector_stores.create()
    file = client.vector_stores.files.upload_and_poll(
        vector_store_id=store.id, file=b"text"
    )
    assert file.status == "completed"


def test_search_answers_with_the_example(client: OpenAI) -> None:
    store = client.vector_stores.create()
    found = client.vector_stores.search(store.id, query=["a", "b"])
    assert [each.score for each in found.data] == [0.91, 0.62]


def test_ids_of_one_kind_look_like_the_examples(client: OpenAI) -> None:
    store = client.vector_stores.create()
    assert store.id.startswith("vs_")
    assert len(store.id) == len("vs_abc123")
    assert client.files.create(file=b"", purpose="evals").id.startswith("file-")


def test_an_unknown_parent_is_not_found(stores: httpx2.Client) -> None:
    answer = stores.get("/vector_stores/vs_none/files")
    assert answer.status_code == 404
    assert message(answer) == "There is nothing with the vector_store_id 'vs_none'."
    answer = stores.post("/vector_stores/vs_none/files", json={"file_id": "f"})
    assert answer.status_code == 404


def test_a_batch_attaches_its_files_and_counts_them(client: OpenAI) -> None:
    store = client.vector_stores.create()
    assert store.file_counts.total == 0
    batch = client.vector_stores.file_batches.create(
        store.id, file_ids=["file-1", "file-2", "file-3"], attributes={"a": 1}
    )
    assert (batch.status, batch.file_counts.in_progress) == ("in_progress", 3)
    listed = client.vector_stores.file_batches.list_files(
        batch.id, vector_store_id=store.id, order="asc", limit=2
    )
    assert [file.id for file in listed] == ["file-1", "file-2", "file-3"]
    attached = client.vector_stores.files.list(store.id, filter="in_progress")
    assert {file.id for file in attached} == {"file-1", "file-2", "file-3"}
    assert all(file.attributes == {"a": 1} for file in attached)
    done = client.vector_stores.file_batches.poll(batch.id, vector_store_id=store.id)
    assert done.status == "completed"
    assert done.file_counts.to_dict() == {
        "in_progress": 0,
        "completed": 3,
        "failed": 0,
        "cancelled": 0,
        "total": 3,
    }
    client.vector_stores.files.delete("file-1", vector_store_id=store.id)
    assert client.vector_stores.retrieve(store.id).file_counts.completed == 2


def test_a_batch_of_files_with_settings_of_their_own(client: OpenAI) -> None:
    store = client.vector_stores.create()
    batch = client.vector_stores.file_batches.create(
        store.id, files=[{"file_id": "a", "attributes": {"n": 1}}, {"file_id": "b"}]
    )
    cancelled = client.vector_stores.file_batches.cancel(
        batch.id, vector_store_id=store.id
    )
    assert cancelled.status == "cancelled"
    assert cancelled.file_counts.cancelled == 2
    file = client.vector_stores.files.retrieve("a", vector_store_id=store.id)
    assert (file.status, file.attributes) == ("cancelled", {"n": 1})


def test_a_store_starts_with_the_files_that_it_is_created_with(
    client: OpenAI,
) -> None:
    store = client.vector_stores.create(file_ids=["file-1", "file-2"])
    assert (store.file_counts.total, store.file_counts.in_progress) == (2, 2)
    assert len(client.vector_stores.files.list(store.id).data) == 2
    assert client.vector_stores.retrieve(store.id).file_counts.completed == 2
