"""What is told when the generator itself fails.

That is never the fault of who ran it, and must not look so: it has a code and an exit
code of its own, says what to do, and names the part of the document that was being read,
if that can be told.
"""

from __future__ import annotations

import os
import traceback
from pathlib import Path

from .errors import Diagnostic, Location
from .load import Source

_REPORT = (
    "this is a fault of specloom and not of what it was given: please report it, with the"
    " document if you may; SPECLOOM_TRACEBACK=1 shows the traceback to go with it"
)


_TOO_DEEP = (
    "let the schemas and references lead to their ends in fewer steps; if they do, please"
    " report it: SPECLOOM_TRACEBACK=1 shows the traceback to go with it"
)


def too_deep(error: RecursionError) -> Diagnostic:
    """The refusal of a document whose parts lead to each other for too long."""
    message = "the parts of the document lead from one to the next for too many steps"
    return Diagnostic("too-deep", message, _place(error), _TOO_DEEP)


def fault(error: Exception) -> Diagnostic:
    """The complaint that stands for an exception that nothing has foreseen."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    where = f", in {Path(last.filename).name}:{last.lineno}" if last else ""
    said = str(error)[:200]
    what = type(error).__name__ + (f": {said}" if said else "")
    message = f"specloom itself failed: {what}{where}"
    return Diagnostic("internal-error", message, _place(error), _REPORT)


def wants_traceback() -> bool:
    """Whether `SPECLOOM_TRACEBACK` asks for all that Python knows of a failure."""
    return os.environ.get("SPECLOOM_TRACEBACK", "") not in ("", "0")


def _place(error: Exception) -> Location:
    """The part of a document that was at hand when the error came up."""
    found: Source | None = None
    # Where a recursion ends by chance says nothing; where it began does.
    begins = isinstance(error, RecursionError)
    for frame, _ in traceback.walk_tb(error.__traceback__):
        # One that is being made has no pointer yet.
        held = [
            each
            for each in frame.f_locals.values()
            if isinstance(each, Source) and hasattr(each, "pointer") and each.pointer
        ]
        if held and not (begins and found):
            found = held[-1]
    if found is None:
        return Location("(specloom)")
    try:
        # Before it is told: what has failed may be what looks places up.
        where = found.location
        position = where.line, where.column
        shown = where.show(position)
    except Exception:
        return Location(found.document.file, found.pointer)
    return Location(where.file, where.pointer, lambda _: position, lambda _: shown)
