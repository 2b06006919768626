from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .shared.job import Job

__all__ = ["Created", "ReportCreateResponse"]


class Created(BaseModel):
    url: str


ReportCreateResponse: TypeAlias = Job | Created
