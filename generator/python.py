"""How the intermediate representation is spelt in Python.

A `Module` is a module being written: it spells types and names for it, and remembers
what has to be imported for them, so that no import is ever listed by hand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from . import ir
from .imports import FIRST_IMPORT, Imports, import_blocks, relative
from .symbols import SYMBOLS
from .text import Code, Text, docstring, literal, wrapped


@dataclass(frozen=True, slots=True)
class Mode:
    """One of the two ways to call: what differs in the names and keywords used."""

    name: str
    prefix: Code
    define: Code
    wait: Code
    resource: str
    client: str
    token_client: str
    http_client: str
    page: str
    page_prefix: Code
    binary: str
    raw: str
    streamed: str
    poll: str
    concurrently: str
    stream: str
    jsonl_stream: str


SYNC = Mode(
    name="sync",
    prefix=Code(""),
    define=Code("def"),
    wait=Code(""),
    resource="SyncResource",
    client="SyncAPIClient",
    token_client="SyncTokenClient",
    http_client="Client",
    page="BaseSyncPage",
    page_prefix=Code("Sync"),
    binary="BinaryAPIResponse",
    raw="to_raw_response",
    streamed="to_streamed_response",
    poll="poll",
    concurrently="concurrently",
    stream="Stream",
    jsonl_stream="JSONLStream",
)
ASYNC = Mode(
    name="async",
    prefix=Code("Async"),
    define=Code("async def"),
    wait=Code("await "),
    resource="AsyncResource",
    client="AsyncAPIClient",
    token_client="AsyncTokenClient",
    http_client="AsyncClient",
    page="BaseAsyncPage",
    page_prefix=Code("Async"),
    binary="AsyncBinaryAPIResponse",
    raw="async_to_raw_response",
    streamed="async_to_streamed_response",
    poll="async_poll",
    concurrently="async_concurrently",
    stream="AsyncStream",
    jsonl_stream="AsyncJSONLStream",
)


@dataclass
class Module:
    """A module of the package under way; `path` counts from the package.

    `own` are the classes that it defines. They and what generated code uses keep their
    names; a model of the same name is imported under another one.
    """

    path: tuple[str, ...]
    own: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    """What its classes call their fields: a type of such a name has another there."""
    imports: Imports = field(default_factory=lambda: defaultdict(set))
    typing_imports: Imports = field(default_factory=lambda: defaultdict(set))
    """Those that only annotations need: nothing is loaded for them."""
    _models: dict[str, str] = field(default_factory=dict[str, str])
    """What models are called here, with the modules that they come from."""

    def use(self, name: str) -> Code:
        """A name of the list above, imported for use."""
        renamed = f"Base{name}" if name in self.own else self._beside_fields(name)
        return self.take(SYMBOLS[name], name, renamed)

    def _beside_fields(self, name: str) -> str | None:
        return f"{name}_" if name in self.fields else None

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

    def header(self) -> Code:
        """The import statements, in the order that isort and ruff keep."""
        if self.typing_imports:
            self.use("TYPE_CHECKING")
        blocks = [FIRST_IMPORT, *import_blocks(self.imports)]
        if self.typing_imports:
            block = "\n\n".join(import_blocks(self.typing_imports, indent=4))
            blocks.append(f"if TYPE_CHECKING:\n{block}")
        return Code("\n\n".join(blocks))

    # ---- Types -----------------------------------------------------------------------

    def argument(self, item: ir.Field) -> Code:
        """The annotation of a method's argument: what may be given for `item`."""
        is_null = item.type == ir.NULL
        parts = [] if is_null else [self.accepted(item.type)]
        if not item.required:
            parts.append(self.use("Omit"))
        # At the end, where linters want it.
        if item.nullable or is_null:
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
            case ir.Tuple(items=items):
                return self.accepted(ir.Array(ir.Union(items)))
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
            case ir.Tuple(items=items):
                every = ", ".join(self.returned(item) for item in items)
                return Code(f"{self.use('Tuple')}[{every}]")
            case ir.Map(value=value):
                return Code(f"{self.use('Dict')}[str, {self.returned(value)}]")
            case ir.Union(variants=variants):
                return Code(" | ".join(self.returned(item) for item in variants))
            case ir.File():
                # JSON has no place for bytes, and what is no JSON has a type of its own.
                return Code("str")
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
            case ir.File(bare=bare):
                return self.use("FileContent" if bare else "FileTypes")
            case ir.Anything():
                other = self._beside_fields("object")
                return self.take("builtins", "object", other) if other else OBJECT
            case ir.Array() | ir.Tuple() | ir.Map() | ir.Union():
                raise AssertionError("spelt by the caller")
        assert_never(kind)

    def model(self, ref: ir.Ref) -> Code:
        """A model's name, by itself where it is the one its module is named for."""
        *folders, leaf = ref.module
        if ref.module == ir.PAGES:
            # In the module of the pages, which alone uses it.
            return ref.name
        if is_main(ref.name, leaf) and folders == ["shared_params"]:
            # What is read has the same name, and is the one that goes without more.
            return Code(f"{self.take('.types', 'shared_params')}.{ref.name}")
        if is_main(ref.name, leaf):
            module = ".types." + ".".join(ref.module)
            return self.take(module, ref.name, self._other_name(ref.name, module))
        module = self.take(".".join((".types", *folders)), leaf)
        return Code(f"{module}.{ref.name}")

    def _other_name(self, name: str, module: str) -> str | None:
        """What a model is called here if its own name is taken."""
        spelt = name
        while (
            spelt in SYMBOLS
            or spelt in self.own
            or self._models.setdefault(spelt, module) != module
        ):
            spelt += "Model"
        return spelt if spelt != name else None


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
    # In any spelling of its letters: `StopIDs` is at home in `stop_ids`.
    return name.replace("_", "").lower() == module.replace("_", "")


OBJECT = Code("object")
_SCALARS: Mapping[str, Code] = {
    "string": Code("str"),
    "integer": Code("int"),
    "number": Code("float"),
    "boolean": Code("bool"),
    "null": Code("None"),
    # Replies keep the text; what is sent is spelt where it is accepted.
    "bytes": Code("str"),
}


# ---- Documentation -------------------------------------------------------------------


def method_docstring(
    doc: Text,
    arguments: Iterable[tuple[Code, Text]],
    indent: int = 8,
    raises: Iterable[tuple[Code, Text]] = (),
) -> Code:
    """A docstring with a section for the arguments that have something to say.

    Another is for what is raised, if there is anything to say of that.
    """
    lines = [doc.value]
    for title, entries in (("Args:", arguments), ("Raises:", raises)):
        section = [
            line for name, text in entries if text for line in _entry(name, text)
        ]
        if section:
            lines += ["", title, *section]
    return docstring(doc if len(lines) == 1 else Text("\n".join(lines)), indent)


def _entry(name: Code, text: Text) -> list[str]:
    first, *rest = wrapped(f"{name}: {text.value}", width=88 - 8 - 8)
    return [f"    {first}", *(f"        {line}" if line else "" for line in rest)]
