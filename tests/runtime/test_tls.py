"""TLS: the user's own authorities are trusted where they are given, and no others."""

from __future__ import annotations

import ssl
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from _runtime.errors import APIConnectionError
from _runtime.http import DefaultAsyncHttpxClient, DefaultHttpxClient

from .harness import Harness
from .server import Server, http

pytestmark = pytest.mark.skipif(which("openssl") is None, reason="there is no openssl")

OBJECT = b'{"id": "1"}'


@dataclass(frozen=True)
class Authority:
    """An authority of our own, and a certificate for 127.0.0.1 that it has signed."""

    root: Path
    certificate: Path
    key: Path


def make(folder: Path) -> Authority:
    """Make one with the command line of openssl: there is no such library here."""
    folder.mkdir()

    def openssl(*arguments: str) -> None:
        subprocess.run(
            ["openssl", *arguments], cwd=folder, check=True, capture_output=True
        )

    new = ("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2")
    openssl(*new, "-keyout", "root.key", "-out", "root.pem", "-subj", "/CN=Test root")
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1\n")
    ask = ("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "key", "-out", "ask")
    openssl(*ask, "-subj", "/CN=127.0.0.1")
    sign = ("x509", "-req", "-in", "ask", "-CA", "root.pem", "-CAkey", "root.key")
    openssl(*sign, "-days", "2", "-CAcreateserial", "-extfile", "names", "-out", "cert")
    return Authority(folder / "root.pem", folder / "cert", folder / "key")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make(tmp_path_factory.mktemp("tls") / "ours")


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make(tmp_path_factory.mktemp("tls") / "other")


def secured(authority: Authority, *, ask_client: bool = False) -> Server:
    """A server that shows this authority's certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority.certificate, authority.key)
    if ask_client:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(authority.root)
    return Server(lambda request: http(OBJECT), tls=context)


def trusting(root: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(root))


@pytest.fixture
def default_client(mode: Harness) -> Callable[..., Any]:
    return DefaultAsyncHttpxClient if mode.is_async else DefaultHttpxClient


def test_an_authority_that_is_trusted_is_talked_to(
    mode: Harness, authority: Authority, default_client: Callable[..., Any]
) -> None:
    with secured(authority) as server:
        own = default_client(verify=trusting(authority.root))
        client = mode.client(base_url=server.url, http_client=own)
        for _ in range(2):
            assert mode.run(client.stores.retrieve("x")).id == "1"
        assert server.connections == 1
        mode.run(client.close())
    assert server.url.startswith("https://")


@pytest.mark.parametrize("trusted", ["nobody of ours", "somebody else"])
def test_another_authority_is_a_connection_error_and_sees_no_request(
    mode: Harness,
    authority: Authority,
    stranger: Authority,
    default_client: Callable[..., Any],
    trusted: str,
) -> None:
    with secured(authority) as server:
        context = trusting(stranger.root) if trusted == "somebody else" else True
        own = default_client(verify=context)
        client = mode.client(base_url=server.url, http_client=own, max_retries=0)
        with pytest.raises(APIConnectionError) as raised:
            mode.run(client.stores.retrieve("x"))
        assert "certificate verify failed" in str(raised.value.__cause__).lower()
        assert server.received == []
        mode.run(client.close())


def test_a_certificate_for_another_name_is_refused(
    mode: Harness, authority: Authority, default_client: Callable[..., Any]
) -> None:
    with secured(authority) as server:
        own = default_client(verify=trusting(authority.root))
        url = server.url.replace("127.0.0.1", "localhost")
        client = mode.client(base_url=url, http_client=own, max_retries=0)
        with pytest.raises(APIConnectionError):
            mode.run(client.stores.retrieve("x"))
        mode.run(client.close())


def test_a_client_shows_its_own_certificate_where_it_is_asked(
    mode: Harness, authority: Authority, default_client: Callable[..., Any]
) -> None:
    """Mutual TLS is a matter of the HTTP client alone."""
    with secured(authority, ask_client=True) as server:
        context = trusting(authority.root)
        context.load_cert_chain(authority.certificate, authority.key)
        own = default_client(verify=context)
        client = mode.client(base_url=server.url, http_client=own)
        assert mode.run(client.stores.retrieve("x")).id == "1"
        mode.run(client.close())
