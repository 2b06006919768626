"""Objects of the other HTTP library, in the hands of those whose code still uses it."""

from __future__ import annotations

from typing import TypeVar

__all__ = ["adopted"]

_HTTPClientT = TypeVar("_HTTPClientT")


def adopted(
    given: _HTTPClientT | None, kind: type[_HTTPClientT]
) -> _HTTPClientT | None:
    """Check a user's own HTTP client, and adapt one of the other library.

    Raises:
        TypeError: It is something else, such as one of the other mode.
    """
    if given is None or isinstance(given, kind):
        return given
    name = f"{kind.__module__.partition('.')[0]}.{kind.__name__}"
    raise TypeError(
        f"Invalid `http_client` arg; Expected an instance of `{name}` "
        f"but got {type(given).__module__}.{type(given).__name__}"
    )
