"""What the command line takes: verbs, arguments and options."""

from __future__ import annotations

import argparse
from pathlib import Path

from .codes import why_not_allowed

_ALL = "Without SPEC, every client under [tool.specloom.clients] of pyproject.toml."
_CODES = "Exit codes: 0 done; {}2 the input cannot be used, and nothing is written."


def parser() -> argparse.ArgumentParser:
    """What is read of a command: `verb`, and what that verb takes."""
    whole = argparse.ArgumentParser(
        prog="specloom",
        description="Turn an OpenAPI document into a typed Python client.",
    )
    verbs = whole.add_subparsers(dest="verb", required=True, metavar="VERB")
    shared = _shared()
    write = verbs.add_parser(
        "generate",
        parents=[shared],
        help="write the client",
        epilog=f"{_ALL} {_CODES.format('')}",
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
        epilog=f"{_ALL} {_CODES.format('1 there is a difference; ')}",
    )
    init = verbs.add_parser("init", help="print settings for a document that has none")
    init.add_argument("spec", type=Path, help="the OpenAPI document")
    init.add_argument("--output", type=Path, help="a new file to write them to")
    _add_root(init)
    _add_reporting(init)
    _add_migrate(verbs.add_parser("migrate", help="take over an SDK made elsewhere"))
    _add_mock(verbs.add_parser("mock", help="serve the document: a local mock"))
    explain = verbs.add_parser("explain", help="say what a code of a complaint means")
    explain.add_argument(
        "code", nargs="*", help="such as unknown-ref; without any, all"
    )
    return whole


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
    shared.add_argument(
        "--output",
        type=Path,
        metavar="PACKAGE_DIR",
        help="the directory of the package, whose name is that of the import",
    )
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
        "--strict",
        action="store_true",
        help="take every warning that is not allowed for an error",
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
    mock.add_argument("--host", default="127.0.0.1", help="by default 127.0.0.1")
    mock.add_argument(
        "--port", default=4010, type=int, help="by default 4010; 0 for any"
    )
    mock.add_argument(
        "--stateless", action="store_true", help="answer with examples only"
    )
