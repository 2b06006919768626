"""The methods for vector stores."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from ..._runtime.aio.paginator import AsyncPaginator
from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.paths import path_template
from ..._runtime.sync.resource import SyncResource
from ..._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ..._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)
from ...pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
from ...types import (
    shared_params,
    vector_store_create_params,
    vector_store_search_params,
    vector_store_update_params,
)
from ...types.file_chunking_strategy_param import FileChunkingStrategyParam
from ...types.vector_store import VectorStore
from ...types.vector_store_deleted import VectorStoreDeleted
from ...types.vector_store_search_response import VectorStoreSearchResponse
from .file_batches import (
    AsyncFileBatches,
    AsyncFileBatchesWithRawResponse,
    AsyncFileBatchesWithStreamingResponse,
    FileBatches,
    FileBatchesWithRawResponse,
    FileBatchesWithStreamingResponse,
)
from .files import (
    AsyncFiles,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    Files,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)

__all__ = ["VectorStores", "AsyncVectorStores"]


class VectorStores(SyncResource):
    """Make, change, remove and search vector stores."""

    @cached_property
    def files(self) -> Files:
        """The files attached to one vector store, and how far their indexing has
        come.
        """
        return Files(self._client)

    @cached_property
    def file_batches(self) -> FileBatches:
        """Attach many files to a vector store in one go."""
        return FileBatches(self._client)

    @cached_property
    def with_raw_response(self) -> VectorStoresWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return VectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return VectorStoresWithStreamingResponse(self)

    def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: shared_params.Metadata | Omit | None = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Make a vector store

        Makes a vector store, empty or with files that are already uploaded. Such
        files are indexed in the background; `file_counts` tells how many are done.

        Args:
            chunking_strategy: How to split the files of `file_ids`, without which
                it has no effect; `auto` by default.
            description: What the store is about.
            expires_after: The rule by which the store is to expire. Without one it
                stays.
            file_ids: Uploaded files to put into the store from the start, at
                most 500.
            metadata: Your own labels for the store.
            name: What to call the store.
        """
        return self._request(
            "POST",
            "/vector_stores",
            cast_to=VectorStore,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "chunking_strategy": chunking_strategy,
                "description": description,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Look up a vector store

        Tells what a vector store is set to, what it holds and whether it is ready.

        Args:
            vector_store_id: Which vector store.
        """
        return self._request(
            "GET",
            path_template(
                "/vector_stores/{vector_store_id}",
                vector_store_id=vector_store_id,
            ),
            cast_to=VectorStore,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: vector_store_update_params.ExpiresAfter | Omit | None = omit,
        metadata: shared_params.Metadata | Omit | None = omit,
        name: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Change a vector store

        Changes the fields that are sent and leaves the others as they are.

        Args:
            vector_store_id: Which vector store.
            expires_after: The new rule by which the store expires; null takes the
                rule away.
            metadata: The new labels of the store.
            name: What to call the store from now on.
        """
        return self._request(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}",
                vector_store_id=vector_store_id,
            ),
            cast_to=VectorStore,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={"expires_after": expires_after, "metadata": metadata, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[VectorStore]:
        """List the vector stores

        Pages through your vector stores, newest first unless `order` says otherwise.

        Args:
            after: Start right behind the item with this id. Give the last id of a
                page to get the page that follows.
            before: Stop right ahead of the item with this id. Give the first id of
                a page to go one page back.
            limit: How many items to put on one page, from 1 to 100; 20 by default.
            order: Whether the oldest (`asc`) or the newest (`desc`, the default)
                item comes first, by `created_at`.
        """
        return self._request_page(
            "GET",
            "/vector_stores",
            page=SyncCursorPage[VectorStore],
            query={"limit": limit, "order": order, "after": after, "before": before},
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreDeleted:
        """Remove a vector store

        Takes a vector store away, with its index. The uploaded files stay.

        Args:
            vector_store_id: Which vector store.
        """
        return self._request(
            "DELETE",
            path_template(
                "/vector_stores/{vector_store_id}",
                vector_store_id=vector_store_id,
            ),
            cast_to=VectorStoreDeleted,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | SequenceNotStr[str],
        filters: vector_store_search_params.Filters | Omit = omit,
        max_num_results: int | Omit = omit,
        ranking_options: vector_store_search_params.RankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncPage[VectorStoreSearchResponse]:
        """Search a vector store

        Finds the passages that fit a query best, best first. Filters narrow down
        which files are searched.

        Args:
            vector_store_id: Which vector store.
            query: What to look for, as one query or several.
            filters: Search only files whose attributes meet this condition.
            max_num_results: How many results to return at most, from 1 to 50; 10 by
                default.
            ranking_options: How to rank what is found.
            rewrite_query: Whether the service may reword the query to find more. By
                default it does not.
        """
        return self._request_page(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}/search",
                vector_store_id=vector_store_id,
            ),
            page=SyncPage[VectorStoreSearchResponse],
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "query": query,
                "filters": filters,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "rewrite_query": rewrite_query,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncVectorStores(AsyncResource):
    """Make, change, remove and search vector stores."""

    @cached_property
    def files(self) -> AsyncFiles:
        """The files attached to one vector store, and how far their indexing has
        come.
        """
        return AsyncFiles(self._client)

    @cached_property
    def file_batches(self) -> AsyncFileBatches:
        """Attach many files to a vector store in one go."""
        return AsyncFileBatches(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncVectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncVectorStoresWithStreamingResponse(self)

    async def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: shared_params.Metadata | Omit | None = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Make a vector store

        Makes a vector store, empty or with files that are already uploaded. Such
        files are indexed in the background; `file_counts` tells how many are done.

        Args:
            chunking_strategy: How to split the files of `file_ids`, without which
                it has no effect; `auto` by default.
            description: What the store is about.
            expires_after: The rule by which the store is to expire. Without one it
                stays.
            file_ids: Uploaded files to put into the store from the start, at
                most 500.
            metadata: Your own labels for the store.
            name: What to call the store.
        """
        return await self._request(
            "POST",
            "/vector_stores",
            cast_to=VectorStore,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "chunking_strategy": chunking_strategy,
                "description": description,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Look up a vector store

        Tells what a vector store is set to, what it holds and whether it is ready.

        Args:
            vector_store_id: Which vector store.
        """
        return await self._request(
            "GET",
            path_template(
                "/vector_stores/{vector_store_id}",
                vector_store_id=vector_store_id,
            ),
            cast_to=VectorStore,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        vector_store_id: str,
        *,
        expires_after: vector_store_update_params.ExpiresAfter | Omit | None = omit,
        metadata: shared_params.Metadata | Omit | None = omit,
        name: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStore:
        """Change a vector store

        Changes the fields that are sent and leaves the others as they are.

        Args:
            vector_store_id: Which vector store.
            expires_after: The new rule by which the store expires; null takes the
                rule away.
            metadata: The new labels of the store.
            name: What to call the store from now on.
        """
        return await self._request(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}",
                vector_store_id=vector_store_id,
            ),
            cast_to=VectorStore,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={"expires_after": expires_after, "metadata": metadata, "name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """List the vector stores

        Pages through your vector stores, newest first unless `order` says otherwise.

        Args:
            after: Start right behind the item with this id. Give the last id of a
                page to get the page that follows.
            before: Stop right ahead of the item with this id. Give the first id of
                a page to go one page back.
            limit: How many items to put on one page, from 1 to 100; 20 by default.
            order: Whether the oldest (`asc`) or the newest (`desc`, the default)
                item comes first, by `created_at`.
        """
        return self._request_page(
            "GET",
            "/vector_stores",
            page=AsyncCursorPage[VectorStore],
            query={"limit": limit, "order": order, "after": after, "before": before},
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreDeleted:
        """Remove a vector store

        Takes a vector store away, with its index. The uploaded files stay.

        Args:
            vector_store_id: Which vector store.
        """
        return await self._request(
            "DELETE",
            path_template(
                "/vector_stores/{vector_store_id}",
                vector_store_id=vector_store_id,
            ),
            cast_to=VectorStoreDeleted,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | SequenceNotStr[str],
        filters: vector_store_search_params.Filters | Omit = omit,
        max_num_results: int | Omit = omit,
        ranking_options: vector_store_search_params.RankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[
        VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]
    ]:
        """Search a vector store

        Finds the passages that fit a query best, best first. Filters narrow down
        which files are searched.

        Args:
            vector_store_id: Which vector store.
            query: What to look for, as one query or several.
            filters: Search only files whose attributes meet this condition.
            max_num_results: How many results to return at most, from 1 to 50; 10 by
                default.
            ranking_options: How to rank what is found.
            rewrite_query: Whether the service may reword the query to find more. By
                default it does not.
        """
        return self._request_page(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}/search",
                vector_store_id=vector_store_id,
            ),
            page=AsyncPage[VectorStoreSearchResponse],
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "query": query,
                "filters": filters,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "rewrite_query": rewrite_query,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class VectorStoresWithRawResponse:
    """The methods of `VectorStores`, returning the reply itself."""

    def __init__(self, vector_stores: VectorStores) -> None:
        self._vector_stores = vector_stores
        self.create = to_raw_response(vector_stores.create)
        self.retrieve = to_raw_response(vector_stores.retrieve)
        self.update = to_raw_response(vector_stores.update)
        self.list = to_raw_response(vector_stores.list)
        self.delete = to_raw_response(vector_stores.delete)
        self.search = to_raw_response(vector_stores.search)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """The files attached to one vector store, and how far their indexing has
        come.
        """
        return FilesWithRawResponse(self._vector_stores.files)

    @cached_property
    def file_batches(self) -> FileBatchesWithRawResponse:
        """Attach many files to a vector store in one go."""
        return FileBatchesWithRawResponse(self._vector_stores.file_batches)


class VectorStoresWithStreamingResponse:
    """The methods of `VectorStores`, returning the reply unread."""

    def __init__(self, vector_stores: VectorStores) -> None:
        self._vector_stores = vector_stores
        self.create = to_streamed_response(vector_stores.create)
        self.retrieve = to_streamed_response(vector_stores.retrieve)
        self.update = to_streamed_response(vector_stores.update)
        self.list = to_streamed_response(vector_stores.list)
        self.delete = to_streamed_response(vector_stores.delete)
        self.search = to_streamed_response(vector_stores.search)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """The files attached to one vector store, and how far their indexing has
        come.
        """
        return FilesWithStreamingResponse(self._vector_stores.files)

    @cached_property
    def file_batches(self) -> FileBatchesWithStreamingResponse:
        """Attach many files to a vector store in one go."""
        return FileBatchesWithStreamingResponse(self._vector_stores.file_batches)


class AsyncVectorStoresWithRawResponse:
    """The methods of `AsyncVectorStores`, returning the reply itself."""

    def __init__(self, vector_stores: AsyncVectorStores) -> None:
        self._vector_stores = vector_stores
        self.create = async_to_raw_response(vector_stores.create)
        self.retrieve = async_to_raw_response(vector_stores.retrieve)
        self.update = async_to_raw_response(vector_stores.update)
        self.list = async_to_raw_response(vector_stores.list)
        self.delete = async_to_raw_response(vector_stores.delete)
        self.search = async_to_raw_response(vector_stores.search)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """The files attached to one vector store, and how far their indexing has
        come.
        """
        return AsyncFilesWithRawResponse(self._vector_stores.files)

    @cached_property
    def file_batches(self) -> AsyncFileBatchesWithRawResponse:
        """Attach many files to a vector store in one go."""
        return AsyncFileBatchesWithRawResponse(self._vector_stores.file_batches)


class AsyncVectorStoresWithStreamingResponse:
    """The methods of `AsyncVectorStores`, returning the reply unread."""

    def __init__(self, vector_stores: AsyncVectorStores) -> None:
        self._vector_stores = vector_stores
        self.create = async_to_streamed_response(vector_stores.create)
        self.retrieve = async_to_streamed_response(vector_stores.retrieve)
        self.update = async_to_streamed_response(vector_stores.update)
        self.list = async_to_streamed_response(vector_stores.list)
        self.delete = async_to_streamed_response(vector_stores.delete)
        self.search = async_to_streamed_response(vector_stores.search)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """The files attached to one vector store, and how far their indexing has
        come.
        """
        return AsyncFilesWithStreamingResponse(self._vector_stores.files)

    @cached_property
    def file_batches(self) -> AsyncFileBatchesWithStreamingResponse:
        """Attach many files to a vector store in one go."""
        return AsyncFileBatchesWithStreamingResponse(self._vector_stores.file_batches)
