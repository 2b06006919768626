"""Prints each speed that we promise, as a ratio, beside its target."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .timing import Ratio, command, compare

ROOT = Path(__file__).parent.parent.parent
SPEC = ROOT / "spec" / "openapi.yaml"
CONFIG = ROOT / "spec" / "stainless.yml"
PYTHON = sys.executable


def main() -> None:
    print(f"{'':<52} {'ours':>10} {'peer':>10} {'ratio':>7}  {'target':>7}")
    for ratio in (*generation(), *loading(), *requests()):
        print(ratio, flush=True)


def generation() -> Iterator[Ratio]:
    """Whole runs of the generator, against the peer's on the same document."""
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder, "openai_vector_stores"))
        run = [PYTHON, "-m", "generator"]
        target = [str(SPEC), "--config", str(CONFIG), "--output", output]
        peer = command(
            *(str(Path(PYTHON).with_name("openapi-python-client")), "generate"),
            *("--path", str(SPEC), "--overwrite", "--output-path", f"{folder}/peer"),
        )
        cold = command(*run, "generate", *target, "--no-cache", PYTHONPATH=str(ROOT))
        yield compare("generate, cold", cold, peer, target=1.3, rounds=7)
        for verb in ("generate", "check"):
            warm = command(
                *(*run, verb, *target),
                PYTHONPATH=str(ROOT),
                XDG_CACHE_HOME=folder,
            )
            name = f"{verb}, nothing changed"
            yield compare(name, warm, peer, target=0.25, rounds=7)


def loading() -> Iterator[Ratio]:
    """Starting Python with the client, against starting it with its dependencies."""
    ours = command(
        *(PYTHON, "-c", "import openai_vector_stores as o; o.OpenAI(api_key='-')"),
        PYTHONPATH=str(ROOT / "generated"),
    )
    peer = command(PYTHON, "-c", "import httpx2, pydantic")
    name = "import and construct, against httpx2 and pydantic"
    yield compare(name, ours, peer, target=1.15, rounds=25)


def requests() -> Iterator[Ratio]:
    """One call over a transport that answers at once, against bare httpx2 and json."""
    import httpx2

    sys.path.insert(0, str(ROOT / "generated"))
    from openai_vector_stores import OpenAI

    body = json.dumps(_page(100)).encode()
    transport = httpx2.MockTransport(
        lambda _: httpx2.Response(
            200, content=body, headers={"content-type": "application/json"}
        )
    )
    http = httpx2.Client(transport=transport, base_url="https://api.example.com/v1")
    client = OpenAI(
        api_key="-", base_url="https://api.example.com/v1", http_client=http
    )
    headers = {"Authorization": "Bearer -", "OpenAI-Beta": "assistants=v2"}

    def bare() -> object:
        reply = http.get("/vector_stores", params={"limit": 100}, headers=headers)
        return json.loads(reply.content)

    yield compare(
        "list of 100, against bare httpx2 and json.loads",
        lambda: client.vector_stores.list(limit=100),
        bare,
        target=2.0,
        rounds=400,
    )


def _page(size: int) -> dict[str, object]:
    store = {
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
    data = [{"id": f"vs_{number}", **store} for number in range(size)]
    ends = {"first_id": data[0]["id"], "last_id": data[-1]["id"]}
    return {"object": "list", "data": data, **ends, "has_more": True}


if __name__ == "__main__":
    main()
