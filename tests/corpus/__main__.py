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

from .documents import Entry, entries
from .report import report
from .run import ROOT, Result, run


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
        _results(chosen, folder, arguments.jobs, typed=not arguments.untyped)
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
    parser.add_argument("--untyped", action="store_true", help="without type checkers")
    return parser.parse_args()


def _results(
    chosen: list[Entry], folder: Path, jobs: int, *, typed: bool
) -> Iterator[Result]:
    """The results, those of an earlier run of the same generator among them."""
    log = folder / f"results-{_digest()}{'' if typed else '-untyped'}.jsonl"
    known = {result.name: result for result in _read(log)}
    done = [known[entry.name] for entry in chosen if entry.name in known]
    yield from done
    waiting = [entry for entry in chosen if entry.name not in known]
    with ThreadPoolExecutor(jobs) as pool, log.open("a", encoding="utf-8") as file:
        futures = [pool.submit(run, entry, folder, typed=typed) for entry in waiting]
        for count, future in enumerate(as_completed(futures), len(done) + 1):
            result = future.result()
            file.write(json.dumps(dataclasses.asdict(result)) + "\n")
            file.flush()
            _show(count, len(chosen), result)
            yield result
    if sys.stderr.isatty():
        print(file=sys.stderr)


def _show(count: int, total: int, result: Result) -> None:
    """A line for people; where nobody watches, only of what is wrong."""
    if sys.stderr.isatty():
        bar = "#" * (30 * count // total)
        print(
            f"\r[{bar:30}] {count}/{total} {result.name:50.50}", end="", file=sys.stderr
        )
    elif not result.is_good:
        print(f"{count}/{total} {result.name}: {result.message}", file=sys.stderr)


def _read(log: Path) -> Iterator[Result]:
    if log.exists():
        for line in log.read_text(encoding="utf-8").splitlines():
            yield Result(**json.loads(line))


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
