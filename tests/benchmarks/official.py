"""Against the `openai` package: the same work, in the same run, on the same transport."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

from .server import BASE_URL, body_of, http_client, page, pages, store
from .timing import GENERATED, PYTHON, ROOT, Ratio, command, compare, compare_peaks

OURS = "openai_vector_stores"
PEER = "openai"

CONSTRUCT = "import {0}; client = {0}.OpenAI(api_key='-')"
CALL = """
import {0}
from tests.benchmarks.server import BASE_URL, body_of, http_client, page
http = http_client({{"/vector_stores": body_of(page(100))}})
client = {0}.OpenAI(api_key="-", base_url=BASE_URL, http_client=http)
client.vector_stores.list(limit=100)
"""


def ratios() -> Iterator[Ratio]:
    """What is promised against the package, and the floor that both stand on."""
    yield from starting("import", "import {0}", promised=True)
    yield from starting("import and construct", CONSTRUCT, promised=True)
    yield from starting("import, construct and first list of 100", CALL, promised=False)
    yield from calling()


def starting(name: str, program: str, *, promised: bool) -> Iterator[Ratio]:
    """Whole processes: what a program pays before it has asked for anything."""
    ours, peer = ((PYTHON, "-c", program.format(package)) for package in (OURS, PEER))
    path = {"PYTHONPATH": f"{GENERATED}:{ROOT}"}
    yield compare(
        name,
        command(*ours, **path),
        command(*peer, **path),
        target=0.25 if promised else None,
        rounds=15,
        best=True,
    )
    yield compare_peaks(
        f"{name}: peak memory",
        ours,
        peer,
        target=0.5 if promised else None,
        rounds=5,
        **path,
    )


def calling() -> Iterator[Ratio]:
    """Calls in one process, each beside the package's and beside bare httpx2."""
    path = "/vector_stores"
    listing = "list of 100"
    yield from work(listing, {path: body_of(page(100))}, list_100, target=0.1)
    odd = {path: body_of(page(100, odd=True))}
    yield from work(f"{listing}, each departing twice", odd, list_100, target=0.15)
    yield from work(
        "10,000 objects by pages of 100",
        pages(100, 100),
        list_all,
        target=0.1,
        rounds=15,
    )
    yield from one_object()


def list_100(client: Any) -> object:
    """One page, and nothing done with it."""
    return client.vector_stores.list(limit=100)


def list_all(client: Any) -> None:
    """All pages, each item looked at."""
    count = sum(1 for item in client.vector_stores.list(limit=100) if item.id)
    assert count == 10_000


def work(
    name: str,
    replies: dict[str, bytes],
    function: Callable[[Any], object],
    *,
    target: float,
    rounds: int = 200,
) -> Iterator[Ratio]:
    """The same function with the client of each package."""
    ours, peer = (client(package, replies) for package in (OURS, PEER))
    yield compare(
        name,
        lambda: function(ours),
        lambda: function(peer),
        target=target,
        rounds=rounds,
        best=True,
    )
    if len(replies) == 1:
        floor = bare("/vector_stores", replies)
        yield compare(
            f"{name}: against bare httpx2 and json.loads",
            lambda: function(ours),
            floor,
            target=None,
            rounds=rounds * 2,
            best=True,
        )


def one_object() -> Iterator[Ratio]:
    """The smallest call there is: what is paid for each."""
    path = "/vector_stores/vs_1"
    replies = {path: body_of(store(1))}
    ours, peer = (client(package, replies) for package in (OURS, PEER))
    yield compare(
        "one object, against bare httpx2 and json.loads",
        lambda: ours.vector_stores.retrieve("vs_1"),
        bare(path, replies),
        target=1.5,
        rounds=3000,
        best=True,
    )
    yield compare(
        "one object",
        lambda: ours.vector_stores.retrieve("vs_1"),
        lambda: peer.vector_stores.retrieve("vs_1"),
        target=None,
        rounds=1000,
        best=True,
    )


def client(package: str, replies: dict[str, bytes]) -> Any:
    """The client of one of the two packages, on a transport that answers at once."""
    from importlib import import_module

    if str(GENERATED) not in sys.path:
        sys.path.insert(0, str(GENERATED))
    http = http_client(replies)
    module = import_module(package)
    return module.OpenAI(api_key="-", base_url=BASE_URL, http_client=http)


def bare(path: str, replies: dict[str, bytes]) -> Callable[[], object]:
    """The HTTP library alone, and its reply as plain values."""
    http = http_client(replies)
    url = BASE_URL + path
    return lambda: json.loads(http.get(url).content)
