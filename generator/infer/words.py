"""Names that settings may have, from whatever a document calls things."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence

from ..names import snake
from ..nouns import singular
from ..spellings import as_words

# How far numbers behind names are counted one by one.
_MOST_COUNTED = 100

# What methods are called for, where a path or an operation's id begins with it.
_VERBS = frozenset(
    "accept acknowledge activate add allow answer append apply approve archive assign"
    " attach authenticate authorize autocomplete backup ban batch block bulk calculate"
    " call cancel capture change check claim clear clone close commit compare complete"
    " compute confirm connect convert copy count create deactivate decline decode decrypt"
    " delete deny deploy describe destroy detach detect disable disconnect dismiss"
    " download drop duplicate edit embed enable encode encrypt end enqueue estimate"
    " evaluate exchange execute expire explain export extend extract fetch filter finalize"
    " find finish flush follow fork forward forward generate get grant hide import"
    " increment ingest initialize initiate insert install invalidate invite invoke issue"
    " join kick kill leave like link list load lock login logout lookup mark materialize"
    " merge migrate modify move mute notify open parse patch pause pay perform pin ping"
    " play poll post prepare preview process promote provision prune publish pull purge"
    " push put query read rebuild recalculate recover redeem redeliver refresh refund"
    " register reject release reload remove rename render renew reopen reorder replace"
    " replay reply report request rerun reset resend resize resolve restart restore resume"
    " retrieve retry return revert revoke rewind rotate run save scale scan schedule"
    " search seek select send set sign share shuffle shutdown signal simulate skip snooze"
    " start stop submit subscribe suggest suspend swap switch sync synchronize tag test"
    " toggle track transfer transform translate trigger trim unarchive unassign unban"
    " unblock unfollow uninstall unlink unlock unmute unpause unpin unpublish unregister"
    " unshare unstar unsubscribe unsuspend update upgrade upload upsert use validate verify"
    " view void vote wait watch withdraw write".split()
)


# Those that are nouns as often, in front of other nouns: `test_runs`, `search_results`.
_NOUNS = frozenset(
    "answer archive backup ban batch block call change charge check claim copy export filter"
    " follow grant import invite issue leave link list load lock log login mark match"
    " order patch pay pin play post process purge query read record refund release report"
    " request reset return run scale scan schedule search set share start stop sync tag"
    " test track transfer trigger update use view vote watch".split()
)


# Names become names of files, up to two in one, which may have 255 characters.
_LONGEST = 80


def name_of(text: str, otherwise: str) -> str:
    """The snake-cased name in a text; `otherwise` where there is none in it."""
    text = text[: 4 * _LONGEST]
    plain = _without_accents(text) if not text.isascii() else text
    plain = as_words(re.sub(r"[^0-9A-Za-z_]+", " ", plain).strip())
    found = snake(plain) if plain else ""
    found = found[:_LONGEST].rstrip("_")
    if not found:
        return otherwise
    return found if found.isidentifier() else f"{otherwise or 'n'}{found}"


def _without_accents(text: str) -> str:
    """The text with what Unicode (UAX 15) takes for marks on letters left out."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


def plain_words(text: str) -> list[str]:
    """The words between what is neither letter nor digit, spelt as they are."""
    return re.findall(r"[0-9A-Za-z]+", _without_accents(text).replace("'s ", " "))


def bare(name: str) -> str:
    """What is left of a name in that of a class: `foo_2` and `foo2` are both `Foo2`."""
    return name.replace("_", "")


def distinct(
    wanted: str, taken: Collection[str], compared: Callable[[str], str] = str
) -> str:
    """The name, with a number where it is taken; `compared` is what counts of it.

    It is the lowest number, unless so many are taken that each would count for too long.
    """
    if compared(wanted) not in taken:
        return wanted

    def is_free(number: int) -> bool:
        return compared(f"{wanted}_{number}") not in taken

    number = next(filter(is_free, range(2, _MOST_COUNTED)), None)
    if number is None:
        least, most = _MOST_COUNTED, 2 * _MOST_COUNTED
        while not is_free(most):
            least, most = most, 2 * most
        number = bisect_left(range(most), x=True, lo=least, key=is_free)
    return f"{wanted}_{number}"


def begins_with_verb(name: str) -> bool:
    """Whether a name in snake case says what is done."""
    return name.partition("_")[0] in _VERBS


def says_what_is_done(name: str, spoken: Sequence[str]) -> bool:
    """Whether a name such as `send_messages` is that of a call, and of no things.

    `spoken` are the words of the operation's id, which begin with the verb then.
    """
    verb, _, rest = name.partition("_")
    if not rest or verb not in _VERBS:
        return False
    return verb not in _NOUNS or list(spoken[:1]) == [verb]


def is_only_a_verb(name: str, spoken: Sequence[str]) -> bool:
    """Whether a name such as `download`, or `get_or_create`, can be nothing else.

    Of one word that does for nouns too, and of several words, the operation has to say
    so, but of those that begin with `get`.
    """
    verb, _, rest = name.partition("_")
    if verb not in _VERBS:
        return False
    clear = verb == "get" or not (rest or verb in _NOUNS)
    return clear or list(spoken[:1]) == [verb]


def is_plural(name: str) -> bool:
    """Whether the last word of a name in snake case is that of several things."""
    last = name.rpartition("_")[2]
    return singular(last) != last


def same_words(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the words are the same, in the singular or in the plural."""
    return list(map(singular, some)) == list(map(singular, others))
