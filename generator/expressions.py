"""Regular expressions of documents: whether one is any (ECMA-262, as JSON Schema has it).

Python's own parser judges, once what only ECMA-262 has is put in Python's words.
"""

from __future__ import annotations

import re
import warnings

# A longer one is let be: nobody wrote it by hand, and nothing of ours reads it.
_LONGEST = 5_000
_WORDS = (
    (re.compile(r"(?<!\\)((?:\\\\)*)\(\?<(?![=!])"), r"\1(?P<"),
    (re.compile(r"\\k<(\w+)>"), r"(?P=\1)"),
    # Classes and characters by their names: any letter stands for them.
    (re.compile(r"\\[pP]\{[^{}]*\}"), r"\\w"),
    (re.compile(r"\\u\{[0-9A-Fa-f]+\}|\\c[A-Za-z]"), "x"),
    (re.compile(r"(?<!\\)\[\^\]"), "x"),
    (re.compile(r"(?<!\\)\[\]"), "x"),
)
# What Python cannot do, and others can; ECMA-262 takes the hyphen of `[\\w-.]` as it is.
_OURS = ("look-behind requires fixed-width pattern", "bad character range \\")


def fault_of(pattern: str) -> str:
    """What is wrong with a regular expression, in a few words; "" if nothing is."""
    if len(pattern) > _LONGEST:
        return ""
    for said, meant in _WORDS:
        pattern = said.sub(meant, pattern)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except re.error as error:
        return "" if error.msg.startswith(_OURS) else error.msg
    except (RecursionError, OverflowError):
        return ""
    return ""
