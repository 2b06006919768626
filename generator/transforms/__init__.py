"""Changes to the document that the settings ask for, before anything else reads it.

They stand under `openapi.transforms`, or `openapi.transformations` in older files, and
are applied in their order. Files that the document refers to are not changed.
"""

from __future__ import annotations

from dataclasses import replace

from ..load import Document, Source
from ..pointer import step

_KEYS = ("transformations", "transforms")


def transformed(document: Document, settings: Document) -> Document:
    """The document as the transforms of valid settings leave it; it is not changed.

    Parts that are as they were keep their places in the text, and what a transform made
    is where its nearest parent is. Raises SpecError, at the transform, where one cannot
    be done exactly: its path leads nowhere, what it adds is there, it is not known.
    """
    wanted = [item for key in _KEYS for item in _listed(settings.root, key)]
    if not wanted:
        return document
    from .commands import apply
    from .tree import Tree

    tree = Tree(document.data)
    for item in wanted:
        apply(item, tree)
    return replace(document, data=tree.data, origin=tree.origin)


def found(source: Source, document: Document) -> list[str]:
    """The pointers of what a path finds in the document.

    The path is one of JSONPath, or one of JMESPath that has plain steps and conditions
    alone. Raises SpecError for what cannot be followed.
    """
    from .dialect import from_jmespath
    from .targets import search
    from .tree import Tree

    path = source.as_str().strip()
    plain = path if path.startswith("$") else from_jmespath(path)
    places = search(Source(source.document, source.pointer, plain), Tree(document.data))
    return ["".join(step("", str(part)) for part in place) for place in places]


def _listed(root: Source, key: str) -> list[Source]:
    openapi = root.get("openapi")
    if openapi is None or openapi.value is None:
        return []
    found = openapi.get(key)
    return [] if found is None or found.value is None else list(found)
