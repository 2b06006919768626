"""The whole way from a document and its settings to the files of a package.

A pure function of its inputs, and so of their digests, by which its result is kept.
"""

from __future__ import annotations

import gc
import hashlib
import json
import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from importlib.metadata import version
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING

from .cache import Cache, packed, unpacked
from .depth import deeply
from .errors import Diagnostic, Location, SpecError, refuse, restored
from .portions import Portions, portions_of
from .templates import templates_folder
from .workers import Workers, processes, workers

if TYPE_CHECKING:
    from .inputs import Inputs
    from .ir import Package
    from .output import Files
    from .settings import Settings

# What shapes the output, pinned exactly, and so named in the manifest; and what is not
# pinned and should not matter, but is not to be relied on by what is kept.
_SHAPING = ("specloom", "black", "datamodel-code-generator")
_UNPINNED = ("jinja2", "jsonschema", "python-jsonpath", "pyyaml")

# In bytes of the document; a smaller one is done before other processes could help.
_LARGE = 400_000
# Of so many models, what only building needed is worth being looked for, and let go.
_MANY = 10_000


@dataclass(frozen=True, slots=True)
class Request:
    """One client to generate: its document, its settings and where it goes."""

    spec: Path
    config: Path | None
    """None where the settings are to be told from the document."""
    output: Path
    root: Path | None = None
    """The folder that references may reach; None is the one of the document."""


@dataclass(frozen=True, slots=True)
class Result:
    """The files of a package, what they were made from, and what there is to say."""

    files: Files
    sources: dict[str, str]
    """Digests of the files that the document refers to."""
    operations: int
    models: int
    warnings: tuple[Diagnostic, ...]


def generate(request: Request, cache: Cache) -> Result:
    """The files of one client. Nothing is written but the cache.

    Raises SpecError where the document or the settings cannot be used.
    """
    digests = {
        **{name: version(name) for name in _SHAPING},
        "spec": _digest(request.spec),
        "settings": _digest(request.config) if request.config else "",
    }
    # Messages name the files as they were given, so that is part of the input too.
    names = (request.spec, request.config, request.output.name, request.root)
    inputs = [digests, *map(str, names), _generator_digest()]
    key = _key("result", inputs)
    kept = _restored(cache.get(key))
    if kept is not None and all(_is(path, kept.sources[path]) for path in kept.sources):
        return kept
    with _nothing_collected(), _workers(request) as started:
        portions = portions_of(cache, _key("portions", inputs[1:]), started)
        result = _generate(request, digests, portions)
    portions.keep()
    cache.put(key, _kept(result))
    return result


def _workers(request: Request) -> AbstractContextManager[Workers]:
    """Processes for a document that is large enough to be worth them."""
    return workers(processes() if request.spec.stat().st_size > _LARGE else 1)


