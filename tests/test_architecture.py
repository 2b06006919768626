"""How the parts may lean on each other, and how big they may get."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent
GENERATOR = REPOSITORY / "generator"
TEMPLATES = REPOSITORY / "templates"
RUNTIME = TEMPLATES / "python" / "_runtime"

# From the bottom up: a module may import from lines above its own, and from nowhere
# else. A package is one entry; inside it, imports must not go round.
ORDER = """
    codes listing pointer cache templates media globs depth expressions nearest
    errors command_line spellings tokens
    plain cycles obstacles reporting workers
    portions walk instances misspelt
    text yaml_scalars yaml_blocks nouns
    json_reader yaml_builder names layout
    yaml_reader
    decoding
    load
    identifiers faults intact targets
    metaschema resolve keywords symbols path_items mappings
    breaches normalise imports ambiguities dialects leads weights
    empties oddities
    mistakes
    harmless
    validate ir settings transforms
    elsewhere python places meets addresses soundness collection shapes discriminators
    parts tags ways
    uses
    composition values
    choices choice_names circles properties variant_names
    arrays bases fields unions
    schemas
    objects homes uploads repeats stems
    streams
    contents payloads successes raised clashes styles
    about pages webhooks constructor proofs sending
    authorization
    calls
    arguments credentials schemes overloads composites exports behaviour examples
    exceptions
    encodings failures streamed
    bodies querystrings replies prepared security servers unchanged
    operations definitions
    models
    helpers reference spelling
    resources client listed assigned
    build render formatting output
    infer extra_files
    inputs
    pipeline workspace
    project
    mock migrate
    __main__
