"""The command: what it prints, what it exits with, what it leaves alone."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main

MINIMAL = Path(__file__).parent.parent / "cases" / "minimal"
SPECLOOM = Path(sys.executable).with_name("specloom")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a document and its settings, to be in; its cache is its own."""
    folder = tmp_path / "project"
    folder.mkdir()
    for name in ("openapi.yaml", "stainless.yml"):
        shutil.copy(MINIMAL / name, folder)
    (folder / "pyproject.toml").write_text(
        "[tool.specloom.clients.minimal]\n"
        'spec = "openapi.yaml"\nconfig = "stainless.yml"\noutput = "src/minimal"\n'
    )
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


ARGUMENTS = ["openapi.yaml", "--config", "stainless.yml", "--output", "src/minimal"]

# ---- generate and check --------------------------------------------------------------


def test_generate_writes_the_client_and_exits_with_0(project: Path) -> None:
    assert main(["generate", *ARGUMENTS]) == 0
    assert (project / "src/minimal/__init__.py").is_file()


def test_check_exits_with_0_and_is_silent_when_nothing_would_change(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["generate", *ARGUMENTS])
    capsys.readouterr()
    assert main(["check", *ARGUMENTS]) == 0
    assert capsys.readouterr() == ("", "")


def test_check_exits_with_1_and_shows_what_would_change(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generate", *ARGUMENTS])
    edit(project / "openapi.yaml", "What it is called.", "Its title.")
    capsys.readouterr()
    assert main(["check", *ARGUMENTS]) == 1
    out, err = capsys.readouterr()
    assert '-    """What it is called."""\n+    """Its title."""\n' in out
    assert "+++ src/minimal/types/book.py (generated)\n" in out
    assert err == ""


def test_check_writes_nothing(project: Path) -> None:
    main(["check", *ARGUMENTS])
    assert not (project / "src").exists()


def test_check_sees_a_file_that_is_gone(project: Path) -> None:
    main(["generate", *ARGUMENTS])
    (project / "src/minimal/py.typed").unlink()
    (project / "src/minimal/pagination.py").unlink()
    assert main(["check", *ARGUMENTS]) == 1


def test_check_sees_an_edit(project: Path) -> None:
    main(["generate", *ARGUMENTS])
    (project / "src/minimal/pagination.py").write_text("edited = 1\n")
    assert main(["check", *ARGUMENTS]) == 1


@pytest.mark.parametrize("verb", ["generate", "check"])
def test_input_that_cannot_be_used_exits_with_2_and_says_where(
    verb: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "openapi.yaml").write_text("swagger: '2.0'\n")
    assert main([verb, *ARGUMENTS]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("openapi.yaml:1:1: error[unsupported-version]: ")


def test_nothing_is_written_when_the_input_cannot_be_used(project: Path) -> None:
    main(["generate", *ARGUMENTS])
    edit(project / "openapi.yaml", "type: integer", "type: whole")
    before = tree(project)
    assert main(["generate", *ARGUMENTS]) == 2
    assert tree(project) == before


@pytest.mark.parametrize("missing", ["openapi.yaml", "stainless.yml"])
def test_a_file_that_is_not_there_is_a_diagnostic(
    missing: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / missing).unlink()
    assert main(["generate", *ARGUMENTS]) == 2
    expected = (
        f"{missing}:1:1: error[unreadable]: cannot read: No such file or directory"
    )
    assert capsys.readouterr().err.startswith(f"{expected}\n  hint: ")


def test_a_folder_stands_for_the_document_and_the_settings_in_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["generate", ".", "--output=src/minimal"]) == 0
    assert main(["check", ".", "--output=src/minimal"]) == 0
    assert "error" not in capsys.readouterr().err


def test_a_folder_without_a_document_is_a_diagnostic(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("empty").mkdir()
    assert main(["generate", "empty", "--output=src/minimal"]) == 2
    assert "empty:1:1: error[incomplete]" in capsys.readouterr().err


def test_a_summary_is_printed_as_json_on_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["generate", *ARGUMENTS, "--json"])
    out, err = capsys.readouterr()
    summary = json.loads(out)
    assert (out.count("\n"), err) == (1, "")
    assert list(summary) == ["operations", "models", "files", "changed", "seconds"]
    assert (summary["operations"], summary["models"]) == (1, 1)
    assert summary["files"] == summary["changed"] > 40


def test_a_summary_counts_what_changed(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generate", *ARGUMENTS])
    edit(project / "openapi.yaml", "What it is called.", "Its title.")
    capsys.readouterr()
    main(["generate", *ARGUMENTS, "--json"])
    assert json.loads(capsys.readouterr().out)["changed"] == 1


def test_a_summary_for_people_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    main(["generate", *ARGUMENTS])
    assert capsys.readouterr().out.startswith("src/minimal: operations: 1, models: 1, ")


@pytest.mark.parametrize("argument", ["--help", "generate --help", "check --help"])
def test_help_is_no_error(argument: str) -> None:
    with pytest.raises(SystemExit) as caught:
        main(argument.split())
    assert caught.value.code == 0


@pytest.mark.parametrize(
    "argument", ["", "magic", "generate --colour", "check --force"]
)
def test_a_command_that_is_not_known_exits_with_2(argument: str) -> None:
    with pytest.raises(SystemExit) as caught:
        main(argument.split())
    assert caught.value.code == 2


# ---- Files of others -----------------------------------------------------------------


@pytest.fixture
def touched(project: Path) -> Path:
    """A client with a file of somebody else and one that was edited."""
    main(["generate", *ARGUMENTS])
    client = project / "src/minimal"
    (client / "mine.txt").write_text("mine")
    (client / "pagination.py").write_text("edited = 1\n")
    return client


def test_files_of_others_and_edits_are_safe(
    touched: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(touched)
    assert main(["generate", *ARGUMENTS]) == 2
    assert tree(touched) == before
    codes = re.findall(r": (error\[.*?\]): ", capsys.readouterr().err)
    assert codes == ["error[foreign-file]", "error[edited-file]"]


def test_force_replaces_edits_and_leaves_files_of_others(touched: Path) -> None:
    assert main(["generate", *ARGUMENTS, "--force"]) == 0
    assert (touched / "mine.txt").read_text() == "mine"
    assert (touched / "pagination.py").read_text() != "edited = 1\n"


def test_check_does_not_count_files_of_others_as_drift(touched: Path) -> None:
    main(["generate", *ARGUMENTS, "--force"])
    assert main(["check", *ARGUMENTS]) == 0


# ---- The project's clients -----------------------------------------------------------


def test_without_arguments_every_client_of_the_project_is_generated(
    project: Path,
) -> None:
    assert main(["generate"]) == 0
    assert (project / "src/minimal/__init__.py").is_file()


def test_without_arguments_every_client_of_the_project_is_checked() -> None:
    assert main(["check"]) == 1


def two_clients(project: Path) -> None:
    """Adds a second client, whose output is in the way of itself."""
    for name in ("openapi.yaml", "stainless.yml"):
        shutil.copy(project / name, project / f"other-{name}")
    edit(project / "other-stainless.yml", "name: minimal", "name: other")
    with (project / "pyproject.toml").open("a") as file:
        file.write(
            "[tool.specloom.clients.other]\n"
            'spec = "other-openapi.yaml"\nconfig = "other-stainless.yml"\n'
            'output = "src/other"\n'
        )


def test_all_clients_are_read_before_one_is_written(project: Path) -> None:
    two_clients(project)
    (project / "other-openapi.yaml").write_text("")
    assert main(["generate"]) == 2
    assert not (project / "src").exists()


def test_all_outputs_are_looked_at_before_one_is_written(project: Path) -> None:
    two_clients(project)
    (project / "src/other").mkdir(parents=True)
    (project / "src/other/mine.txt").touch()
    assert main(["generate"]) == 2
    assert not (project / "src/minimal").exists()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "no-clients"),
        ("[tool", "unreadable"),
        ("", "no-clients"),
        ("[tool.specloom.clients]", "no-clients"),
        ("[tool.specloom.clients.a]\nspec = 'x'", "incomplete"),
        (
            "[tool.specloom.clients.a]\nspec = 'x'\nconfig = 1\noutput = 'a'",
            "incomplete",
        ),
        ("[tool.specloom.clients]\na = 3", "incomplete"),
        ("[tool.specloom]\nclients = 3", "no-clients"),
        ("[tool]\nspecloom = 'x'", "no-clients"),
    ],
)
def test_a_project_without_usable_clients_is_a_diagnostic(
    content: str | None, code: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pyproject.toml").unlink()
    if content is not None:
        (project / "pyproject.toml").write_text(content)
    assert main(["check"]) == 2
    assert capsys.readouterr().err.startswith(f"pyproject.toml:1:1: error[{code}]: ")


def test_a_client_of_a_project_may_have_a_root_and_no_settings(project: Path) -> None:
    (project / "apis").mkdir()
    (project / "openapi.yaml").rename(project / "apis/openapi.yaml")
    (project / "pyproject.toml").write_text(
        "[tool.specloom.clients.a]\nspec = 'apis/openapi.yaml'\noutput = 'src/a'\n"
        "root = '.'\n"
    )
    assert main(["generate"]) == 0
    assert main(["check", "apis/openapi.yaml", "--output=src/a", "--root=src"]) == 2


def test_a_document_needs_an_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "openapi.yaml"]) == 2
    assert "error[incomplete]" in capsys.readouterr().err


