"""Pages, and walking through them, asynchronously."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from ..pages import BasePage

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..request import Call
    from .client import AsyncAPIClient

__all__ = ["BaseAsyncPage"]

_T = TypeVar("_T")


class BaseAsyncPage(BasePage[_T], Generic[_T]):
    """One page of a list. Iterating over it goes on through all the pages after it."""

    async def __aiter__(self) -> AsyncIterator[_T]:  # type: ignore[override, unused-ignore]
        async for page in self.iter_pages():
            for item in page._get_page_items():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Give this page and all after it, each asked for when it is reached."""
        page = self
        asked: set[str] = set()
        yield page
        while page.has_next_page():
            page._note_next(asked)
            before, page = page, await page.get_next_page()
            page._check_progress(before)
            yield page

    async def get_next_page(self) -> Self:
        """Ask for the next page, with the headers and options of the first.

        Raises:
            RuntimeError: There is none: ask `has_next_page()` first.
        """
        return await self._ask(self._next_call())

    async def get_previous_page(self) -> Self:
        """Ask for the page before this one, with the headers and options of the first.

        Raises:
            RuntimeError: None is known: ask `has_previous_page()` first.
        """
        return await self._ask(self._previous_call())

    async def _ask(self, call: Call) -> Self:
        client = cast("AsyncAPIClient", self._client)
        return cast("Self", await client._perform(call, "parsed"))
