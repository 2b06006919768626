"""One call of an operation: what a generated method hands to the client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from .security import Requirements
from .types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["Call", "Encoding", "types_of"]

Encoding = Literal["json", "form"]


def types_of(*told: tuple[str, object]) -> Mapping[str, object]:
    """Give a table of what is read as which type, by what tells it."""
    return dict(told)


class Call(NamedTuple):
    """What is asked for, before any of it is encoded.

    The parts named `extra_*` are the caller's own, and overrule the operation's.
    """

    method: str

    path: str
    """Below the client's base URL, or a whole address."""

    cast_to: Any
    query: Query | None = None
    headers: Headers | None = None

    body: Body | None = None
    """The body's value; with `files`, the form fields beside them."""

    files: Mapping[str, object] | None = None
    """Parameter name -> file, or what holds files: makes the body multipart."""

    extra_headers: Headers | None = None
    extra_query: Query | None = None
    extra_body: Body | None = None

    timeout: float | Timeout | NotGiven | None = not_given
    """Seconds for each phase of an attempt, instead of the client's."""

    is_page: bool = False

    max_retries: int | None = None
    """The caller's own number, instead of the client's."""

    default_max_retries: int | None = None
    default_timeout: float | None = None
    """The operation's own, where nobody has asked for another."""

    encoding: Encoding = "json"
    """How the body's value is written."""

    content: Any = None
    """A body that is sent as it is: bytes, a file, a path, an iterable."""

    unwrap: str | None = None
    """The property of the reply's object that the value is taken out of."""

    errors: Mapping[str, str] | None = None
    """Status, range of such or `default` -> the model, below `types`, of such an error."""

    replies: Mapping[str, Any] | None = None
    """Status or range of such -> what its reply is read as, where that is not all alike."""

    stream_cls: Any = None
    """What the reply is walked through with, if it is to come in pieces."""

    events: Mapping[str, Any] | None = None
    """Name of an event -> what its data is read as, where that is not all alike."""

    idempotency_key: str | None = None
    """Instead of one of our own, if the API has such a header."""

    follow_redirects: bool | None = None

    cookies: Sequence[tuple[str, str]] = ()
    """Sent beside those that carry credentials, unless the caller has a `Cookie` header."""

    server: str | None = None
    """The operation's own server, which may be relative to the client's base URL."""
    security: Requirements | None = None
    """Which credentials it carries, where that differs from the client's own way."""

    is_demanded: bool = False
    """Whether the caller says what the reply is read as, and takes nothing else."""

    def read_as(self, kind: Any) -> Call:
        """Give the same call, whose reply is read as something else."""
        return self._replace(
            cast_to=kind,
            replies=None,
            events=None,
            is_page=False,
            is_demanded=True,
            unwrap=None,
            stream_cls=None,
        )

    def __repr__(self) -> str:
        # The rest may hold secrets.
        return f"Call({self.method!r}, {self.path!r})"
