"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
    from .file_chunking_strategy import FileChunkingStrategy
    from .file_chunking_strategy_param import FileChunkingStrategyParam
    from .file_create_params import FileCreateParams
    from .file_deleted import FileDeleted
    from .file_list_params import FileListParams
    from .file_object import FileObject
    from .file_purpose import FilePurpose
    from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
    from .shared.comparison_filter import ComparisonFilter
    from .shared.compound_filter import CompoundFilter
    from .shared.metadata import Metadata
    from .static_file_chunking_strategy import StaticFileChunkingStrategy
    from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject
    from .static_file_chunking_strategy_object_param import (
        StaticFileChunkingStrategyObjectParam,
    )
    from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam
    from .vector_store import VectorStore
    from .vector_store_create_params import VectorStoreCreateParams
    from .vector_store_deleted import VectorStoreDeleted
    from .vector_store_list_params import VectorStoreListParams
    from .vector_store_search_params import VectorStoreSearchParams
    from .vector_store_search_response import VectorStoreSearchResponse
    from .vector_store_update_params import VectorStoreUpdateParams

__all__ = [
    "AutoFileChunkingStrategyParam",
    "ComparisonFilter",
    "CompoundFilter",
    "FileChunkingStrategy",
    "FileChunkingStrategyParam",
    "FileCreateParams",
    "FileDeleted",
    "FileListParams",
    "FileObject",
    "FilePurpose",
    "Metadata",
    "OtherFileChunkingStrategyObject",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "VectorStore",
    "VectorStoreCreateParams",
    "VectorStoreDeleted",
    "VectorStoreListParams",
    "VectorStoreSearchParams",
    "VectorStoreSearchResponse",
    "VectorStoreUpdateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutoFileChunkingStrategyParam": ".auto_file_chunking_strategy_param",
        "FileChunkingStrategy": ".file_chunking_strategy",
        "FileChunkingStrategyParam": ".file_chunking_strategy_param",
        "FileCreateParams": ".file_create_params",
        "FileDeleted": ".file_deleted",
        "FileListParams": ".file_list_params",
        "FileObject": ".file_object",
        "FilePurpose": ".file_purpose",
        "OtherFileChunkingStrategyObject": ".other_file_chunking_strategy_object",
        "ComparisonFilter": ".shared.comparison_filter",
        "CompoundFilter": ".shared.compound_filter",
        "Metadata": ".shared.metadata",
        "StaticFileChunkingStrategy": ".static_file_chunking_strategy",
        "StaticFileChunkingStrategyObject": ".static_file_chunking_strategy_object",
        "StaticFileChunkingStrategyObjectParam": ".static_file_chunking_strategy_object_param",
        "StaticFileChunkingStrategyParam": ".static_file_chunking_strategy_param",
        "VectorStore": ".vector_store",
        "VectorStoreCreateParams": ".vector_store_create_params",
        "VectorStoreDeleted": ".vector_store_deleted",
        "VectorStoreListParams": ".vector_store_list_params",
        "VectorStoreSearchParams": ".vector_store_search_params",
        "VectorStoreSearchResponse": ".vector_store_search_response",
        "VectorStoreUpdateParams": ".vector_store_update_params",
    },
)
