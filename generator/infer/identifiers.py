"""What operations' ids tell of their names, once the words are gone that paths tell too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..names import words
from ..nouns import singular
from .words import begins_with_verb, name_of

_PLACE = re.compile(r"\{[^{}]*\}")
_VERSION = re.compile(r"v\d+\w*", re.IGNORECASE)
# What links the words that are left with those that are gone.
_LINKS = frozenset("a an the of for from in on to by at and with".split())


def spoken_id(identifier: str, verb: str, path: str, tags: Sequence[str]) -> list[str]:
    """The words of an operation's id, without what frameworks put around them.

    Those are the path and the verb, the name of a class, and a tag. There is none left of
    an id that says nothing else.
    """
    text = _unframed(identifier, verb, path)
    if "/" in text.strip("/{}") and not _begins_with_tag(text, tags):
        return []
    # A number at the end only tells several of one name apart.
    text = re.split(r"[/.]", re.sub(r"\.\d+$", "", text))[-1]
    head, found, tail = text.partition("_")
    if found and head.lower().endswith(("controller", "resource", "handler")):
        text = tail
    versions = {part.lower() for part in path.split("/") if _VERSION.fullmatch(part)}
    spoken = [word for word in words(name_of(text, "")) if word not in versions]
    if _letters("".join(spoken)) in _mechanical(verb, path):
        return []
    for tag in tags:
        named = list(words(name_of(tag, "")))
        if named and spoken[: len(named)] == named and len(spoken) > len(named):
            spoken = spoken[len(named) :]
    return spoken


def _begins_with_tag(text: str, tags: Sequence[str]) -> bool:
    head = name_of(text.partition("/")[0], "")
    return text.count("/") == 1 and head in {name_of(tag, "") for tag in tags}


def _unframed(identifier: str, verb: str, path: str) -> str:
    """The id without its path: `read_item_items__item_id__get` has it at the end."""
    ending = f"{re.sub(r'[^0-9A-Za-z]', '_', path)}_{verb}"
    if identifier.lower().endswith(ending.lower()):
        return identifier[: -len(ending)]
    beginning = f"{verb}-{path}_"
    if identifier.startswith(beginning):
        return identifier.removeprefix(beginning)
    return identifier


def _mechanical(verb: str, path: str) -> set[str]:
    """What ids are that were made of a path, with its version or without.

    A place in it may be called `id`, whatever its name is.
    """
    every = (path, _PLACE.sub("id", path))
    paths = (*every, *(re.sub(r"/v\d+(?=/)", "", each) for each in every))
    return {
        form
        for each in paths
        for form in (_letters(verb + each), _letters(each + verb), _letters(each))
    }


def _letters(text: str) -> str:
    return re.sub(r"[^0-9a-z]", "", text.lower())


def shorter(spoken: Sequence[str], groups: Sequence[str]) -> Iterator[str]:
    """Names that an operation's words make, the shortest first.

    `groups` are the names of the resources that it is in: what they say does not have to
    be said again, at the end of a name or after the verb.
    """
    said = {singular(word) for name in groups for word in words(name)}
    rest = list(spoken)
    while len(rest) > 1 and _is_said(rest[0], said) and begins_with_verb(rest[1]):
        del rest[0]
    if len(rest) > 1 and begins_with_verb(rest[0]):
        while len(rest) > 1 and _is_said(rest[1], said):
            del rest[1]
    while again := _said_at_end(rest, said):
        del rest[-again:]
    for found in (rest, list(spoken)):
        # What begins with a link has lost what it was about.
        if found and found[0] not in _LINKS:
            yield "_".join(found)


def _said_at_end(rest: Sequence[str], said: set[str]) -> int:
    """How many words at the end say nothing new, other than the first one.

    `controllerrevisions` says what `controller_revision` says.
    """
    if len(rest) > 1 and (rest[-1] in _LINKS or _is_said(rest[-1], said)):
        return 1
    runs = (n for n in (2, 3) if n < len(rest) and _is_said("".join(rest[-n:]), said))
    return next(runs, 0)


def _is_said(word: str, said: set[str]) -> bool:
    """Whether a group is called so; what is in `namespaces` is `namespaced`."""
    return singular(word) in said or (word.endswith("ed") and word[:-1] in said)
