"""The command `specloom mock`: from its arguments to a running server."""

from __future__ import annotations

from pathlib import Path

from ..errors import Diagnostic, Location, SpecError, refuse
from ..load import load
from ..project import clients
from ..reporting import Reporter, without
from ..settings import allowed_codes, read_settings, settings_schema
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
    reporter: Reporter,
) -> None:
    """Serves a document until a signal ends it; prints the URL when it is ready.

    `root` is the folder that its references may reach, `listen` host and port. Without `spec` it is that of the first client of the project in this folder. The
    settings of a named document are, by default, the `stainless.yml` beside it; it does
    without any, too. Raises SpecError where the input cannot be used, or the address.
    """
    spec, config, root = _named(spec, config, root)
    document, settings = load(spec, root), None
    warnings, allowed = list[Diagnostic](), frozenset[str]()
    if config is not None:
        said = load(config)
        warnings = validate_settings(said, settings_schema())
        settings = read_settings(said)
        allowed = allowed_codes(said)
        document = transformed(document, said)
    warnings += validate_openapi(document)
    if reporter.tell(without(warnings, allowed)):
        raise SpecError([])  # it is told
    reporter.close()
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


def _named(
    spec: Path | None, config: Path | None, root: Path | None
) -> tuple[Path, Path | None, Path | None]:
    """The files that the arguments mean."""
    if spec is None:
        first = clients(Path.cwd(), None, None, None)[0]
        spec, config = first.spec, config or first.config
        root = root or first.root
    if spec.is_dir():
        found = workspace(spec)
        spec, config = found.spec, config or found.config
    if config is None and (beside := spec.with_name("stainless.yml")).exists():
        config = beside
    return spec, config, root
