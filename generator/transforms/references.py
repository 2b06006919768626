"""Transforms that have to do with references between schemas."""

from __future__ import annotations

from ..load import Source
from ..plain import Json
from ..pointer import keys, step
from .targets import conflict, same, targets
from .tree import Parts, Tree

_SCHEMAS = "#/components/schemas"
_PAIRS = (("before", "after"), ("from", "to"), ("target", "name"))


def extract_to_refs(args: Source, tree: Tree) -> None:
    """Makes a component of a schema, and references of its occurrences.

    `ref` has the `target`, all of whose places have to be equal, and the `name`.
    """
    ref = args / "ref"
    for each in ref if isinstance(ref.value, list) else [ref]:
        _extract(each, tree)


def _extract(ref: Source, tree: Tree) -> None:
    target, name = ref / "target", ref / "name"
    address = _address(name.as_str())
    home: Parts = tuple(keys(address.removeprefix("#")))
    if home[:-1] != ("components", "schemas"):
        raise name.refuse(
            "bad-reference",
            f"`{name.value}` is not where schemas are",
            "write the name alone, or #/components/schemas/ and the name",
        )
    places = [place for place in targets(target, tree) if place != home]
    model = tree.at(places[0]) if places else None
    if not all(same(tree.at(place), model) for place in places):
        raise target.refuse(
            "transform-conflict",
            f"`{target.value}` finds schemas that are not equal",
            "give each of them a name of its own",
        )
    schemas = _schemas(tree)
    if home[-1] not in schemas:
        tree.place(home, model)
    elif not same(schemas[str(home[-1])], model):
        raise conflict(name, f"the schema `{home[-1]}` is there already, and differs")
    for place in places:
        tree.put(place, {"$ref": address})


def _schemas(tree: Tree) -> dict[str, Json]:
    found: Json = tree.data
    for key in ("components", "schemas"):
        assert isinstance(found, dict)
        found = found.setdefault(key, {})
    assert isinstance(found, dict)
    return found


def rename_ref(args: Source, tree: Tree) -> None:
    """Gives a component another name, in all that refers to it too."""
    before, after = _pair(args)
    old, new = _address(before.as_str()), _address(after.as_str())
    home: Parts = tuple(keys(old.removeprefix("#")))
    there: Parts = tuple(keys(new.removeprefix("#")))
    users = [p for p, value in tree.walk() if p and _refers(p, value, old)]
    *above, key = home
    try:
        holder = tree.at(tuple(above))
    except LookupError:
        holder = {}
    exists = isinstance(holder, dict) and key in holder
    if not exists and not users:
        raise before.refuse(
            "no-such-path",
            f"nothing is called `{before.value}`",
            "correct it, or remove the transform if it is not needed any more",
        )
    for place in users:
        tree.put(place, f"{new}{str(tree.at(place)).removeprefix(old)}")
    if exists and above == list(there[:-1]):
        assert isinstance(holder, dict)
        if there[-1] in holder:
            raise conflict(after, f"`{after.value}` is there already")
        tree.rekey(tuple(above), lambda name: str(there[-1]) if name == key else name)


def _pair(args: Source) -> tuple[Source, Source]:
    for holder in (args.get("ref"), args.get("rename"), args):
        for before, after in _PAIRS:
            if holder and before in holder and after in holder:
                return holder / before, holder / after
    raise args.refuse("missing-key", "the keys 'from' and 'to' are missing")


def _refers(place: Parts, value: Json, address: str) -> bool:
    if not isinstance(value, str) or not (
        value == address or value.startswith(f"{address}/")
    ):
        return False
    return place[-1] == "$ref" or place[-3:-1] == ("discriminator", "mapping")


def _address(name: str) -> str:
    return name if name.startswith("#/") else step(_SCHEMAS, name)
