"""One call of an operation: what a generated method hands to the client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["Call"]


class Call(NamedTuple):
    """What is asked for, before any of it is encoded.

    The parts named `extra_*` are the caller's own, and overrule the operation's.
    """

    method: str
    path: str
    cast_to: Any
    query: Query | None = None
    headers: Headers | None = None
    body: Body | None = None
    files: Mapping[str, object] | None = None
    extra_headers: Headers | None = None
    extra_query: Query | None = None
    extra_body: Body | None = None
    timeout: float | Timeout | NotGiven | None = not_given
    is_page: bool = False

    def merged_query(self) -> dict[str, Any]:
        """Give the query of this call alone, without what the client adds."""
        return {**(self.query or {}), **(self.extra_query or {})}

    def with_query(self, query: Query) -> Call:
        """Give the same call with these query parameters overlaid: the next page."""
        return self._replace(extra_query={**(self.extra_query or {}), **query})

    def __repr__(self) -> str:
        # The rest may hold secrets.
        return f"Call({self.method!r}, {self.path!r})"