def test_the_settings_are_by_default_beside_the_document(project: Path) -> None:
    assert main(["generate", "openapi.yaml", "--output=src/minimal"]) == 0


def test_two_ways_to_name_a_client_give_the_same_files(project: Path) -> None:
    main(["generate"])
    assert main(["check", *ARGUMENTS]) == 0


# ---- The cache -----------------------------------------------------------------------


def run(*arguments: str, program: tuple[str, ...] = ()) -> tuple[int, str, str]:
    command = program or (sys.executable, "-m", "generator")
    done = subprocess.run([*command, *arguments], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


SLOW = ("black", "datamodel_code_generator", "jinja2", "jsonschema", "pydantic", "yaml")


def test_a_run_with_nothing_to_do_loads_none_of_the_slow_modules() -> None:
    main(["generate", *ARGUMENTS])
    script = (
        "import sys; from generator.__main__ import main\n"
        f"assert main(['check', *{ARGUMENTS!r}]) == 0\n"
        f"print([name for name in {SLOW!r} if name in sys.modules])"
    )
    assert run("-c", script, program=(sys.executable,)) == (0, "[]\n", "")


def cached(project: Path) -> list[Path]:
    """The results that are kept, without what they are made of."""
    found = (project.parent / "cache" / "specloom").iterdir()
    return sorted(path for path in found if b'"about"' in path.read_bytes())


def spoil(project: Path) -> None:
    """Makes what is kept tell of another client, to see who relies on it."""
    (entry,) = cached(project)
    edit(entry, "What it is called.", "What was put there")


def test_a_second_run_takes_what_the_first_one_kept(project: Path) -> None:
    main(["generate", *ARGUMENTS])
    spoil(project)
    assert main(["check", *ARGUMENTS]) == 1


def test_no_cache_does_all_work_anew(project: Path) -> None:
    main(["generate", *ARGUMENTS])
    spoil(project)
    assert main(["check", *ARGUMENTS, "--no-cache"]) == 0


def test_no_cache_keeps_nothing(project: Path) -> None:
    main(["generate", *ARGUMENTS, "--no-cache"])
    assert not (project.parent / "cache").exists()


@pytest.mark.parametrize("name", ["openapi.yaml", "stainless.yml"])
def test_a_change_of_an_input_is_seen(name: str, project: Path) -> None:
    main(["generate", *ARGUMENTS])
    with (project / name).open("a") as file:
        file.write("# A remark.\n")
    main(["generate", *ARGUMENTS])
    assert len(cached(project)) == 2


def test_a_change_of_a_file_that_the_document_refers_to_is_seen(project: Path) -> None:
    shutil.copytree(MINIMAL.parent / "other_files", project / "apart")
    output = f"--output={project / 'apart' / 'other_files'}"
    main(["generate", "apart/openapi.yaml", "--config=apart/stainless.yml", output])
    edit(project / "apart/parts/thing.yaml", "red", "blue")
    arguments = ["apart/openapi.yaml", "--config=apart/stainless.yml", output]
    assert main(["check", *arguments]) == 1


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"files": 3}', "\x00"])
def test_an_entry_of_the_cache_that_is_corrupted_is_harmless(
    content: str, project: Path
) -> None:
    main(["generate", *ARGUMENTS])
    for entry in cached(project):
        entry.write_text(content)
    assert main(["check", *ARGUMENTS]) == 0


