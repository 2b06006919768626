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
        unescape(_TAG.sub("", found["call"])).partition("(")[0]: found["endpoint"]
        for found in _METHOD.finditer(text)
    }
