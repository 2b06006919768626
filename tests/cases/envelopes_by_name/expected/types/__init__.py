"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .book_list import BookList
    from .book_list_response import BookListResponse
    from .loan_list import LoanList
    from .loan_list_params import LoanListParams
    from .loan_list_response import LoanListResponse
    from .shared.common import Common
    from .shelf_list_response import ShelfListResponse
    from .shelf_name_response import ShelfNameResponse
    from .volumes import Volumes
    from .wanted import Wanted

__all__ = [
    "BookList",
    "BookListResponse",
    "Common",
    "LoanList",
    "LoanListParams",
    "LoanListResponse",
    "ShelfListResponse",
    "ShelfNameResponse",
    "Volumes",
    "Wanted",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BookList": ".book_list",
        "BookListResponse": ".book_list_response",
        "LoanList": ".loan_list",
        "LoanListParams": ".loan_list_params",
        "LoanListResponse": ".loan_list_response",
        "Common": ".shared.common",
        "ShelfListResponse": ".shelf_list_response",
        "ShelfNameResponse": ".shelf_name_response",
        "Volumes": ".volumes",
        "Wanted": ".wanted",
    },
)
