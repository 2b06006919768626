"""The generated client at work, against a server made from the same document.

`make demo` runs it; it needs nothing but this checkout and prints what it does.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "generated"))

from openai_vector_stores import AsyncOpenAI, NotFoundError, OpenAI  # noqa: E402

STORES = 25


@contextmanager
def mock_server() -> Generator[str]:
    """Runs `specloom mock` on a free port and gives its URL."""
    command = [sys.executable, "-m", "generator", "mock", "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def tell(what: str, outcome: object) -> None:
    print(f"  {what:<34} {outcome}")


def main() -> None:
    with mock_server() as url:
        print(f"A server made from spec/openapi.yaml answers at {url}\n")
        with OpenAI(api_key="demo", base_url=url) as client:
            print("OpenAI, the synchronous client:")
            show(client)
        print("\nAsyncOpenAI, the same asynchronously:")
        asyncio.run(show_async(url))


def show(client: OpenAI) -> None:
    made = [client.vector_stores.create(name=f"Store {n}") for n in range(STORES)]
    tell("created", f"{len(made)} vector stores, the first is {made[0].id}")

    page = client.vector_stores.list(limit=10, order="asc")
    pages = [len(each.data) for each in page.iter_pages()]
    tell("listed page by page", f"pages of {pages}")
    names = [store.name for store in client.vector_stores.list(limit=10, order="asc")]
    tell("listed with auto-pagination", f"{len(names)} names, up to {names[-1]!r}")

    store = client.vector_stores.retrieve(made[0].id)
    tell("retrieved", f"{store.name!r}, {store.status}")
    store = client.vector_stores.update(store.id, name="Support FAQ")
    tell("updated", f"it is now {store.name!r}")

    file = client.vector_stores.files.upload_and_poll(
        vector_store_id=store.id,
        file=("faq.txt", b"Returns are free within 30 days."),
        poll_interval_ms=50,
    )
    tell("uploaded, attached and polled", f"{file.id} is {file.status}")
    found = client.vector_stores.search(store.id, query="returns")
    tell(
        "searched", f"{len(found.data)} results, the best scores {found.data[0].score}"
    )

    gone = client.vector_stores.delete(store.id)
    tell("deleted", f"{gone.id}: {gone.deleted}")
    try:
        client.vector_stores.retrieve(store.id)
    except NotFoundError as error:
        tell("looked for it again", f"{type(error).__name__}: {error}")


async def show_async(url: str) -> None:
    async with AsyncOpenAI(api_key="demo", base_url=url) as client:
        made = await asyncio.gather(
            *(client.vector_stores.create(name=f"Async {n}") for n in range(STORES))
        )
        tell("created side by side", f"{len(made)} vector stores")
        page = await client.vector_stores.list(limit=10)
        pages = [len(each.data) async for each in page.iter_pages()]
        tell("listed page by page", f"pages of {pages}")
        count = 0
        async for _ in client.vector_stores.list(limit=10):
            count += 1
        tell("listed with auto-pagination", f"{count} stores, of both clients")
        file = await client.vector_stores.files.upload_and_poll(
            vector_store_id=made[0].id, file=b"Open from 9 to 5.", poll_interval_ms=50
        )
        tell("uploaded, attached and polled", f"{file.id} is {file.status}")
        gone = await client.vector_stores.delete(made[0].id)
        tell("deleted", f"{gone.id}: {gone.deleted}")
        try:
            await client.vector_stores.retrieve(made[0].id)
        except NotFoundError as error:
            tell("looked for it again", f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
