"""Where the templates are."""

from __future__ import annotations

from pathlib import Path


def templates_folder() -> Path:
    """Where the templates are: in the wheel beside the modules, else in the checkout."""
    here = Path(__file__).parent
    packed = here / "_templates"
    return packed if packed.is_dir() else here.parent / "templates"
