"""The command line: verbs, arguments, exit codes.

0 done; 1 drift found; 2 the input cannot be used.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from . import output
from .cache import Cache, default_folder
from .errors import SpecError
from .pipeline import Request, Result, generate
from .project import clients

DONE, DRIFT, UNUSABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb and returns the exit code."""
    options = _parser().parse_args(arguments)
    verbs = {
        "generate": _generate,
        "check": _check,
        "init": _init,
        "migrate": _migrate,
        "mock": _mock,
    }
    verb = verbs[options.verb]
    try:
        return verb(options)
    except SpecError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough; Python is not to try again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DRIFT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="specloom",
        description="Turn an OpenAPI document into a typed Python client.",
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "spec", nargs="?", type=Path, help="the OpenAPI document, or a folder with it"
    )
    shared.add_argument(
        "--config",
        type=Path,
        help="its settings; by default the stainless.yml beside it",
    )
    shared.add_argument("--output", type=Path, help="the directory of the package")
    _add_root(shared)
    shared.add_argument("--no-cache", action="store_true", help="do all work anew")
    write = verbs.add_parser(
        "generate",
        parents=[shared],
        help="write the client",
        epilog="Without SPEC, every client under [tool.specloom.clients] of pyproject.toml.",
    )
    write.add_argument("--json", action="store_true", help="print a summary as JSON")
    write.add_argument(
        "--force",
        action="store_true",
        help="replace files that were edited, and go on where others are in the way",
    )
    verbs.add_parser(
        "check",
        parents=[shared],
        help="show what generate would change; exit code 1 if anything",
    )
    init = verbs.add_parser("init", help="print settings for a document that has none")
    init.add_argument("spec", type=Path, help="the OpenAPI document")
    init.add_argument("--output", type=Path, help="the file to write instead")
    _add_root(init)
    _add_migrate(verbs.add_parser("migrate", help="take over an SDK made elsewhere"))
    _add_mock(verbs.add_parser("mock", help="serve the document: a local mock"))
    return parser


def _add_root(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--root",
        type=Path,
        metavar="DIR",
        help="the folder that references may reach; by default that of the document",
    )


def _add_migrate(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Generate a client beside an SDK that another generator made, and report what"
        " its users would notice; exit code 1 if anything that they call or import is"
        " missing or changed."
    )
    parser.add_argument("folder", type=Path, help="the project of the SDK")
    parser.add_argument("--spec", type=Path, help="its OpenAPI document")
    parser.add_argument("--config", type=Path, help="its settings")
    parser.add_argument("--sdk", type=Path, help="the package of the SDK")
    parser.add_argument(
        "--output",
        type=Path,
        help="where the new package's folder goes; by default specloom/ in the project",
    )
    parser.add_argument("--no-cache", action="store_true", help="do all work anew")


def _add_mock(mock: argparse.ArgumentParser) -> None:
    mock.add_argument("spec", nargs="?", type=Path, help="the OpenAPI document")
    mock.add_argument(
        "--config",
        type=Path,
        help="its settings; by default the stainless.yml beside it, if there is one",
    )
    _add_root(mock)
    mock.add_argument("--host", default="127.0.0.1", help="where to listen: 127.0.0.1")
    mock.add_argument("--port", default=4010, type=int, help="4010; 0 for any free one")
    mock.add_argument(
        "--stateless", action="store_true", help="answer with examples only"
    )


def _requests(options: argparse.Namespace) -> list[Request]:
    return clients(
        Path.cwd(), options.spec, options.config, options.output, options.root
    )


def _results(options: argparse.Namespace) -> list[tuple[Request, Result]]:
    cache = Cache(None if options.no_cache else default_folder())
    results = [(request, generate(request, cache)) for request in _requests(options)]
    for _, result in results:
        for warning in result.warnings:
            print(warning, file=sys.stderr)
    return results


def _generate(options: argparse.Namespace) -> int:
    started = time.perf_counter()
    results = _results(options)
    for request, result in results:
        # One client that cannot be written keeps the others from being half of a whole.
        output.refuse_loss(result.files, request.output, force=options.force)
    for request, result in results:
        changes = output.write(result.files, request.output, force=options.force)
        summary = {
            "operations": result.operations,
            "models": result.models,
            "files": len(result.files) - 1,  # without the manifest
            "changed": len({*changes.written, *changes.removed} - {output.MANIFEST}),
            "seconds": round(time.perf_counter() - started, 3),
        }
        if options.json:
            print(json.dumps(summary))
        else:
            facts = ", ".join(f"{key}: {value}" for key, value in summary.items())
            print(f"{request.output}: {facts}")
    return DONE


def _check(options: argparse.Namespace) -> int:
    drift = False
    for request, result in _results(options):
        changes = output.compare(result.files, request.output)
        drift = drift or bool(changes)
        sys.stdout.writelines(output.diff(result.files, request.output, changes))
    return DRIFT if drift else DONE


def _init(options: argparse.Namespace) -> int:
    from .infer import inferred_settings
    from .load import load
    from .validate import validate_openapi

    document = load(options.spec, options.root)
    for warning in validate_openapi(document):
        print(warning, file=sys.stderr)
    text = inferred_settings(document)
    if options.output is None:
        sys.stdout.write(text)
        return DONE
    output.write_new(options.output, text)
    return DONE


def _migrate(options: argparse.Namespace) -> int:
    from .migrate import find, migrate

    found = find(options.folder, options.spec, options.config, options.sdk)
    cache = Cache(None if options.no_cache else default_folder())
    folder = options.output or options.folder / "specloom"
    migration = migrate(found, folder, cache)
    print("\n".join(migration.lines))
    return DRIFT if migration.breaks else DONE


def _mock(options: argparse.Namespace) -> int:
    try:
        from .mock.command import run
    except ModuleNotFoundError as error:
        if error.name not in ("starlette", "uvicorn"):
            raise
        needed = "the mock needs its extra: pip install 'specloom[mock]'"
        print(f"specloom: {needed}", file=sys.stderr)
        return UNUSABLE
    listen = (options.host, options.port)
    run(options.spec, options.config, options.root, listen, options.stateless)
    return DONE


if __name__ == "__main__":
    sys.exit(main())
