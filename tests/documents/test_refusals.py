"""What cannot succeed is refused before any request, by helpers of several too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from openai_vector_stores import OpenAI

WRONG = ["", ".", "..", "%2e%2e"]


@pytest.fixture
def client() -> OpenAI:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise AssertionError(f"{request.method} {request.url} was sent")

    http = httpx2.Client(transport=httpx2.MockTransport(refuse))
    return OpenAI(api_key="k", http_client=http, max_retries=0)


CALLS: dict[str, Callable[[OpenAI, Any], object]] = {
    "retrieve": lambda c, wrong: c.vector_stores.retrieve(wrong),
    "files.delete": lambda c, wrong: c.vector_stores.files.delete(
        "file-1", vector_store_id=wrong
    ),
    "files.upload": lambda c, wrong: c.vector_stores.files.upload(
        vector_store_id=wrong, file=b"x"
    ),
    "files.upload_and_poll": lambda c, wrong: c.vector_stores.files.upload_and_poll(
        vector_store_id=wrong, file=b"x"
    ),
    "file_batches.upload_and_poll": (
        lambda c, wrong: c.vector_stores.file_batches.upload_and_poll(
            wrong, files=[b"x"]
        )
    ),
}


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_an_id_that_leads_elsewhere_is_refused(
    call: Callable[[OpenAI, Any], object], wrong: str, client: OpenAI
) -> None:
    with pytest.raises(ValueError, match="vector_store_id"):
        call(client, wrong)


@pytest.mark.parametrize("time", [-1, float("nan"), float("inf")])
def test_an_endless_wait_is_refused_before_anything_is_made(
    time: float, client: OpenAI
) -> None:
    with pytest.raises(ValueError, match="max_wait_seconds"):
        client.vector_stores.files.create_and_poll(
            "file-1", vector_store_id="vs_1", max_wait_seconds=time
        )
    with pytest.raises(ValueError, match="max_wait_seconds"):
        client.vector_stores.file_batches.upload_and_poll(
            "vs_1", files=[b"x"], max_wait_seconds=time
        )
