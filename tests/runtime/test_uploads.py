"""Uploads."""

from __future__ import annotations

import gc
import io
import warnings
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from _runtime.errors import APIConnectionError, InternalServerError
from _runtime.multipart import FileOrText, encode_multipart
from _runtime.types import omit

from .harness import Harness, Recorder
from .server import Received, Server, http


def parts(content_type: str, body: bytes) -> list[Message]:
    """Take a multipart body apart, by another program than the one that made it."""
    whole = message_from_bytes(
        b"Content-Type: " + content_type.encode() + b"\n\n" + body
    )
    found: Any = whole.get_payload()
    return [part for part in found if isinstance(part, Message)]


def sent(seen: Recorder) -> list[Message]:
    return parts(seen.last.headers["content-type"], seen.last.content)


def name_of(part: Message) -> Any:
    return part.get_param("name", header="content-disposition")


class Pipe(io.RawIOBase):
    """A stream that can be read once."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return self._content.read(size)


def test_a_file_is_sent_beside_the_other_fields(mode: Harness) -> None:
    seen = Recorder()
    expires = {"anchor": "created_at", "seconds": 3600, "odd": omit}
    mode.run(
        mode.client(seen).stores.upload(
            file=("a.txt", b"content"), purpose="test", expires_after=expires
        )
    )
    found = [(name_of(part), part.get_payload()) for part in sent(seen)]
    assert found == [
        ("purpose", "test"),
        ("expires_after[anchor]", "created_at"),
        ("expires_after[seconds]", "3600"),
        ("file", "content"),
    ]
    assert seen.last.headers["content-type"].startswith(
        "multipart/form-data; boundary="
    )
    assert len(seen.last.headers.get_list("content-type")) == 1


def test_a_boundary_of_the_caller_is_used(mode: Harness) -> None:
    seen = Recorder()
    headers = {"Content-Type": "multipart/form-data; boundary=abc"}
    upload = mode.client(seen).stores.upload
    mode.run(upload(file=b"x", purpose="test", extra_headers=headers))
    assert seen.last.headers["content-type"] == headers["Content-Type"]
    assert seen.last.content.startswith(b"--abc\r\n")


def test_each_form_of_a_file_has_its_name_and_type(
    mode: Harness, tmp_path: Path
) -> None:
    path = tmp_path / "b.json"
    path.write_bytes(b"content")
    seen = Recorder()
    client = mode.client(seen)
    with path.open("rb") as opened:
        forms: dict[str, tuple[Any, str | None, str | None]] = {
            "bytes": (b"content", "upload", "application/octet-stream"),
            "path": (path, "b.json", "application/json"),
            "open file": (opened, "b.json", "application/json"),
            "pair": (("c.txt", b"content"), "c.txt", "text/plain"),
            "pair of a path": (("c.txt", path), "c.txt", "text/plain"),
            "triple": (("c", b"content", "x/y"), "c", "x/y"),
            "four": (("c", b"content", "x/y", {"X-A": "1"}), "c", "x/y"),
        }
        for form, (file, name, kind) in forms.items():
            mode.run(client.stores.upload(file=file, purpose="test"))
            part = sent(seen)[-1]
            assert part.get_payload() == "content", form
            assert (part.get_filename(), part.get_content_type()) == (name, kind), form
    assert sent(seen)[-1]["X-A"] == "1"


def test_a_file_that_we_opened_is_closed_again(
    mode: Harness, tmp_path: Path, recwarn: pytest.WarningsRecorder
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"content")
    seen = Recorder(httpx.Response(400))
    with pytest.raises(Exception, match="400"):
        mode.run(mode.client(seen).stores.upload(file=path, purpose="test"))
    assert not [w for w in recwarn if issubclass(w.category, ResourceWarning)]


def test_a_file_of_the_caller_stays_open(mode: Harness) -> None:
    file = io.BytesIO(b"content")
    mode.run(mode.client(Recorder()).stores.upload(file=file, purpose="test"))
    assert not file.closed


@pytest.mark.parametrize("name", ['a"b', "a\r\nX: 1", "a\nb", "a\x00b", "a\\b"])
def test_a_file_name_cannot_break_out_of_its_header(mode: Harness, name: str) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).stores.upload(file=(name, b"x"), purpose="test"))
    head = seen.last.content.rpartition(b"filename=")[2].partition(b"\r\n\r\n")[0]
    lines = head.split(b"\r\n")
    assert len(lines) == 2
    assert lines[1].startswith(b"Content-Type: ")
    assert lines[0].startswith(b'"')
    assert lines[0].endswith(b'"')
    assert b'"' not in lines[0][1:-1]
    assert b"\n" not in head.replace(b"\r\n", b"")


def test_a_file_name_with_dots_is_sent_as_it_is(mode: Harness) -> None:
    seen = Recorder()
    mode.run(mode.client(seen).stores.upload(file=("../../x", b""), purpose="test"))
    assert b'filename="../../x"' in seen.last.content


@pytest.mark.parametrize("file", ["text", 5, object(), iter([b"x"])])
def test_what_is_no_file_is_refused_by_name(mode: Harness, file: Any) -> None:
    seen = Recorder()
    with pytest.raises(TypeError, match="`file`"):
        mode.run(mode.client(seen).stores.upload(file=file, purpose="test"))
    assert seen.requests == []


def test_a_closed_file_is_refused_before_any_request(mode: Harness) -> None:
    file = io.BytesIO(b"x")
    file.close()
    seen = Recorder()
    with pytest.raises(ValueError, match="closed"):
        mode.run(mode.client(seen).stores.upload(file=file, purpose="test"))
    assert seen.requests == []


def test_a_missing_file_is_reported_before_any_request(mode: Harness) -> None:
    seen = Recorder()
    with pytest.raises(FileNotFoundError):
        mode.run(mode.client(seen).stores.upload(file=Path("no/such"), purpose="test"))
    assert seen.requests == []


def test_a_stream_that_can_be_read_once_is_sent_once(mode: Harness) -> None:
    seen = Recorder(httpx.Response(500))
    with pytest.raises(InternalServerError):
        mode.run(mode.client(seen).stores.upload(file=Pipe(b"content"), purpose="test"))
    assert len(seen.requests) == 1
    assert b"content" in seen.last.content


@pytest.fixture
def failing_once() -> Iterator[Server]:
    """A server that reads the first request and cuts the connection."""

    def answer(request: Received) -> bytes | None:
        return None if len(server.received) == 1 else http(b'{"id": "1"}')

    with Server(answer) as server:
        yield server


def test_over_sockets_a_retry_sends_the_file_again_from_its_start(
    mode: Harness, failing_once: Server, tmp_path: Path
) -> None:
    content = bytes(range(256)) * 4096
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    client = mode.client(base_url=failing_once.url)
    with path.open("rb") as file:
        mode.run(client.stores.upload(file=file, purpose="test"))
    bodies = [request.body for request in failing_once.received]
    assert len(bodies) == 2
    assert all(content in body for body in bodies)


def test_over_sockets_a_path_is_sent_again_too(
    mode: Harness, failing_once: Server, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"content")
    client = mode.client(base_url=failing_once.url)
    mode.run(client.stores.upload(file=path, purpose="test"))
    assert all(b"content" in request.body for request in failing_once.received)
    assert len(failing_once.received) == 2


def test_over_sockets_a_stream_comes_in_chunks_and_once(
    mode: Harness, failing_once: Server
) -> None:
    client = mode.client(base_url=failing_once.url)
    with pytest.raises(APIConnectionError):
        mode.run(client.stores.upload(file=Pipe(b"content"), purpose="test"))
    (request,) = failing_once.received
    assert request.headers["transfer-encoding"] == "chunked"
    assert b"content" in request.body


def encoded(files: dict[str, Any], **fields: Any) -> list[tuple[str, Any]]:
    """What a form consists of: each part's name, and its file or its text."""
    payload = encode_multipart(fields, files)
    assert payload.parts is not None
    return payload.parts


