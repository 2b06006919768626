"""The state of an object: the attributes that a poll of the settings waits on."""

from __future__ import annotations

import copy
from collections.abc import Mapping

from ..plain import Json
from .roles import Collection, success_media
from .store import Stored


def is_done(collection: Collection, value: Json) -> bool:
    """Whether a poll would end: it does when any one of its conditions holds."""
    if not collection.until:
        return True
    return any(condition.holds(value) for condition in collection.until)


def advance(
    collection: Collection, stored: Stored, counted: frozenset[str] = frozenset()
) -> None:
    """Ends what a poll waits for.

    The state becomes that of the first example of retrieving that is at an end. What is
    `counted` follows from other objects, so the object's own state has to end as well.
    """
    retrieve = collection.operations.get("retrieve")
    own = [each for each in collection.until if each.attribute[0] not in counted]
    if retrieve is None or not collection.until:
        return
    if any(condition.holds(stored.value) for condition in own or collection.until):
        return
    media = success_media(retrieve)
    for example in media.examples.values() if media is not None else ():
        if isinstance(example, dict) and is_done(collection, example):
            take_state(collection, stored, example)
            return


def take_state(
    collection: Collection, stored: Stored, example: Mapping[str, Json]
) -> None:
    """Gives an object the state of an example, and nothing else of it."""
    names = {condition.attribute[0] for condition in collection.until}
    for name in names & example.keys():
        stored.value[name] = copy.deepcopy(example[name])
