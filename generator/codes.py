"""Every code that a complaint can have: what it means, and what to do about it.

`specloom explain` prints the table `codes.tsv`, and a complaint that has no hint of its
own takes the one that is there. `tests/generator/test_codes.py` holds that no other
codes are in use.
"""

from __future__ import annotations

import difflib
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Meaning(NamedTuple):
    """What a code says of the input, and what its owner can do.

    `severity` is `error`, `warning`, or `both` where it depends on the place.
    """

    code: str
    severity: str
    sentence: str
    remedy: str

    @property
    def can_be_allowed(self) -> bool:
        return self.severity != "error"


@cache
def codes() -> dict[str, Meaning]:
    """All codes, in their order. Read when something is reported, and not before."""
    table = Path(__file__).with_name("codes.tsv").read_text(encoding="utf-8")
    rows = [Meaning(*line.split("\t")) for line in table.splitlines()[1:]]
    return {row.code: row for row in rows}


def remedy(code: str) -> str:
    """What to do about a complaint of this code, if it has nothing to say itself."""
    known = codes().get(code)
    return "" if known is None else known.remedy


def why_not_allowed(code: str) -> str:
    """Why warnings of a code cannot be allowed; "" where they can."""
    known = codes().get(code)
    if known is None:
        close = difflib.get_close_matches(code, codes(), 1)
        meant = f": did you mean {close[0]!r}?" if close else ""
        return f"there is no code {code!r}{meant}"
    return "" if known.can_be_allowed else f"{code!r} is always an error"


def explained(code: str) -> str:
    """A code in words, as `specloom explain` prints it."""
    known = codes()[code]
    severity = {"both": "error or warning"}.get(known.severity, known.severity)
    return f"{code} ({severity})\n  {known.sentence}\n  What to do: {known.remedy}.\n"
