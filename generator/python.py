"""How the intermediate representation is spelt in Python.

A `Module` is a module being written: it spells types and names for it, and remembers
what has to be imported for them, so that no import is ever listed by hand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from . import ir
from .text import Code, Text, docstring, literal, wrapped

# All that generated code may use besides the package's own classes: names of the standard
# library, of the two packages it depends on, and of the runtime, which is copied into it.
# A leading dot counts from the package.
_SYMBOLS_BY_MODULE: Mapping[str, str] = {
    "collections.abc": "Iterable Mapping",
    "datetime": "date datetime",
    "functools": "cached_property",
    "typing": "Annotated ClassVar Dict Generic List Literal TYPE_CHECKING TypeVar",
    "types": "NoneType",
    "typing_extensions": "Self deprecated",
    "._runtime.http": "AsyncClient Client URL",
    "._runtime.models": "BaseModel",
    "._runtime.options": "option required_option",
    "._runtime.pagination": "CursorIdPagination Pagination SinglePagination",
    "._runtime.paths": "check_segments path_template",
    "._runtime.polling": "In NotIn Until check_times seconds",
    "._runtime.transform": "PropertyInfo",
    "._runtime.retries": "DEFAULT_MAX_RETRIES",
    "._runtime.types": (
        "Base64FileInput Body FileTypes Headers NotGiven Omit Query SequenceNotStr Timeout"
        " not_given omit"
    ),
    "._runtime.aio.client": "AsyncAPIClient",
    "._runtime.aio.pages": "BaseAsyncPage",
    "._runtime.aio.paginator": "AsyncPaginator",
    "._runtime.aio.concurrency": "async_concurrently",
    "._runtime.aio.polling": "async_poll",
    "._runtime.aio.resource": "AsyncResource",
    "._runtime.aio.responses": "AsyncAPIResponse AsyncBinaryAPIResponse",
    "._runtime.aio.wrappers": "async_to_raw_response async_to_streamed_response",
    "._runtime.sync.client": "SyncAPIClient",
    "._runtime.sync.pages": "BaseSyncPage",
    "._runtime.sync.concurrency": "concurrently",
    "._runtime.sync.polling": "poll",
    "._runtime.sync.resource": "SyncResource",
    "._runtime.sync.responses": "APIResponse BinaryAPIResponse",
    "._runtime.sync.wrappers": "to_raw_response to_streamed_response",
}
SYMBOLS = {
    name: module
    for module, names in _SYMBOLS_BY_MODULE.items()
    for name in names.split()
}


@dataclass(frozen=True, slots=True)
class Mode:
    """One of the two ways to call: what differs in the names and keywords used."""

    name: str
    prefix: Code
    define: Code
    wait: Code
    resource: str
    client: str
    http_client: str
    page: str
    page_prefix: Code
    binary: str
    raw: str
    streamed: str
    poll: str
    concurrently: str


SYNC = Mode(
    name="sync",
    prefix=Code(""),
    define=Code("def"),
    wait=Code(""),
    resource="SyncResource",
    client="SyncAPIClient",
    http_client="Client",
    page="BaseSyncPage",
    page_prefix=Code("Sync"),
    binary="BinaryAPIResponse",
    raw="to_raw_response",
    streamed="to_streamed_response",
    poll="poll",
    concurrently="concurrently",
)
ASYNC = Mode(
    name="async",
    prefix=Code("Async"),
    define=Code("async def"),
    wait=Code("await "),
    resource="AsyncResource",
    client="AsyncAPIClient",
    http_client="AsyncClient",
    page="BaseAsyncPage",
    page_prefix=Code("Async"),
    binary="AsyncBinaryAPIResponse",
    raw="async_to_raw_response",
    streamed="async_to_streamed_response",
    poll="async_poll",
    concurrently="async_concurrently",
)


Imports: TypeAlias = dict[str, set[str]]
"""Names by the module that they come from."""


@dataclass
class Module:
    """A module of the package under way; `path` counts from the package."""

    path: tuple[str, ...]
    imports: Imports = field(default_factory=lambda: defaultdict(set))
    typing_imports: Imports = field(default_factory=lambda: defaultdict(set))
    """Those that only annotations need: nothing is loaded for them."""

    def use(self, name: str) -> Code:
        """A name of the list above, imported for use."""
        return self.take(SYMBOLS[name], name)

    def take(self, module: str, name: str, renamed: str | None = None) -> Code:
        """`name`, imported from `module`; a leading dot counts from the package."""
        taken = f"{name} as {renamed}" if renamed else name
        self.imports[self._seen_from_here(module)].add(taken)
        return Code(renamed or name)

    def mention(self, module: str, name: str) -> Code:
        """`name` for annotations only, imported for type checkers."""
        self.typing_imports[self._seen_from_here(module)].add(name)
        return Code(name)

    def _seen_from_here(self, module: str) -> str:
        return relative(self.path, module) if module.startswith(".") else module

    def include(self, imports: Mapping[str, Iterable[str]]) -> None:
        """Imports that a piece of source made elsewhere needs."""
        for module, names in imports.items():
            self.imports[module].update(names)

    def header(self) -> Code:
        """The import statements, in the order that isort and ruff keep."""
        if self.typing_imports:
            self.use("TYPE_CHECKING")
        blocks = ["from __future__ import annotations", *_import_blocks(self.imports)]
        if self.typing_imports:
            block = "\n\n".join(_import_blocks(self.typing_imports, indent=4))
            blocks.append(f"if TYPE_CHECKING:\n{block}")
        return Code("\n\n".join(blocks))

    # ---- Types -----------------------------------------------------------------------

    def argument(self, item: ir.Field) -> Code:
        """The annotation of a method's argument: what may be given for `item`."""
        parts = [self.accepted(item.type)]
        if not item.required:
            parts.append(self.use("Omit"))
        if item.nullable:
            parts.append(Code("None"))
        return Code(" | ".join(parts))

    def accepted(self, kind: ir.Type) -> Code:
        """The annotation of a value that the caller gives: as wide as will work."""
        match kind:
            case ir.Scalar(kind="date" | "datetime" as name):
                return Code(f"str | {self.use(name)}")
            case ir.Scalar(kind="bytes"):
                return Code(f"str | {self.use('Base64FileInput')}")
            case ir.Array(item=ir.Scalar(kind="string")):
                return Code(f"{self.use('SequenceNotStr')}[str]")
            case ir.Array(item=item):
                return Code(f"{self.use('Iterable')}[{self.accepted(item)}]")
            case ir.Map(value=value):
                return Code(f"{self.use('Mapping')}[str, {self.accepted(value)}]")
            case ir.Union(variants=variants):
                return Code(" | ".join(self.accepted(item) for item in variants))
            case _:
                return self._common(kind)

    def sent(self, kind: ir.Type) -> Code:
        """Like `accepted`, with what `transform` has to know of how it is written."""
        match kind:
            case ir.Scalar(kind="bytes"):
                info = f'{self.use("PropertyInfo")}(format="base64")'
                return Code(f"{self.use('Annotated')}[{self.accepted(kind)}, {info}]")
            case ir.Array(item=item):
                return Code(f"{self.use('Iterable')}[{self.sent(item)}]")
            case ir.Map(value=value):
                return Code(f"{self.use('Mapping')}[str, {self.sent(value)}]")
            case ir.Union(variants=variants):
                return Code(" | ".join(self.sent(item) for item in variants))
            case _:
                return self.accepted(kind)

    def returned(self, kind: ir.Type) -> Code:
        """The annotation of a value that the client gives back."""
        match kind:
            case ir.Scalar(kind="date" | "datetime" as name):
                return self.use(name)
            case ir.Array(item=item):
                return Code(f"{self.use('List')}[{self.returned(item)}]")
            case ir.Map(value=value):
                return Code(f"{self.use('Dict')}[str, {self.returned(value)}]")
            case ir.Union(variants=variants):
                return Code(" | ".join(self.returned(item) for item in variants))
            case _:
                return self._common(kind)

    def _common(self, kind: ir.Type) -> Code:
        match kind:
            case ir.Scalar(kind=name):
                return _SCALARS[name]
            case ir.Enum(values=values):
                listed = ", ".join(literal(value) for value in values)
                return Code(f"{self.use('Literal')}[{listed}]")
            case ir.Ref():
                return self.model(kind)
            case ir.File():
                return self.use("FileTypes")
            case ir.Anything():
                return Code("object")
            case ir.Array() | ir.Map() | ir.Union():
                raise AssertionError("spelt by the caller")
        assert_never(kind)

    def model(self, ref: ir.Ref) -> Code:
        """A model's name, by itself where it is the one its module is named for."""
        *folders, leaf = ref.module
        if is_main(ref.name, leaf):
            return self.take(".types." + ".".join(ref.module), ref.name)
        module = self.take(".".join((".types", *folders)), leaf)
        return Code(f"{module}.{ref.name}")


