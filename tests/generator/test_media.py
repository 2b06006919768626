"""Media types: which of them are JSON, text, streams."""

from __future__ import annotations

import pytest

from generator.media import is_json, is_text, media_type, stream_format


def test_parameters_and_case_are_no_part_of_the_type() -> None:
    assert media_type("Application/JSON; charset=utf-8") == "application/json"


@pytest.mark.parametrize("media", ["application/json", "application/problem+json"])
def test_json_is_known_by_its_name_and_by_its_suffix(media: str) -> None:
    assert is_json(media)
    assert not is_text(media)


@pytest.mark.parametrize("media", ["application/jsonl", "application/x-ndjson"])
def test_lines_of_json_are_a_stream_and_no_json(media: str) -> None:
    assert stream_format(media) == "jsonl"
    assert not is_json(media)


def test_server_sent_events_are_no_text() -> None:
    assert stream_format("text/event-stream") == "sse"
    assert not is_text("text/event-stream")


@pytest.mark.parametrize("media", ["text/csv", "application/xml", "image/svg+xml"])
def test_what_programs_write_as_text_is_text(media: str) -> None:
    assert is_text(media)


@pytest.mark.parametrize("media", ["image/png", "application/pdf", "*/*"])
def test_all_else_is_neither(media: str) -> None:
    assert not is_text(media)
    assert not is_json(media)
    assert stream_format(media) is None
