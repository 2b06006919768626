"""Keywords that are hardly meant as they are written.

Schemas of OpenAPI 3.1 may have keywords that nobody knows, so a slip of the pen is legal
there, and says nothing. What is nearly a keyword is told of.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache

from .nearest import nearest

_KEYWORDS = frozenset(
    "$anchor $comment $defs $dynamicAnchor $dynamicRef $id $ref $schema $vocabulary"
    " additionalProperties allOf anyOf const contains contentEncoding contentMediaType"
    " contentSchema default dependentRequired dependentSchemas deprecated description"
    " discriminator else enum example examples exclusiveMaximum exclusiveMinimum"
    " externalDocs format if items maxContains maxItems maxLength maxProperties maximum"
    " minContains minItems minLength minProperties minimum multipleOf not oneOf pattern"
    " patternProperties prefixItems properties propertyNames readOnly required then title"
    " type unevaluatedItems unevaluatedProperties uniqueItems writeOnly xml".split()
)
# Of earlier dialects and versions, and of none: what is no slip for a keyword above.
_OTHERS = frozenset(
    "additionalItems definitions dependencies divisibleBy id nullable".split()
)
_KNOWN = _KEYWORDS | _OTHERS
# Of all letters, how many are the same in the same order: `requred` has 0.93 of them.
_ALIKE = 0.82


def misspelt(keywords: Collection[str]) -> Iterator[tuple[str, str]]:
    """The keys of a schema that are nearly keywords which it lacks, each with that."""
    if _KNOWN.issuperset(keywords):
        return
    for key in keywords:
        if key not in _KNOWN and not key.startswith("x-"):
            meant = _meant(key)
            if meant and meant not in keywords:
                yield key, meant


@cache
def _meant(key: str) -> str:
    return nearest(key, _KEYWORDS, _ALIKE)
