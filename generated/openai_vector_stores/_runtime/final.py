"""One request in all its parts, as code for other SDKs builds it by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from .endpoints import RequestOptions, undocumented
from .guards import is_mapping
from .request import Call
from .types import FileTypes, Headers, NotGiven, Query, Timeout, not_given

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["FinalRequestOptions"]


@dataclass
class FinalRequestOptions:
    """What a request asks for; the client's own options count for what is not given."""

    method: str
    url: str
    params: Query | None = None
    headers: Headers | NotGiven = not_given
    max_retries: int | NotGiven = not_given
    timeout: float | Timeout | NotGiven | None = not_given
    files: Mapping[str, FileTypes] | Sequence[tuple[str, FileTypes]] | None = None
    idempotency_key: str | None = None
    follow_redirects: bool | None = None
    content: Any = None
    json_data: object = None
    extra_json: Mapping[str, object] | None = None
    post_parser: Callable[[Any], Any] | NotGiven = not_given

    @classmethod
    def construct(cls, **values: Any) -> Self:
        """Make one: the same as calling the class."""
        return cls(**values)

    def get_max_retries(self, max_retries: int) -> int:
        """Give its own number of retries, else the given one."""
        own = self.max_retries
        return max_retries if isinstance(own, NotGiven) else own

    def call(self, cast_to: Any = object, stream_cls: Any = None) -> Call:
        """Give this as a call, whose reply is read as `cast_to`."""
        options: dict[str, Any] = {
            "headers": self.headers,
            "params": self.params,
            "max_retries": self.max_retries,
            "idempotency_key": self.idempotency_key,
            "follow_redirects": self.follow_redirects,
            "extra_json": self.extra_json,
        }
        unset = (None, not_given)
        given = {name: value for name, value in options.items() if value not in unset}
        return undocumented(
            self.method.upper(),
            self.url,
            cast_to,
            cast("RequestOptions", {**given, "timeout": self.timeout}),
            body=self.json_data,
            content=self.content,
            files=_by_name(self.files),
            stream_cls=stream_cls,
        )


def _by_name(files: Any) -> Mapping[str, object] | None:
    if files is None or is_mapping(files):
        return files
    named: dict[str, object] = {}
    for name, file in files:
        named[name] = file
    return named
