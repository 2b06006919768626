"""The public surface is the vendor's: the methods, their arguments, what they return.

The names are those of the facts page; the order is that of the vendor's own clients,
required arguments before optional ones, in which `help()` shows them.
"""

from __future__ import annotations

import inspect
from typing import Any, NamedTuple

import pytest

from openai_vector_stores import AsyncOpenAI, OpenAI

from .caller import MODES, Caller, Mode
from .methods import (
    ALIAS,
    ALIASED,
    HELPERS,
    Method,
    alias_bindings,
    bindings,
    method_of,
    paths,
)
from .spec import operations

each_mode = pytest.mark.parametrize("mode", MODES)


class Row(NamedTuple):
    """A method: where it stands, what it takes, what comes of it."""

    path: str
    positional: str
    keywords: str
    result: str


SURFACE = [
    Row(
        "vector_stores.list", "", "after before limit order", "CursorPage[VectorStore]"
    ),
    Row(
        "vector_stores.create",
        "",
        "chunking_strategy description expires_after file_ids metadata name",
        "VectorStore",
    ),
    Row("vector_stores.retrieve", "vector_store_id", "", "VectorStore"),
    Row(
        "vector_stores.update",
        "vector_store_id",
        "expires_after metadata name",
        "VectorStore",
    ),
    Row("vector_stores.delete", "vector_store_id", "", "VectorStoreDeleted"),
    Row(
        "vector_stores.search",
        "vector_store_id",
        "query filters max_num_results ranking_options rewrite_query",
        "Page[VectorStoreSearchResponse]",
    ),
    Row(
        "vector_stores.files.list",
        "vector_store_id",
        "after before filter limit order",
        "CursorPage[VectorStoreFile]",
    ),
    Row(
        "vector_stores.files.create",
        "vector_store_id",
        "file_id attributes chunking_strategy",
        "VectorStoreFile",
    ),
    Row(
        "vector_stores.files.retrieve", "file_id", "vector_store_id", "VectorStoreFile"
    ),
    Row(
        "vector_stores.files.update",
        "file_id",
        "vector_store_id attributes",
        "VectorStoreFile",
    ),
    Row(
        "vector_stores.files.delete",
        "file_id",
        "vector_store_id",
        "VectorStoreFileDeleted",
    ),
    Row(
        "vector_stores.files.content",
        "file_id",
        "vector_store_id",
        "Page[FileContentResponse]",
    ),
    Row(
        "vector_stores.file_batches.create",
        "vector_store_id",
        "attributes chunking_strategy file_ids files",
        "VectorStoreFileBatch",
    ),
    Row(
        "vector_stores.file_batches.retrieve",
        "batch_id",
        "vector_store_id",
        "VectorStoreFileBatch",
    ),
    Row(
        "vector_stores.file_batches.cancel",
        "batch_id",
        "vector_store_id",
        "VectorStoreFileBatch",
    ),
    Row(
        "vector_stores.file_batches.list_files",
        "batch_id",
        "vector_store_id after before filter limit order",
        "CursorPage[VectorStoreFile]",
    ),
    Row("files.create", "", "file purpose expires_after", "FileObject"),
    Row("files.list", "", "after limit order purpose", "CursorPage[FileObject]"),
    Row("files.retrieve", "file_id", "", "FileObject"),
    Row("files.delete", "file_id", "", "FileDeleted"),
    Row("files.content", "file_id", "", "BinaryAPIResponse"),
]

# What a helper takes from the method that it calls comes after these.
WAITING = "poll_interval_ms max_wait_seconds"
HELPER_SURFACE = [
    Row(
        "files.wait_for_processing",
        "id",
        "poll_interval max_wait_seconds",
        "FileObject",
    ),
    Row(
        "vector_stores.files.poll",
        "file_id",
        f"vector_store_id {WAITING}",
        "VectorStoreFile",
    ),
    Row(
        "vector_stores.files.create_and_poll",
        "file_id",
        f"vector_store_id attributes chunking_strategy {WAITING}",
        "VectorStoreFile",
    ),
    Row(
        "vector_stores.files.upload",
        "",
        "vector_store_id file attributes chunking_strategy",
        "VectorStoreFile",
    ),
    Row(
        "vector_stores.files.upload_and_poll",
        "",
        f"vector_store_id file attributes chunking_strategy {WAITING}",
        "VectorStoreFile",
    ),
    Row(
        "vector_stores.file_batches.poll",
        "batch_id",
        f"vector_store_id {WAITING}",
        "VectorStoreFileBatch",
    ),
    Row(
        "vector_stores.file_batches.create_and_poll",
        "vector_store_id",
        f"file_ids files attributes chunking_strategy {WAITING}",
        "VectorStoreFileBatch",
    ),
    Row(
        "vector_stores.file_batches.upload_and_poll",
        "vector_store_id",
        f"files max_concurrency file_ids attributes chunking_strategy {WAITING}",
        "VectorStoreFileBatch",
    ),
]

