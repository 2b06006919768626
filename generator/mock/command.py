"""The command `specloom mock`: from its arguments to a running server."""

from __future__ import annotations

import sys
from pathlib import Path

from ..errors import Location, refuse
from ..load import load
from ..project import clients
from ..settings import Settings, read_settings, settings_schema
from ..validate import validate_openapi, validate_settings
from .application import application
from .reader import base_path
from .serve import serve


def run(
    spec: Path | None, config: Path | None, host: str, port: int, stateless: bool
) -> None:
    """Serves a document until a signal ends it; prints the URL when it is ready.

    Without `spec` it is that of the first client of the project in this folder. The
    settings of a named document are, by default, the `stainless.yml` beside it; it does
    without any, too. Raises SpecError where the input cannot be used, or the address.
    """
    if spec is None:
        first = clients(Path.cwd(), None, None, None)[0]
        spec, config = first.spec, config or first.config
    if config is None and (beside := spec.with_name("stainless.yml")).exists():
        config = beside
    document = load(spec)
    for warning in validate_openapi(document):
        print(warning, file=sys.stderr)
    settings = None if config is None else _settings(config)
    app = application(document, settings, stateless=stateless)

    def ready(url: str) -> None:
        print(f"{url}{base_path(document)}", flush=True)

    try:
        serve(app, host, port, ready)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise refuse(
            "cannot-listen",
            f"cannot listen on {host}:{port}: {reason}",
            Location(str(spec)),
            "--port 0 takes any free port",
        ) from None


def _settings(config: Path) -> Settings:
    document = load(config)
    for warning in validate_settings(document, settings_schema()):
        print(warning, file=sys.stderr)
    return read_settings(document)
