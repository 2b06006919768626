"""The types that a generated method's signature is written in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from os import PathLike
from typing import (
    IO,
    TYPE_CHECKING,
    Literal,
    Protocol,
    SupportsIndex,
    TypeVar,
    overload,
)

from .http import Timeout

__all__ = [
    "NOT_GIVEN",
    "Base64FileInput",
    "Body",
    "FileContent",
    "FileTypes",
    "Headers",
    "NotGiven",
    "Omit",
    "Query",
    "SequenceNotStr",
    "Timeout",
    "not_given",
    "omit",
]

_T_co = TypeVar("_T_co", covariant=True)


class Omit:
    """The type of `omit`: leave this out of the request.

    It is the default of every optional parameter, and apart from `None`, which is sent as
    null. In a mapping of headers or of query parameters it removes what the client would
    send by default. It is false, and there is only one.
    """

    __slots__ = ()
    _only: Omit | None = None

    def __new__(cls) -> Omit:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


class NotGiven:
    """The type of `not_given`: use the client's own setting.

    It is the default of options such as `timeout`, where `None` has a meaning (no limit).
    It is false, and there is only one.
    """

    __slots__ = ()
    _only: NotGiven | None = None

    def __new__(cls) -> NotGiven:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "not_given"

    def __reduce__(self) -> str:
        return "not_given"


omit = Omit()
not_given = NotGiven()
NOT_GIVEN = not_given
"""The older spelling of `not_given`."""

Headers = Mapping[str, str | Omit]
Query = Mapping[str, object]
Body = object

FileContent = IO[bytes] | bytes | PathLike[str]
Base64FileInput = IO[bytes] | bytes | PathLike[str]
"""A file whose content is sent as text, encoded in base64."""

FileTypes = (
    FileContent
    # file name, content
    | tuple[str | None, FileContent]
    # file name, content, content type
    | tuple[str | None, FileContent, str | None]
    # file name, content, content type, headers of the part
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)

if TYPE_CHECKING:

    class SequenceNotStr(Protocol[_T_co]):
        """A sequence that is not itself a string, so `"abc"` is no list of strings."""

        @overload
        def __getitem__(self, index: SupportsIndex, /) -> _T_co: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[_T_co]: ...

        # `str.__contains__` takes only `str`: this `object` is what keeps strings out.
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[_T_co]: ...
        def __reversed__(self) -> Iterator[_T_co]: ...

else:
    SequenceNotStr = Sequence
