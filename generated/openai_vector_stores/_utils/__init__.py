"""Helpers, under the names that code for other SDKs imports from here.

Nothing of the package itself uses them, and importing it does not load them.
"""

from __future__ import annotations

from ._compat import get_args, get_origin, is_literal_type, is_typeddict, is_union
from ._datetime_parse import parse_date, parse_datetime
from ._path import path_template
from ._proxy import LazyProxy
from ._sync import asyncify
from ._transform import (
    PropertyInfo,
    async_maybe_transform,
    async_transform,
    maybe_transform,
    transform,
)
from ._typing import (
    extract_type_arg,
    extract_type_var_from_base,
    is_annotated_type,
    is_iterable_type,
    is_list_type,
    is_required_type,
    is_sequence_type,
    is_type_alias_type,
    is_union_type,
    strip_annotated_type,
)
from ._utils import (
    deepcopy_minimal,
    extract_files,
    file_from_path,
    flatten,
    is_dict,
    is_given,
    is_iterable,
    is_list,
    is_mapping,
    is_sequence,
    is_tuple,
    lru_cache,
    required_args,
    strip_not_given,
)

__all__ = [
    "LazyProxy",
    "PropertyInfo",
    "async_maybe_transform",
    "async_transform",
    "asyncify",
    "deepcopy_minimal",
    "extract_files",
    "extract_type_arg",
    "extract_type_var_from_base",
    "file_from_path",
    "flatten",
    "get_args",
    "get_origin",
    "is_annotated_type",
    "is_dict",
    "is_given",
    "is_iterable",
    "is_iterable_type",
    "is_list",
    "is_list_type",
    "is_literal_type",
    "is_mapping",
    "is_required_type",
    "is_sequence",
    "is_sequence_type",
    "is_tuple",
    "is_type_alias_type",
    "is_typeddict",
    "is_union",
    "is_union_type",
    "lru_cache",
    "maybe_transform",
    "parse_date",
    "parse_datetime",
    "path_template",
    "required_args",
    "strip_annotated_type",
    "strip_not_given",
    "transform",
]
