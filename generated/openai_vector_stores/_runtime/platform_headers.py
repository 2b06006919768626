"""Headers that tell a server which client it talks to, and how often it was tried."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import lru_cache

from .headers import HeaderTable
from .http import Timeout

__all__ = [
    "READ_TIMEOUT",
    "RETRY_COUNT",
    "concurrency",
    "counted",
    "fill_read_timeout",
    "platform_headers",
]

# What these two headers say is known at the request only. Who gives one of them puts
# something else in the place of these, and it is left alone.
RETRY_COUNT = (b"x-stainless-retry-count", b"0")
READ_TIMEOUT = (b"x-stainless-read-timeout", b"")

_SYSTEMS = {
    "android": "Android",
    "cygwin": "Windows",
    "darwin": "MacOS",
    "freebsd": "FreeBSD",
    "ios": "iOS",
    "linux": "Linux",
    "openbsd": "OpenBSD",
    "win32": "Windows",
}

_MACHINES = {
    "aarch64": "arm64",
    "amd64": "x64",
    "arm": "arm",
    "arm64": "arm64",
    "i386": "x32",
    "i686": "x32",
    "x86": "x32",
    "x86_64": "x64",
}

_RUNTIMES = {"cpython": "CPython", "pypy": "PyPy", "graalpy": "GraalVM"}


@lru_cache(maxsize=64)
def platform_headers(version: str, concurrency: str) -> Mapping[str, str]:
    """Describe the client and what it runs on.

    Args:
        version: The client's own.
        concurrency: `false`, or what waits for replies, such as `async:asyncio`.
    """
    name = sys.implementation.name
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": version,
        "X-Stainless-OS": _system(),
        "X-Stainless-Arch": _machine(),
        "X-Stainless-Runtime": _RUNTIMES.get(name, name),
        "X-Stainless-Runtime-Version": "{}.{}.{}".format(*sys.version_info[:3]),
        "X-Stainless-Async": concurrency,
    }


def concurrency() -> str:
    """Say what waits for replies in this thread, such as `async:asyncio`."""
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        return "async:trio"
    return "async:asyncio"


def _system() -> str:
    # The standard library's `platform` would start a process to find out more.
    name = sys.platform.rstrip("0123456789")
    if hasattr(sys, "getandroidapilevel"):
        name = "android"
    return _SYSTEMS.get(sys.platform) or _SYSTEMS.get(name) or f"Other:{sys.platform}"


def _machine() -> str:
    if hasattr(os, "uname"):
        name = os.uname().machine
    else:
        name = os.environ.get("PROCESSOR_ARCHITECTURE", "")
    name = name.lower()
    return _MACHINES.get(name) or (f"other:{name}" if name else "unknown")


def fill_read_timeout(table: HeaderTable, timeout: float | Timeout | None) -> None:
    """Say how long the client waits for a piece of the reply, in seconds."""
    seconds = timeout.read if isinstance(timeout, Timeout) else timeout
    if seconds is None:
        del table["x-stainless-read-timeout"]
    else:
        name = READ_TIMEOUT[0]
        table["x-stainless-read-timeout"] = (name, str(seconds).encode())


def counted(table: HeaderTable, retries_taken: int) -> HeaderTable:
    """Give the headers of a later attempt, which say that it is one."""
    if table.get("x-stainless-retry-count") is not RETRY_COUNT:
        return table
    count = (RETRY_COUNT[0], b"%d" % retries_taken)
    return {**table, "x-stainless-retry-count": count}
