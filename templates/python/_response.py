"""Replies as they came, by the names that code for other SDKs imports from here."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from abc import ABC
from functools import partial
from typing import Any, Generic, TypeVar, get_args, get_origin

from ._runtime.aio import responses as aio
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.aio.responses import (
    AsyncBinaryAPIResponse,
    AsyncStreamedBinaryAPIResponse,
)
from ._runtime.aio.wrappers import AsyncResponseContextManager
from ._runtime.client import BaseClient
from ._runtime.final import FinalRequestOptions
from ._runtime.http import Response
from ._runtime.responses import BaseAPIResponse
from ._runtime.sync import responses as sync
from ._runtime.sync.client import SyncAPIClient
from ._runtime.sync.responses import BinaryAPIResponse, StreamedBinaryAPIResponse
from ._runtime.sync.wrappers import ResponseContextManager
from ._utils._typing import extract_type_arg, extract_type_var_from_base

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncResponseContextManager",
    "AsyncStreamedBinaryAPIResponse",
    "BaseAPIResponse",
    "BinaryAPIResponse",
    "ResponseContextManager",
    "StreamedBinaryAPIResponse",
    "extract_response_type",
]

_R = TypeVar("_R")


class APIResponse(sync.APIResponse[_R], ABC, Generic[_R]):
    """A reply, made by hand; those that a client gives are instances of this too."""

    def __init__(
        self,
        *,
        raw: Response,
        cast_to: Any,
        client: SyncAPIClient,
        stream: bool,
        stream_cls: Any,
        options: FinalRequestOptions,
        retries_taken: int = 0,
    ) -> None:
        call = options.call(cast_to, stream_cls if stream else None)
        parse = partial(client._decode, call, retries_taken)
        _complete(raw, client, options)
        super().__init__(raw, retries_taken, parse, streams=call.stream_cls is not None)

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        return (
            issubclass(other, sync.APIResponse)
            if cls is APIResponse
            else NotImplemented
        )


class AsyncAPIResponse(aio.AsyncAPIResponse[_R], ABC, Generic[_R]):
    """The asynchronous twin of `APIResponse`."""

    def __init__(
        self,
        *,
        raw: Response,
        cast_to: Any,
        client: AsyncAPIClient,
        stream: bool,
        stream_cls: Any,
        options: FinalRequestOptions,
        retries_taken: int = 0,
    ) -> None:
        call = options.call(cast_to, stream_cls if stream else None)
        parse = partial(client._decode, call, retries_taken)
        _complete(raw, client, options)
        super().__init__(raw, retries_taken, parse, streams=call.stream_cls is not None)

    @classmethod
    def __subclasshook__(cls, other: type) -> Any:
        return (
            issubclass(other, aio.AsyncAPIResponse)
            if cls is AsyncAPIResponse
            else NotImplemented
        )


def _complete(raw: Response, client: BaseClient, options: FinalRequestOptions) -> None:
    """Give a reply that was made by hand the request that it would answer."""
    try:
        _ = raw.request
    except RuntimeError:
        raw.request = client._build_request(options)


def extract_response_type(typ: Any) -> Any:
    """Give what a class of replies says that its body is read as.

    Raises:
        RuntimeError: It says nothing.
    """
    if (get_origin(typ) or typ) in _GENERIC and not get_args(typ):
        return extract_type_arg(typ, 0)
    return extract_type_var_from_base(typ, generic_bases=_GENERIC, index=0)


_GENERIC = (BaseAPIResponse, APIResponse, AsyncAPIResponse)
