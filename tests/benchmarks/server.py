"""A server without a network: replies that are ready before the clock starts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

__all__ = ["BASE_URL", "body_of", "http_client", "page", "pages", "store"]

BASE_URL = "https://api.example.com/v1"


def http_client(replies: Mapping[str, bytes]) -> httpx2.Client:
    """An HTTP client of a server that has a reply for each path below `BASE_URL`.

    For a list of several pages the query `after` is part of the path.
    """
    # Late: what is timed as loading must not be loaded before.
    import httpx2

    prefix = len("/v1")

    def reply(request: httpx2.Request) -> httpx2.Response:
        path = request.url.path[prefix:]
        after = request.url.params.get("after")
        content = replies[path if after is None else f"{path}?after={after}"]
        return httpx2.Response(
            200, content=content, headers={"content-type": "application/json"}
        )

    return httpx2.Client(transport=httpx2.MockTransport(reply))


def body_of(value: object) -> bytes:
    """A value as the body of a reply."""
    return json.dumps(value).encode()


def store(number: int, *, odd: bool = False) -> dict[str, object]:
    """A vector store; an odd one lacks a field and has a status nobody knows."""
    described: dict[str, object] = {
        "id": f"vs_{number}",
        "object": "vector_store",
        "created_at": 1699061776,
        "name": "Support FAQ",
        "usage_bytes": 139920,
        "file_counts": {
            "in_progress": 0,
            "completed": 3,
            "failed": 0,
            "cancelled": 0,
            "total": 3,
        },
        "status": "completed",
        "last_active_at": 1699061776,
        "metadata": {"team": "support"},
    }
    if odd:
        del described["usage_bytes"]
        described["status"] = "archived"
    return described


def page(
    size: int, *, first: int = 0, more: bool = True, odd: bool = False
) -> dict[str, object]:
    """A page of a list of vector stores."""
    data = [store(number, odd=odd) for number in range(first, first + size)]
    ends = {"first_id": data[0]["id"], "last_id": data[-1]["id"]}
    return {"object": "list", "data": data, **ends, "has_more": more}


def pages(count: int, size: int) -> dict[str, bytes]:
    """A whole list: path and cursor -> page."""
    replies: dict[str, bytes] = {}
    path = "/vector_stores"
    for number in range(count):
        first = number * size
        content = page(size, first=first, more=number < count - 1)
        replies[path] = body_of(content)
        path = f"/vector_stores?after=vs_{first + size - 1}"
    return replies
