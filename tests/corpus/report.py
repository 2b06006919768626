"""The report of a run: a table, and the reasons of what was refused or is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from .run import Result


def report(results: Sequence[Result]) -> str:
    """The report as Markdown."""
    return "\n".join(_lines(sorted(results, key=lambda result: result.name))) + "\n"


def _lines(results: Sequence[Result]) -> Iterator[str]:
    counts = Counter((result.kind, result.outcome) for result in results)
    yield "# The corpus"
    yield ""
    yield "| kind | outcome | documents |"
    yield "|---|---|---:|"
    for (kind, outcome), count in sorted(counts.items()):
        yield f"| {kind} | {outcome} | {count} |"
    yield ""
    yield "## What is wrong"
    yield ""
    wrong = [result for result in results if not result.is_good]
    yield from (f"- {result.name}: {_fault(result)}" for result in wrong)
    if not wrong:
        yield "Nothing."
    yield ""
    yield "## What is refused, and why"
    yield ""
    refused = [result for result in results if result.outcome == "refused"]
    yield from (f"- {r.name} (`{r.code}`): {r.message}" for r in refused)
    yield ""
    yield "## All documents"
    yield ""
    yield "| document | kind | s | MB | operations | models | import | mypy | pyright |"
    yield "|---|---|---:|---:|---:|---:|---|---:|---:|"
    yield from (_row(result) for result in results)


def _row(result: Result) -> str:
    head = f"| {result.name} | {result.kind} | {result.seconds} | {result.megabytes} |"
    if result.outcome != "served":
        return f"{head} {result.outcome} `{result.code}` | | | | |"
    imports = "fails" if result.imports else "ok"
    return (
        f"{head} {result.operations}/{result.present} | {result.models} | {imports} |"
        f" {result.mypy} | {result.pyright} |"
    )


def _fault(result: Result) -> str:
    if result.outcome != "served":
        return result.message
    if result.imports:
        return result.imports
    if result.differs:
        return "another hash seed gives another client"
    if result.operations < result.present:
        return f"{result.operations} of {result.present} operations"
    return f"mypy {result.mypy}, pyright {result.pyright}"
