"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .events import (
        AsyncEventsResource,
        AsyncEventsResourceWithRawResponse,
        AsyncEventsResourceWithStreamingResponse,
        EventsResource,
        EventsResourceWithRawResponse,
        EventsResourceWithStreamingResponse,
    )
    from .files import (
        AsyncFilesResource,
        AsyncFilesResourceWithRawResponse,
        AsyncFilesResourceWithStreamingResponse,
        FilesResource,
        FilesResourceWithRawResponse,
        FilesResourceWithStreamingResponse,
    )
    from .jobs import (
        AsyncJobsResource,
        AsyncJobsResourceWithRawResponse,
        AsyncJobsResourceWithStreamingResponse,
        JobsResource,
        JobsResourceWithRawResponse,
        JobsResourceWithStreamingResponse,
    )
    from .reports import (
        AsyncReportsResource,
        AsyncReportsResourceWithRawResponse,
        AsyncReportsResourceWithStreamingResponse,
        ReportsResource,
        ReportsResourceWithRawResponse,
        ReportsResourceWithStreamingResponse,
    )

__all__ = [
    "AsyncEventsResource",
    "AsyncEventsResourceWithRawResponse",
    "AsyncEventsResourceWithStreamingResponse",
    "AsyncFilesResource",
    "AsyncFilesResourceWithRawResponse",
    "AsyncFilesResourceWithStreamingResponse",
    "AsyncJobsResource",
    "AsyncJobsResourceWithRawResponse",
    "AsyncJobsResourceWithStreamingResponse",
    "AsyncReportsResource",
    "AsyncReportsResourceWithRawResponse",
    "AsyncReportsResourceWithStreamingResponse",
    "EventsResource",
    "EventsResourceWithRawResponse",
    "EventsResourceWithStreamingResponse",
    "FilesResource",
    "FilesResourceWithRawResponse",
    "FilesResourceWithStreamingResponse",
    "JobsResource",
    "JobsResourceWithRawResponse",
    "JobsResourceWithStreamingResponse",
    "ReportsResource",
    "ReportsResourceWithRawResponse",
    "ReportsResourceWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncEventsResource": ".events",
        "AsyncEventsResourceWithRawResponse": ".events",
        "AsyncEventsResourceWithStreamingResponse": ".events",
        "EventsResource": ".events",
        "EventsResourceWithRawResponse": ".events",
        "EventsResourceWithStreamingResponse": ".events",
        "AsyncFilesResource": ".files",
        "AsyncFilesResourceWithRawResponse": ".files",
        "AsyncFilesResourceWithStreamingResponse": ".files",
        "FilesResource": ".files",
        "FilesResourceWithRawResponse": ".files",
        "FilesResourceWithStreamingResponse": ".files",
        "AsyncJobsResource": ".jobs",
        "AsyncJobsResourceWithRawResponse": ".jobs",
        "AsyncJobsResourceWithStreamingResponse": ".jobs",
        "JobsResource": ".jobs",
        "JobsResourceWithRawResponse": ".jobs",
        "JobsResourceWithStreamingResponse": ".jobs",
        "AsyncReportsResource": ".reports",
        "AsyncReportsResourceWithRawResponse": ".reports",
        "AsyncReportsResourceWithStreamingResponse": ".reports",
        "ReportsResource": ".reports",
        "ReportsResourceWithRawResponse": ".reports",
        "ReportsResourceWithStreamingResponse": ".reports",
    },
)
