"""Pages of a list: the part of them that needs no waiting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .addresses import beside
from .errors import SDKError
from .guards import is_mapping
from .models import BaseModel
from .paging import PageInfo, Pagination, Seen
from .query import OwnWay
from .request import Call
from .types import NotGiven, Omit, omit

if TYPE_CHECKING:
    from typing_extensions import Self

    from .client import BaseClient

__all__ = ["BasePage"]

_T = TypeVar("_T")


class BasePage(BaseModel, Generic[_T]):
    """One page of a list; the part that needs no waiting."""

    __slots__ = ("_call", "_client", "_headers")

    _pagination: ClassVar[Pagination]

    if TYPE_CHECKING:
        # Slots, and not fields: pydantic must not see an annotation.
        _client: BaseClient
        _call: Call
        _headers: Mapping[str, str]

    def _bind(
        self, client: object, call: Call, headers: Mapping[str, str] | None = None
    ) -> None:
        """Tell a page where it came from. It is no field, so no dump will show it."""
        object.__setattr__(self, "_client", client)
        object.__setattr__(self, "_call", call)
        object.__setattr__(self, "_headers", headers or {})

    @classmethod
    def _reply_json(cls, body: bytes) -> bytes:
        """Give a reply's body as an object, also where the reply is the list itself."""
        if cls._pagination.item_list or not body.lstrip(b" \t\r\n").startswith(b"["):
            return body
        return b'{"items":%b}' % body

    @classmethod
    def _of_nothing(cls) -> Self:
        """Give a page without items, for a reply that has no content."""
        return cls.model_construct()

    def _get_page_items(self) -> Sequence[_T]:
        return self._pagination.items(self)

    def has_next_page(self) -> bool:
        """Whether there is another page; it may turn out to be empty."""
        return self.next_page_info() is not None

    def has_previous_page(self) -> bool:
        """Whether there is a page before this one, as far as can be known."""
        return self.previous_page_info() is not None

    def next_page_info(self) -> PageInfo | None:
        """Say what the request for the next page asks; None after the last page."""
        return self._pagination.next_page_info(self._seen())

    def previous_page_info(self) -> PageInfo | None:
        """Say what the request for the page before this one asks; None if unknown."""
        return self._pagination.previous_page_info(self._seen())

    def _seen(self) -> Seen:
        call: Call | None = getattr(self, "_call", None)
        asked = {} if call is None else self._asked(call)
        return Seen(self, asked, getattr(self, "_headers", {}))

    def _asked(self, call: Call) -> dict[str, Any]:
        """Give the parameters that this page was asked by."""
        layers: tuple[object, object] = (call.query, call.extra_query)
        if self._pagination.in_body:
            layers = (call.body, call.extra_body)
        found: dict[str, Any] = {}
        for layer in layers:
            if is_mapping(layer):
                found.update(layer)
        return {
            name: value.value if isinstance(value, OwnWay) else value
            for name, value in found.items()
            if not isinstance(value, Omit)
        }

    def _next_call(self) -> Call:
        """Give the call for the next page; see `_call_for`."""
        info = self.next_page_info()
        if info is None:
            raise RuntimeError("This is the last page: ask has_next_page() first")
        return self._call_for(info)

    def _previous_call(self) -> Call:
        """Give the call for the page before this one; see `_call_for`."""
        info = self.previous_page_info()
        if info is None:
            raise RuntimeError(
                "No page is known before this one: ask has_previous_page() first"
            )
        return self._call_for(info)

    def _call_for(self, info: PageInfo) -> Call:
        """Give the call for another page.

        Raises:
            RuntimeError: This page did not come from a client.
            SDKError: The server gave the same page twice: it would do so for ever. Or
                the other page is at another origin, where this call's credentials, and
                all that its caller added, do not belong.
        """
        call: Call | None = getattr(self, "_call", None)
        if call is None:
            raise RuntimeError("This page did not come from a client's method")
        if not isinstance(info.url, NotGiven):
            other = beside(info.url, call, self._client)
        else:
            # Two parameters that name a page would contradict each other.
            overlay: dict[str, Any] = dict.fromkeys(self._pagination.params, omit)
            overlay.update(info.params or info.json or {})
            if self._pagination.in_body:
                if is_mapping(call.extra_body):
                    overlay = {**call.extra_body, **overlay}
                other = call._replace(extra_body=overlay)
            else:
                other = call._replace(
                    extra_query={**(call.extra_query or {}), **overlay}
                )
        if other.path == call.path and self._asked(other) == self._asked(call):
            raise _repeated(info)
        return other

    def _note_next(self, asked: set[str]) -> None:
        """Add what the next page is asked with to what was asked before.

        Raises:
            SDKError: It is there already: the server would lead us round for ever.
        """
        info = self.next_page_info()
        if info is not None:
            mark = repr(info)
            if mark in asked:
                raise _repeated(info)
            asked.add(mark)

    def _check_progress(self, before: BasePage[_T]) -> None:
        """Check that a page is not the one before it again.

        A server that does not know the parameter for numbers answers each request with
        the first page. Values that are no objects may well be all the same.

        Raises:
            SDKError: It has the same objects: the server would lead us on for ever.
        """
        items = self._get_page_items()
        if not self._pagination.counts or not any(map(_is_object, items)):
            return
        if list(items) == list(before._get_page_items()):
            params = ", ".join(f"`{name}`" for name in self._pagination.params)
            raise SDKError(
                "The server gave the same page again when it was asked for the next one:"
                f" it may not know the parameter {params}"
            )


def _is_object(item: object) -> bool:
    return isinstance(item, BaseModel) or is_mapping(item)


def _repeated(info: PageInfo) -> SDKError:
    # An address is not shown: its query may hold a secret.
    what = info.params or info.json or "its address"
    return SDKError(f"The server repeats a page, the one after {what}")
