"""Prints each speed that we promise, as a ratio, beside its target.

The names of sections as arguments run these alone: `python -m tests.benchmarks official`.
`full` takes minutes, so it has to be named; a file as an argument is its document.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from . import full, official
from .server import BASE_URL, body_of, http_client, page
from .timing import GENERATED, PYTHON, ROOT, Ratio, command, compare

SPEC = ROOT / "spec" / "openapi.yaml"
CONFIG = ROOT / "spec" / "stainless.yml"


def main(arguments: list[str]) -> None:
    sections: dict[str, Callable[[], Iterator[Ratio]]] = {
        "generation": generation,
        "loading": loading,
        "requests": requests,
        "official": official.ratios,
        "full": full.ratios,
    }
    files = [name for name in arguments if name not in sections]
    for name in files:
        os.environ["SPECLOOM_DOCUMENT"] = name
    names = [name for name in arguments if name in sections]
    names = names or [name for name in sections if name != "full"]
    print(f"{'':<56} {'ours':>10} {'peer':>10} {'ratio':>7}  {'target':>7}")
    chosen = [sections[name] for name in names]
    for ratio in chain.from_iterable(section() for section in chosen):
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
        PYTHONPATH=str(GENERATED),
    )
    peer = command(PYTHON, "-c", "import httpx2, pydantic")
    name = "import and construct, against httpx2 and pydantic"
    yield compare(name, ours, peer, target=1.15, rounds=25)


def requests() -> Iterator[Ratio]:
    """One call over a transport that answers at once, against bare httpx2 and json."""
    import json

    sys.path.insert(0, str(GENERATED))
    from openai_vector_stores import OpenAI

    http = http_client({"/vector_stores": body_of(page(100))})
    client = OpenAI(api_key="-", base_url=BASE_URL, http_client=http)
    url = f"{BASE_URL}/vector_stores"
    headers = {"Authorization": "Bearer -", "OpenAI-Beta": "assistants=v2"}

    def bare() -> object:
        return json.loads(http.get(url, params={"limit": 100}, headers=headers).content)

    yield compare(
        "list of 100, against bare httpx2 and json.loads",
        lambda: client.vector_stores.list(limit=100),
        bare,
        target=2.0,
        rounds=400,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
