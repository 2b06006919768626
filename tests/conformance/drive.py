"""Calls each method of a generated package once, over a real socket.

Its arguments are made from the annotations. Replies are read strictly, lists are walked
through, and so are streams. Run as a program, with the name of a package and the URL of a
server; prints one line a method, and ends with 1 where one of them failed.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from types import ModuleType, UnionType
from typing import Any, Literal, NotRequired, Required, get_args, get_origin

from typing_extensions import is_typeddict


def main(package: str, url: str) -> int:
    """Calls all methods of the package's client, and says how that went."""
    module = importlib.import_module(package)
    client = module.Client(
        **credentials(module.Client), base_url=url, _strict_response_validation=True
    )
    failed = 0
    for name, method in methods(client):
        for streamed in (False, True) if takes_stream(method) else (False,):
            what = called(method, streamed)
            failed += what.startswith("FAILED")
            print(f"{name}{' (stream)' * streamed}: {what}")
    return 1 if failed else 0


def credentials(client: type) -> dict[str, str]:
    """A text for each option that is a text, so that no environment is needed."""
    common = {"base_url", "environment"}
    parameters = inspect.signature(client).parameters.values()
    options = (p for p in parameters if p.name not in common)
    return {p.name: "x" for p in options if str(p.annotation) == "str | None"}


def methods(group: object) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The methods of a client's resources, in their dotted names."""
    members: Mapping[str, object] = vars(type(group))
    for name in sorted(members):
        if name.startswith(("_", "with_")):
            continue
        if not inspect.isfunction(members[name]):
            part = getattr(group, name)
            if type(part).__module__.partition(".")[2].startswith("resources"):
                yield from ((f"{name}.{inner}", m) for inner, m in methods(part))
        elif "extra_headers" in inspect.signature(getattr(group, name)).parameters:
            yield name, getattr(group, name)


def takes_stream(method: Callable[..., Any]) -> bool:
    """Whether the caller says if the reply is to come in pieces."""
    return "stream" in inspect.signature(method).parameters


def called(method: Callable[..., Any], streamed: bool) -> str:
    """Calls a method; what it gave, or why it failed."""
    try:
        arguments = made_for(method)
        if streamed:
            arguments["stream"] = True
        positional = [
            arguments.pop(p.name)
            for p in inspect.signature(method).parameters.values()
            if p.kind is p.POSITIONAL_OR_KEYWORD and p.name in arguments
        ]
        return described(method(*positional, **arguments))
    except Exception as error:
        return f"FAILED: {type(error).__name__}: {error}".replace("\n", " ")[:300]


def described(value: Any) -> str:
    """The kind of a value, after walking through it if it is one to walk through."""
    kind = type(value).__name__
    if hasattr(value, "get_next_page") or hasattr(value, "response"):
        # Of lists one page is enough: a server of examples always has the same one.
        given: Iterable[object] = value
        items = list(islice(given, 1) if hasattr(value, "get_next_page") else given)
        if not items:
            raise ValueError(f"nothing came of the {kind}")
        return f"{kind} of {type(items[0]).__name__}"
    return kind


# ---- Arguments -----------------------------------------------------------------------


def made_for(method: Callable[..., Any]) -> dict[str, Any]:
    """A value for each argument that a method cannot do without."""
    function = typing.cast("Any", method).__func__
    function = inspect.unwrap(function)
    hints = typing.get_type_hints(
        function, globalns=names_in(sys.modules[function.__module__])
    )
    required = [
        p for p in inspect.signature(method).parameters.values() if p.default is p.empty
    ]
    return {p.name: sample(hints[p.name], p.name) for p in required}


def names_in(module: ModuleType) -> dict[str, Any]:
    """The names of a module, those included that only type checkers see."""
    names: dict[str, Any] = {**vars(typing), **vars(module)}
    tree = ast.parse(Path(str(module.__file__)).read_text())
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            source = ast.unparse(ast.Module(node.body, []))
            exec(source, names)
    return names


def sample(kind: Any, name: str) -> Any:
    """A value of a type; texts are the name of what they are for."""
    origin, arguments = get_origin(kind) or kind, get_args(kind)
    if origin in (typing.Annotated, Required, NotRequired):
        return sample(arguments[0], name)
    if origin in (typing.Union, UnionType):
        return sample(arguments[0], name)
    if origin is Literal:
        return arguments[0]
    if is_typeddict(origin):
        hints = typing.get_type_hints(
            origin, globalns=names_in(sys.modules[origin.__module__])
        )
        return {key: sample(hints[key], key) for key in origin.__required_keys__}
    if isinstance(kind, type) and kind in _PLAIN:
        return _PLAIN[kind]
    if origin in (list, Iterable, Sequence) or origin.__name__ == "SequenceNotStr":
        return [sample(arguments[0], name)]
    if origin in (dict, Mapping):
        return {name: sample(arguments[1], name)}
    return b"content" if "IO" in str(kind) else name


_PLAIN: Mapping[type, Any] = {
    int: 1,
    float: 1.0,
    bool: True,
    bytes: b"content",
    object: {},
    date: date(2019, 12, 27),
    datetime: datetime(2019, 12, 27, tzinfo=UTC),
}


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
