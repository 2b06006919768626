from __future__ import annotations

from .._runtime.models import BaseModel
from .book_list_response import BookListResponse

__all__ = ["BookList"]


class BookList(BaseModel):
    data: BookListResponse
