"""Pages, and walking through them."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from ..pages import BasePage

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..request import Call
    from .client import SyncAPIClient

__all__ = ["BaseSyncPage"]

_T = TypeVar("_T")


class BaseSyncPage(BasePage[_T], Generic[_T]):
    """One page of a list. Iterating over it goes on through all the pages after it."""

    def __iter__(self) -> Iterator[_T]:  # type: ignore[override, unused-ignore]
        for page in self.iter_pages():
            yield from page._get_page_items()

    def iter_pages(self) -> Iterator[Self]:
        """Give this page and all after it, each asked for when it is reached."""
        page = self
        asked: set[str] = set()
        yield page
        while page.has_next_page():
            page._note_next(asked)
            before, page = page, page.get_next_page()
            page._check_progress(before)
            yield page

    def get_next_page(self) -> Self:
        """Ask for the next page, with the headers and options of the first.

        Raises:
            RuntimeError: There is none: ask `has_next_page()` first.
        """
        return self._ask(self._next_call())

    def get_previous_page(self) -> Self:
        """Ask for the page before this one, with the headers and options of the first.

        Raises:
            RuntimeError: None is known: ask `has_previous_page()` first.
        """
        return self._ask(self._previous_call())

    def _ask(self, call: Call) -> Self:
        client = cast("SyncAPIClient", self._client)
        return cast("Self", client._perform(call, "parsed"))
