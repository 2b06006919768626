"""The synchronous shell of the runtime is the asynchronous one, with these words replaced.

`python tests/mirror.py` says which files differ from that; `--write` writes them.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import black

RUNTIME = Path(__file__).parent.parent / "templates" / "python" / "_runtime"

# Files that exist in one shell only, or are written by hand in both: waiting for many
# things at once is another matter with threads than with tasks.
BY_HAND = {"aio/paginator.py", "aio/concurrency.py", "sync/concurrency.py"}

# In this order: a later entry never sees what an earlier one has replaced.
SUBSTITUTIONS = [
    # What an asynchronous listing puts off until it is awaited or iterated over.
    (r"from \.paginator import AsyncPaginator\n", ""),
    (r"AsyncPaginator\[Any, _PageT\]", "_PageT"),
    (r"AsyncPaginator\[_T, _PageT\]", "_PageT"),
    (
        r"return AsyncPaginator\(self, (call.*), self\._reply\)",
        r'return cast("_PageT", self._perform(\1, self._reply))',
    ),
    (r"Any, Literal, TypeVar, overload", "Any, Literal, TypeVar, cast, overload"),
    # Only a plain generator can delegate.
    (r"for item in (page\._get_page_items\(\)):\n +yield item", r"yield from \1"),
    # Waiting.
    (r"async def ", "def "),
    (r"async (for|with) ", r"\1 "),
    (r"await ", ""),
    (r"Awaitable\[(AsyncAPIResponse\[_[RT]\]|_R)\]", r"\1"),
    (r"Awaitable, ", ""),
    (r"import anyio", "import time"),
    (r"anyio\.sleep", "time.sleep"),
    # Protocols.
    (r"AsyncIterator", "Iterator"),
    (r"AsyncGenerator\[(\w+, \w+)\]", r"Generator[\1, None]"),
    (r"AsyncGenerator", "Generator"),
    (r"async_auth_flow", "sync_auth_flow"),
    (r"__aenter__", "__enter__"),
    (r"__aexit__", "__exit__"),
    (r"__aiter__", "__iter__"),
    (r"__anext__", "__next__"),
    # The HTTP library's own names.
    (r"\baclose\b", "close"),
    (r"\baread\b", "read"),
    (r"\baiter_(bytes|raw|text|lines)\b", r"iter_\1"),
    # Ours.
    (r"DefaultAsyncHttpxClient", "DefaultHttpxClient"),
    (r"BaseAsyncPage", "BaseSyncPage"),
    (r"Async(JSONLStream|Stream)\b", r"\1"),
    (
        r"Async(APIResponse|(Streamed)?BinaryAPIResponse|ResponseContextManager)",
        r"\1",
    ),
    (r"AsyncClient as AsyncHTTPClient", "Client as HTTPClient"),
    (r"AsyncHTTPClient", "HTTPClient"),
    (r"\bAsyncClient\b", "Client"),
    (
        r"Async(APIClient|APIClientOptions|Caller|Clock|Endpoints|Hops|Resource"
        r"|TokenAuth|TokenClient|Tokens)\b",
        r"Sync\1",
    ),
    (r"AsyncByteStream, (ReadTimeout, Response)", r"\1, SyncByteStream"),
    (r"AsyncByteStream", "SyncByteStream"),
    (r"AsyncWatchedStream", "SyncWatchedStream"),
    (r"\basync_poll\b", "poll"),
    (r"\basync_lock\b", "lock"),
    (r"\basync_to_(raw|streamed)_response", r"to_\1_response"),
    (r" +asynchronous = True\n\n", ""),
    # Prose.
    (r"The asynchronous (client|shell)", r"The synchronous \1"),
    (r"an asynchronous program", "a program"),
    (r"Wait, and let others work meanwhile\.", "Wait."),
    (r", asynchronously\.", "."),
]


def sources() -> list[Path]:
    """Give the files of the asynchronous shell that have a derived counterpart."""
    shell = RUNTIME / "aio"
    return [p for p in sorted(shell.glob("*.py")) if f"aio/{p.name}" not in BY_HAND]


def derive(text: str) -> str:
    """Give the synchronous form of a source of the asynchronous shell."""
    for pattern, replacement in SUBSTITUTIONS:
        text = re.sub(pattern, replacement, text)
    return text


def derived() -> dict[Path, str]:
    """Give what the synchronous shell has to consist of: path -> text."""
    return {
        RUNTIME / "sync" / source.name: formatted(derive(source.read_text("utf-8")))
        for source in sources()
    }


def formatted(text: str) -> str:
    """Format a text anew: other names make other line ends and another order."""
    return black.format_str(text, mode=black.Mode())


def main(arguments: list[str]) -> int:
    """Write or compare; 1 if there is a difference and it was not written."""
    stale = [
        (path, text)
        for path, text in derived().items()
        if not path.exists() or path.read_text("utf-8") != text
    ]
    for path, text in stale:
        print(path.relative_to(RUNTIME))
        if "--write" in arguments:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
    return 0 if "--write" in arguments else bool(stale)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
