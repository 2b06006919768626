"""A local server made from an OpenAPI document and its settings.

It checks each request against the document, answers with the document's examples, and
remembers what was created. Nothing in it knows any particular API.
"""

from __future__ import annotations

from .application import application
from .serve import running

__all__ = ["application", "running"]
