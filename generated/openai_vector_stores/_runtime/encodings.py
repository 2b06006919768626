"""Fields of forms that are written as the API's document says by `encoding`.

Source: OpenAPI 3.1.1, 4.8.15. Of a list each item is a field, under one name. What has
parts of its own is JSON, unless a style says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import quote, urlencode

from .body import encode_json
from .guards import is_collection, is_mapping, is_tuple
from .query import OwnWay, flatten, members_of, parts_of, plain, text_of
from .styles import QueryStyle, styled
from .types import NotGiven, Omit

__all__ = ["Encoded", "FormField", "encoded", "querystring"]

_DELIMITERS: Mapping[QueryStyle, str] = {
    "form": ",",
    "spaceDelimited": " ",
    "pipeDelimited": "|",
}


class FormField(NamedTuple):
    """A field of a form; its media type is None where that is plain text."""

    name: str
    text: str
    media: str | None = None


class Encoded(OwnWay):
    """A value of a form, and how it is written."""

    def __init__(
        self,
        value: object,
        media: str | None,
        style: QueryStyle | None,
        explode: bool,
        reserved: bool,
        headers: Mapping[str, str] | None,
    ) -> None:
        self.value = value
        self.media = media
        self.headers = headers
        self._style: QueryStyle | None = style
        self._explode = explode
        self._reserved = reserved

    @property
    def items(self) -> Iterable[object]:
        """The values that are fields of their own."""
        value = self.value
        return value if is_collection(value) and not is_tuple(value) else (value,)

    def holding(self, value: object) -> Encoded:
        """Give another value that is written in the same way."""
        said = self._style, self._explode, self._reserved
        return Encoded(value, self.media, *said, self.headers)

    def encoded(self, name: str) -> str:
        """Give the `name=value&...` of a form that is written as a query."""
        style = self._style
        if style is not None and style != "deepObject":
            own = styled(
                self.value, style, explode=self._explode, reserved=self._reserved
            )
            return own.encoded(name) if isinstance(own, OwnWay) else ""
        return urlencode([(field.name, field.text) for field in self.fields(name)])

    def fields(self, name: str) -> Iterator[FormField]:
        """Give the fields that the value is.

        Raises:
            TypeError: It has no place in a form. The message names the field.
        """
        value, style = plain(self.value), self._style
        nested = is_mapping(value) or is_collection(value)
        if style is None:
            items: Iterable[object] = value if is_collection(value) else (value,)
            for item in items:
                if item is not None and not isinstance(item, Omit):
                    yield self._field(name, plain(item))
        elif style == "deepObject":
            # Its lists have numbers: two objects with the same keys stay two.
            for key, text in flatten(name, value, "indices", "brackets"):
                yield FormField(key, text, self.media)
        elif nested and not self._explode:
            parts = list(parts_of(name, value))
            if any(_DELIMITERS[style] in part for part in parts):
                raise ValueError(
                    f"An item of `{name}` has the character that is between items"
                )
            yield FormField(name, _DELIMITERS[style].join(parts), self.media)
        elif is_mapping(value):
            for key, text in members_of(name, value):
                yield FormField(key, text, self.media)
        else:
            for text in parts_of(name, value):
                yield FormField(name, text, self.media)

    def _field(self, name: str, value: object) -> FormField:
        is_json = self.media is not None and _is_json(self.media)
        if not is_json and not is_mapping(value) and not is_collection(value):
            return FormField(name, text_of(name, value), self.media)
        text = (encode_json(value) or b"null").decode()
        return FormField(name, text, self.media if is_json else "application/json")


def encoded(
    value: object,
    media: str | None = None,
    *,
    style: QueryStyle | None = None,
    explode: bool = False,
    reserved: bool = False,
    headers: Mapping[str, str] | None = None,
) -> object:
    """Give a value of a form as it is to be written; what is None or omitted stays so.

    Args:
        media: The media type of the field, or of each of a list: JSON is written as such.
        style: Writes it as a parameter of a query instead, with `explode` and `reserved`.
        headers: What a part of multipart form data has besides.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return value
    # An open file could be gone through too, line by line.
    given = value if hasattr(value, "read") else plain(value)
    return Encoded(given, media, style, explode, reserved, headers)


class _WholeQuery(OwnWay):
    """A value that is all of a query, and has no name in it."""

    def __init__(self, value: object) -> None:
        self.value = value

    def encoded(self, name: str) -> str:
        value = self.value
        if not is_mapping(value):
            return quote(text_of(name, value), safe="")
        fields = [encoded(item) for item in value.values()]
        parts = [
            item.encoded(key)
            for key, item in zip(value, fields, strict=True)
            if isinstance(item, OwnWay)
        ]
        return "&".join(filter(None, parts))


def querystring(value: object) -> object:
    """Give a value that is all of a query; what is None or omitted stays so.

    A text is percent-encoded as a whole, and a mapping is a form.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return value
    return _WholeQuery(plain(value))


def _is_json(media: str) -> bool:
    name = media.partition(";")[0].strip().lower()
    return name in ("application/json", "text/json") or name.endswith("+json")
