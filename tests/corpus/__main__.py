"""Runs a whole corpus, several documents at a time; begins where the last run ended.

Ends with 1 where a client is not whole or not clean, and with 2 without a corpus.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any, TextIO

from .documents import Entry, entries
from .report import report
from .run import ROOT, Result, run
from .types import batches, complaints


def main() -> int:
    arguments = _arguments()
    try:
        chosen = [e for e in entries(arguments.corpus) if arguments.only in e.name]
    except FileNotFoundError as error:
        print(f"there is no corpus here: {error}", file=sys.stderr)
        return 2
    folder: Path = arguments.work
    folder.mkdir(parents=True, exist_ok=True)
    results = list(
        _made(chosen, folder, arguments.jobs, twice=not arguments.once)
        if arguments.untyped
        else _typed(
            list(_made(chosen, folder, arguments.jobs, twice=not arguments.once)),
            {entry.name: entry.package for entry in chosen},
            folder,
            arguments.jobs,
        )
    )
    path = folder / "REPORT.md"
    path.write_text(report(results), encoding="utf-8")
    wrong = [result for result in results if not result.is_good]
    refused = sum(result.outcome == "refused" for result in results)
    print(f"{len(results)} documents, {refused} refused, {len(wrong)} wrong: {path}")
    return 1 if wrong else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make corpus", description=__doc__)
    parser.add_argument("corpus", type=Path, help="the folder with INDEX.tsv")
    parser.add_argument("--work", type=Path, default=ROOT / ".venv" / "corpus")
    parser.add_argument("--only", default="", help="documents with this in their name")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--once", action="store_true", help="without a second run each")
    parser.add_argument("--untyped", action="store_true", help="without type checkers")
    return parser.parse_args()


def _made(
    chosen: list[Entry], folder: Path, jobs: int, *, twice: bool
) -> Iterator[Result]:
    """The clients, those of an earlier run of the same generator among them."""
    log = folder / f"made-{_digest()}{'' if twice else '-once'}.jsonl"
    known = {result.name: result for result in _read(log)}
    done = [known[entry.name] for entry in chosen if entry.name in known]
    yield from done
    waiting = [entry for entry in chosen if entry.name not in known]
    with ThreadPoolExecutor(jobs) as pool, log.open("a", encoding="utf-8") as file:
        futures = [pool.submit(run, entry, folder, twice=twice) for entry in waiting]
        for count, future in enumerate(as_completed(futures), len(done) + 1):
            result = future.result()
            _append(file, dataclasses.asdict(result))
            _show(count, len(chosen), result)
            yield result
    _end_line()


def _typed(
    made: list[Result], packages: dict[str, str], folder: Path, jobs: int
) -> Iterator[Result]:
    """The same with what type checkers say of those that were served."""
    log = folder / f"typed-{_digest()}.jsonl"
    known = {str(entry["name"]): entry for entry in _lines(log)}
    served = {packages[r.name]: r for r in made if r.outcome == "served"}
    waiting = [each for each in served if served[each].name not in known]
    with ThreadPoolExecutor(jobs) as pool, log.open("a", encoding="utf-8") as file:
        futures = [
            pool.submit(complaints, batch, folder) for batch in batches(waiting, folder)
        ]
        for future in as_completed(futures):
            for package, (mypy, pyright) in future.result().items():
                name = served[package].name
                known[name] = {"name": name, "mypy": mypy, "pyright": pyright}
                _append(file, known[name])
                found = dataclasses.replace(served[package], mypy=mypy, pyright=pyright)
                _show(len(known), len(served), found)
    _end_line()
    for result in made:
        yield dataclasses.replace(result, **known.get(result.name, {}))


def _append(file: TextIO, entry: dict[str, object]) -> None:
    file.write(json.dumps(entry) + "\n")
    file.flush()


def _show(count: int, total: int, result: Result) -> None:
    """A line for people; where nobody watches, only of what is wrong."""
    if sys.stderr.isatty():
        bar = "#" * (30 * count // total)
        print(
            f"\r[{bar:30}] {count}/{total} {result.name:50.50}", end="", file=sys.stderr
        )
    elif not result.is_good:
        print(f"{count}/{total} {result.name}: {result.message}", file=sys.stderr)


def _end_line() -> None:
    if sys.stderr.isatty():
        print(file=sys.stderr)


def _read(log: Path) -> Iterator[Result]:
    for entry in _lines(log):
        yield Result(**entry)


def _lines(log: Path) -> Iterator[dict[str, Any]]:
    if log.exists():
        yield from map(json.loads, log.read_text(encoding="utf-8").splitlines())


def _digest() -> str:
    """What a result follows from, the document apart: another generator begins anew."""
    digest = hashlib.sha256()
    for folder in ("generator", "templates"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


if __name__ == "__main__":
    sys.exit(main())
