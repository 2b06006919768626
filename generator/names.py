"""From a document's words to Python names.

Casing is pure and the same everywhere; `assign` is the one pass that makes the names of
one scope distinct. Names depend on what is named, never on the order it comes in.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import count

from .nouns import singular
from .spellings import as_words, odd_words, signed, spelt_out
from .text import Code, identifier

# Words that the format of stainless.yml writes in capitals unless told otherwise.
INITIALISMS = frozenset(
    "3ds ach acl ai api ats cpu crm db dns e2e eeoc gb gpu hd hris html http https id ip"
    " iso jsonl kb kyb kyc lfs mb mp3 mp4 nft saml sdk sku sms ss ssh sso url".split()
)

_SEPARATORS = re.compile(r"[\W_]+")
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# The builtins that annotations of a class's own fields have to reach: those that spell
# scalars. Those of containers have another spelling.
_SCALAR_TYPES = frozenset({"bool", "float", "int", "str"})

# What a model has besides its fields: pydantic's methods, and those of the runtime's own
# base class.
_MODEL_MEMBERS = frozenset(
    "construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json"
    " update_forward_refs validate model_computed_fields model_config model_construct"
    " model_copy model_dump model_dump_json model_extra model_fields model_fields_set"
    " model_json_schema model_parametrized_name model_post_init model_rebuild"
    " model_validate model_validate_json model_validate_strings to_dict to_json".split()
)
_TAKEN_IN_MODELS = _SCALAR_TYPES | _MODEL_MEMBERS
# What a page can do besides.
_PAGE_MEMBERS = frozenset(
    "get_next_page get_previous_page has_next_page has_previous_page iter_pages"
    " next_page_info previous_page_info".split()
)


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of a name in any casing: `getFromURL` is get, from, url."""
    # Python reads identifiers so: `m²` is `m2` (its reference, 2.3).
    plain = unicodedata.normalize("NFKC", name)
    parts = (part for part in _SEPARATORS.split(plain) if part)
    return tuple(word.lower() for part in parts for word in _HUMPS.split(part))


def spoken(name: str) -> str:
    """The words of a name as prose has them: `api_keys` -> `API keys`."""
    return " ".join(_in_prose(word) for word in words(name))


def _in_prose(word: str) -> str:
    one = word.removesuffix("s")
    found = next((each for each in (word, one) if each in INITIALISMS), "")
    return found.upper() + word[len(found) :]


def snake(name: str) -> str:
    """`getFromURL` -> `get_from_url`."""
    return "_".join(words(name))


def singular_snake(name: str) -> str:
    """Snake case with the last word in the singular: `file_batches` -> `file_batch`.

    Only the last one: `stop_ids_for_agency` stays as it is.
    """
    *head, last = words(name)
    return "_".join([*head, singular(last)])


