"""What may have been meant by a name that there is not."""

from __future__ import annotations

import difflib
from bisect import bisect
from collections.abc import Iterable

# With how many names one is compared.
_MOST_COMPARED = 400
# Of the letters of two names, how many are the same in the same order; difflib's own.
_ALIKE = 0.6


def nearest(found: str, known: Iterable[str], alike: float = _ALIKE) -> str:
    """The known name that is most like another one; empty where none is `alike`."""
    names = sorted(known)
    if len(names) > _MOST_COMPARED:
        # Those that begin alike: comparing takes most of a second for 30,000 of them.
        place = bisect(names, found)
        names = names[max(0, place - _MOST_COMPARED // 2) :][:_MOST_COMPARED]
    close = difflib.get_close_matches(found, names, 1, alike)
    return close[0] if close else ""


def did_you_mean(found: str, known: Iterable[str]) -> str:
    """The hint with the known name that is most like another one; empty without one."""
    meant = nearest(found, known)
    return f"did you mean {meant!r}?" if meant else ""
