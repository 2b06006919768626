"""What must hold of any generated Python, whatever the document said.

A generated module imports from a short list and calls a short list of functions; a text
of the document that broke out of its place would add to one or the other.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator, Mapping

from generator.plain import Json

# Besides relative imports, which stay inside the package.
IMPORTABLE = frozenset(
    {
        "__future__",
        "builtins",
        "collections.abc",
        "datetime",
        "functools",
        "pydantic",
        "types",
        "typing",
        "typing_extensions",
    }
)

# By what stands before the parenthesis.
CALLABLE = frozenset(
    {
        "AliasChoices",
        "CursorIdPagination",
        "CursorPagination",
        "CursorUrlPagination",
        "Field",
        "In",
        "NotIn",
        "OffsetPagination",
        "PageNumberPagination",
        "SinglePagination",
        "TypeAliasType",
        "TypeVar",
        "Until",
        "async_concurrently",
        "async_poll",
        "async_to_raw_response",
        "async_to_streamed_response",
        "EventRule",
        "ClientCredentials",
        "Credential",
        "NeededCredentials",
        "pending",
        "as_text",
        "base_address",
        "basic",
        "bearer",
        "chosen_environment",
        "cookie",
        "cookies",
        "environment_address",
        "given",
        "merged_headers",
        "if_any",
        "json_lines",
        "one_of",
        "querystring",
        "types_of",
        "parts",
        "concurrently",
        "check_segments",
        "check_times",
        "cast",
        "given_or_option",
        "header_value",
        "in_path",
        "encoded",
        "json_text",
        "styled",
        "lookup",
        "parse_webhook",
        "transform",
        "unwrap_webhook",
        "deprecated",
        "lazy",
        "option",
        "path_template",
        "poll",
        "required_option",
        "seconds",
        "self._options",
        "self._request",
        "self._request_page",
        "super",
        "title",
        "super().__init__",
        "to_raw_response",
        "to_streamed_response",
        "type",
        "type(self)",
    }
)
# A method or a class of the package itself: `self.create_and_poll`, `Books`,
# `Files(self._client).create`.
_OWN_CALL = re.compile(
    r"self\.(_within\(left\)\.with_raw_response\.)?[a-z_0-9]+"
    r"|(Async)?[A-Z]\w*(\(self\._client\)\.[a-z_0-9]+)?"
)


def foreign_imports(tree: ast.Module) -> list[str]:
    """Absolute imports of modules that generated code has no business with."""
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.append(node.module or "")
    return [name for name in found if name not in IMPORTABLE]


def foreign_calls(tree: ast.Module) -> list[str]:
    """Calls of functions that generated code has no business with."""
    classes = {n.name for n in ast.walk(tree) if isinstance(n, ast.ClassDef)}
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
        for alias in node.names
    }
    # What a module calls otherwise than others do, because a class of it has the name.
    own_names = {
        alias.asname: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname == f"{alias.name}_"
    }
    calls = [
        own_names.get(ast.unparse(node.func), ast.unparse(node.func))
        for part in (tree, *_quoted(tree))
        for node in ast.walk(part)
        if isinstance(node, ast.Call)
    ]
    return [
        call
        for call in calls
        if call not in CALLABLE
        and not (
            _OWN_CALL.fullmatch(call)
            and (
                call.startswith("self.") or call.partition("(")[0] in classes | imported
            )
        )
    ]


def _quoted(tree: ast.Module) -> Iterator[ast.Expression]:
    """The types that a module has in quotes, which are code as much as the rest is."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "TypeAliasType":
            for argument in node.args[1:]:
                if isinstance(argument, ast.Constant):
                    yield ast.parse(str(argument.value), mode="eval")


def other_code(tree: ast.Module) -> list[str]:
    """Statements of a module that are no definition, import, constant or docstring."""
    expected = (
        ast.AnnAssign
        | ast.Assign
        | ast.ClassDef
        | ast.FunctionDef
        | ast.If
        | ast.ImportFrom
    )
    return [
        ast.unparse(node)
        for node in tree.body
        if not isinstance(node, expected) and not _is_text(node)
    ]


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def constants(trees: Mapping[str, ast.Module]) -> list[object]:
    """All literal values of some modules."""
    found: list[object] = []
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant):
                found.append(node.value)
            elif isinstance(node, ast.UnaryOp):
                found.append(ast.literal_eval(node))
    return found


def prose(text: str) -> str:
    """A text without its line breaks and indentation, which docstrings may change."""
    return " ".join(inspect.cleandoc(text).split())


def texts_of(value: Json, key: str) -> Iterator[str]:
    """The strings under a key, anywhere in a document's schemas and operations."""
    if isinstance(value, dict):
        for name, item in value.items():
            if name == key and isinstance(item, str):
                yield item
            elif name not in ("responses", "properties") or key != "description":
                yield from texts_of(item, key)
            else:
                for part in item.values() if isinstance(item, dict) else ():
                    yield from _inside(part, key, name == "responses")
    elif isinstance(value, list):
        for item in value:
            yield from texts_of(item, key)


def _inside(part: Json, key: str, is_response: bool) -> Iterator[str]:
    # The description of a response has no place in a client.
    if is_response and isinstance(part, dict):
        part = {name: item for name, item in part.items() if name != key}
    yield from texts_of(part, key)


def enumerated(value: Json) -> Iterator[Json]:
    """The values that every `enum` and `const` of a document leaves, but for those that
    Python's `Literal` cannot have: fractions, lists, objects and, for mypy, integers of
    more than 64 bits.

    They are of their kinds in the client. Of enumerations in one `allOf`, all hold. What
    may stand in an address is a string that its user chooses.
    """
    if isinstance(value, dict):
        for name, item in value.items():
            if name == "servers" and isinstance(item, list):
                continue
            if name == "enum" and isinstance(item, list):
                yield from filter(_is_literal, item)
            elif name == "allOf" and isinstance(item, list):
                yield from _enumerated_by_all(item)
            elif name == "const" and _is_literal(item):
                yield item
            else:
                yield from enumerated(item)
    elif isinstance(value, list):
        for item in value:
            yield from enumerated(item)


def _is_literal(value: Json) -> bool:
    if isinstance(value, int):
        return -(2**63) < value < 2**63
    return not isinstance(value, float | list | dict)


def _enumerated_by_all(schemas: list[Json]) -> Iterator[Json]:
    lists = [
        item["enum"]
        for item in schemas
        if isinstance(item, dict) and isinstance(item.get("enum"), list)
    ]
    for each in enumerated(schemas):
        if all(isinstance(values, list) and each in values for values in lists) or not (
            any(isinstance(values, list) and each in values for values in lists)
        ):
            yield each
