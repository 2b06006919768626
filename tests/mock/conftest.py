"""Servers on real sockets: one of the Vector Stores document, one of a made-up one."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.load import load
from generator.mock import application, running
from generator.settings import Settings, read_settings

ROOT = Path(__file__).parent.parent.parent
SPEC = ROOT / "spec" / "openapi.yaml"
PETS = Path(__file__).parent / "pets.yaml"
sys.path.insert(0, str(ROOT / "generated"))


def store_settings() -> Settings:
    return read_settings(load(SPEC.with_name("stainless.yml")))


@pytest.fixture
def url() -> Iterator[str]:
    """A fresh server of the Vector Stores document."""
    with running(application(load(SPEC), store_settings()), path="/v1") as url:
        yield url


@pytest.fixture
def stores(url: str) -> Iterator[httpx2.Client]:
    """A bare client with what each request to that server needs."""
    headers = {"Authorization": "Bearer key", "OpenAI-Beta": "assistants=v2"}
    with httpx2.Client(base_url=url, headers=headers) as client:
        yield client


@pytest.fixture
def stateless() -> Iterator[httpx2.Client]:
    """The same with a server that remembers nothing."""
    headers = {"Authorization": "Bearer key", "OpenAI-Beta": "assistants=v2"}
    app = application(load(SPEC), store_settings(), stateless=True)
    with (
        running(app, path="/v1") as url,
        httpx2.Client(base_url=url, headers=headers) as client,
    ):
        yield client


@pytest.fixture
def pets() -> Iterator[httpx2.Client]:
    """A client of the made-up document's server, which has no settings."""
    with (
        running(application(load(PETS))) as url,
        httpx2.Client(base_url=url, headers={"X-Key": "k"}) as client,
    ):
        yield client


def message(response: httpx2.Response) -> str:
    body: dict[str, Any] = response.json()
    return str(body["error"]["message"])