@dataclass(frozen=True, slots=True)
class Casing:
    """How the words of names are written, where the settings' `custom_casings` say so.

    Each mapping is from a word in lower case: `pascal_words` to its spelling in class
    names (`acmeapi` -> `AcmeAPI`), `snake_words` to the one in all other names (where
    that is not the word itself), `singulars` from plurals that have a singular of their
    own. Such a word is found in `AcmeAPI` too, where there would be two, and not in
    `acme-api`, where somebody parted them.

    `learned` is from words in lower case to how a document spells the several words that
    each of them is: with a schema called `AcmeAIModel`, `acmeai` is `AcmeAI`. It changes
    nothing but the case of letters, and custom spellings come before it. With `brief`,
    names that are made of others say no word twice, and `authorIDs` is two words.
    `protected` keeps fields clear of all that begins like pydantic's own names.
    """

    pascal_words: Mapping[str, str] = field(default_factory=dict[str, str])
    snake_words: Mapping[str, str] = field(default_factory=dict[str, str])
    singulars: Mapping[str, str] = field(default_factory=dict[str, str])
    learned: Mapping[str, str] = field(default_factory=dict[str, str])
    brief: bool = False
    protected: bool = True
    # Of a large document the same names are asked for ten times over.
    _pascal: dict[str, str] = field(
        default_factory=dict[str, str], init=False, compare=False
    )

    def pascal(self, name: str) -> str:
        """`price_list` -> `PriceList`, `stop_ids` -> `StopIDs`."""
        if name not in self._pascal:
            spelt = "".join(self._capital(word) for word in self.words(name))
            self._pascal[name] = spelt
        return self._pascal[name]

    def snake(self, name: str) -> str:
        """`getFromURL` -> `get_from_url`, and custom words as the settings have them."""
        return "_".join(
            self.snake_words.get(word, word) for word in self.words(self.spelt(name))
        )

    def singular_snake(self, name: str) -> str:
        """Snake case with the last word in the singular."""
        *head, last = self.words(self.spelt(name))
        ending = self.singulars.get(last) or singular(last)
        return "_".join(self.snake_words.get(word, word) for word in (*head, ending))

    def learning(self, names: Iterable[str]) -> Casing:
        """The same, with what `names` tell of words that are several words.

        Those are adjacent ones of a name, of which one is written in capitals and known
        to be: no more than that tells a spelling from a habit.
        """
        found: dict[str, str] = {}
        for name in sorted(names):
            for word in odd_words(name) if self.brief else ():
                found.setdefault(word.lower(), word[:1].upper() + word[1:])
            for part in _SEPARATORS.split(name):
                for run in _runs(_HUMPS.split(part)):
                    spelt = "".join(map(self._capital, map(str.lower, run)))
                    found.setdefault(spelt.lower(), spelt)
        return replace(self, learned=found)

    def words(self, name: str) -> tuple[str, ...]:
        """The words of a name; a custom one is one, although its spelling has humps."""
        plain = words(name)
        letters = "".join(plain)
        custom = (*self.pascal_words, *self.snake_words, *self.snake_words.values())
        if not any(word.replace("_", "") in letters for word in custom):
            return plain
        found: list[str] = []
        for part in _SEPARATORS.split(name):
            found += _joined(words(part), self._custom)
        return tuple(_joined(tuple(found), self._custom_in_snake_case))

    def spelt(self, name: str) -> str:
        """The name, spelt so that its words show where settings have no say in that."""
        return as_words(name) if self.brief else name

    def _custom(self, parts: tuple[str, ...]) -> str | None:
        word = "".join(parts)
        return word if word in self.pascal_words or word in self.snake_words else None

    def _custom_in_snake_case(self, parts: tuple[str, ...]) -> str | None:
        spelt = "_".join(parts)
        return next(
            (w for w, snake in self.snake_words.items() if snake == spelt), None
        )

    def _capital(self, word: str) -> str:
        one = word.removesuffix("s")
        for spelt, ending in ((word, ""), (one, "s" if one != word else "")):
            if spelt in self.pascal_words:
                return self.pascal_words[spelt] + ending
            if spelt in INITIALISMS:
                return spelt.upper() + ending
        if word in self.learned:
            return self.learned[word]
        return word[:1].upper() + word[1:]