def test_files_may_be_anywhere_in_lists_and_mappings() -> None:
    file, other = io.BytesIO(b"x"), ("b.txt", b"y")
    files = {
        "top": [file, other],
        "deep": {"items": [{"file": file, "title": "t", "tags": ["a", "b"]}]},
        "odd": {"none": None, "omit": omit, "n": 5, "yes": True, "file": b"z"},
        "not": omit,
        "none": None,
    }
    assert encoded(files, purpose="p") == [
        ("purpose", (None, "p")),
        ("top[]", file),
        ("top[]", other),
        ("deep[items][][file]", file),
        ("deep[items][][title]", (None, "t")),
        ("deep[items][][tags][]", (None, "a")),
        ("deep[items][][tags][]", (None, "b")),
        ("odd[n]", (None, "5")),
        ("odd[yes]", (None, "true")),
        ("odd[file]", b"z"),
    ]


def test_the_brackets_of_a_name_are_those_of_its_list() -> None:
    files = {"top[]": [b"x"], "each[]": FileOrText([b"y"]), "one[]": ("a.txt", b"z")}
    assert [name for name, _ in encoded(files)] == ["top[]", "each[]", "one[]"]


def test_what_may_be_a_text_too_is_sent_as_what_it_is() -> None:
    file = io.BytesIO(b"x")
    files = {
        "address": FileOrText("https://files.test/a.png"),
        "file": FileOrText(file),
        "each": FileOrText([file, "https://files.test/b.png"]),
        "not": FileOrText(omit),
    }
    assert encoded(files) == [
        ("address", (None, "https://files.test/a.png")),
        ("file", file),
        ("each[]", file),
        ("each[]", (None, "https://files.test/b.png")),
    ]


@pytest.mark.parametrize("name", ['a"b', "a\r\nX: 1", "a\nb", "\x00"])
def test_a_name_cannot_break_out_of_its_header(mode: Harness, name: str) -> None:
    seen = Recorder()
    client = mode.client(seen)
    files = {"file": {name: b"x", f"{name}2": "text"}}
    mode.run(
        client.stores._request(
            "POST", "/x", cast_to=object, body={name: 1}, files=files
        )
    )
    found = sent(seen)
    assert len(found) == 3
    assert all(len(part.keys()) == (2 if part.get_filename() else 1) for part in found)


@pytest.mark.parametrize(
    "file",
    [
        ("a", b"", "text/plain\r\nX: 1"),
        ("a", b"", "text/plain", {"X": "1\r\nY: 2"}),
        ("a", b"", None, {"X\r\nY": "1"}),
    ],
)
def test_a_header_of_a_part_cannot_break_it_apart(file: Any) -> None:
    with pytest.raises(ValueError, match="header"):
        encoded({"file": file})


def test_headers_of_a_part_are_not_written_into() -> None:
    headers = {"X": "1"}
    parts = encoded({"file": ("a", b"", "text/plain", headers)})
    assert parts == [("file", ("a", b"", "text/plain", {"X": "1"}))]
    assert parts[0][1][3] is not headers


def test_what_was_opened_is_closed_if_a_later_file_cannot_be(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x")
    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        with pytest.raises(TypeError, match=r"`b\[\]`"):
            encode_multipart(None, {"a": path, "b": ["no file"]})
        gc.collect()
