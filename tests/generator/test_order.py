"""What a client is does not follow from the order in which its document says it."""

from __future__ import annotations

import json
from pathlib import Path

from generator.cache import Cache
from generator.pipeline import Request, generate

SCHEMES = {
    "one": {"type": "apiKey", "in": "query", "name": "key"},
    "two": {"type": "apiKey", "in": "header", "name": "X-Key"},
}


def client(folder: Path, names: list[str]) -> dict[str, str]:
    """A client's modules, where each of two operations asks for a key of its own."""
    folder.mkdir()
    spec = folder / "openapi.json"
    paths: dict[str, object] = {
        f"/{name}": {
            "get": {
                "security": [{name: []}],
                "responses": {"204": {"description": "Done."}},
            }
        }
        for name in names
    }
    document: dict[str, object] = {
        "openapi": "3.1.0",
        "info": {"title": "Keys", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": paths,
        "components": {"securitySchemes": SCHEMES},
    }
    spec.write_text(json.dumps(document))
    result = generate(Request(spec, None, folder / "keys"), Cache(None))
    files = result.files.items()
    return {path: text.decode() for path, text in files if path.endswith(".py")}


def test_of_two_credentials_that_are_asked_for_as_often_the_same_is_usual(
    tmp_path: Path,
) -> None:
    one = client(tmp_path / "one", ["one", "two"])
    two = client(tmp_path / "two", ["two", "one"])
    assert one.keys() == two.keys()
    usual = {path: said_of_security(text) for path, text in one.items()}
    assert any(usual.values())
    assert usual == {path: said_of_security(text) for path, text in two.items()}


def said_of_security(text: str) -> list[str]:
    return [line for line in text.splitlines() if "security = " in line]
