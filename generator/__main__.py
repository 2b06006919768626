"""The command line: verbs, arguments, exit codes.

0 done; 1 drift found; 2 the input cannot be used; 70 specloom itself failed (EX_SOFTWARE
of BSD's sysexits).
"""

from __future__ import annotations

import argparse
import atexit
import gc
import json
import os
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path

from . import output
from .cache import Cache, default_folder
from .codes import codes, explained, why_not_allowed
from .depth import deeply
from .errors import Complaints, SpecError
from .pipeline import Request, Result, generate
from .project import clients
from .reporting import Reporter

DONE, DRIFT, UNUSABLE, FAULT = 0, 1, 2, 70


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb and returns the exit code."""
    # What is left goes with the process: Python need not look for what is garbage of it.
    atexit.register(gc.freeze)
    options = _parser().parse_args(arguments)
    verbs = {
        "generate": _generate,
        "check": _check,
        "init": _init,
        "migrate": _migrate,
        "mock": _mock,
        "explain": _explain,
    }
    verb = verbs[options.verb]
    reporter = _reporter(options)
    try:
        return verb(options, reporter)
    except SpecError as error:
        reporter.tell(error.diagnostics)
        return UNUSABLE
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough; Python is not to try again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DRIFT
    except Exception as error:
        return _fault(error, reporter)
    finally:
        reporter.close()


def _fault(error: Exception, reporter: Reporter) -> int:
    from .faults import fault, too_deep, wants_traceback

    if wants_traceback():
        traceback.print_exception(error)
    if isinstance(error, RecursionError):
        reporter.tell([too_deep(error)])
        return UNUSABLE
    reporter.tell([fault(error)])
    return FAULT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="specloom",
        description="Turn an OpenAPI document into a typed Python client.",
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    shared = _shared()
    write = verbs.add_parser(
        "generate",
        parents=[shared],
        help="write the client",
        epilog="Without SPEC, every client under [tool.specloom.clients] of pyproject.toml.",
    )
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
    _add_reporting(init)
    _add_migrate(verbs.add_parser("migrate", help="take over an SDK made elsewhere"))
    _add_mock(verbs.add_parser("mock", help="serve the document: a local mock"))
    explain = verbs.add_parser("explain", help="say what a code of a complaint means")
    explain.add_argument(
        "code", nargs="*", help="such as unknown-ref; without any, all"
    )
    return parser


def _shared() -> argparse.ArgumentParser:
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
    _add_reporting(shared)
    shared.add_argument("--no-cache", action="store_true", help="do all work anew")
    return shared


def _add_root(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--root",
        type=Path,
        metavar="DIR",
        help="the folder that references may reach; by default that of the document",
    )


def _add_reporting(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--allow",
        action="append",
        default=[],
        type=_allowed,
        metavar="CODE",
        help="do not tell of the warnings of a code; can be given several times",
    )
    parser.add_argument(
        "--strict", action="store_true", help="take every other warning for an error"
    )
    parser.add_argument(
        "--all", action="store_true", help="show all complaints of a code, however many"
    )
    parser.add_argument(
        "--json",
        action="store_true",
        help="print each complaint as a line of JSON, and what was generated as JSON",
    )


def _allowed(code: str) -> str:
    if reason := why_not_allowed(code):
        raise argparse.ArgumentTypeError(reason)
    return code


def _reporter(options: argparse.Namespace) -> Reporter:
    said = vars(options)
    return Reporter(
        sys.stderr,
        allowed=frozenset(said.get("allow", ())),
        strict=said.get("strict", False),
        shows_all=said.get("all", False),
        as_json=said.get("json", False),
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
    _add_reporting(parser)
    parser.add_argument("--no-cache", action="store_true", help="do all work anew")


def _add_mock(mock: argparse.ArgumentParser) -> None:
    mock.add_argument("spec", nargs="?", type=Path, help="the OpenAPI document")
    mock.add_argument(
        "--config",
        type=Path,
        help="its settings; by default the stainless.yml beside it, if there is one",
    )
    _add_root(mock)
    _add_reporting(mock)
    mock.add_argument("--host", default="127.0.0.1", help="where to listen: 127.0.0.1")
    mock.add_argument("--port", default=4010, type=int, help="4010; 0 for any free one")
    mock.add_argument(
        "--stateless", action="store_true", help="answer with examples only"
    )


def _requests(options: argparse.Namespace) -> list[Request]:
    return clients(
        Path.cwd(), options.spec, options.config, options.output, options.root
    )


def _results(
    options: argparse.Namespace, reporter: Reporter
) -> list[tuple[Request, Result]]:
    cache = Cache(None if options.no_cache else default_folder())
    results = [(request, generate(request, cache)) for request in _requests(options)]
    failed = [reporter.tell(result.warnings) for _, result in results]
    if any(failed):
        raise SpecError([])  # it is told
    return results


def _generate(options: argparse.Namespace, reporter: Reporter) -> int:
    started = time.perf_counter()
    results = _results(options, reporter)
    # One client that cannot be written keeps the others from being half of a whole.
    changed = [
        output.refuse_loss(result.files, request.output, force=options.force)
        for request, result in results
    ]
    for (request, result), changes in zip(results, changed, strict=True):
        output.make(changes, result.files, request.output)
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


def _check(options: argparse.Namespace, reporter: Reporter) -> int:
    drift = False
    for request, result in _results(options, reporter):
        changes = output.compare(result.files, request.output)
        drift = drift or bool(changes)
        sys.stdout.writelines(output.diff(result.files, request.output, changes))
    return DRIFT if drift else DONE


def _init(options: argparse.Namespace, reporter: Reporter) -> int:
    from .empties import without_nulls
    from .infer import inferred_settings
    from .load import load
    from .validate import validate_openapi

    document = load(options.spec, options.root)
    warnings = validate_openapi(document)
    if reporter.tell(warnings):
        return UNUSABLE
    document = without_nulls(document, warnings)
    complaints = Complaints()
    text = deeply(inferred_settings, document, None, complaints)
    complaints.raise_any()
    if options.output is None:
        sys.stdout.write(text)
        return DONE
    output.write_new(options.output, text)
    return DONE


def _migrate(options: argparse.Namespace, reporter: Reporter) -> int:
    from .migrate import find, migrate

    found = find(options.folder, options.spec, options.config, options.sdk)
    cache = Cache(None if options.no_cache else default_folder())
    folder = options.output or options.folder / "specloom"
    migration = migrate(found, folder, cache, reporter)
    print("\n".join(migration.lines))
    return DRIFT if migration.breaks else DONE


def _mock(options: argparse.Namespace, reporter: Reporter) -> int:
    try:
        from .mock.command import run
    except ModuleNotFoundError as error:
        if error.name not in ("starlette", "uvicorn"):
            raise
        needed = "the mock needs its extra: pip install 'specloom[mock]'"
        print(f"specloom: {needed}", file=sys.stderr)
        return UNUSABLE
    listen = (options.host, options.port)
    asked = (options.spec, options.config, options.root)
    run(*asked, listen, options.stateless, reporter)
    return DONE


def _explain(options: argparse.Namespace, reporter: Reporter) -> int:
    unknown = [code for code in options.code if code not in codes()]
    for code in unknown:
        print(f"specloom: {why_not_allowed(code)}", file=sys.stderr)
    if unknown:
        return UNUSABLE
    print("\n".join(map(explained, options.code or codes())), end="")
    return DONE


if __name__ == "__main__":
    sys.exit(main())
