"""Finds the methods of the client, and by calling them, the operations they belong to."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import closing
from functools import cache, cached_property
from importlib import import_module
from operator import attrgetter
from typing import Any, get_args, get_origin

import httpx2

from openai_vector_stores import AsyncOpenAI, OpenAI
from openai_vector_stores._runtime.aio.paginator import AsyncPaginator

from .annotations import TypeNode
from .caller import BASE_URL, Caller, Mode
from .spec import operations

ALIASED = "vector_stores"
ALIAS = "beta.vector_stores"
"""Another spelling of the same resource."""

HELPERS = frozenset(
    {
        "files.wait_for_processing",
        "vector_stores.files.create_and_poll",
        "vector_stores.files.poll",
        "vector_stores.files.upload",
        "vector_stores.files.upload_and_poll",
        "vector_stores.file_batches.create_and_poll",
        "vector_stores.file_batches.poll",
        "vector_stores.file_batches.upload_and_poll",
    }
)
"""The methods that are made of others, as the facts page lists them."""

SINGULAR = {
    "files": "file",
    "file_batches": "file_batch",
    "vector_stores": "vector_store",
}

OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout"})
"""What each method takes besides its own arguments."""


class Method:
    """A method of the client, as its signature shows it."""

    def __init__(self, path: str, mode: Mode) -> None:
        client = OpenAI if mode == "sync" else AsyncOpenAI
        function = attrgetter(path)(client(api_key="unused"))
        self.path = path
        self.signature = inspect.signature(function, eval_str=True)

    @cached_property
    def arguments(self) -> dict[str, inspect.Parameter]:
        parameters = self.signature.parameters
        return {n: p for n, p in parameters.items() if n not in OPTIONS}

    @property
    def demanded(self) -> dict[str, inspect.Parameter]:
        return {n: p for n, p in self.arguments.items() if p.default is p.empty}

    def fillers(self) -> dict[str, Any]:
        """Give each argument that is demanded its own name as a value."""
        binary = {n for n in self.demanded if self.field(n).types == {"binary"}}
        return {n: n.encode() if n in binary else n for n in self.demanded}

    def field(self, name: str) -> TypeNode:
        """Give an argument as if it were a field, so that paths start at the method."""
        return TypeNode(self.arguments[name].annotation, name in self.demanded)

    @property
    def result(self) -> TypeNode:
        """What a caller has in the end, after waiting for it where that is needed."""
        annotation = self.signature.return_annotation
        if get_origin(annotation) is AsyncPaginator:
            annotation = get_args(annotation)[1]
        return TypeNode(annotation, required=True)

    @property
    def params(self) -> TypeNode | None:
        """The class of the method's parameters, found by the vendor's rule for names."""
        *outer, resource, method = self.path.split(".")
        module = import_module(".".join(["openai_vector_stores.types", *outer]))
        words = f"{SINGULAR[resource]}_{method}_params".split("_")
        class_: Any = getattr(module, "".join(map(str.capitalize, words)), None)
        return TypeNode(class_, required=True) if class_ else None


@cache
def method_of(operation: str, mode: Mode) -> Method:
    """Give the only method that belongs to an operation."""
    (path,) = (p for p, o in bindings(mode).items() if o == operation)
    return Method(path, mode)


def bindings(mode: Mode) -> dict[str, str]:
    """Say for each method of the client but the helpers which operation it belongs to."""
    return {p: o for p, o in _all_bindings(mode).items() if not p.startswith(ALIAS)}


def alias_bindings(mode: Mode) -> dict[str, str]:
    """Say the same for the methods under the other spelling, by their first one."""
    start = ALIAS.removesuffix(ALIASED)
    all_ = _all_bindings(mode).items()
    return {p.removeprefix(start): o for p, o in all_ if p.startswith(ALIAS)}


@cache
def _all_bindings(mode: Mode) -> dict[str, str]:
    with closing(Caller(mode)) as caller:
        return {
            path: _operation(caller.request(path, **Method(path, mode).fillers()))
            for path in paths(caller.client)
            if not path.endswith(tuple(HELPERS))
        }


def paths(resource: object, prefix: str = "") -> Iterator[str]:
    """Give the path of each public method of a client's resources."""
    for name, member in inspect.getmembers_static(type(resource)):
        if name.startswith(("_", "with_")):
            continue
        if isinstance(member, cached_property):
            yield from paths(getattr(resource, name), f"{prefix}{name}.")
        elif prefix and inspect.isfunction(member):
            yield f"{prefix}{name}"


def _operation(request: httpx2.Request) -> str:
    path = str(request.url.copy_with(query=None)).removeprefix(BASE_URL)
    (operation,) = (
        o.key
        for o in operations().values()
        if (o.method, o.template.translate({ord("{"): None, ord("}"): None}))
        == (request.method, path)
    )
    return operation
