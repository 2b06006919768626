"""A client that is to use httpx imports that, and nothing of httpx2."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from casebook import Case, run

FROM = Path(__file__).parent / "cases" / "client_of_all_kinds"

PROGRAM = """
import asyncio, sys
sys.modules["httpx2"] = None
import httpx
from over_httpx import AsyncCityLibrary, CityLibrary
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"ok": True}))
with CityLibrary(name="n", token="t", http_client=httpx.Client(transport=transport)) as client:
    assert isinstance(client.get("/x", cast_to=httpx.Response), httpx.Response)
async def main():
    http = httpx.AsyncClient(transport=transport)
    async with AsyncCityLibrary(name="n", token="t", http_client=http) as client:
        print(await client.get("/x", cast_to=object))
asyncio.run(main())
"""


def test_the_settings_choose_the_http_library(tmp_path: Path) -> None:
    folder = tmp_path / "case" / "over_httpx"
    shutil.copytree(FROM, folder, ignore=shutil.ignore_patterns("only.txt", "expected"))
    settings = (folder / "stainless.yml").read_text("utf-8")
    settings = settings.replace("client_of_all_kinds", "over_httpx")
    settings += "\nx-specloom: { http: httpx }\n"
    (folder / "stainless.yml").write_text(settings, "utf-8")
    outcome = run(Case(folder), tmp_path / "over_httpx")
    assert outcome.code == 0, outcome.stderr
    library = (tmp_path / "over_httpx" / "_runtime" / "library.py").read_text("utf-8")
    assert "from httpx import" in library
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "{'ok': True}\n", done.stderr
