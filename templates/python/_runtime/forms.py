"""Bodies that an operation takes in several forms, one of which the caller chooses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from .guards import is_mapping
from .request import Call, Encoding
from .types import NotGiven, Omit

__all__ = ["Form", "if_any", "in_one_form", "one_of"]

_USUAL = {"*": "application/octet-stream", "application": "application/octet-stream"}
_USUAL["text"] = "text/plain"


class Form(NamedTuple):
    """One form of a body: the media types that it is sent as, and the parts of a `Call`."""

    media: str | tuple[str, ...]
    body: Any = None
    files: Mapping[str, object] | None = None
    content: Any = None
    encoding: Encoding = "json"
    annotation: object = None
    """The type of the whole body, where that says how it is sent; see `transform`."""

    @property
    def medias(self) -> tuple[str, ...]:
        """The media types and ranges of such, the usual one first."""
        return (self.media,) if isinstance(self.media, str) else self.media

    @property
    def values(self) -> dict[str, object]:
        """The fields, or what is the whole of it."""
        found: dict[str, object] = {}
        for part in (self.body, self.files, self.content):
            if is_mapping(part):
                found.update(part)
            elif part is not None:
                found["body"] = part
        return found

    @property
    def given(self) -> set[str]:
        """The names of the fields that have a value."""
        values = self.values.items()
        return {name for name, v in values if not isinstance(v, (Omit, NotGiven))}


def one_of(media: str | Omit, *forms: Form) -> Form:
    """Choose the form that is sent as `media`; the first one if that is omitted.

    Raises:
        TypeError: A value is given that has no place in this form.
        ValueError: No form is sent so, or this has to be chosen.
    """
    if isinstance(media, Omit):
        chosen, sent_as = forms[0], _usual(forms[0].medias[0])
    else:
        found = [form for form in forms if any(_fits(media, m) for m in form.medias)]
        if not found:
            every = ", ".join(m for form in forms for m in form.medias)
            raise ValueError(f"The body is sent as one of {every}, not as {media}")
        chosen, sent_as = found[0], media
    known = {_argument(name) for name in chosen.values}
    for form in forms:
        if lost := {name for name in form.given if _argument(name) not in known}:
            raise TypeError(
                f"`{min(lost)}` has no place in a body of the type {sent_as}: say by"
                f" `content_type` which one is meant, such as {form.medias[0]}"
            )
    if chosen.annotation is not None:
        from .transform import transform

        # Not before: what can be walked through only once is for one form alone.
        chosen = chosen._replace(body=transform(chosen.body, chosen.annotation))
    return chosen._replace(media=sent_as)


def if_any(fields: Mapping[str, object]) -> Mapping[str, object] | None:
    """Give the fields of a body; None where none is given, and so there is no body."""
    given = any(not isinstance(v, (Omit, NotGiven)) for v in fields.values())
    return fields if given else None


def in_one_form(call: Call) -> Call:
    """Give a call with the parts of the form that was chosen for its body."""
    form = call.body
    if not isinstance(form, Form):
        return call
    headers = {**(call.headers or {})}
    if form.files is None:
        headers["Content-Type"] = form.medias[0]
    return call._replace(
        body=form.body,
        files=form.files,
        content=form.content,
        encoding=form.encoding,
        headers=headers,
    )


def _argument(name: str) -> str:
    """What fields have in common that are one argument: `ids` and `ids[]`, or `iDs`."""
    return re.sub(r"[\W_]", "", name).lower() or name


def _usual(media: str) -> str:
    if "*" not in media and "/" in media:
        return media
    found = _USUAL.get(media.partition("/")[0])
    if found is None and "/" in media:
        raise ValueError(f"Say by `content_type` which type of {media} the body has")
    return found or "application/octet-stream"


def _fits(media: str, known: str) -> bool:
    """Whether a media type is this one, or one of a range."""
    if media == known or "/" not in known:
        return True
    main, _, rest = known.partition("/")
    if rest != "*":
        return False
    return main in ("*", media.partition("/")[0])
