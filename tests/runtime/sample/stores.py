"""The resource of the sample, as the generator would write it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import List, Literal  # noqa: UP035

from _runtime.aio.concurrency import async_concurrently
from _runtime.aio.paginator import AsyncPaginator
from _runtime.aio.polling import async_poll
from _runtime.aio.resource import AsyncResource
from _runtime.aio.responses import AsyncBinaryAPIResponse
from _runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from _runtime.paths import path_template
from _runtime.polling import In, NotIn, Until, seconds
from _runtime.sync.concurrency import concurrently
from _runtime.sync.polling import poll
from _runtime.sync.resource import SyncResource
from _runtime.sync.responses import BinaryAPIResponse
from _runtime.sync.wrappers import to_raw_response, to_streamed_response
from _runtime.types import (
    Body,
    FileTypes,
    Headers,
    NotGiven,
    Omit,
    Query,
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)

from .pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
from .types import Part, Store


class Stores(SyncResource):
    """Stores of things."""

    @cached_property
    def with_raw_response(self) -> StoresWithRawResponse:
        """The same methods, returning the reply itself."""
        return StoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StoresWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return StoresWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Store]:
        """List the stores."""
        return self._request_page(
            "GET",
            "/stores",
            page=SyncCursorPage[Store],
            query={"after": after, "limit": limit, "order": order},
            headers={"X-Beta": "stores=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self, store_id: str, *, query: str | SequenceNotStr[str]
    ) -> SyncPage[Part]:
        """Search a store."""
        return self._request_page(
            "POST",
            path_template("/stores/{store_id}/search", store_id=store_id),
            page=SyncPage[Part],
            body={"query": query},
        )

    def retrieve(
        self,
        store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Store:
        """Retrieve a store."""
        return self._request(
            "GET",
            path_template("/stores/{store_id}", store_id=store_id),
            cast_to=Store,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        store_id: str,
        *,
        name: str | Omit | None = omit,
        metadata: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Store:
        """Change a store."""
        return self._request(
            "POST",
            path_template("/stores/{store_id}", store_id=store_id),
            cast_to=Store,
            headers={"X-Beta": "stores=v2"},
            body={"name": name, "metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(self, store_id: str) -> None:
        """Delete a store."""
        return self._request(
            "DELETE",
            path_template("/stores/{store_id}", store_id=store_id),
            cast_to=type(None),
        )

    def upload(
        self,
        *,
        file: FileTypes,
        purpose: str,
        expires_after: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Part:
        """Upload a file."""
        return self._request(
            "POST",
            "/files",
            cast_to=Part,
            body={"purpose": purpose, "expires_after": expires_after},
            files={"file": file},
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def content(self, file_id: str) -> BinaryAPIResponse:
        """Download a file."""
        return self._request(
            "GET",
            path_template("/files/{file_id}/content", file_id=file_id),
            cast_to=BinaryAPIResponse,
            headers={"Accept": "application/binary"},
        )

    def poll(
        self,
        store_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
    ) -> Store:
        """Wait for a store to be finished."""
        return poll(
            lambda left: self._within(left).with_raw_response.retrieve(store_id),
            until=Until(
                {"file_counts.in_progress": In(0)}, {"status": NotIn("in_progress")}
            ),
            name=f"store {store_id!r}",
            interval=seconds(poll_interval_ms),
            default_interval=1.0,
            interval_header="poll-after-ms",
            max_wait=max_wait_seconds,
            default_max_wait=1800.0,
        )

    def upload_all(
        self, files: Iterable[FileTypes], *, max_concurrency: int = 5
    ) -> List[Part]:  # noqa: UP006
        """Upload files, several at once."""
        return concurrently(
            lambda file: self.upload(file=file, purpose="test"),
            files,
            max_concurrency=max_concurrency,
        )


class StoresWithRawResponse:
    """See `Stores.with_raw_response`."""

    def __init__(self, stores: Stores) -> None:
        self.list = to_raw_response(stores.list)
        self.retrieve = to_raw_response(stores.retrieve)
        self.update = to_raw_response(stores.update)
        self.content = to_raw_response(stores.content)


class StoresWithStreamingResponse:
    """See `Stores.with_streaming_response`."""

    def __init__(self, stores: Stores) -> None:
        self.list = to_streamed_response(stores.list)
        self.retrieve = to_streamed_response(stores.retrieve)
        self.content = to_streamed_response(stores.content)


class AsyncStores(AsyncResource):
    """Stores of things."""

    @cached_property
    def with_raw_response(self) -> AsyncStoresWithRawResponse:
        """The same methods, returning the reply itself."""
        return AsyncStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStoresWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncStoresWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Store, AsyncCursorPage[Store]]:
        """List the stores."""
        return self._request_page(
            "GET",
            "/stores",
            page=AsyncCursorPage[Store],
            query={"after": after, "limit": limit, "order": order},
            headers={"X-Beta": "stores=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self, store_id: str, *, query: str | SequenceNotStr[str]
    ) -> AsyncPaginator[Part, AsyncPage[Part]]:
        """Search a store."""
        return self._request_page(
            "POST",
            path_template("/stores/{store_id}/search", store_id=store_id),
            page=AsyncPage[Part],
            body={"query": query},
        )

    async def retrieve(
        self,
        store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Store:
        """Retrieve a store."""
        return await self._request(
            "GET",
            path_template("/stores/{store_id}", store_id=store_id),
            cast_to=Store,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        store_id: str,
        *,
        name: str | Omit | None = omit,
        metadata: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Store:
        """Change a store."""
        return await self._request(
            "POST",
            path_template("/stores/{store_id}", store_id=store_id),
            cast_to=Store,
            headers={"X-Beta": "stores=v2"},
            body={"name": name, "metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(self, store_id: str) -> None:
        """Delete a store."""
        return await self._request(
            "DELETE",
            path_template("/stores/{store_id}", store_id=store_id),
            cast_to=type(None),
        )

    async def upload(
        self,
        *,
        file: FileTypes,
        purpose: str,
        expires_after: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Part:
        """Upload a file."""
        return await self._request(
            "POST",
            "/files",
            cast_to=Part,
            body={"purpose": purpose, "expires_after": expires_after},
            files={"file": file},
            extra_headers=extra_headers,
            timeout=timeout,
        )

    async def content(self, file_id: str) -> AsyncBinaryAPIResponse:
        """Download a file."""
        return await self._request(
            "GET",
            path_template("/files/{file_id}/content", file_id=file_id),
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "application/binary"},
        )

    async def poll(
        self,
        store_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
    ) -> Store:
        """Wait for a store to be finished."""
        return await async_poll(
            lambda left: self._within(left).with_raw_response.retrieve(store_id),
            until=Until(
                {"file_counts.in_progress": In(0)}, {"status": NotIn("in_progress")}
            ),
            name=f"store {store_id!r}",
            interval=seconds(poll_interval_ms),
            default_interval=1.0,
            interval_header="poll-after-ms",
            max_wait=max_wait_seconds,
            default_max_wait=1800.0,
        )

    async def upload_all(
        self, files: Iterable[FileTypes], *, max_concurrency: int = 5
    ) -> List[Part]:  # noqa: UP006
        """Upload files, several at once."""
        return await async_concurrently(
            lambda file: self.upload(file=file, purpose="test"),
            files,
            max_concurrency=max_concurrency,
        )


class AsyncStoresWithRawResponse:
    """See `AsyncStores.with_raw_response`."""

    def __init__(self, stores: AsyncStores) -> None:
        self.list = async_to_raw_response(stores.list)
        self.retrieve = async_to_raw_response(stores.retrieve)
        self.update = async_to_raw_response(stores.update)
        self.content = async_to_raw_response(stores.content)


class AsyncStoresWithStreamingResponse:
    """See `AsyncStores.with_streaming_response`."""

    def __init__(self, stores: AsyncStores) -> None:
        self.list = async_to_streamed_response(stores.list)
        self.retrieve = async_to_streamed_response(stores.retrieve)
        self.content = async_to_streamed_response(stores.content)
