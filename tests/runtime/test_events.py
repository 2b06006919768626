"""Event streams and lines of JSON, from bytes."""

from __future__ import annotations

import httpx2 as httpx
import pytest

from _runtime.events import (
    DEFAULT_EVENT_RULES,
    EventRule,
    JSONLDecoder,
    ServerSentEvent,
    SSEDecoder,
    handling,
    stream_error,
)

Event = tuple[str | None, str, str | None, int | None]


def events_of(*chunks: bytes) -> list[Event]:
    decoder = SSEDecoder()
    found = [event for chunk in chunks for event in decoder.feed(chunk)]
    return [(e.event, e.data, e.id, e.retry) for e in found]


def data(text: str) -> Event:
    return (None, text, None, None)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"data: a\n\n", [data("a")]),
        (b"data:a\n\ndata:  b\n\n", [data("a"), data(" b")]),
        (b"data: a\ndata: b\n\n", [data("a\nb")]),
        (b"data\n\n", [data("")]),
        (b"data:\ndata:\n\n", [data("\n")]),
        (b"event: e\ndata: a\n\ndata: b\n\n", [("e", "a", None, None), data("b")]),
        (b"event: e\n\n", [("e", "", None, None)]),
        (b"event:\ndata: a\n\n", [data("a")]),
        (b": comment\n\n:\n\ndata: a\n\n", [data("a")]),
        (
            b"id: 1\ndata: a\n\ndata: b\n\n",
            [(None, "a", "1", None), (None, "b", "1", None)],
        ),
        (
            b"id: 1\ndata: a\n\nid\ndata: b\n\n",
            [(None, "a", "1", None), (None, "b", "", None)],
        ),
        (b"id: 1\x002\ndata: a\n\n", [data("a")]),
        (
            b"retry: 30\ndata: a\n\nretry: 3x\ndata: b\n\n",
            [(None, "a", None, 30), data("b")],
        ),
        (b"retry: " + b"9" * 20 + b"\ndata: a\n\n", [data("a")]),
        (b"Data: a\nother: b\n\n", []),
        (b"\xef\xbb\xbfdata: a\n\n", [data("a")]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", []),
        (b"data: \xef\xbb\xbfa\n\n", [data("\ufeffa")]),
        (b"data: \xff\n\n", [data("\ufffd")]),
        (
            "data: \u2028\u0085\x0b\x0c\x1c\n\n".encode(),
            [data("\u2028\u0085\x0b\x0c\x1c")],
        ),
        (b"data: a\n", []),
        (b"data: a", []),
        (b"\n\n\n", []),
    ],
)
@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_events_are_read_however_lines_end_and_pieces_are_cut(
    body: bytes, expected: list[Event], end: bytes
) -> None:
    body = body.replace(b"\n", end)
    assert events_of(body) == expected
    assert events_of(*(body[i : i + 1] for i in range(len(body)))) == expected
    for cut in range(len(body)):
        assert events_of(body[:cut], b"", body[cut:]) == expected


def test_a_line_end_cut_in_two_is_one_line_end() -> None:
    assert events_of(b"data: a\r", b"\ndata: b\r", b"\n\r", b"\n") == [data("a\nb")]


def test_a_long_line_in_many_pieces_takes_no_longer_for_it() -> None:
    piece = b"x" * 1000
    found = events_of(b"data: ", *([piece] * 20_000), b"\n\n")
    assert len(found[0][1]) == 20_000_000


def test_lines_of_text_may_be_given_instead() -> None:
    decoder = SSEDecoder()
    assert decoder.decode("data: é") is None
    event = decoder.decode("")
    assert event is not None
    assert event.data == "é"


def test_an_event_shows_what_is_in_it() -> None:
    event = ServerSentEvent(event="e", data="[1]", id="2", retry=3)
    assert event.json() == [1]
    assert repr(event) == "ServerSentEvent(event='e', data='[1]', id='2', retry=3)"


@pytest.mark.parametrize(
    ("chunks", "expected", "rest"),
    [
        ([b"1\n2\n"], [b"1", b"2"], None),
        ([b"1\r\n\r\n  \n2"], [b"1"], b"2"),
        ([b'{"a":', b" 1}", b"\n{}"], [b'{"a": 1}'], b"{}"),
        ([b"1\n \n"], [b"1"], None),
        ([b"\x1e1\n\x1e", b'{"a":\n1}\n\x1e3\n'], [b"1", b'{"a":\n1}'], b"3"),
        ([b"\x1e1\x1e2\n"], [b"1"], b"2"),
        ([], [], None),
    ],
)
def test_lines_of_json_are_read(
    chunks: list[bytes], expected: list[bytes], rest: bytes | None
) -> None:
    decoder = JSONLDecoder()
    assert [line for chunk in chunks for line in decoder.feed(chunk)] == expected
    assert decoder.end() == rest


def sse(data: str, event: str | None = None) -> ServerSentEvent:
    return ServerSentEvent(event=event, data=data)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (sse('{"a": 1}'), "yield"),
        (sse('{"a": 1}', "some.type"), "yield"),
        (sse("[DONE]"), "done"),
        (sse("[DONE] really"), "done"),
        (sse("whatever", "error"), "error"),
        (sse('{"error": {"message": "no"}}'), "error"),
        (sse('{"error": null, "a": 1}'), "yield"),
        (sse('{"a": {"error": 1}}'), "yield"),
        (sse('"error"'), "yield"),
        (sse("", "ping"), "continue"),
    ],
)
def test_without_rules_the_usual_ones_hold(
    event: ServerSentEvent, expected: str
) -> None:
    assert handling(event, DEFAULT_EVENT_RULES)[0] == expected


def test_the_first_rule_that_fits_decides() -> None:
    rules = (
        EventRule("continue", types=("ping", None)),
        EventRule("done", types=("end",)),
        EventRule("error", types=("bad",), data_prefix="!", error_property="why"),
        EventRule("yield", types=("good", "bad")),
    )
    decided = [
        handling(event, rules)
        for event in (
            sse("1"),
            sse("1", "ping"),
            sse("", "end"),
            sse("!", "bad"),
            sse('{"why": 1}', "bad"),
            sse("1", "other"),
        )
    ]
    assert decided == [
        ("continue", None),
        ("continue", None),
        ("done", None),
        ("error", "why"),
        ("yield", None),
        ("continue", None),
    ]


@pytest.mark.parametrize(
    ("data", "message", "body"),
    [
        (
            '{"error": {"message": "no", "code": "x"}}',
            "no",
            {"message": "no", "code": "x"},
        ),
        ('{"error": "no"}', "no", "no"),
        ('{"message": "no"}', "no", {"message": "no"}),
        ("plain words", "plain words", "plain words"),
        ("", "An error occurred during streaming", None),
        (
            '{"error": {"message": 5}}',
            "An error occurred during streaming",
            {"message": 5},
        ),
    ],
)
def test_the_error_says_what_the_server_says(
    data: str, message: str, body: object
) -> None:
    request = httpx.Request("GET", "https://api.test")
    error = stream_error(sse(data, "error"), "error", request)
    assert (error.message, error.body, error.request) == (message, body, request)
