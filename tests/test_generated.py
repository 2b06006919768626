"""The committed client: fresh, well made, and at home wherever it is put."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import black
import pytest
import yaml

import oracle
from casebook import COPIED, TEMPLATES, difference, tree

REPOSITORY = Path(__file__).parent.parent
CLIENT = REPOSITORY / "generated" / "openai_vector_stores"
SPEC = REPOSITORY / "spec" / "openapi.yaml"
CONFIG = REPOSITORY / "spec" / "stainless.yml"

MODULES = sorted(p for p in CLIENT.rglob("*.py") if "__pycache__" not in p.parts)
# What is copied byte for byte is written by us, and tested where it stands.
OWN = [path for path in MODULES if path.relative_to(CLIENT).as_posix() not in COPIED]
TEXTS = sorted([*OWN, *CLIENT.glob("*.md")])


def identify(path: Path) -> str:
    return path.relative_to(CLIENT).as_posix()


every_module = pytest.mark.parametrize("path", MODULES, ids=identify)
every_own_module = pytest.mark.parametrize("path", OWN, ids=identify)


def run(
    *command: str, cwd: Path = REPOSITORY, env: Mapping[str, str] | None = None
) -> tuple[int, str]:
    """Runs a module of this Python; the exit code, and all that it says."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=cwd,
        env=os.environ | (env or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return done.returncode, done.stdout


def generate(
    output: Path, *, spec: Path = SPEC, seed: str = "0", verb: str = "generate"
) -> tuple[int, str]:
    arguments = (str(spec), f"--config={CONFIG}", f"--output={output}", "--no-cache")
    return run("-m", "generator", verb, *arguments, env={"PYTHONHASHSEED": seed})


# ---- Fresh ---------------------------------------------------------------------------


def test_the_client_is_what_generate_writes() -> None:
    assert run("-m", "generator", "check", "--no-cache") == (0, "")


def test_the_client_holds_nothing_else() -> None:
    listed = json.loads((CLIENT / ".manifest.json").read_text())["files"]
    assert tree(CLIENT).keys() == {*listed, ".manifest.json"}


def test_what_every_client_has_is_copied_byte_for_byte() -> None:
    templates, client = tree(TEMPLATES), tree(CLIENT)
    # What only some clients need is left out of the others: here, fetching tokens.
    every = {path for path in COPIED if not path.endswith("/oauth2.py")}
    same = {path: data for path, data in templates.items() if path in every}
    assert difference(same, {path: client.get(path, b"") for path in every}) == ""
    assert client.keys() & COPIED == every


def test_hash_seeds_do_not_change_a_byte(tmp_path: Path) -> None:
    outputs = [tmp_path / seed / CLIENT.name for seed in ("1", "2")]
    for seed, output in zip(("1", "2"), outputs, strict=True):
        assert generate(output, seed=seed)[0] == 0
    assert difference(*map(tree, outputs)) == ""


def turned_round(value: object) -> object:
    """Plain data with the keys of every object in the opposite order."""
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {key: turned_round(members[key]) for key in reversed(members)}
    if isinstance(value, list):
        return [turned_round(item) for item in cast("list[object]", value)]
    return value


def definitions(folder: Path) -> dict[str, frozenset[str]]:
    """Every name that the modules of a client define, with its signature."""
    return {
        path: frozenset(_definitions(ast.parse(data)))
        for path, data in tree(folder).items()
        if path.endswith(".py")
    }


def _definitions(node: ast.AST, prefix: str = "") -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield f"{prefix}{child.name}"
            yield from _definitions(child, f"{prefix}{child.name}.")
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{prefix}{child.name}({ast.unparse(child.args)})"
        elif isinstance(child, ast.AnnAssign):
            yield f"{prefix}{ast.unparse(child.target)}: {ast.unparse(child.annotation)}"


def test_the_order_of_the_documents_keys_does_not_change_a_name(
    tmp_path: Path,
) -> None:
    document = turned_round(json.loads(json.dumps(yaml.safe_load(SPEC.read_text()))))
    (tmp_path / "turned.json").write_text(json.dumps(document))
    output = tmp_path / CLIENT.name
    code, said = generate(output, spec=tmp_path / "turned.json")
    assert code == 0, said
    assert definitions(output) == definitions(CLIENT)


# ---- Well made -----------------------------------------------------------------------


@every_module
def test_black_leaves_it_as_it_is(path: Path) -> None:
    source = path.read_text()
    assert black.format_str(source, mode=black.Mode(line_length=88)) == source


def test_no_import_is_unused_or_out_of_order() -> None:
    rules = ("--isolated", "--no-cache", "--select=F,I,E4,E7,E9,W")
    code, said = run("-m", "ruff", "check", *rules, str(CLIENT))
    assert (code, said) == (0, "All checks passed!\n")


@every_own_module
def test_it_imports_from_a_short_list(path: Path) -> None:
    assert oracle.foreign_imports(ast.parse(path.read_text())) == []


@every_own_module
def test_it_calls_from_a_short_list(path: Path) -> None:
    assert oracle.foreign_calls(ast.parse(path.read_text())) == []


@every_own_module
def test_its_modules_define_and_do_nothing_else(path: Path) -> None:
    if path.name != "_exceptions.py":  # which gives its error the client's name
        assert oracle.other_code(ast.parse(path.read_text())) == []


@every_module
def test_it_refers_to_itself_by_relative_imports(path: Path) -> None:
    assert CLIENT.name not in path.read_text().replace(f"`{CLIENT.name}`", "")


@pytest.mark.parametrize("path", TEXTS, ids=identify)
def test_nothing_in_it_tells_when_or_where_it_was_made(path: Path) -> None:
    head = "".join(path.read_text().splitlines()[:3])
    told = r"\b20\d\d-\d\d|\b\d+\.\d+\.\d+\b|timestamp|/home/|/work|/tmp|[A-Z]:\\\\"
    assert re.findall(told, head) == []


@pytest.mark.parametrize("path", TEXTS, ids=identify)
def test_it_is_text_of_utf_8_with_plain_line_ends(path: Path) -> None:
    data = path.read_bytes()
    assert (data.decode().encode(), b"\r" in data) == (data, False)
    assert data.endswith(b"\n")
    assert not data.endswith(b"\n\n")


def test_a_generated_method_is_a_docstring_and_one_or_two_statements() -> None:
    """The second is the first call of a helper that makes two, which checks it all first."""
    long: list[str] = []
    for path in sorted((CLIENT / "resources").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                calls = [
                    each
                    for each in body
                    if not ast.unparse(each).startswith(
                        ("check_segments", "check_times")
                    )
                ]
                if len(calls) > 2 and node.name != "__init__":
                    long.append(f"{path.name}: {node.name}")
    assert long == []


# ---- Type checkers -------------------------------------------------------------------


@pytest.fixture
def vendored(tmp_path: Path) -> Path:
    """The client under another name, deep in another tree."""
    folder = tmp_path / "app" / "vendor" / "stores"
    shutil.copytree(CLIENT, folder, ignore=shutil.ignore_patterns("__pycache__"))
    for parent in (tmp_path / "app", tmp_path / "app" / "vendor"):
        (parent / "__init__.py").touch()
    return tmp_path


def test_mypy_has_nothing_to_say(vendored: Path) -> None:
    options = ("--strict", "--python-version=3.10", "--no-error-summary")
    assert run("-m", "mypy", *options, "app", cwd=vendored) == (0, "")


def test_pyright_has_nothing_to_say(vendored: Path) -> None:
    settings = {
        "include": ["app"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
    }
    (vendored / "pyrightconfig.json").write_text(json.dumps(settings))
    code, said = run(
        *("-m", "pyright", "--pythonpath", sys.executable),
        cwd=vendored,
        env={"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
    )
    assert (code, said) == (0, "0 errors, 0 warnings, 0 informations\n")


# ---- At home anywhere ----------------------------------------------------------------

PROGRAM = """
import importlib, pkgutil, sys
import httpx2
package = importlib.import_module("app.vendor.stores")
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
def answer(request):
    return httpx2.Response(200, json={"object": "list", "data": [], "has_more": False})
http = httpx2.Client(transport=httpx2.MockTransport(answer))
client = package.OpenAI(api_key="k", http_client=http)
print(list(client.vector_stores.list()), package.types.VectorStore.__module__)
ours = {name.partition(".")[0] for name in sys.modules if "openai" in name}
print(sorted(ours | ({"generator"} & sys.modules.keys())))
"""


def test_it_works_under_another_name_deep_in_another_tree(vendored: Path) -> None:
    code, said = run("-W", "error", "-c", PROGRAM, cwd=vendored)
    assert (code, said) == (0, "[] app.vendor.stores.types.vector_store\n[]\n")


def test_importing_it_does_not_load_the_models() -> None:
    script = (
        "import sys, openai_vector_stores as package\n"
        "package.OpenAI(api_key='k'), package.AsyncOpenAI(api_key='k')\n"
        "print([m for m in sys.modules if m.startswith(package.__name__ + '.types')])"
    )
    code, said = run("-c", script, env={"PYTHONPATH": str(CLIENT.parent)})
    assert (code, said) == (0, "[]\n")


def test_importing_the_client_loads_no_library_before_it_is_used() -> None:
    program = """
import sys
import openai_vector_stores as package
print(*(set(sys.modules) & {"httpx2", "pydantic", "typing_extensions"}))
assert set(package.__all__) <= set(dir(package))
assert package.OpenAI is package.__dict__["OpenAI"]
"""
    code, said = run("-c", program, env={"PYTHONPATH": str(CLIENT.parent)})
    assert (code, said.strip()) == (0, "")
