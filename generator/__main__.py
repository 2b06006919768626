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
from .command_line import parser
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
    options = parser().parse_args(arguments)
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


def _reporter(options: argparse.Namespace) -> Reporter:
    said = vars(options)
    return Reporter(
        sys.stderr,
        allowed=frozenset(said.get("allow", ())),
        strict=said.get("strict", False),
        shows_all=said.get("all", False),
        as_json=said.get("json", False),
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
