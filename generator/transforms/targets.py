"""What a transform is about: the places that its target finds."""

from __future__ import annotations

import re

import jsonpath

from ..errors import SpecError
from ..load import Source
from ..plain import Json
from .dialect import pieces
from .tree import Parts, Tree, members

_END = re.compile(
    r"(?:\.(?P<name>[^.\[\]^~*]+)|\[(?P<quote>['\"])(?P<key>.+?)(?P=quote)\])$"
)


def targets(source: Source, tree: Tree) -> list[Parts]:
    """The places, each once; every path of a list has to lead somewhere.

    A target is a path, `{matches_schema, ignore}`, or a list of such.
    """
    found: dict[Parts, None] = {}
    for each in source if isinstance(source.value, list) else [source]:
        places = (
            _alike(each, tree) if isinstance(each.value, dict) else search(each, tree)
        )
        if not places:
            raise each.refuse(
                "no-such-path",
                f"there is nothing at {_shown(each)} to transform",
                "correct the path, or remove the transform if it is not needed any more",
            )
        found |= dict.fromkeys(places)
    return list(found)


def search(source: Source, tree: Tree) -> list[Parts]:
    """The places that a path finds, maybe none."""
    try:
        places: dict[Parts, None] = {(): None}
        for query, climbed in pieces(source.as_str()):
            places = _searched(jsonpath.compile(query), places, climbed, tree)
    except (ValueError, jsonpath.JSONPathError) as error:
        reason = str(error).partition("\n")[0]
        raise source.refuse(
            "bad-json-path",
            f"the path {_shown(source)} cannot be followed: {reason}",
            "write a JSONPath, such as $.paths['/things'].get or"
            ' $..parameters[?(@.name == "limit")]',
        ) from None
    return list(places)


def _searched(
    query: jsonpath.JSONPath | jsonpath.CompoundJSONPath,
    places: dict[Parts, None],
    climbed: int,
    tree: Tree,
) -> dict[Parts, None]:
    found: dict[Parts, None] = {}
    for place in places:
        value = tree.at(place)
        if not isinstance(value, dict | list):
            continue  # The library would read a string as JSON.
        for match in query.finditer(value):
            parts: Parts = (*place, *match.parts)
            if climbed <= len(parts):
                found[parts[: len(parts) - climbed]] = None
    return found


def _alike(source: Source, tree: Tree) -> list[Parts]:
    """The places of what equals a schema, besides those that are to be ignored."""
    wanted = source / "matches_schema"
    if isinstance(wanted.value, str):
        models = [tree.at(place) for place in targets(wanted, tree)]
    else:
        models = [wanted.value]
    ignored = source.get("ignore")
    left_out = [] if ignored is None else targets(ignored, tree)
    return [
        place
        for place, value in tree.walk()
        if isinstance(value, dict)
        and any(same(value, model) for model in models)
        and not any(place[: len(other)] == other for other in left_out)
    ]


def same(one: Json, other: Json) -> bool:
    """Whether two values are equal, where true is not 1."""
    if isinstance(one, dict | list) and isinstance(other, dict | list):
        if type(one) is not type(other) or len(one) != len(other):
            return False
        theirs = dict(members(other))
        return all(k in theirs and same(v, theirs[k]) for k, v in members(one))
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def destination(source: Source, tree: Tree) -> Parts:
    """A place where nothing is yet, in an object that there is."""
    path = source.as_str().strip()
    end = _END.search(path)
    if end is None:
        raise source.refuse(
            "bad-json-path",
            f"{_shown(source)} does not end in one name",
            "end it in the name of what is to be there, such as $.components.schemas.X",
        )
    key = end["name"] or end["key"]
    parents = targets(_path(source, path[: end.start()]), tree)
    parent = tree.at(parents[0])
    if len(parents) > 1 or not isinstance(parent, dict):
        raise source.refuse(
            "bad-json-path", f"{_shown(source)} is not one place in an object"
        )
    if key in parent:
        raise conflict(source, f"{_shown(source)} is there already")
    return (*parents[0], key)


def _path(source: Source, path: str) -> Source:
    return Source(source.document, source.pointer, path)


def conflict(source: Source, message: str) -> SpecError:
    """The refusal of a transform that would lose something."""
    return source.refuse(
        "transform-conflict",
        message,
        "remove the transform if the document has it now, or use `update`",
    )


def _shown(source: Source) -> str:
    return f"`{source.value}`" if isinstance(source.value, str) else "the target"
