"""The methods that an `api.md` lists."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

_METHOD = re.compile(
    r'- <code title="(?P<endpoint>[^"]*)">(?P<call>.*?)</code>', re.DOTALL
)
_TAG = re.compile(r"<[^>]+>")


def listed_methods(path: Path) -> dict[str, str]:
    """What each listed method calls: `client.files.list` -> `get /files`.

    Empty where there is no such file.
    """
    if not path.is_file():
        return {}
    text = path.read_text(encoding="utf-8", errors="replace")
    return {
        _called(found["call"]): found["endpoint"] for found in _METHOD.finditer(text)
    }


def _called(call: str) -> str:
    """The method, without tags, arguments and what Markdown needs before underscores."""
    return unescape(_TAG.sub("", call)).partition("(")[0].replace("\\_", "_")
