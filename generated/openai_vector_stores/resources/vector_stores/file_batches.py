"""The methods for file batches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Literal

from ..._runtime.aio.concurrency import async_concurrently
from ..._runtime.aio.paginator import AsyncPaginator
from ..._runtime.aio.polling import async_poll
from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.paths import check_segments, path_template
from ..._runtime.polling import In, Until, check_times, seconds
from ..._runtime.sync.concurrency import concurrently
from ..._runtime.sync.polling import poll
from ..._runtime.sync.resource import SyncResource
from ..._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ..._runtime.types import (
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
from ...pagination import AsyncCursorPage, SyncCursorPage
from ...types.file_chunking_strategy_param import FileChunkingStrategyParam
from ...types.vector_stores import file_batch_create_params
from ...types.vector_stores.vector_store_file import VectorStoreFile
from ...types.vector_stores.vector_store_file_batch import VectorStoreFileBatch
from ..files import AsyncFiles as AsyncFilesResource
from ..files import Files as FilesResource

__all__ = ["FileBatches", "AsyncFileBatches"]


class FileBatches(SyncResource):
    """Attach many files to a vector store in one go."""

    @cached_property
    def with_raw_response(self) -> FileBatchesWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return FileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FileBatchesWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return FileBatchesWithStreamingResponse(self)

    def create(
        self,
        vector_store_id: str,
        *,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Attach a batch of files

        Attaches many uploaded files with one request. Send `file_ids` to treat them
        all alike, or `files` to give each its own settings; never both.

        Args:
            vector_store_id: Which vector store.
            attributes: What to note about each file of `file_ids`.
            chunking_strategy: How to split the files of `file_ids`, without which
                it has no effect; `auto` by default.
            file_ids: Uploaded files that share the settings beside this field, from
                1 to 2000 of them.
            files: Uploaded files with settings of their own, from 1 to 2000 of
                them.
        """
        return self._request(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}/file_batches",
                vector_store_id=vector_store_id,
            ),
            cast_to=VectorStoreFileBatch,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
                "file_ids": file_ids,
                "files": files,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Look up a file batch

        Tells how far a batch has come. Ask again while its `status` is
        `in_progress`.

        Args:
            batch_id: Which file batch.
            vector_store_id: Which vector store.
        """
        return self._request(
            "GET",
            path_template(
                "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
                vector_store_id=vector_store_id,
                batch_id=batch_id,
            ),
            cast_to=VectorStoreFileBatch,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Cancel a file batch

        Stops a batch as soon as possible. Files that are done by then still count as
        `completed`.

        Args:
            batch_id: Which file batch.
            vector_store_id: Which vector store.
        """
        return self._request(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
                vector_store_id=vector_store_id,
                batch_id=batch_id,
            ),
            cast_to=VectorStoreFileBatch,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | Omit
        ) = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a batch

        Pages through the files of one batch; `filter` keeps only those in one state.

        Args:
            batch_id: Which file batch.
            vector_store_id: Which vector store.
            after: Start right behind the item with this id. Give the last id of a
                page to get the page that follows.
            before: Stop right ahead of the item with this id. Give the first id of
                a page to go one page back.
            filter: Show only files in this state.
            limit: How many items to put on one page, from 1 to 100; 20 by default.
            order: Whether the oldest (`asc`) or the newest (`desc`, the default)
                item comes first, by `created_at`.
        """
        return self._request_page(
            "GET",
            path_template(
                "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
                vector_store_id=vector_store_id,
                batch_id=batch_id,
            ),
            page=SyncCursorPage[VectorStoreFile],
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Wait until no file of a batch is in progress. Files that failed are counted
        in `file_counts`, not raised.

        Args:
            batch_id: Which file batch.
            vector_store_id: Which vector store.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
        """
        return poll(
            lambda left: self._within(left).with_raw_response.retrieve(
                batch_id,
                vector_store_id=vector_store_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            until=Until(
                {"file_counts.in_progress": In(0)},
                {"status": In("completed", "failed", "cancelled")},
            ),
            name=f"VectorStoreFileBatch {batch_id!r}",
            interval=seconds(poll_interval_ms),
            default_interval=1.0,
            interval_header="openai-poll-after-ms",
            max_wait=max_wait_seconds,
            default_max_wait=1800.0,
        )

    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Attach files to a vector store and wait until none of them is in progress.

        Args:
            vector_store_id: Which vector store.
            attributes: What to note about each file of `file_ids`.
            chunking_strategy: How to split the files of `file_ids`, without which
                it has no effect; `auto` by default.
            file_ids: Uploaded files that share the settings beside this field, from
                1 to 2000 of them.
            files: Uploaded files with settings of their own, from 1 to 2000 of
                them.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
        """
        check_times(
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        created = self.create(
            vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_ids=file_ids,
            files=files,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            created.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] | Omit = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    ) -> VectorStoreFileBatch:
        """Upload files side by side, attach them and those in `file_ids` to a vector
        store as one batch, and wait until none of them is in progress.

        Args:
            vector_store_id: Which vector store.
            files: The files to send.
            max_concurrency: How many files to send at the same time.
            file_ids: Uploaded files that share the settings beside this field, from
                1 to 2000 of them.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
            attributes: What to note about each file of `file_ids`.
            chunking_strategy: How to split the files of `file_ids`, without which
                it has no effect; `auto` by default.
        """
        check_segments(vector_store_id=vector_store_id)
        check_times(
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        uploaded = concurrently(
            lambda file: FilesResource(self._client).create(
                file=file,
                purpose="assistants",
            ),
            files,
            max_concurrency=max_concurrency,
        )
        return self.create_and_poll(
            vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_ids=[*(file_ids or ()), *(file.id for file in uploaded)],
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )


class AsyncFileBatches(AsyncResource):
    """Attach many files to a vector store in one go."""

    @cached_property
    def with_raw_response(self) -> AsyncFileBatchesWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncFileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncFileBatchesWithStreamingResponse(self)

    async def create(
        self,
        vector_store_id: str,
        *,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Attach a batch of files

        Attaches many uploaded files with one request. Send `file_ids` to treat them
        all alike, or `files` to give each its own settings; never both.

        Args:
            vector_store_id: Which vector store.
            attributes: What to note about each file of `file_ids`.
            chunking_strategy: How to split the files of `file_ids`, without which
                it has no effect; `auto` by default.
            file_ids: Uploaded files that share the settings beside this field, from
                1 to 2000 of them.
            files: Uploaded files with settings of their own, from 1 to 2000 of
                them.
        """
        return await self._request(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}/file_batches",
                vector_store_id=vector_store_id,
            ),
            cast_to=VectorStoreFileBatch,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
                "file_ids": file_ids,
                "files": files,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Look up a file batch

        Tells how far a batch has come. Ask again while its `status` is
        `in_progress`.

        Args:
            batch_id: Which file batch.
            vector_store_id: Which vector store.
        """
        return await self._request(
            "GET",
            path_template(
                "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
                vector_store_id=vector_store_id,
                batch_id=batch_id,
            ),
            cast_to=VectorStoreFileBatch,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Cancel a file batch

        Stops a batch as soon as possible. Files that are done by then still count as
        `completed`.

        Args:
            batch_id: Which file batch.
            vector_store_id: Which vector store.
        """
        return await self._request(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
                vector_store_id=vector_store_id,
                batch_id=batch_id,
            ),
            cast_to=VectorStoreFileBatch,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | Omit
        ) = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files of a batch

        Pages through the files of one batch; `filter` keeps only those in one state.

        Args:
            batch_id: Which file batch.
            vector_store_id: Which vector store.
            after: Start right behind the item with this id. Give the last id of a
                page to get the page that follows.
            before: Stop right ahead of the item with this id. Give the first id of
                a page to go one page back.
            filter: Show only files in this state.
            limit: How many items to put on one page, from 1 to 100; 20 by default.
            order: Whether the oldest (`asc`) or the newest (`desc`, the default)
                item comes first, by `created_at`.
        """
        return self._request_page(
            "GET",
            path_template(
                "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
                vector_store_id=vector_store_id,
                batch_id=batch_id,
            ),
            page=AsyncCursorPage[VectorStoreFile],
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Wait until no file of a batch is in progress. Files that failed are counted
        in `file_counts`, not raised.

        Args:
            batch_id: Which file batch.
            vector_store_id: Which vector store.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
        """
        return await async_poll(
            lambda left: self._within(left).with_raw_response.retrieve(
                batch_id,
                vector_store_id=vector_store_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            until=Until(
                {"file_counts.in_progress": In(0)},
                {"status": In("completed", "failed", "cancelled")},
            ),
            name=f"VectorStoreFileBatch {batch_id!r}",
            interval=seconds(poll_interval_ms),
            default_interval=1.0,
            interval_header="openai-poll-after-ms",
            max_wait=max_wait_seconds,
            default_max_wait=1800.0,
        )

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Attach files to a vector store and wait until none of them is in progress.

        Args:
            vector_store_id: Which vector store.
            attributes: What to note about each file of `file_ids`.
            chunking_strategy: How to split the files of `file_ids`, without which
                it has no effect; `auto` by default.
            file_ids: Uploaded files that share the settings beside this field, from
                1 to 2000 of them.
            files: Uploaded files with settings of their own, from 1 to 2000 of
                them.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
        """
        check_times(
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        created = await self.create(
            vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_ids=file_ids,
            files=files,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(
            created.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] | Omit = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    ) -> VectorStoreFileBatch:
        """Upload files side by side, attach them and those in `file_ids` to a vector
        store as one batch, and wait until none of them is in progress.

        Args:
            vector_store_id: Which vector store.
            files: The files to send.
            max_concurrency: How many files to send at the same time.
            file_ids: Uploaded files that share the settings beside this field, from
                1 to 2000 of them.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
            attributes: What to note about each file of `file_ids`.
            chunking_strategy: How to split the files of `file_ids`, without which
                it has no effect; `auto` by default.
        """
        check_segments(vector_store_id=vector_store_id)
        check_times(
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        uploaded = await async_concurrently(
            lambda file: AsyncFilesResource(self._client).create(
                file=file,
                purpose="assistants",
            ),
            files,
            max_concurrency=max_concurrency,
        )
        return await self.create_and_poll(
            vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_ids=[*(file_ids or ()), *(file.id for file in uploaded)],
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )


class FileBatchesWithRawResponse:
    """The methods of `FileBatches`, returning the reply itself."""

    def __init__(self, file_batches: FileBatches) -> None:
        self._file_batches = file_batches
        self.create = to_raw_response(file_batches.create)
        self.retrieve = to_raw_response(file_batches.retrieve)
        self.cancel = to_raw_response(file_batches.cancel)
        self.list_files = to_raw_response(file_batches.list_files)


class FileBatchesWithStreamingResponse:
    """The methods of `FileBatches`, returning the reply unread."""

    def __init__(self, file_batches: FileBatches) -> None:
        self._file_batches = file_batches
        self.create = to_streamed_response(file_batches.create)
        self.retrieve = to_streamed_response(file_batches.retrieve)
        self.cancel = to_streamed_response(file_batches.cancel)
        self.list_files = to_streamed_response(file_batches.list_files)


class AsyncFileBatchesWithRawResponse:
    """The methods of `AsyncFileBatches`, returning the reply itself."""

    def __init__(self, file_batches: AsyncFileBatches) -> None:
        self._file_batches = file_batches
        self.create = async_to_raw_response(file_batches.create)
        self.retrieve = async_to_raw_response(file_batches.retrieve)
        self.cancel = async_to_raw_response(file_batches.cancel)
        self.list_files = async_to_raw_response(file_batches.list_files)


class AsyncFileBatchesWithStreamingResponse:
    """The methods of `AsyncFileBatches`, returning the reply unread."""

    def __init__(self, file_batches: AsyncFileBatches) -> None:
        self._file_batches = file_batches
        self.create = async_to_streamed_response(file_batches.create)
        self.retrieve = async_to_streamed_response(file_batches.retrieve)
        self.cancel = async_to_streamed_response(file_batches.cancel)
        self.list_files = async_to_streamed_response(file_batches.list_files)
