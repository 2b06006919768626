from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["ThingRetrieveParams"]


class ThingRetrieveParams(TypedDict):
    long: NotRequired[str]
    """A sentence that is long enough to be broken, and broken again. A sentence that is
    long enough to be broken, and broken again. A sentence that is long enough to be
    broken, and broken again. A sentence that is long enough to be broken, and broken
    again. A sentence that is long enough to be broken, and broken again. A sentence
    that is long enough to be broken, and broken again.
    """

    marks: NotRequired[str]
    """one\rtwo\r
    three\x0bfour\x0cfive\x85six\u2028seven\u2029import os
    """
