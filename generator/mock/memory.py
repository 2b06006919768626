"""The stateful half of the server: what was created is there until it is deleted."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from threading import RLock

from ..metaschema import Schema
from ..plain import Json
from ..settings import Settings
from .api import Api, Operation
from .checks import Call
from .infer import infer
from .overlay import Overlay
from .pages import Pages, UnknownCursorError, pages
from .parts import Parts
from .prefer import Chosen
from .replies import Replies
from .roles import (
    Collection,
    Role,
    items_at,
    scheme_of,
    success_media,
    variables,
)
from .shapes import Shapes
from .states import take_state
from .store import Scope, Store, Stored


class RefusedError(Exception):
    """A request that is well formed and cannot be met; `status` says how."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Memory:
    """Answers the operations whose roles are known (see `infer`)."""

    def __init__(
        self, api: Api, settings: Settings | None, shapes: Shapes, replies: Replies
    ) -> None:
        self._roles = infer(api, settings, shapes)
        self._settings = settings
        self._shapes = shapes
        self._replies = replies
        self._overlay = Overlay(shapes, api.definitions)
        self._store = Store()
        collections = self._roles.collections
        self._parts = Parts(collections, self._store, self._overlay, replies)
        self._lock = RLock()

    def answer(self, call: Call, chosen: Chosen) -> tuple[Json | bytes] | None:
        """The body of the reply, in a tuple; None where the example is as good.

        Raises RefusedError: 404 for what is not there, in the path or above it, 400 for
        a cursor that no item stands for.
        """
        with self._lock:
            names = variables(call.operation.path)
            scope = tuple(str(call.path[name]) for name in names)
            above = self._roles.above(call.operation)
            for collection in above:
                self._find(collection, scope[: collection.key.count("{}")])
            role = self._roles.of(call.operation)
            if role is None:
                answer = self._below(above, call, scope, chosen)
                return None if answer is None else (copy.deepcopy(answer[0]),)
            act = {
                "create": self._create,
                "list": self._list,
                "retrieve": self._retrieve,
                "update": self._update,
                "delete": self._delete,
                "act": self._act,
            }[role.kind]
            return (copy.deepcopy(act(role, call, scope, chosen)),)

    def _find(self, collection: Collection, whole: Scope) -> Stored:
        *scope, identity = whole
        stored = self._store.get(collection.key, tuple(scope), identity)
        if stored is None:
            name = collection.variable or collection.identity
            raise RefusedError(404, f"There is nothing with the {name} {identity!r}.")
        return stored

    # ---- One for each role -----------------------------------------------------------

    def _create(self, role: Role, call: Call, scope: Scope, chosen: Chosen) -> Json:
        collection = role.collection
        example = self._example(chosen)
        if not isinstance(example, dict):
            example = self._replies.samples.value(collection.schema)
        members = example if isinstance(example, dict) else {}
        identity = self._identity(collection, call, members)
        return self._make(collection, call, (*scope, str(identity)), members, identity)

    def _make(
        self,
        collection: Collection,
        call: Call,
        whole: Scope,
        example: Mapping[str, Json],
        identity: Json,
    ) -> Json:
        value = self._overlay.created(example, collection.schema, call)
        value[collection.identity] = identity
        upload = call.uploads[0].content if call.uploads else None
        key, scope = collection.key, whole[:-1]
        stored = self._store.put(key, scope, whole[-1], value, upload)
        self._parts.make(collection, stored, whole, call.body)
        self._parts.count(collection, stored, whole)
        return stored.value

    def _identity(
        self, collection: Collection, call: Call, example: Mapping[str, Json]
    ) -> Json:
        """The identity of a new object: chosen by the client, else a fresh one."""
        body = call.body if isinstance(call.body, dict) else {}
        for name in (collection.variable, collection.identity):
            if name and isinstance(chosen := body.get(name), str | int):
                return chosen
        taken = set(self._store.everywhere(collection.key))
        return self._replies.ids.mint(
            collection.key,
            example.get(collection.identity),
            lambda made: str(made) in taken,
        )

    def _list(self, role: Role, call: Call, scope: Scope, chosen: Chosen) -> Json:
        key = role.collection.key
        objects = {
            identity: self._store.get(key, scope, identity)
            for identity in self._store.identities(key, scope)
        }
        found = {name: each for name, each in objects.items() if each is not None}
        for identity, stored in found.items():
            self._parts.count(role.collection, stored, (*scope, identity))
        return self._page(role.collection, call, scope, chosen, [*found.values()])

    def _retrieve(
        self, role: Role, call: Call, scope: Scope, chosen: Chosen
    ) -> Json | bytes:
        stored = self._find(role.collection, scope)
        if chosen.media is not None and not chosen.media.is_json:
            return self._example(chosen) if stored.upload is None else stored.upload
        self._parts.advance(role.collection, stored, scope)
        if chosen.media is None:
            return stored.value
        return self._whole(stored.value, chosen.media.schema)

    def _update(self, role: Role, call: Call, scope: Scope, chosen: Chosen) -> Json:
        collection = role.collection
        if collection.given and call.operation.verb == "put":
            found = self._store.get(collection.key, scope[:-1], scope[-1])
            if found is None:
                example = self._example(chosen)
                members = example if isinstance(example, dict) else {}
                identity = call.path[variables(call.operation.path)[-1]]
                return self._make(collection, call, scope, members, identity)
        stored = self._find(collection, scope)
        body = call.body if isinstance(call.body, dict) else {}
        kept = {collection.identity: stored.value.get(collection.identity)}
        changed = self._overlay.updated(stored.value, collection.schema, body)
        stored.value = {**changed, **kept}
        self._parts.count(collection, stored, scope)
        return stored.value

    def _delete(self, role: Role, call: Call, scope: Scope, chosen: Chosen) -> Json:
        collection = role.collection
        stored = self._find(collection, scope)
        self._store.remove(collection.key, scope[:-1], scope[-1])
        if chosen.media is not None and chosen.media.schema == collection.schema:
            return stored.value
        body = self._example(chosen)
        if isinstance(body, dict) and collection.identity in body:
            body[collection.identity] = stored.value.get(collection.identity)
        return body

    def _act(self, role: Role, call: Call, scope: Scope, chosen: Chosen) -> Json:
        """The object, in the state (see `states`) that the action's example shows."""
        collection = role.collection
        whole = scope[: collection.key.count("{}")]
        stored = self._find(collection, whole)
        example = self._example(chosen)
        if isinstance(example, dict):
            take_state(collection, stored, example)
            self._parts.follow(collection, stored, whole, example)
        self._parts.count(collection, stored, whole)
        return stored.value

    def _below(
        self, above: list[Collection], call: Call, scope: Scope, chosen: Chosen
    ) -> tuple[Json | bytes] | None:
        """What the object above has for it: the file that came with it, or members."""
        if not above or chosen.media is None or call.operation.verb != "get":
            return None
        whole = scope[: above[-1].key.count("{}")]
        stored = self._find(above[-1], whole)
        if not chosen.media.is_json:
            is_file = self._shapes.is_binary(chosen.media.schema)
            return (stored.upload,) if is_file and stored.upload is not None else None
        scheme = scheme_of(call.operation, self._settings)
        listed = items_at(chosen.media.schema, scheme, self._shapes)
        for link in self._parts.links(above[-1]) if listed is not None else ():
            if listed is not None and listed[1] == link.target.schema:
                place = whole if link.is_below else whole[:-1]
                members = self._parts.members(link, stored, whole)
                return (self._page(link.target, call, place, chosen, members),)
        return None

    # ---- Parts -----------------------------------------------------------------------

    def _example(self, chosen: Chosen) -> Json:
        found = chosen.example or (self._replies.body(chosen.media),)
        return copy.deepcopy(found[0])

    def _page(
        self,
        collection: Collection,
        call: Call,
        scope: Scope,
        chosen: Chosen,
        objects: list[Stored],
    ) -> Json:
        def position(identity: str) -> int | None:
            return self._store.position(collection.key, scope, identity)

        how = self._pages(call.operation, collection)
        try:
            window = how.window(objects, call.query, position)
        except UnknownCursorError as error:
            raise RefusedError(400, str(error)) from None
        body = how.body(self._example(chosen), window)
        listed = body.get(how.items) if isinstance(body, dict) and how.items else body
        if isinstance(listed, list):
            listed[:] = [self._whole(each, how.item) for each in listed]
        return body

    def _whole(self, value: Json, schema: Schema) -> Json:
        """An object with all that a reply needs: another one may have needed less."""
        if not isinstance(value, dict):
            return value
        lacking = set(self._shapes.required(schema)) - value.keys()
        sample = self._replies.samples.value(schema) if lacking else None
        if not isinstance(sample, dict):
            return value
        return {**value, **{k: v for k, v in sample.items() if k in lacking}}

    def _pages(self, operation: Operation, collection: Collection) -> Pages:
        scheme = scheme_of(operation, self._settings)
        media = success_media(operation)
        schema: Schema = media.schema if media is not None else {}
        name, item = items_at(schema, scheme, self._shapes) or (None, collection.schema)
        return pages(
            operation, scheme, (schema, name, item), collection.identity, self._shapes
        )
