"""The methods for files."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .._runtime.aio.paginator import AsyncPaginator
from .._runtime.aio.polling import async_poll
from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.responses import AsyncBinaryAPIResponse
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.polling import In, Until
from .._runtime.sync.polling import poll
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.responses import BinaryAPIResponse
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
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
from ..pagination import AsyncCursorPage, SyncCursorPage
from ..types import file_create_params
from ..types.file_deleted import FileDeleted
from ..types.file_object import FileObject
from ..types.file_purpose import FilePurpose

__all__ = ["Files", "AsyncFiles"]


class Files(SyncResource):
    """Upload, look up, download and remove the files themselves."""

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
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> FileObject:
        """Upload a file

        Sends a file as `multipart/form-data`. Use the purpose `assistants` for files
        that go into a vector store.

        Args:
            file: The bytes of the file, with its name.
            purpose: What the file is for.
            expires_after: When the file is to expire. Without this it stays.
        """
        return self._request(
            "POST",
            "/files",
            cast_to=FileObject,
            body={"purpose": purpose, "expires_after": expires_after},
            files={"file": file},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> FileObject:
        """Look up a file

        Tells the name, size and purpose of an uploaded file.

        Args:
            file_id: Which file.
        """
        return self._request(
            "GET",
            path_template("/files/{file_id}", file_id=file_id),
            cast_to=FileObject,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[FileObject]:
        """List files

        Pages through your uploaded files; `purpose` keeps only those of one kind.

        Args:
            after: Start right behind the item with this id. Give the last id of a
                page to get the page that follows.
            limit: How many files to put on one page, from 1 to 10000, which is the
                default.
            order: Whether the oldest (`asc`) or the newest (`desc`, the default)
                item comes first, by `created_at`.
            purpose: Show only files uploaded for this purpose, `assistants` for
                instance.
        """
        return self._request_page(
            "GET",
            "/files",
            page=SyncCursorPage[FileObject],
            query={"purpose": purpose, "limit": limit, "order": order, "after": after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> FileDeleted:
        """Remove a file

        Takes an uploaded file away for good.

        Args:
            file_id: Which file.
        """
        return self._request(
            "DELETE",
            path_template("/files/{file_id}", file_id=file_id),
            cast_to=FileDeleted,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BinaryAPIResponse:
        """Download a file

        Gives the bytes of an uploaded file as they were sent.

        Args:
            file_id: Which file.
        """
        return self._request(
            "GET",
            path_template("/files/{file_id}/content", file_id=file_id),
            cast_to=BinaryAPIResponse,
            headers={"Accept": "application/octet-stream"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> FileObject:
        """Wait until a file is processed or has failed.

        Args:
            id: Which file.
            poll_interval: Seconds between two requests; 5 by default.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
        """
        return poll(
            lambda left: self._within(left).with_raw_response.retrieve(
                id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            until=Until({"status": In("processed", "error")}),
            name=f"FileObject {id!r}",
            interval=poll_interval,
            default_interval=5.0,
            interval_header=None,
            max_wait=max_wait_seconds,
            default_max_wait=1800.0,
        )


class AsyncFiles(AsyncResource):
    """Upload, look up, download and remove the files themselves."""

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
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> FileObject:
        """Upload a file

        Sends a file as `multipart/form-data`. Use the purpose `assistants` for files
        that go into a vector store.

        Args:
            file: The bytes of the file, with its name.
            purpose: What the file is for.
            expires_after: When the file is to expire. Without this it stays.
        """
        return await self._request(
            "POST",
            "/files",
            cast_to=FileObject,
            body={"purpose": purpose, "expires_after": expires_after},
            files={"file": file},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> FileObject:
        """Look up a file

        Tells the name, size and purpose of an uploaded file.

        Args:
            file_id: Which file.
        """
        return await self._request(
            "GET",
            path_template("/files/{file_id}", file_id=file_id),
            cast_to=FileObject,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """List files

        Pages through your uploaded files; `purpose` keeps only those of one kind.

        Args:
            after: Start right behind the item with this id. Give the last id of a
                page to get the page that follows.
            limit: How many files to put on one page, from 1 to 10000, which is the
                default.
            order: Whether the oldest (`asc`) or the newest (`desc`, the default)
                item comes first, by `created_at`.
            purpose: Show only files uploaded for this purpose, `assistants` for
                instance.
        """
        return self._request_page(
            "GET",
            "/files",
            page=AsyncCursorPage[FileObject],
            query={"purpose": purpose, "limit": limit, "order": order, "after": after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> FileDeleted:
        """Remove a file

        Takes an uploaded file away for good.

        Args:
            file_id: Which file.
        """
        return await self._request(
            "DELETE",
            path_template("/files/{file_id}", file_id=file_id),
            cast_to=FileDeleted,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncBinaryAPIResponse:
        """Download a file

        Gives the bytes of an uploaded file as they were sent.

        Args:
            file_id: Which file.
        """
        return await self._request(
            "GET",
            path_template("/files/{file_id}/content", file_id=file_id),
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "application/octet-stream"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> FileObject:
        """Wait until a file is processed or has failed.

        Args:
            id: Which file.
            poll_interval: Seconds between two requests; 5 by default.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 1800 by default.
        """
        return await async_poll(
            lambda left: self._within(left).with_raw_response.retrieve(
                id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            until=Until({"status": In("processed", "error")}),
            name=f"FileObject {id!r}",
            interval=poll_interval,
            default_interval=5.0,
            interval_header=None,
            max_wait=max_wait_seconds,
            default_max_wait=1800.0,
        )


class FilesWithRawResponse:
    """The methods of `Files`, returning the reply itself."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_raw_response(files.create)
        self.retrieve = to_raw_response(files.retrieve)
        self.list = to_raw_response(files.list)
        self.delete = to_raw_response(files.delete)
        self.content = to_raw_response(files.content)


class FilesWithStreamingResponse:
    """The methods of `Files`, returning the reply unread."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_streamed_response(files.create)
        self.retrieve = to_streamed_response(files.retrieve)
        self.list = to_streamed_response(files.list)
        self.delete = to_streamed_response(files.delete)
        self.content = to_streamed_response(files.content)


class AsyncFilesWithRawResponse:
    """The methods of `AsyncFiles`, returning the reply itself."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_raw_response(files.create)
        self.retrieve = async_to_raw_response(files.retrieve)
        self.list = async_to_raw_response(files.list)
        self.delete = async_to_raw_response(files.delete)
        self.content = async_to_raw_response(files.content)


class AsyncFilesWithStreamingResponse:
    """The methods of `AsyncFiles`, returning the reply unread."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_streamed_response(files.create)
        self.retrieve = async_to_streamed_response(files.retrieve)
        self.list = async_to_streamed_response(files.list)
        self.delete = async_to_streamed_response(files.delete)
        self.content = async_to_streamed_response(files.content)
