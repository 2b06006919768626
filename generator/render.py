"""From an `ir.Package` to its files, by the templates.

`templates/python` is a picture of the output: what ends in `.jinja` is rendered, every
other file is copied as it is. Templates print `Code` and nothing else, so a string of
the document that reached one without an encoder stops the run.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from . import homes, ir, reference
from .authorization import fetches_tokens
from .constructor import client_class
from .homes import resource_module
from .imports import import_from
from .layout import listed
from .models import Ask, ModelModule, spell_models
from .names import spoken
from .portions import Texts
from .python import ASYNC, SYNC, Module, is_main
from .schemes import distinct_models, page_fields
from .spelling import spelling
from .text import Code, Text, comment, docstring, literal
from .unchanged import Said, Unchanged

MODES = (SYNC, ASYNC)

# What is deprecated has to be named all the same, for its views and other names.
_QUIET = "# pyright: reportDeprecated=false"

# The views of a resource are made of all of its methods.
_VIEWED = "# pyright: reportPrivateUsage=false"

Kept = Callable[[str], Texts | None]
"""Gives texts of a kind that the last run has made; None where nothing is kept."""

VIEWS = ("", "WithRawResponse", "WithStreamingResponse")

# The templates of files that are there once. Those of modules that there are several of
# are rendered by the functions below.
ONCE = {
    "__init__.py.jinja": "__init__.py",
    "_constants.py.jinja": "_constants.py",
    "_exceptions.py.jinja": "_exceptions.py",
    "_version.py.jinja": "_version.py",
    "README.md.jinja": "README.md",
    "SECURITY.md.jinja": "SECURITY.md",
    "api.md.jinja": "api.md",
}


def render(
    package: ir.Package, folder: Path, ask: Ask, kept: Kept = lambda _: None
) -> dict[str, str | bytes]:
    """Every file of the package by path: text that was rendered, bytes that are copied.

    `folder` has the templates; `ask` is what `spell_models` asks, and `kept` gives what
    was made before, of a kind.
    """
    environment = _environment(folder)
    compiled = kept("template")
    environment.bytecode_cache = None if compiled is None else _Compiled(compiled)
    renderer = _Renderer(package, environment, folder, ask, kept)
    files: dict[str, str | bytes] = dict(renderer.copied())
    for path, text in renderer.rendered():
        # One of the two would be lost without a word.
        assert path not in files, f"two files are called {path}"
        files[path] = _headed(package, path, text)
    return dict(sorted(files.items()))


def _has_private(resource: object) -> bool:
    """Whether it is a resource with methods that are not for everybody."""
    operations = resource.operations if isinstance(resource, ir.Resource) else ()
    return any(operation.name.startswith("_") for operation in operations)


def _headed(package: ir.Package, path: str, text: str) -> str:
    """The same with the comment that the settings want each module to begin with."""
    if not package.file_header or not path.endswith(".py"):
        return text
    return f"{comment(package.file_header)}\n\n{text}".rstrip("\n") + "\n"


def _environment(folder: Path) -> Environment:
    return Environment(
        loader=FileSystemLoader([folder, folder / "python"]),
        undefined=StrictUndefined,
        finalize=_only_code,
        # Not for HTML: this is what makes a macro's output known as already checked.
        autoescape=True,
        keep_trailing_newline=True,
    )


class _Compiled(BytecodeCache):
    """Compiled templates: to compile them takes longer than to render most of them."""

    def __init__(self, known: Texts) -> None:
        self._known = known

    def load_bytecode(self, bucket: Bucket) -> None:
        kept = self._known.get(bucket.key + bucket.checksum)
        if kept is not None:
            bucket.bytecode_from_string(b64decode(kept))

    def dump_bytecode(self, bucket: Bucket) -> None:
        compiled = b64encode(bucket.bytecode_to_string()).decode()
        self._known.put(bucket.key + bucket.checksum, compiled)


def _file(module: Iterable[str]) -> str:
    return "/".join(module) + ".py"


def _only_code(value: object) -> object:
    if isinstance(value, Code | Markup):
        return value
    raise TypeError(f"a template prints {value!r}, which no encoder has made code of")


@dataclass(frozen=True)
class _Renderer:
    package: ir.Package
    environment: Environment
    folder: Path
    ask: Ask
    kept: Kept

    @cached_property
    def _models(self) -> Mapping[ir.Ref, ir.Model]:
        return {model.ref: model for model in self.package.models}

    @cached_property
    def _unchanged(self) -> Unchanged:
        kept = self.kept("resource")
        return Unchanged(self.package, self._models, kept, self._said)

    @cached_property
    def _said(self) -> Said:
        return Said()

    def copied(self) -> Iterator[tuple[str, bytes]]:
        files: dict[str, bytes] = {}
        left_out = set[str]() if fetches_tokens(self.package.client) else {"oauth2.py"}
        # A folder of the HTTP library's name has what is different with that library.
        for root in (self.folder / "python", self.folder / self.package.client.http):
            for path in sorted(root.rglob("*")):
                if path.name in left_out:
                    continue
                if path.is_file() and path.suffix not in (".jinja", ".pyc"):
                    files[path.relative_to(root).as_posix()] = path.read_bytes()
        yield from files.items()

    def rendered(self) -> Iterator[tuple[str, str]]:
        kept = self.kept("types")
        spelt = spell_models(self.package.models, self.ask, kept, self._said)
        # What does not wait for the models comes first.
        yield self._client()
        yield self._pages()
        for resource in self.package.all_resources():
            yield self._resource(resource)
        models = spelt()
        front = reference.of(self.package, models)
        for name, path in ONCE.items():
            if path == "SECURITY.md" and not self.package.about.security:
                continue
            yield path, self._text(name, **front)
        for module in models:
            path = _file(("types", *module.path))
            yield path, f"{module.head}\n\n\n{module.body}\n"
        yield from self._packages(models)

    # ---- Modules ---------------------------------------------------------------------

    def _module(
        self,
        template: str,
        path: tuple[str, ...],
        doc: str,
        names: Sequence[Code] = (),
        own: Iterable[Code] = (),
        models: Mapping[ir.Ref, ir.Model] | None = None,
        fields: Iterable[Code] = (),
        **values: object,
    ) -> tuple[str, str]:
        """A module with its imports, and the `names` that it has for others.

        `own` are the classes that it defines, with those `fields`; `models` those that
        it may ask for.
        """
        module = Module(path, frozenset(own), frozenset(fields))
        known = self._models if models is None else models
        spelt = spelling(self.package, known, module)
        body = self._text(template, **spelt, **values)
        head = docstring(Text(doc), 0)
        if "deprecated" in module.imports.get("typing_extensions", ()):
            head = Code(f"{head}\n\n{_QUIET}")
        if _has_private(values.get("resource")):
            head = Code(f"{head}\n\n{_VIEWED}")
        gap = "\n\n\n" if body.lstrip().startswith("class ") else "\n\n"
        all_ = f"\n\n{listed(names)}" if names else ""
        source = f"{head}\n\n{module.header()}{all_}{gap}{body.lstrip()}"
        # Where there are no pages, nothing follows.
        return _file(path), source.rstrip("\n") + "\n"

    def _text(self, template: str, **values: object) -> str:
        found = self.environment.get_template(template)
        return found.render(package=self.package, modes=MODES, **values)

    def _client(self) -> tuple[str, str]:
        client = self.package.client
        return self._module(
            "_client.py.jinja",
            ("_client",),
            "The client's classes.",
            own=[client_class(client, mode, view) for mode in MODES for view in VIEWS],
        )

    def _pages(self) -> tuple[str, str]:
        schemes = self.package.schemes
        return self._module(
            "pagination.py.jinja",
            ("pagination",),
            "The pages that lists come in.",
            [Code(f"{m.page_prefix}{s.class_name}") for s in schemes for m in MODES],
            [model.name for _, model in distinct_models(schemes)],
            fields=page_fields(schemes),
        )

    def _resource(self, resource: ir.Resource) -> tuple[str, str]:
        def rendered(models: Mapping[ir.Ref, ir.Model]) -> str:
            _, text = self._module(
                "resources/resource.py.jinja",
                path,
                f"The methods for {spoken(resource.path[-1])}.",
                [homes.class_name(resource, mode) for mode in MODES],
                [homes.class_name(resource, m, view) for m in MODES for view in VIEWS],
                models,
                resource=resource,
            )
            return text

        path = resource_module(resource)
        return _file(path), self._unchanged.text(resource, rendered)

    # ---- Packages --------------------------------------------------------------------

    def _packages(self, models: Sequence[ModelModule]) -> Iterator[tuple[str, str]]:
        members: dict[tuple[str, ...], dict[str, list[Code]]] = defaultdict(dict)
        members[("resources",)] = {}  # where there are none, too
        for model in models:
            *folders, leaf = model.path
            members[("types", *folders)][f".{leaf}"] = [
                name for name in model.names if is_main(name, leaf)
            ]
        for resource in self.package.all_resources():
            names = [
                homes.class_name(resource, mode, view)
                for mode in MODES
                for view in VIEWS
            ]
            module = resource_module(resource)
            # In the package of its parent, and in its own if it is one.
            for path in {("resources", *resource.path[:-1]), module[:-1]}:
                members[path]["." + ".".join(module[len(path) :])] = names
        self._share(members[("types",)], models)
        # A package offers both, also where there is nothing in them.
        members.setdefault(("resources",), {})
        for path, found in sorted(members.items()):
            yield self._package(path, found)

    def _share(
        self, members: dict[str, list[Code]], models: Sequence[ModelModule]
    ) -> None:
        """Makes shared types members of `types` too: as read, where they are read."""
        taken = {name for names in members.values() for name in names}
        for folder in ("shared", "shared_params"):
            for model in models:
                if model.path[:-1] == (folder,):
                    leaf = model.path[-1]
                    mains = [name for name in model.names if is_main(name, leaf)]
                    names = [name for name in mains if name not in taken]
                    members[f".{folder}.{leaf}"] = names
                    taken.update(names)

    def _package(
        self, path: tuple[str, ...], members: Mapping[str, list[Code]]
    ) -> tuple[str, str]:
        chosen = {module: sorted(names) for module, names in members.items() if names}
        kept, key = self.kept("package"), json.dumps([path, chosen])
        text = None if kept is None else kept.get(key)
        if text is None:
            text = self._text(
                "lazy_init.py.jinja",
                doc=Text("Loaded when they are used."),
                runtime=Code("." * (len(path) + 1) + "_runtime"),
                members=sorted(chosen.items()),
                all_names=sorted(name for names in chosen.values() for name in names),
                import_from=import_from,
                docstring=docstring,
                literal=literal,
            )
            if kept is not None:
                kept.put(key, text)
        return _file((*path, "__init__")), text
