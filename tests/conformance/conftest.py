"""A package with each kind of call, made from a document of ours, and a server for it."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.cache import Cache
from generator.load import load
from generator.mock import application, running
from generator.output import write
from generator.pipeline import Request, generate
from generator.settings import read_settings

KINDS = Path(__file__).parent / "kinds"
PACKAGE = "library"


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package, imported."""
    output = tmp_path_factory.mktemp("packages") / PACKAGE
    request = Request(KINDS / "openapi.yaml", KINDS / "stainless.yml", output)
    write(generate(request, Cache(None)).files, output)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(output.parent), *sys.path])
        yield importlib.import_module(PACKAGE)


@pytest.fixture
def part(library: Any) -> Callable[[str], Any]:
    """Imports a module of the package, by its name in it."""
    return lambda name: importlib.import_module(f"{library.__name__}.{name}")


@pytest.fixture(params=[False, True], ids=["memory", "examples"])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    """A server of the document, on a socket, that remembers or has examples only."""
    settings = read_settings(load(KINDS / "stainless.yml"))
    document = load(KINDS / "openapi.yaml")
    app = application(document, settings, stateless=request.param)
    with running(app, path="/v1") as url:
        yield url


@pytest.fixture
def client(library: Any, url: str) -> Iterator[Any]:
    """A client of that server, which reads replies strictly."""
    with library.Client(
        api_key="key", base_url=url, max_retries=0, _strict_response_validation=True
    ) as client:
        yield client
