"""What the client is called, from the document's title."""

from __future__ import annotations

import re
from keyword import iskeyword
from urllib.parse import urlsplit

from ..exports import MODULES, RESERVED_CLASSES
from ..keywords import info_of
from ..load import Source
from ..names import words
from .words import name_of, plain_words

# Words that say what a document is, and not what it is about.
_FILLERS = frozenset(
    "api apis rest restful http web the a an of for and openapi swagger specification spec"
    " definition reference documentation docs public service services server endpoint"
    " endpoints version my title fastapi".split()
)
_VERSION = re.compile(r"v?\d+(?:[.,_]\d+)*|v\d+\w*", re.IGNORECASE)
# Where what follows is about the document, and not about the API.
_ASIDE = re.compile(r"[(\[{]| with ", re.IGNORECASE)
# What no class can be called, nor with `Error` at its end, or no attribute of a package.
_TAKEN = frozenset(name.lower() for name in (*RESERVED_CLASSES, *MODULES))
_MOST_WORDS = 3
# Labels below which names are registered, as in `shop.co.uk`.
_REGISTRIES = frozenset("ac co com edu gov net org".split())
_NOBODY = frozenset("localhost local example test invalid".split())


def title_words(root: Source) -> list[str]:
    """The words of what the document is about, spelt as it spells them.

    The host's name stands in for a title that only says that there is an API. There are
    always some, and together they can name a class.
    """
    title = info_of(root).text("title")
    found = _telling(_before_api(_ASIDE.split(title)[0])) or _telling(title)
    found = found or _host(root) or plain_words(title)
    kept = found[:_MOST_WORDS] or ["api", "client"]
    name = "_".join(kept).lower()
    class_name = "".join(words(name))
    taken = _TAKEN & {class_name, f"{class_name}error"}
    if not name.isidentifier() or iskeyword(name) or taken:
        kept = ["client", *kept]
    return kept


def _before_api(title: str) -> str:
    """What stands before the word for an API: what follows tells of its description."""
    before, found, _ = re.sub(r"\bAPIs?\b", "\0", title, count=1).partition("\0")
    return before if found and _telling(before) else title


def _telling(title: str) -> list[str]:
    versionless = " ".join(w for w in title.split() if not _VERSION.fullmatch(w))
    words = [word for word in plain_words(versionless) if not word.isdigit()]
    return [word for word in words if word.lower() not in _FILLERS]


def _host(root: Source) -> list[str]:
    """The registered name in the first address that has one."""
    for server in root.get("servers") or ():
        labels = _labels(server.text("url"))
        if len(labels) > 2 and labels[-2] in _REGISTRIES:
            labels.pop()
        if len(labels) > 1 and not _NOBODY.intersection(labels):
            word = name_of(labels[-2], "")
            return [word] if word and labels[-1].isalpha() else []
    return []


def _labels(url: str) -> list[str]:
    try:
        return (urlsplit(url).hostname or "").split(".")
    except ValueError:
        return []
