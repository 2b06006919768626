"""What a document does not say of its requests is not held against them."""

from __future__ import annotations

from collections.abc import Iterator

import httpx2
import pytest

from generator.load import load
from generator.mock import application, running

from .conftest import ROOT

DOCUMENT = ROOT / "tests" / "cases" / "requests_that_say_too_little" / "openapi.yaml"


@pytest.fixture
def loose() -> Iterator[httpx2.Client]:
    with (
        running(application(load(DOCUMENT))) as url,
        httpx2.Client(base_url=url) as client,
    ):
        yield client


def test_a_header_that_frames_requests_may_be_absent(loose: httpx2.Client) -> None:
    answer = loose.post(
        "/uploads",
        content=iter([b"in ", b"chunks"]),
        headers={"Content-Type": "application/octet-stream"},
    )
    assert "Content-Length" not in answer.request.headers
    assert answer.status_code == 204, answer.text


def test_a_body_without_a_media_type_is_none(loose: httpx2.Client) -> None:
    headers = {"Content-Type": "application/json"}
    assert loose.delete("/marks//all", headers=headers).status_code == 204


def test_a_place_that_is_named_twice(loose: httpx2.Client) -> None:
    assert loose.get("/marks/1/of/1?=x").status_code == 200


def test_a_path_with_a_space(loose: httpx2.Client) -> None:
    assert loose.put("/marks/of%20all").status_code == 204
