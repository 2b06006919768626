"""Ways of walking lists, as the settings describe them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..errors import Location
from ..load import Source


@dataclass(frozen=True, slots=True)
class PageField:
    """A field or parameter of a page: its schema, and what it is for.

    `path` leads to it from the top of the page, and has one name where it is not nested.
    Purposes are those of the format, such as `next_cursor_field`.
    """

    path: tuple[str, ...]
    schema: Source
    purpose: str | None
    needed: bool = True
    """Whether a list has to have it to be one that the scheme walks."""

    @property
    def name(self) -> str:
        return self.path[-1]


@dataclass(frozen=True, slots=True)
class PageScheme:
    """A way of walking lists.

    `request` and `response` have the top fields only; `nested` those below them that
    have a purpose. Without a `response` the reply is the list itself. `headers` pairs
    the names of the reply's headers with what they hold.
    """

    name: str
    kind: Literal[
        "cursor", "cursor_id", "cursor_url", "offset", "page_number", "fake_page"
    ]
    request: tuple[PageField, ...]
    response: tuple[PageField, ...]
    nested: tuple[PageField, ...]
    item_field: str | None
    """The field of an item that serves as the cursor."""
    in_body: bool
    continue_on_empty: bool
    description: Source | None
    location: Location
    headers: tuple[tuple[str, PageField], ...] = ()
