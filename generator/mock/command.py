"""The command `specloom mock`: from its arguments to a running server."""

from __future__ import annotations

import sys
from pathlib import Path

from ..errors import Location, refuse
from ..load import Document, load
from ..project import clients
from ..settings import Settings, read_settings, settings_schema
from ..transforms import transformed
from ..validate import validate_openapi, validate_settings
from ..workspace import workspace
from .application import application
from .reader import base_path
from .serve import serve


def run(
    spec: Path | None,
    config: Path | None,
    root: Path | None,
    listen: tuple[str, int],
    stateless: bool,
) -> None:
    """Serves a document until a signal ends it; prints the URL when it is ready.

    `root` is the folder that its references may reach, `listen` host and port. Without `spec` it is that of the first client of the project in this folder. The
    settings of a named document are, by default, the `stainless.yml` beside it; it does
    without any, too. Raises SpecError where the input cannot be used, or the address.
    """
    if spec is None:
        first = clients(Path.cwd(), None, None, None)[0]
        spec, config = first.spec, config or first.config
        root = root or first.root
    if spec.is_dir():
        found = workspace(spec)
        spec, config = found.spec, config or found.config
    if config is None and (beside := spec.with_name("stainless.yml")).exists():
        config = beside
    document, settings = load(spec, root), None
    if config is not None:
        said = load(config)
        settings = _settings(said)
        document = transformed(document, said)
    for warning in validate_openapi(document):
        print(warning, file=sys.stderr)
    app = application(document, settings, stateless=stateless)

    def ready(url: str) -> None:
        print(f"{url}{base_path(document)}", flush=True)

    host, port = listen
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


def _settings(document: Document) -> Settings:
    for warning in validate_settings(document, settings_schema()):
        print(warning, file=sys.stderr)
    return read_settings(document)
