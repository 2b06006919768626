from __future__ import annotations

from typing_extensions import TypeAlias

from .shared.job import Job

__all__ = ["JobListResponse"]


JobListResponse: TypeAlias = list[Job] | Job
