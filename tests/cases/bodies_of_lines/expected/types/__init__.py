"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .document_create_params import DocumentCreateParams
    from .list_create_params import ListCreateParams
    from .plain_create_params import PlainCreateParams
    from .record_create_params import RecordCreateParams
    from .row_create_params import RowCreateParams
    from .shared.row import Row

__all__ = [
    "DocumentCreateParams",
    "ListCreateParams",
    "PlainCreateParams",
    "RecordCreateParams",
    "Row",
    "RowCreateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DocumentCreateParams": ".document_create_params",
        "ListCreateParams": ".list_create_params",
        "PlainCreateParams": ".plain_create_params",
        "RecordCreateParams": ".record_create_params",
        "RowCreateParams": ".row_create_params",
        "Row": ".shared.row",
    },
)
