from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel

__all__ = ["BookListResponse", "BookListResponseItem"]


class BookListResponseItem(BaseModel):
    name: str | None = None


BookListResponse: TypeAlias = list[BookListResponseItem]
