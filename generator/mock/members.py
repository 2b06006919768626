"""Objects made of others: what the document says about which belong to which.

The rules, beside those of `infer`:

- A creating request whose body lists identities of another collection makes those
  objects too: an array named like the plural of that collection's variable (`file_ids`
  for `{file_id}`), or an array of objects that have a property of that name. Meant are
  only collections whose own creating request takes the same property, beside the new
  object or right below it. Other properties that both requests have go to each.
- An object's members are those; below it, all that are there.
- A GET below the item that lists the same schema lists its members.
- A property of the object that holds only numbers, most of them named like the values
  of an enum of the members, counts the members by that property; `total` is all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..metaschema import Schema
from ..names import singular_snake, snake
from ..plain import Json
from .api import Operation
from .roles import Collection
from .shapes import Shapes


@dataclass(frozen=True, slots=True)
class Link:
    """That creating an item of one collection creates some of another, `target`.

    `names` are the body's properties that list them; `tally` is the property that
    counts them, and the members' property that it counts by.
    """

    target: Collection
    names: tuple[str, ...]
    is_below: bool
    shared: frozenset[str]
    tally: tuple[str, str] | None

    def bodies(self, body: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
        """What each member is made from, as if it were created by itself."""
        common = {name: body[name] for name in self.shared & body.keys()}
        for name in self.names:
            items = body.get(name)
            for item in items if isinstance(items, list) else ():
                if isinstance(item, dict):
                    yield {**common, **item}
                else:
                    yield {**common, self.target.variable: item}


def links(
    collection: Collection, others: Iterable[Collection], shapes: Shapes
) -> tuple[Link, ...]:
    """The links of a collection to others, by the rules above."""
    create = collection.operations.get("create")
    sent = sendable(create, shapes) if create is not None else {}
    found: list[Link] = []
    for target in others:
        own = target.operations.get("create")
        takes = sendable(own, shapes) if own is not None else {}
        is_below = target.key.startswith(f"{collection.key}/")
        near = target.key if is_below else _parent(target.key)
        place = collection.key if is_below else _parent(collection.key)
        if target is collection or target.variable not in takes:
            continue
        if (_parent(near) if is_below else near) != place:
            continue
        names = tuple(
            name
            for name, schema in sent.items()
            if _lists(name, schema, target.variable, shapes)
        )
        if names:
            shared = frozenset(sent.keys() & takes.keys()) - {target.variable}
            tally = _tally(collection.schema, target.schema, shapes)
            found.append(Link(target, names, is_below, shared, tally))
    return tuple(found)


def counted(link: Link, members: Iterable[Mapping[str, Json]], zero: Json) -> Json:
    """The tally of members; `zero` is one from the example, for its names."""
    if link.tally is None or not isinstance(zero, dict):
        return zero
    _, by = link.tally
    values = [member.get(by) for member in members]
    return {
        name: len(values) if snake(name) == "total" else values.count(name)
        for name in zero
    }


def sendable(operation: Operation, shapes: Shapes) -> dict[str, Schema]:
    """The properties that the body of an operation's request can have."""
    media = operation.body.media if operation.body is not None else ()
    found: dict[str, Schema] = {}
    for each in media:
        found |= shapes.properties(each.schema)
    return found


def _parent(key: str) -> str:
    """The path above a collection: that of an item, or "" at the top."""
    return key.rsplit("/", 2)[0]


def _lists(name: str, schema: Schema, variable: str, shapes: Shapes) -> bool:
    if not variable or "array" not in shapes.types(schema):
        return False
    items = shapes.items(schema)
    if shapes.types(items) <= {"string", "integer"}:
        return singular_snake(name) == snake(variable)
    return variable in shapes.properties(items)


def _tally(schema: Schema, member: Schema, shapes: Shapes) -> tuple[str, str] | None:
    enums = {
        name: [str(value) for value in shapes.enum(item) or ()]
        for name, item in shapes.properties(member).items()
    }
    for name, item in shapes.properties(schema).items():
        counts = shapes.properties(item)
        if not counts or not all(
            shapes.types(each) <= {"integer"} for each in counts.values()
        ):
            continue
        for by, values in enums.items():
            if sum(each in values for each in counts) * 2 > len(counts):
                return name, by
    return None