def test_a_cache_that_cannot_be_written_is_harmless(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / "file"))
    assert main(["generate", *ARGUMENTS]) == 0


def test_a_refusal_is_not_kept(project: Path) -> None:
    (project / "openapi.yaml").write_text("")
    main(["generate", *ARGUMENTS])
    assert not (project.parent / "cache").exists()


def test_warnings_are_told_again_by_a_run_that_takes_what_was_kept(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project / "openapi.yaml", "pages:", "no:")
    edit(project / "stainless.yml", "resources:", "recources: {}\nresources:")
    main(["generate", *ARGUMENTS])
    first = capsys.readouterr().err
    main(["generate", *ARGUMENTS])
    assert first == capsys.readouterr().err != ""


def test_a_warning_is_told_once(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project / "openapi.yaml", "The book.", "yes")
    main(["generate", *ARGUMENTS])
    assert capsys.readouterr().err.count("yaml-version") == 1


# ---- Programs ------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [["check"], ["generate", "--json"], ["--help"]])
def test_the_module_and_the_command_are_the_same(arguments: list[str]) -> None:
    results = [
        run(*arguments, program=program)
        for program in ((sys.executable, "-m", "generator"), (str(SPECLOOM),))
    ]
    shown = [(code, out.partition('"changed"')[0], err) for code, out, err in results]
    assert shown[0] == shown[1]


def test_a_reader_that_has_seen_enough_is_no_traceback() -> None:
    done = subprocess.run(
        f"{sys.executable} -m generator check | head -1",
        shell=True,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