@contextmanager
def _nothing_collected() -> Generator[None]:
    """Puts garbage collection off: of what is made, nothing can go before the end.

    Looking through it all the same takes an eighth of the whole time, and after an edit
    so does looking through all of it once, because it counts as new: so it is made old.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if enabled:
            gc.enable()


def _generate(request: Request, about: dict[str, str], portions: Portions) -> Result:
    # All of this is slow to load, and not needed when nothing has changed.
    from .inputs import VALID, read_inputs
    from .leads import broken_references
    from .models import warm_up
    from .reporting import in_order, without

    # It takes as long as reading the document does.
    ready = partial(warm_up, templates_folder() / "datamodel")
    if not portions.known:
        portions.workers.start(ready)
    inputs = deeply(
        read_inputs,
        request.spec,
        request.config,
        request.output.name,
        request.root,
        portions,
    )
    # After an edit of words there is nothing to ask, and two cores at work are each slower
    # than one alone.
    if portions.known and (changed := portions.unlike(VALID)):
        portions.workers.start(ready, changed)
    warnings = list(inputs.warnings)
    try:
        return deeply(_made, request, inputs, about, warnings, portions)
    except SpecError as error:
        # Of some parts, the first that they are refused for hides what else is wrong.
        broken = broken_references(inputs.document)
        found = in_order(dict.fromkeys([*warnings, *error.diagnostics, *broken]))
        raise SpecError(without(found, inputs.allowed)) from None


def _made(
    request: Request,
    inputs: Inputs,
    about: dict[str, str],
    warnings: list[Diagnostic],
    portions: Portions,
) -> Result:
    from .build import build
    from .extra_files import extra_files
    from .inputs import wrong_with
    from .output import with_manifest
    from .reporting import in_order
    from .resolve import Resolver
    from .settings import read_settings

    try:
        settings = read_settings(inputs.config)
    except SpecError as error:
        found = wrong_with(inputs.document, request.output.name)
        raise SpecError([*error.diagnostics, *found]) from None
    called = _called(settings, request.output.name, warnings.append)
    resolver = Resolver(inputs.document, inputs.complaints)
    package = build(inputs.document, called, resolver, warnings.append)
    elsewhere = {str(each.path): each.digest for each in resolver.documents[1:]}
    del resolver
    inputs.document.let_go()
    inputs.config.let_go()
    if len(package.models) > _MANY:
        gc.collect()
    texts = _texts(package, portions)
    extra = list(extra_files(settings, request.config, texts))
    texts |= {each.to: each.content for each in extra}
    return Result(
        files=with_manifest(_formatted(texts, portions), about, settings.about.kept),
        sources={
            **elsewhere,
            **{str(each.origin): _digest(each.origin) for each in extra},
        },
        operations=len(package.client.operations)
        + sum(len(r.operations) for r in package.all_resources()),
        models=len(package.models),
        warnings=inputs.told(in_order(warnings)),
    )


def _texts(package: Package, portions: Portions) -> dict[str, str | bytes]:
    from .models import answers
    from .render import render

    folder = templates_folder()
    work = partial(answers, hooks=folder / "datamodel")
    ask = partial(portions.begin, "model", work)
    return render(package, folder, ask, portions.texts)


def _formatted(texts: Mapping[str, str | bytes], portions: Portions) -> Files:
    from .formatting import reformatted

    modules = {
        p: t for p, t in texts.items() if p.endswith(".py") and isinstance(t, str)
    }
    found = portions.begin("form", reformatted, list(modules.values()))()
    done = {path: text for path, text in zip(modules, found, strict=True) if text}
    whole = {**texts, **done}
    return {p: t.encode() if isinstance(t, str) else t for p, t in whole.items()}


def _called(
    settings: Settings, name: str, warn: Callable[[Diagnostic], None]
) -> Settings:
    """The settings of a package that is imported by its folder's name, whatever they say.

    Raises SpecError for a name that cannot be imported.
    """
    if settings.package == name:
        return settings
    fits = name.isidentifier() and not iskeyword(name)
    diagnostic = Diagnostic(
        "other-package",
        f"the settings call the package `{settings.package}`, and the output folder is"
        f" called `{name}`, "
        + ("by which it is imported" if fits else "which cannot be imported"),
        settings.location,
        "make the two names one",
        "warning" if fits else "error",
    )
    if not fits:
        raise SpecError([diagnostic])
    warn(diagnostic)
    return replace(settings, package=name)


# ---- Digests -------------------------------------------------------------------------


def _key(kind: str, inputs: Sequence[object]) -> str:
    return hashlib.sha256(json.dumps([kind, *inputs]).encode()).hexdigest()


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise refuse(
            "unreadable", f"cannot read: {reason}", Location(str(path))
        ) from None


def _is(path: str, digest: str) -> bool:
    file = Path(path)
    return file.is_file() and _digest(file) == digest


def _generator_digest() -> str:
    """The digest of all that the result follows from besides its inputs."""
    digest = hashlib.sha256(sys.version.encode())
    for name in _UNPINNED:
        digest.update(f"{name} {version(name)}\n".encode())
    for name, path in _own_files():
        digest.update(f"{name}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _own_files() -> Iterator[tuple[str, Path]]:
    """Our modules and templates, by names that do not tell how we were installed."""
    here, templates = Path(__file__).parent, templates_folder()
    for kind, root in (("generator", here), ("templates", templates)):
        for path in sorted(root.rglob("*")):
            inside = root == here and templates in path.parents
            if path.is_file() and path.suffix != ".pyc" and not inside:
                yield f"{kind}/{path.relative_to(root).as_posix()}", path


# ---- Results as they are kept --------------------------------------------------------


_ABOUT = "about"


def _kept(result: Result) -> bytes:
    about = {
        "sources": result.sources,
        "operations": result.operations,
        "models": result.models,
        "warnings": [warning.facts() for warning in result.warnings],
    }
    files = {f"/{path}": data for path, data in result.files.items()}
    return packed({_ABOUT: json.dumps(about).encode(), **files})


def _restored(kept: bytes | None) -> Result | None:
    """What was kept; None where it is not what we write."""
    parts = unpacked(kept or b"")
    if parts is None:
        return None
    try:
        about = json.loads(parts.pop(_ABOUT))
        return Result(
            files={path.removeprefix("/"): data for path, data in parts.items()},
            sources=dict(about["sources"]),
            operations=int(about["operations"]),
            models=int(about["models"]),
            warnings=tuple(map(restored, about["warnings"])),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
