"""One call of each kind that published clients have, over a real socket."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest


def add(client: Any, title: str = "Emma") -> Any:
    return client.books.create(
        title=title, shelf_code="A", added_at=datetime(2019, 12, 27, tzinfo=UTC)
    )


def test_a_body_with_other_names_and_a_time_is_as_documented(client: Any) -> None:
    book = add(client)
    assert (book.title, book.shelf_code) == ("Emma", "A")
    assert isinstance(book.added_at, datetime)


def test_an_empty_reply_is_none(client: Any) -> None:
    assert client.books.delete(add(client).id) is None


def test_a_list_is_walked_by_its_cursor(client: Any) -> None:
    made = [add(client, title).id for title in ("Emma", "Persuasion", "Evelina")]
    page = client.books.list(limit=1)
    assert page._get_page_items()
    if made[0] != made[1]:  # what is remembered has names of its own
        assert sorted(book.id for book in page) == sorted(made)


def test_a_list_is_walked_by_an_offset(client: Any) -> None:
    assert [loan.day for loan in client.loans.list(limit=1)] == [date(2019, 12, 27)]


def test_queries_are_read_in_the_formats_of_the_settings(client: Any) -> None:
    printed = {"since": date(2019, 12, 27), "place": {"city": "Bath"}}
    raw = client.books.with_raw_response.list(genres=["a", "b"], printed=printed)
    query = raw.http_request.url.query.decode()
    assert "genres=a%2Cb" in query or "genres=a,b" in query
    assert "printed.place.city=Bath" in query


def test_an_envelope_is_taken_off_a_type_inside_itself(client: Any, part: Any) -> None:
    types = part("types")
    section = client.catalogue.retrieve()
    assert isinstance(section, types.Section)
    assert [type(p) for p in section.parts] == [types.Shelf, types.Section]


@pytest.mark.parametrize("kind", ["bytes", "file", "path", "tuple"])
def test_files_are_sent_as_parts_of_a_form(
    client: Any, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "scan.bin"
    path.write_bytes(b"content")
    forms: dict[str, Callable[[], Any]] = {
        "bytes": lambda: b"content",
        "file": lambda: io.BytesIO(b"content"),
        "path": lambda: path,
        "tuple": lambda: ("scan.bin", b"content", "application/pdf"),
    }
    scan = client.books.scan.upload(add(client).id, file=forms[kind](), note="first")
    assert isinstance(scan.size, int)


def test_a_file_is_read_as_it_is(client: Any, tmp_path: Path) -> None:
    reply = client.books.scan.retrieve(add(client).id)
    reply.write_to_file(tmp_path / "scan")
    assert (tmp_path / "scan").read_bytes() == reply.content


def test_a_reply_comes_at_once_or_in_pieces(client: Any, part: Any) -> None:
    types = part("types")
    answer = client.answers.create(question="Where?")
    assert isinstance(answer, types.Answer)
    with client.answers.create(question="Where?", stream=True) as stream:
        words = list(stream)
    assert words == [types.Word(word="Here", last=False)]


def test_the_asynchronous_client_does_the_same(library: Any, url: str) -> None:
    async def calls() -> None:
        async with library.AsyncClient(api_key="key", base_url=url) as client:
            book = await client.books.create(title="Emma", shelf_code="A")
            assert book.shelf_code == "A"
            assert [loan.id async for loan in client.loans.list()] == ["loan_1"]
            stream = await client.answers.create(question="Where?", stream=True)
            assert [word.word async for word in stream] == ["Here"]

    asyncio.run(calls())
