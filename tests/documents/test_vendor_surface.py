"""The methods take what those of the vendor's own package take.

`facts/surface.tsv` has the arguments of `openai` 3.52.0 as `inspect.signature` gives
them, the same for both of its clients: names, order, kinds, and whether there is a
default. What we have besides is listed here, and so is what we leave out.
"""

from __future__ import annotations

import csv
import inspect
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from openai_vector_stores import AsyncOpenAI, OpenAI

from .caller import MODES, Mode

FACTS = Path(__file__).parent.parent / "facts" / "surface.tsv"

# What has to do with other parts of the vendor's API, or with other platforms.
LEFT_OUT = {
    "client": "_enforce_credentials admin_api_key data_residency provider webhook_secret"
    " websocket_base_url workload_identity",
    "copy": "_enforce_credentials admin_api_key data_residency provider webhook_secret"
    " websocket_base_url workload_identity",
}

# Deprecated there, and a second name of `files.content`.
NO_METHODS = {"files.retrieve_content"}

EXTRAS = "extra_headers extra_query extra_body timeout"
ADDED = {
    "client": "total_timeout",
    "copy": "total_timeout",
    "files.wait_for_processing": EXTRAS,
    "vector_stores.file_batches.create_and_poll": "max_wait_seconds",
    "vector_stores.file_batches.poll": f"max_wait_seconds {EXTRAS}",
    "vector_stores.file_batches.upload_and_poll": "attributes max_wait_seconds",
    "vector_stores.files.poll": EXTRAS,
    "vector_stores.files.upload": "attributes",
}


class Argument(NamedTuple):
    name: str
    kind: str
    default: bool


@cache
def facts() -> dict[str, list[Argument]]:
    found: dict[str, list[Argument]] = defaultdict(list)
    with FACTS.open(newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            argument = Argument(row["name"], row["kind"], row["default"] == "yes")
            found[row["method"]].append(argument)
    return dict(found)


def ours(mode: Mode, path: str) -> list[Argument]:
    client = OpenAI if mode == "sync" else AsyncOpenAI
    found: Any = client if path == "client" else client(api_key="unused")
    for name in [] if path == "client" else path.split("."):
        found = getattr(found, name)
    return [
        Argument(
            item.name,
            item.kind.name.lower().replace("_", " "),
            item.default is not inspect.Parameter.empty,
        )
        for item in inspect.signature(found).parameters.values()
    ]


@pytest.mark.parametrize("path", sorted(facts().keys() - NO_METHODS))
@pytest.mark.parametrize("mode", MODES)
def test_arguments_are_the_vendors_but_for_documented_additions(
    mode: Mode, path: str
) -> None:
    left_out = LEFT_OUT.get(path, "").split()
    wanted = [item for item in facts()[path] if item.name not in left_out]
    names = {item.name for item in wanted}
    found = ours(mode, path)
    shared = [item for item in found if item.name in names]
    assert shared == wanted
    added = [item.name for item in found if item.name not in names]
    assert sorted(added) == sorted(ADDED.get(path, "").split())
