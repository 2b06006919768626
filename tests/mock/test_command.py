"""`specloom mock` as a process."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from .conftest import PETS, ROOT, SPEC


@contextmanager
def command(
    *arguments: str, cwd: Path = ROOT
) -> Generator[subprocess.Popen[str], None, None]:
    with subprocess.Popen(
        [sys.executable, "-m", "generator", "mock", *arguments],
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_prints_its_url_answers_and_ends_when_told(number: int) -> None:
    with command("--port", "0") as process:
        url = first_line(process)
        assert url.startswith("http://127.0.0.1:")
        assert url.endswith("/v1")
        with httpx2.Client() as client:
            assert client.get(f"{url}/vector_stores").status_code == 401
            process.send_signal(number)
            assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_a_named_document_needs_no_settings() -> None:
    with command(str(PETS), "--port", "0", "--stateless") as process:
        url = first_line(process)
        answer = httpx2.get(f"{url}/pets", headers={"X-Key": "k"})
        assert answer.status_code == 200


def test_a_folder_is_served_as_its_transforms_leave_it(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(PETS.read_text())
    (tmp_path / "stainless.yml").write_text(
        "organization: { name: pets }\nresources: {}\nopenapi: { transforms: ["
        "{ command: move, args: { from: $.paths./pets, to: $.paths./animals } }] }\n"
    )
    with command(str(tmp_path), "--port", "0", "--stateless") as process:
        url = first_line(process)
        answer = httpx2.get(f"{url}/animals", headers={"X-Key": "k"})
        assert answer.status_code == 200


def test_a_document_that_cannot_be_used(tmp_path: Path) -> None:
    broken = tmp_path / "api.yaml"
    broken.write_text("openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: 5\n")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "mock", str(broken)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(f"{broken}:3:1: error[wrong-type]: ")


def test_a_port_that_is_taken() -> None:
    with command("--port", "0") as process:
        port = first_line(process).split(":")[2].partition("/")[0]
        done = subprocess.run(
            [sys.executable, "-m", "generator", "mock", str(SPEC), "--port", port],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=30,
        )
        assert done.returncode == 2
        assert "error[cannot-listen]: cannot listen on 127.0.0.1:" in done.stderr


def test_without_the_extra_it_says_how_to_get_it(tmp_path: Path) -> None:
    (tmp_path / "starlette.py").write_text(
        "raise ModuleNotFoundError('gone', name='starlette')"
    )
    done = subprocess.run(
        [sys.executable, "-m", "generator", "mock", str(SPEC)],
        cwd=ROOT,
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.returncode == 2
    assert done.stderr == (
        "specloom: the mock needs its extra: pip install 'specloom[mock]'\n"
    )
