"""Endpoints that no method was made for, by the methods of HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from ..endpoints import RequestOptions, takes_items, undocumented
from ..types import Body
from .caller import AsyncCaller
from .paginator import AsyncPaginator

if TYPE_CHECKING:
    from typing import Literal

    from ..final import FinalRequestOptions

__all__ = ["AsyncEndpoints"]

_T = TypeVar("_T")
_PageT = TypeVar("_PageT")
_StreamT = TypeVar("_StreamT")


class AsyncEndpoints(AsyncCaller):
    """The methods of HTTP, for what the API's description does not mention.

    The path is one below the base URL, or a whole address: to another origin than the
    client's own, none of its credentials and default headers are sent. `cast_to` says
    what the reply is read as: a model, a type such as `dict[str, object]`, `object`, or
    the HTTP library's own `Response`.
    """

    @overload
    async def request(
        self,
        cast_to: type[_T],
        options: FinalRequestOptions,
        *,
        stream: Literal[False] = False,
        stream_cls: object = None,
    ) -> _T: ...

    @overload
    async def request(
        self,
        cast_to: object,
        options: FinalRequestOptions,
        *,
        stream: Literal[True],
        stream_cls: type[_StreamT],
    ) -> _StreamT: ...

    @overload
    async def request(
        self,
        cast_to: type[_T],
        options: FinalRequestOptions,
        *,
        stream: bool,
        stream_cls: type[_StreamT] | None = None,
    ) -> _T | _StreamT: ...

    async def request(
        self,
        cast_to: Any,
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a request that is described in all its parts."""
        call = options.call(cast_to, _walker(cast_to, stream, stream_cls))
        return await self._perform(call, self._reply)

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[_T],
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
        stream_cls: object = None,
    ) -> _T: ...

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: object,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[_StreamT],
    ) -> _StreamT: ...

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[_T],
        options: RequestOptions | None = None,
        stream: bool,
        stream_cls: type[_StreamT] | None = None,
    ) -> _T | _StreamT: ...

    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a GET request, and read its reply as `cast_to`."""
        call = undocumented(
            "GET",
            path,
            cast_to,
            options,
            stream_cls=_walker(cast_to, stream, stream_cls),
        )
        return await self._perform(call, self._reply)

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Body | None = None,
        content: Any = None,
        files: Mapping[str, object] | None = None,
        options: RequestOptions | None = None,
        stream: Literal[False] = False,
        stream_cls: object = None,
    ) -> _T: ...

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: object,
        body: Body | None = None,
        content: Any = None,
        files: Mapping[str, object] | None = None,
        options: RequestOptions | None = None,
        stream: Literal[True],
        stream_cls: type[_StreamT],
    ) -> _StreamT: ...

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Body | None = None,
        content: Any = None,
        files: Mapping[str, object] | None = None,
        options: RequestOptions | None = None,
        stream: bool,
        stream_cls: type[_StreamT] | None = None,
    ) -> _T | _StreamT: ...

    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: Any = None,
        files: Mapping[str, object] | None = None,
        options: RequestOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request, and read its reply as `cast_to`."""
        call = undocumented(
            "POST",
            path,
            cast_to,
            options,
            body=body,
            content=content,
            files=files,
            stream_cls=_walker(cast_to, stream, stream_cls),
        )
        return await self._perform(call, self._reply)

    async def put(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Body | None = None,
        content: Any = None,
        files: Mapping[str, object] | None = None,
        options: RequestOptions | None = None,
    ) -> _T:
        """Send a PUT request, and read its reply as `cast_to`."""
        call = undocumented(
            "PUT", path, cast_to, options, body=body, content=content, files=files
        )
        return cast("_T", await self._perform(call, self._reply))

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Body | None = None,
        content: Any = None,
        files: Mapping[str, object] | None = None,
        options: RequestOptions | None = None,
    ) -> _T:
        """Send a PATCH request, and read its reply as `cast_to`."""
        call = undocumented(
            "PATCH", path, cast_to, options, body=body, content=content, files=files
        )
        return cast("_T", await self._perform(call, self._reply))

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[_T],
        body: Body | None = None,
        content: Any = None,
        files: Mapping[str, object] | None = None,
        options: RequestOptions | None = None,
    ) -> _T:
        """Send a DELETE request, and read its reply as `cast_to`."""
        call = undocumented(
            "DELETE", path, cast_to, options, body=body, content=content, files=files
        )
        return cast("_T", await self._perform(call, self._reply))

    def get_api_list(
        self,
        path: str,
        *,
        model: type[_T],
        page: type[_PageT],
        body: Body | None = None,
        options: RequestOptions | None = None,
        method: str = "get",
    ) -> AsyncPaginator[_T, _PageT]:
        """Ask for a list whose items are read as `model`, page by page."""
        kind = cast("Any", page)[model] if takes_items(page) else page
        call = undocumented(method.upper(), path, kind, options, body=body)
        return AsyncPaginator(self, call._replace(is_page=True), self._reply)


def _walker(cast_to: Any, stream: bool, stream_cls: Any) -> Any:
    """Give the class of stream that was asked for, if one was."""
    if not stream or stream_cls is not None:
        return stream_cls if stream else None
    from .streaming import AsyncStream

    return AsyncStream[cast_to]