def _runs(parts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The runs of two or more words with an initialism among them that looks like one."""
    if not any(map(_is_initialism, parts)):
        return
    for start in range(len(parts)):
        for end in range(start + 2, len(parts) + 1):
            if any(map(_is_initialism, parts[start:end])):
                yield parts[start:end]


def _is_initialism(word: str) -> bool:
    return len(word) > 1 and word.isupper() and word.lower() in INITIALISMS


def _joined(
    parts: tuple[str, ...], known: Callable[[tuple[str, ...]], str | None]
) -> Iterator[str]:
    """The words, with the longest runs of them that are one word as that."""
    while parts:
        runs = ((n, known(parts[:n])) for n in range(len(parts), 1, -1))
        length, word = next(((n, w) for n, w in runs if w), (1, None))
        yield word or parts[0]
        parts = parts[length:]


def attribute(name: str) -> Code:
    """The snake-cased identifier for an argument, or for the key of a dictionary.

    An underscore before it stays, a digit gets one, and a keyword has one behind it, as
    in the SDKs whose users come here. Symbols alone are spelt out. Raises ValueError when
    there is nothing to make an identifier of.
    """
    return _begun(name, "_", "_")


def method_attribute(name: str) -> Code:
    """Like `attribute`, clear of what every resource has; a digit gets `api_`."""
    return _clear_of(PRIVATE, _begun(name, "_", "api_"))


@cache
def _begun(name: str, underscore: str, digit: str) -> Code:
    """The identifier, with what stands for underscores before it, or before a digit."""
    found = snake(signed(name))
    first = underscore if name[:1] == "_" else digit if found[:1].isdigit() else ""
    candidate = first + found if found else snake(spelt_out(name))
    return identifier(f"{candidate}_" if keyword.iskeyword(candidate) else candidate)


PRIVATE = frozenset(
    "_as _client _perform _platform _reply _request _request_page _within".split()
)
"""What resources have for the methods in them."""


def class_identifier(name: str) -> Code:
    """The identifier for a class of this name; `None` gets a trailing underscore."""
    return identifier(f"{name}_" if keyword.iskeyword(name) else name)


def model_attribute(name: str) -> Code:
    """Like `attribute`, clear of what a model has and uses; `api_` is there for `_`."""
    return _clear_of(_TAKEN_IN_MODELS, _begun(name, "api_", "api_"))


def protected_attribute(name: str) -> Code:
    """Like `model_attribute`, and clear of all that begins like pydantic's own names.

    So the format has it, unless the settings turn it off.
    """
    found = model_attribute(name)
    return identifier(f"api_{found}") if found.startswith("model_") else found


def page_attribute(name: str) -> Code:
    """Like `model_attribute`, and clear of what a page can do."""
    return _clear_of(_PAGE_MEMBERS, model_attribute(name))


def member(name: str) -> str:
    """A resource's or method's name, clear of what annotations beside it use."""
    return f"{name}_" if name in _SCALAR_TYPES or name == "object" else name


def key_attribute(name: str) -> Code:
    """Like `attribute`, and clear of what a typed dictionary's annotations use."""
    return _clear_of(_SCALAR_TYPES, attribute(name))


def _clear_of(taken: frozenset[str], name: Code) -> Code:
    return identifier(f"{name}_") if name in taken else name


def assign(
    wanted: Iterable[tuple[str, Code]], elsewhere: Container[Code] = frozenset()
) -> dict[str, Code]:
    """Distinct names for the things of one scope, by their own keys.

    `wanted` pairs each key with the name it would like, and `elsewhere` has the names that
    none of them can have. Where several want the same one, a key spelt exactly like it
    gets it, else the first by code point; the others get a number.
    """
    claims: dict[Code, list[str]] = defaultdict(list)
    for key, name in wanted:
        claims[name].append(key)
    taken = set(claims)
    names: dict[str, Code] = {}
    for name, keys in sorted(claims.items()):
        if len(keys) == 1 and name not in elsewhere:
            names[keys[0]] = name
            continue
        ranked = sorted(keys, key=lambda key: (key != name, key))
        if name not in elsewhere:
            names[ranked.pop(0)] = name
        free = _numbered(name, taken, elsewhere)
        for key in ranked:
            names[key] = next(free)
            taken.add(names[key])
    return names


def _numbered(
    name: Code, taken: set[Code], elsewhere: Container[Code]
) -> Iterator[Code]:
    """`name_2`, `name_3`... but for those that are taken."""
    for number in count(2):
        candidate = Code(f"{name}_{number}")
        if candidate not in taken and candidate not in elsewhere:
            yield candidate
