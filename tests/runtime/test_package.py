"""The runtime as a package: what it imports, and when."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parent.parent.parent / "templates" / "python" / "_runtime"
MODULES = sorted(RUNTIME.rglob("*.py"))
ALLOWED = {"httpx2", "pydantic", "pydantic_core", "typing_extensions", "anyio"}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            assert node.module is not None
            yield node.module.partition(".")[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(RUNTIME)))
def test_a_module_imports_only_what_the_package_needs(path: Path) -> None:
    assert set(imports(path)) <= ALLOWED | sys.stdlib_module_names


def test_the_http_library_is_imported_in_one_place() -> None:
    assert [p.name for p in MODULES if "httpx2" in imports(p)] == ["library.py"]


def test_with_the_other_http_library_it_is_the_same_but_for_the_name() -> None:
    variant = RUNTIME.parent.parent / "httpx" / "_runtime"
    assert [path.name for path in variant.rglob("*.py")] == ["library.py"]
    usual, other = (folder / "library.py" for folder in (RUNTIME, variant))
    swapped = {"httpx": "httpx2", "httpx2": "httpx"}
    text = re.sub("httpx2?", lambda match: swapped[match[0]], usual.read_text("utf-8"))
    assert other.read_text("utf-8") == text


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(RUNTIME)))
def test_a_module_is_short_and_so_are_its_functions(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert node.end_lineno is not None
            body = node.end_lineno - node.body[0].lineno + 1
            assert body <= 40, node.name


def test_making_a_client_loads_neither_models_nor_certificates() -> None:
    program = """
import sys
from _runtime.sync.client import SyncAPIClient
from _runtime.aio.client import AsyncAPIClient
SyncAPIClient(base_url="https://a.test")
AsyncAPIClient(base_url="https://a.test")
print(*(set(sys.modules) & {"pydantic", "pydantic_core", "anyio", "uuid", "decimal"}))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=RUNTIME.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == ""
