"""Members of objects, as `members` says which they are: made, counted, carried along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..plain import Json
from .checks import Call
from .members import Link, counted, links
from .overlay import Overlay
from .replies import Replies
from .roles import Collection, success_media, variables
from .states import advance, is_done
from .store import Scope, Store, Stored


class Parts:
    """The members of the objects in a store.

    `whole` is, in all methods, an object's identity after those of the objects above.
    """

    def __init__(
        self,
        collections: Iterable[Collection],
        store: Store,
        overlay: Overlay,
        replies: Replies,
    ) -> None:
        known = tuple(collections)
        self._links = {each.key: links(each, known, overlay.shapes) for each in known}
        self._store = store
        self._overlay = overlay
        self._replies = replies

    def links(self, collection: Collection) -> tuple[Link, ...]:
        return self._links[collection.key]

    def members(self, link: Link, stored: Stored, whole: Scope) -> list[Stored]:
        """The members of an object that are still there, oldest first."""
        key = link.target.key
        if link.is_below:
            return self._store.all(key, whole)
        found = [self._store.get(*each) for each in stored.members if each[0] == key]
        members = [each for each in found if each is not None]
        return sorted(members, key=lambda each: each.position)

    def make(
        self, collection: Collection, stored: Stored, whole: Scope, body: Json
    ) -> None:
        """Makes the members that a creating request lists."""
        for link in self.links(collection):
            scope = whole if link.is_below else whole[:-1]
            for each in link.bodies(body) if isinstance(body, dict) else ():
                identity = str(each[link.target.variable])
                self._make(link.target, scope, identity, each)
                stored.members.append((link.target.key, scope, identity))

    def _make(
        self, target: Collection, scope: Scope, identity: str, body: dict[str, Json]
    ) -> None:
        create = target.operations["create"]
        path = dict(zip(variables(create.path), scope, strict=True))
        example = self._replies.body(success_media(create))
        members = example if isinstance(example, dict) else {}
        call = Call(create, path, {}, body)
        value = self._overlay.created(members, target.schema, call)
        value[target.identity] = body[target.variable]
        self._store.put(target.key, scope, identity, value)

    def count(self, collection: Collection, stored: Stored, whole: Scope) -> None:
        """Brings the numbers of members in an object up to date."""
        for link in self.links(collection):
            if link.tally is not None and link.tally[0] in stored.value:
                name = link.tally[0]
                values = [each.value for each in self.members(link, stored, whole)]
                stored.value[name] = counted(link, values, stored.value[name])

    def advance(self, collection: Collection, stored: Stored, whole: Scope) -> None:
        """Lets an object come to an end, and its members, which it is the whole of."""
        tallies = [each.tally[0] for each in self.links(collection) if each.tally]
        advance(collection, stored, frozenset(tallies))
        for link in self.links(collection):
            for member in self.members(link, stored, whole):
                advance(link.target, member)
        self.count(collection, stored, whole)

    def follow(
        self,
        collection: Collection,
        stored: Stored,
        whole: Scope,
        example: Mapping[str, Json],
    ) -> None:
        """Gives members that are not at an end the state that their object has now."""
        for link in self.links(collection):
            if link.tally is None or link.tally[1] not in example:
                continue
            state = {link.tally[1]: example[link.tally[1]]}
            for member in self.members(link, stored, whole):
                if not is_done(link.target, member.value):
                    schema = link.target.schema
                    member.value = self._overlay.updated(member.value, schema, state)