"""
LAYERS = {
    module: layer
    for layer, line in enumerate(ORDER.strip().splitlines())
    for module in line.split()
}

# Who may import what is not ours. What is heavy has one user, so that it can be loaded
# late, and replaced.
USERS = {
    "black": {"formatting"},
    "datamodel_code_generator": {"models"},
    "jinja2": {"render"},
    "jsonpath": {"transforms"},
    "jsonschema": {"breaches"},
    "markupsafe": {"render"},
    "starlette": {"mock"},
    "uvicorn": {"mock"},
    "yaml": {"yaml_builder", "yaml_reader", "yaml_scalars"},
}

MOST_TEMPLATE_LINES = 100
MOST_MODULE_LINES = 320
MOST_FUNCTION_LINES = 45

MODULES = sorted(GENERATOR.rglob("*.py"))
RUNTIME_MODULES = sorted(RUNTIME.rglob("*.py"))


def module_of(path: Path, root: Path = GENERATOR) -> tuple[str, ...]:
    """The dotted name of a module, counted from `root`."""
    names = path.relative_to(root).with_suffix("").parts
    return names[:-1] if names[-1] == "__init__" else names


def unit_of(module: tuple[str, ...]) -> str:
    """The entry of `ORDER` that a module belongs to."""
    return module[0] if module else "__init__"


def identify(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


def imports_of(path: Path) -> Iterator[ast.Import | ast.ImportFrom]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node


def own_imports(path: Path) -> Iterator[tuple[str, ...]]:
    """The modules of ours that a module imports, wherever in it."""
    folder = path.relative_to(GENERATOR).parent.parts
    for node in imports_of(path):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = folder[: len(folder) - node.level + 1]
            if node.module:
                yield (*base, *node.module.split("."))
            else:
                yield from ((*base, alias.name) for alias in node.names)


def foreign_imports(path: Path) -> Iterator[str]:
    """The top-level names of the modules that are imported absolutely."""
    for node in imports_of(path):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif not node.level:
            yield (node.module or "").partition(".")[0]


every_module = pytest.mark.parametrize("path", MODULES, ids=identify)
every_runtime_module = pytest.mark.parametrize("path", RUNTIME_MODULES, ids=identify)

# ---- Directions ----------------------------------------------------------------------


def test_every_module_has_its_place_in_the_order() -> None:
    found = {unit_of(module_of(path)) for path in MODULES} - {"__init__"}
    assert found == LAYERS.keys()


@every_module
def test_imports_go_in_one_direction(path: Path) -> None:
    here = unit_of(module_of(path))
    there = {unit_of(module) for module in own_imports(path)} - {here}
    assert [name for name in there if LAYERS[name] >= LAYERS[here]] == []


def test_imports_do_not_go_round_inside_a_package() -> None:
    edges = {module_of(path): set(own_imports(path)) for path in MODULES}
    while leaves := [m for m, below in edges.items() if not below & edges.keys()]:
        for leaf in leaves:
            del edges[leaf]
    assert edges == {}, "what is left imports each other"


@every_module
def test_the_generator_refers_to_itself_by_relative_imports(path: Path) -> None:
    assert "generator" not in foreign_imports(path)


@every_module
def test_what_is_heavy_has_one_user(path: Path) -> None:
    here = unit_of(module_of(path))
    wrong = {
        name
        for name in foreign_imports(path)
        if name not in sys.stdlib_module_names and here not in USERS.get(name, set())
    }
    assert wrong == set()


def test_only_output_and_cache_write_to_the_disk() -> None:
    """The verbs of `pathlib` and `os` that change something, and `open` to write."""
    verbs = re.compile(
        r"\.(write_text|write_bytes|touch|mkdir|unlink|rmdir|rename|replace\(\w+, \w+ /"
        r"|symlink_to|chmod)\b|\bos\.(replace|remove|makedirs|fdopen)\b|\bmkstemp\b"
        r"|\bopen\([^)]*[\"'][wax+]|\bshutil\b"
    )
    users = {
        unit_of(module_of(path)) for path in MODULES if verbs.search(path.read_text())
    }
    assert users == {"cache", "output"}


@every_module
def test_modules_have_no_state(path: Path) -> None:
    """No `global`, and no lists, sets or dictionaries that functions could add to."""
    tree = ast.parse(path.read_text())
    assert [node for node in ast.walk(tree) if isinstance(node, ast.Global)] == []
    names = {"ContextVar", "defaultdict", "lru_cache", "cache"}
    calls = {
        ast.unparse(node.value.func)
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and isinstance(node.value, ast.Call)
    }
    assert calls & names == set()


# ---- Sizes ---------------------------------------------------------------------------


@every_module
def test_a_module_is_read_in_one_sitting(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= MOST_MODULE_LINES


@pytest.mark.parametrize("path", [*MODULES, *RUNTIME_MODULES], ids=identify)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    long = [
        f"{node.name} has {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= MOST_FUNCTION_LINES
    ]
    assert long == []


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.jin*")), ids=identify)
def test_a_template_is_a_picture_and_no_program(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= MOST_TEMPLATE_LINES


@pytest.mark.parametrize("path", [*MODULES, *RUNTIME_MODULES], ids=identify)
def test_a_module_says_what_it_is_for_by_a_noun(path: Path) -> None:
    assert not re.search("util|helper_|common|misc", path.stem)


@pytest.mark.parametrize("path", [*MODULES, *RUNTIME_MODULES], ids=identify)
def test_a_module_says_what_it_is_for_in_its_first_line(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text()))


# ---- Any API, not one ----------------------------------------------------------------


def _sources() -> Iterator[Path]:
    for root in (GENERATOR, TEMPLATES):
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


@pytest.mark.parametrize("path", list(_sources()), ids=identify)
def test_nothing_knows_of_a_particular_api(path: Path) -> None:
    found = re.findall("openai|vector|onebusaway|llama", path.read_text(), re.I)
    assert found == []


# ---- The runtime ---------------------------------------------------------------------


def test_one_module_of_the_runtime_knows_the_http_library() -> None:
    users = [p for p in RUNTIME_MODULES if "httpx2" in foreign_imports(p)]
    assert [path.relative_to(RUNTIME).as_posix() for path in users] == ["library.py"]


@every_runtime_module
def test_the_runtime_needs_two_packages_and_nothing_of_the_generator(
    path: Path,
) -> None:
    # The last three are parts of these two, and come with them.
    allowed = {"httpx2", "pydantic", "anyio", "pydantic_core", "typing_extensions"}
    assert set(foreign_imports(path)) - sys.stdlib_module_names - allowed == set()


@every_runtime_module
def test_the_runtime_stays_inside_itself(path: Path) -> None:
    depth = len(path.relative_to(RUNTIME).parts)
    levels = [n.level for n in imports_of(path) if isinstance(n, ast.ImportFrom)]
    assert [level for level in levels if level > depth] == []
