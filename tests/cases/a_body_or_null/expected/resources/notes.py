"""The methods for notes."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.forms import if_any
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)
from ..types.note_list_response import NoteListResponse

__all__ = ["NotesResource", "AsyncNotesResource"]


class NotesResource(SyncResource):
    """Notes."""

    @cached_property
    def with_raw_response(self) -> NotesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return NotesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NotesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return NotesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        is_active: bool | Omit = omit,
        kind: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> NoteListResponse:
        """`POST /notes/list`"""
        return self._request(
            "POST",
            "/notes/list",
            cast_to=NoteListResponse,
            body=if_any({"kind": kind, "is_active": is_active}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def name(
        self,
        *,
        body: str | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /notes/name`"""
        return self._request(
            "POST",
            "/notes/name",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNotesResource(AsyncResource):
    """Notes."""

    @cached_property
    def with_raw_response(self) -> AsyncNotesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncNotesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNotesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncNotesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        is_active: bool | Omit = omit,
        kind: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> NoteListResponse:
        """`POST /notes/list`"""
        return await self._request(
            "POST",
            "/notes/list",
            cast_to=NoteListResponse,
            body=if_any({"kind": kind, "is_active": is_active}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def name(
        self,
        *,
        body: str | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /notes/name`"""
        return await self._request(
            "POST",
            "/notes/name",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class NotesResourceWithRawResponse:
    """The methods of `NotesResource`, returning the reply itself."""

    def __init__(self, notes: NotesResource) -> None:
        self._notes = notes
        self.list = to_raw_response(notes.list)
        self.name = to_raw_response(notes.name)


class NotesResourceWithStreamingResponse:
    """The methods of `NotesResource`, returning the reply unread."""

    def __init__(self, notes: NotesResource) -> None:
        self._notes = notes
        self.list = to_streamed_response(notes.list)
        self.name = to_streamed_response(notes.name)


class AsyncNotesResourceWithRawResponse:
    """The methods of `AsyncNotesResource`, returning the reply itself."""

    def __init__(self, notes: AsyncNotesResource) -> None:
        self._notes = notes
        self.list = async_to_raw_response(notes.list)
        self.name = async_to_raw_response(notes.name)


class AsyncNotesResourceWithStreamingResponse:
    """The methods of `AsyncNotesResource`, returning the reply unread."""

    def __init__(self, notes: AsyncNotesResource) -> None:
        self._notes = notes
        self.list = async_to_streamed_response(notes.list)
        self.name = async_to_streamed_response(notes.name)
