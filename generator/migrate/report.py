"""A migration's report, for a reader in a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from .difference import Change, Difference

_MOST = 40


def report(title: str, difference: Difference) -> Iterator[str]:
    """The lines on one kind of difference: the counts, then all that matters."""
    counts = ", ".join(
        f"{len(found)} {word}"
        for word, found in (
            ("kept", difference.kept),
            ("added", difference.added),
            ("missing", difference.missing),
            ("changed", difference.changed),
        )
    )
    yield f"{title}: {counts}"
    yield from (f"  missing  {name}" for name in difference.missing)
    for change in difference.changed:
        yield from _change(change)
    shown = difference.added[:_MOST]
    yield from (f"  added    {name}" for name in shown)
    if len(difference.added) > len(shown):
        yield f"  added    and {len(difference.added) - len(shown)} more"


def _change(change: Change) -> Iterator[str]:
    yield f"  changed  {change.name}: {'; '.join(change.reasons)}"
    yield f"             before  {change.before}"
    yield f"             after   {change.after}"