def needs_transform(kind: ir.Type, models: Mapping[ir.Ref, ir.Model]) -> bool:
    """Whether a value may have keys to be renamed, or bytes to be encoded, inside.

    Dates need neither: they are written as JSON writes them, wherever they are.
    """
    return _needs_transform(kind, models, set())


def _needs_transform(
    kind: ir.Type, models: Mapping[ir.Ref, ir.Model], seen: set[ir.Ref]
) -> bool:
    match kind:
        case ir.Scalar(kind="bytes"):
            return True
        case ir.Array(item=inner) | ir.Map(value=inner):
            return _needs_transform(inner, models, seen)
        case ir.Union(variants=variants):
            return any(_needs_transform(item, models, seen) for item in variants)
        case ir.Ref() if kind in models and kind not in seen:
            seen.add(kind)
            model = models[kind]
            inner_types = [item.type for item in model.fields]
            inner_types += [each for each in (model.type, model.base) if each]
            renamed = any(item.wire.value != item.name for item in model.fields)
            return renamed or any(
                _needs_transform(item, models, seen) for item in inner_types
            )
        case _:
            return False


def is_main(name: str, module: str) -> bool:
    """Whether a module is named for this class of it."""
    return name.lower() == module.replace("_", "")


_SCALARS: Mapping[str, Code] = {
    "string": Code("str"),
    "integer": Code("int"),
    "number": Code("float"),
    "boolean": Code("bool"),
    "null": Code("None"),
    # Replies keep the text; what is sent is spelt where it is accepted.
    "bytes": Code("str"),
}