each_row = pytest.mark.parametrize("row", SURFACE, ids=lambda row: row.path)
each_helper = pytest.mark.parametrize("row", HELPER_SURFACE, ids=lambda row: row.path)


@each_mode
@each_row
def test_method_takes_what_the_vendors_takes(row: Row, mode: Mode) -> None:
    method = Method(row.path, mode)
    assert _positional(method) == row.positional.split()
    assert _keywords(method) == row.keywords.split()


@each_mode
@each_row
def test_method_returns_what_the_vendors_returns(row: Row, mode: Mode) -> None:
    assert _result(Method(row.path, mode), mode) == row.result


@each_mode
@each_helper
def test_helper_takes_what_the_vendors_takes(row: Row, mode: Mode) -> None:
    method = Method(row.path, mode)
    assert _positional(method) == row.positional.split()
    assert sorted(_keywords(method)) == sorted(row.keywords.split())


@each_mode
@each_helper
def test_helper_returns_what_the_vendors_returns(row: Row, mode: Mode) -> None:
    assert _result(Method(row.path, mode), mode) == row.result


@each_mode
def test_there_are_no_other_methods(mode: Mode) -> None:
    assert set(bindings(mode)) == {row.path for row in SURFACE}


def test_helpers_are_those_of_the_facts_page() -> None:
    assert {row.path for row in HELPER_SURFACE} == HELPERS


def test_helpers_exist_in_both_clients(caller: Caller) -> None:
    assert set(paths(caller.client)) >= HELPERS


@each_mode
@pytest.mark.parametrize("operation", operations())
def test_only_the_last_path_parameter_is_positional(operation: str, mode: Mode) -> None:
    in_path = list(operations()[operation].declared("path"))
    last = max(in_path, key=operation.index, default=None)
    assert _positional(method_of(operation, mode)) == ([last] if last else [])


@each_mode
def test_beta_spelling_has_the_same_methods(mode: Mode) -> None:
    own = {p: o for p, o in bindings(mode).items() if p.startswith(ALIASED)}
    assert alias_bindings(mode) == own


@each_mode
def test_beta_spelling_has_the_same_helpers(mode: Mode) -> None:
    client: Any = _client(mode)
    start = f"{ALIASED}."
    own = {path for path in paths(client) if path.startswith(start)}
    beta = {path for path in paths(client) if path.startswith(f"{ALIAS}.")}
    assert {path.removeprefix("beta.") for path in beta} == own


@each_mode
def test_beta_spelling_gives_the_same_resource(mode: Mode) -> None:
    client = _client(mode)
    assert type(client.beta.vector_stores) is type(client.vector_stores)


def _client(mode: Mode) -> OpenAI | AsyncOpenAI:
    return (OpenAI if mode == "sync" else AsyncOpenAI)(api_key="unused")


def _positional(method: Method) -> list[str]:
    kinds = {n: p.kind for n, p in method.arguments.items()}
    return [n for n, k in kinds.items() if k is inspect.Parameter.POSITIONAL_OR_KEYWORD]


def _keywords(method: Method) -> list[str]:
    kinds = {n: p.kind for n, p in method.arguments.items()}
    return [n for n, k in kinds.items() if k is inspect.Parameter.KEYWORD_ONLY]


def _result(method: Method, mode: Mode) -> str:
    """Name what a method returns, without what tells the two clients apart."""
    name: str = method.result.annotation.__name__
    return name.removeprefix("Sync" if "Page[" in name and mode == "sync" else "Async")
