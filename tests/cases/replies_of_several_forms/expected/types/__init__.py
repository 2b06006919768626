"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .job_list_params import JobListParams
    from .job_list_response import JobListResponse
    from .report_create_response import ReportCreateResponse
    from .shared.job import Job

__all__ = [
    "Job",
    "JobListParams",
    "JobListResponse",
    "ReportCreateResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "JobListParams": ".job_list_params",
        "JobListResponse": ".job_list_response",
        "ReportCreateResponse": ".report_create_response",
        "Job": ".shared.job",
    },
)