def relative(path: Sequence[str], module: str) -> str:
    """How the module `path` refers to `module`, both counted from the package."""
    *here, _ = path
    there = module.removeprefix(".").split(".")
    while here and len(there) > 1 and here[0] == there[0]:
        here, there = here[1:], there[1:]
    return "." * (len(here) + 1) + ".".join(there)


_STANDARD = frozenset({"collections.abc", "functools", "types", "typing"})


def _module_rank(module: str) -> tuple[int, int, str]:
    """The standard library, packages, then relative modules, the furthest first."""
    dots = len(module) - len(module.lstrip("."))
    return (2 if dots else int(module not in _STANDARD)), -dots, module


def _name_rank(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return kind, name


def _import_blocks(imports: Imports, indent: int = 0) -> list[str]:
    groups: dict[int, list[str]] = defaultdict(list)
    for module in sorted(imports, key=_module_rank):
        names = sorted(imports[module], key=_name_rank)
        plain = [name for name in names if " as " not in name]
        renamed = [[name] for name in names if " as " in name]
        groups[_module_rank(module)[0]] += (
            " " * indent + import_from(module, each, indent)
            for each in (plain, *renamed)
            if each
        )
    return ["\n".join(lines) for _, lines in sorted(groups.items())]


def import_from(module: str, names: Sequence[str], indent: int = 0) -> Code:
    """An import statement in black's form."""
    line = f"from {module} import {', '.join(names)}"
    if indent + len(line) <= 88:
        return Code(line)
    margin = " " * indent
    body = "".join(f"{margin}    {name},\n" for name in names)
    return Code(f"from {module} import (\n{body}{margin})")


# ---- Documentation -------------------------------------------------------------------


def method_docstring(
    doc: Text, arguments: Iterable[tuple[Code, Text]], indent: int = 8
) -> Code:
    """A docstring with a section for the arguments that have something to say."""
    section = [line for name, text in arguments if text for line in _entry(name, text)]
    if not section:
        return docstring(doc, indent)
    return docstring(Text("\n".join([doc.value, "", "Args:", *section])), indent)


def _entry(name: Code, text: Text) -> list[str]:
    first, *rest = wrapped(f"{name}: {text.value}", width=88 - 8 - 8)
    return [f"    {first}", *(f"        {line}" if line else "" for line in rest)]
