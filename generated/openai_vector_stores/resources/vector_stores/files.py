"""The methods for files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from ..._runtime.aio.paginator import AsyncPaginator
from ..._runtime.aio.polling import async_poll
from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.paths import check_segments, path_template
from ..._runtime.polling import NotIn, Until, check_times, seconds
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
    Timeout,
    not_given,
    omit,
)
from ...pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
from ...types.file_chunking_strategy_param import FileChunkingStrategyParam
from ...types.vector_stores.file_content_response import FileContentResponse
from ...types.vector_stores.vector_store_file import VectorStoreFile
from ...types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted
from ..files import AsyncFiles as AsyncFilesResource
from ..files import Files as FilesResource

__all__ = ["Files", "AsyncFiles"]


class Files(SyncResource):
    """The files attached to one vector store, and how far their indexing has come."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return FilesWithStreamingResponse(self)

    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Attach a file to a vector store

        Attaches an uploaded file and starts to index it. The file can be searched
        once its `status` is `completed`.

        Args:
            vector_store_id: Which vector store.
            file_id: The uploaded file.
            attributes: What to note about the file, for searches to filter on.
            chunking_strategy: How to split the file; `auto` by default.
        """
        return self._request(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}/files",
                vector_store_id=vector_store_id,
            ),
            cast_to=VectorStoreFile,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "file_id": file_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Look up a file of a vector store

        Tells how far the indexing of a file is. Ask again while its `status` is
        `in_progress`.

        Args:
            file_id: Which file.
            vector_store_id: Which vector store.
        """
        return self._request(
            "GET",
            path_template(
                "/vector_stores/{vector_store_id}/files/{file_id}",
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            cast_to=VectorStoreFile,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Change the attributes of a file

        Sets the attributes of an attached file. Nothing else about it can change.

        Args:
            file_id: Which file.
            vector_store_id: Which vector store.
            attributes: The new attributes; null leaves none.
        """
        return self._request(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}/files/{file_id}",
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            cast_to=VectorStoreFile,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={"attributes": attributes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        vector_store_id: str,
        *,
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
        """List the files of a vector store

        Pages through the files attached to a vector store; `filter` keeps only those
        in one state.

        Args:
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
                "/vector_stores/{vector_store_id}/files",
                vector_store_id=vector_store_id,
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

    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileDeleted:
        """Detach a file from a vector store

        Takes a file out of the vector store. The uploaded file itself stays; `DELETE
        /files/{file_id}` removes that.

        Args:
            file_id: Which file.
            vector_store_id: Which vector store.
        """
        return self._request(
            "DELETE",
            path_template(
                "/vector_stores/{vector_store_id}/files/{file_id}",
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            cast_to=VectorStoreFileDeleted,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncPage[FileContentResponse]:
        """Read the parsed text of a file

        Gives the text that was read out of an attached file when it was indexed.

        Args:
            file_id: Which file.
            vector_store_id: Which vector store.
        """
        return self._request_page(
            "GET",
            path_template(
                "/vector_stores/{vector_store_id}/files/{file_id}/content",
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            page=SyncPage[FileContentResponse],
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Wait until a file is no longer in progress. A file that failed is returned,
        not raised: look at its `status` and `last_error`.

        Args:
            file_id: Which file.
            vector_store_id: Which vector store.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
        """
        return poll(
            lambda left: self._within(left).with_raw_response.retrieve(
                file_id,
                vector_store_id=vector_store_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            until=Until({"status": NotIn("in_progress")}),
            name=f"VectorStoreFile {file_id!r}",
            interval=seconds(poll_interval_ms),
            default_interval=1.0,
            interval_header="openai-poll-after-ms",
            max_wait=max_wait_seconds,
            default_max_wait=1800.0,
        )

    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Attach a file to a vector store and wait until it is no longer in progress.

        Args:
            file_id: The uploaded file.
            vector_store_id: Which vector store.
            attributes: What to note about the file, for searches to filter on.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
            chunking_strategy: How to split the file; `auto` by default.
        """
        check_times(
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        created = self.create(
            vector_store_id,
            file_id=file_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
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

    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    ) -> VectorStoreFile:
        """Upload a file and attach it to a vector store.

        Args:
            vector_store_id: Which vector store.
            file: The bytes of the file, with its name.
            attributes: What to note about the file, for searches to filter on.
            chunking_strategy: How to split the file; `auto` by default.
        """
        check_segments(vector_store_id=vector_store_id)
        uploaded = FilesResource(self._client).create(file=file, purpose="assistants")
        return self.create(
            vector_store_id,
            file_id=uploaded.id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
        )

    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    ) -> VectorStoreFile:
        """Upload a file, attach it to a vector store and wait until it is no longer in
        progress.

        Args:
            vector_store_id: Which vector store.
            file: The bytes of the file, with its name.
            attributes: What to note about the file, for searches to filter on.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
            chunking_strategy: How to split the file; `auto` by default.
        """
        check_segments(vector_store_id=vector_store_id)
        check_times(
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        uploaded = FilesResource(self._client).create(file=file, purpose="assistants")
        return self.create_and_poll(
            uploaded.id,
            vector_store_id=vector_store_id,
            attributes=attributes,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            chunking_strategy=chunking_strategy,
        )


class AsyncFiles(AsyncResource):
    """The files attached to one vector store, and how far their indexing has come."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncFilesWithStreamingResponse(self)

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Attach a file to a vector store

        Attaches an uploaded file and starts to index it. The file can be searched
        once its `status` is `completed`.

        Args:
            vector_store_id: Which vector store.
            file_id: The uploaded file.
            attributes: What to note about the file, for searches to filter on.
            chunking_strategy: How to split the file; `auto` by default.
        """
        return await self._request(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}/files",
                vector_store_id=vector_store_id,
            ),
            cast_to=VectorStoreFile,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "file_id": file_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Look up a file of a vector store

        Tells how far the indexing of a file is. Ask again while its `status` is
        `in_progress`.

        Args:
            file_id: Which file.
            vector_store_id: Which vector store.
        """
        return await self._request(
            "GET",
            path_template(
                "/vector_stores/{vector_store_id}/files/{file_id}",
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            cast_to=VectorStoreFile,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Change the attributes of a file

        Sets the attributes of an attached file. Nothing else about it can change.

        Args:
            file_id: Which file.
            vector_store_id: Which vector store.
            attributes: The new attributes; null leaves none.
        """
        return await self._request(
            "POST",
            path_template(
                "/vector_stores/{vector_store_id}/files/{file_id}",
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            cast_to=VectorStoreFile,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={"attributes": attributes},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        vector_store_id: str,
        *,
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
        """List the files of a vector store

        Pages through the files attached to a vector store; `filter` keeps only those
        in one state.

        Args:
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
                "/vector_stores/{vector_store_id}/files",
                vector_store_id=vector_store_id,
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

    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileDeleted:
        """Detach a file from a vector store

        Takes a file out of the vector store. The uploaded file itself stays; `DELETE
        /files/{file_id}` removes that.

        Args:
            file_id: Which file.
            vector_store_id: Which vector store.
        """
        return await self._request(
            "DELETE",
            path_template(
                "/vector_stores/{vector_store_id}/files/{file_id}",
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            cast_to=VectorStoreFileDeleted,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """Read the parsed text of a file

        Gives the text that was read out of an attached file when it was indexed.

        Args:
            file_id: Which file.
            vector_store_id: Which vector store.
        """
        return self._request_page(
            "GET",
            path_template(
                "/vector_stores/{vector_store_id}/files/{file_id}/content",
                vector_store_id=vector_store_id,
                file_id=file_id,
            ),
            page=AsyncPage[FileContentResponse],
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Wait until a file is no longer in progress. A file that failed is returned,
        not raised: look at its `status` and `last_error`.

        Args:
            file_id: Which file.
            vector_store_id: Which vector store.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
        """
        return await async_poll(
            lambda left: self._within(left).with_raw_response.retrieve(
                file_id,
                vector_store_id=vector_store_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            until=Until({"status": NotIn("in_progress")}),
            name=f"VectorStoreFile {file_id!r}",
            interval=seconds(poll_interval_ms),
            default_interval=1.0,
            interval_header="openai-poll-after-ms",
            max_wait=max_wait_seconds,
            default_max_wait=1800.0,
        )

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Attach a file to a vector store and wait until it is no longer in progress.

        Args:
            file_id: The uploaded file.
            vector_store_id: Which vector store.
            attributes: What to note about the file, for searches to filter on.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
            chunking_strategy: How to split the file; `auto` by default.
        """
        check_times(
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        created = await self.create(
            vector_store_id,
            file_id=file_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
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

    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    ) -> VectorStoreFile:
        """Upload a file and attach it to a vector store.

        Args:
            vector_store_id: Which vector store.
            file: The bytes of the file, with its name.
            attributes: What to note about the file, for searches to filter on.
            chunking_strategy: How to split the file; `auto` by default.
        """
        check_segments(vector_store_id=vector_store_id)
        uploaded = await AsyncFilesResource(self._client).create(
            file=file,
            purpose="assistants",
        )
        return await self.create(
            vector_store_id,
            file_id=uploaded.id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
        )

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Mapping[str, str | float | bool] | Omit | None = omit,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    ) -> VectorStoreFile:
        """Upload a file, attach it to a vector store and wait until it is no longer in
        progress.

        Args:
            vector_store_id: Which vector store.
            file: The bytes of the file, with its name.
            attributes: What to note about the file, for searches to filter on.
            poll_interval_ms: Milliseconds between two requests; 1000 by default
                when the server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
            chunking_strategy: How to split the file; `auto` by default.
        """
        check_segments(vector_store_id=vector_store_id)
        check_times(
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        uploaded = await AsyncFilesResource(self._client).create(
            file=file,
            purpose="assistants",
        )
        return await self.create_and_poll(
            uploaded.id,
            vector_store_id=vector_store_id,
            attributes=attributes,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            chunking_strategy=chunking_strategy,
        )


class FilesWithRawResponse:
    """The methods of `Files`, returning the reply itself."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_raw_response(files.create)
        self.retrieve = to_raw_response(files.retrieve)
        self.update = to_raw_response(files.update)
        self.list = to_raw_response(files.list)
        self.delete = to_raw_response(files.delete)
        self.content = to_raw_response(files.content)


class FilesWithStreamingResponse:
    """The methods of `Files`, returning the reply unread."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_streamed_response(files.create)
        self.retrieve = to_streamed_response(files.retrieve)
        self.update = to_streamed_response(files.update)
        self.list = to_streamed_response(files.list)
        self.delete = to_streamed_response(files.delete)
        self.content = to_streamed_response(files.content)


class AsyncFilesWithRawResponse:
    """The methods of `AsyncFiles`, returning the reply itself."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_raw_response(files.create)
        self.retrieve = async_to_raw_response(files.retrieve)
        self.update = async_to_raw_response(files.update)
        self.list = async_to_raw_response(files.list)
        self.delete = async_to_raw_response(files.delete)
        self.content = async_to_raw_response(files.content)


class AsyncFilesWithStreamingResponse:
    """The methods of `AsyncFiles`, returning the reply unread."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_streamed_response(files.create)
        self.retrieve = async_to_streamed_response(files.retrieve)
        self.update = async_to_streamed_response(files.update)
        self.list = async_to_streamed_response(files.list)
        self.delete = async_to_streamed_response(files.delete)
        self.content = async_to_streamed_response(files.content)
