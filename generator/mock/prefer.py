"""The header Prefer (RFC 7240), by which a client chooses what it wants to be told."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..plain import Json
from .api import Media, Operation, Reply

_PREFERENCE = re.compile(r'\s*([^\s=;,"]+)\s*(?:=\s*("(?:[^"\\]|\\.)*"|[^\s;,"]*))?')


class UnknownWishError(Exception):
    """A wish that the document has no answer to; the text says what there is."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A code and the name of an example, either of which may be left out."""

    code: int | None = None
    example: str | None = None

    def __bool__(self) -> bool:
        return self.code is not None or self.example is not None


@dataclass(frozen=True, slots=True)
class Chosen:
    """A documented reply and its code; the media and its example unless it has none."""

    code: int
    reply: Reply
    media: Media | None
    example: tuple[Json] | None


def wish(header: str) -> Wish:
    """What `code=404, example=name` says; other preferences are not for us.

    Raises UnknownWishError for a code that is no number.
    """
    found: dict[str, str] = {}
    for part in re.split(r'[,;](?=(?:[^"]*"[^"]*")*[^"]*$)', header):
        match = _PREFERENCE.fullmatch(part.strip())
        if match is not None:
            text = match[2] or ""
            if text.startswith('"'):
                text = re.sub(r"\\(.)", r"\1", text[1:-1])
            # The first one counts where one is given again (RFC 7240, 2).
            found.setdefault(match[1].lower(), text)
    code = found.get("code")
    if code is not None and not re.fullmatch("[1-5][0-9][0-9]", code):
        raise UnknownWishError(f"Prefer: code={code} is not a status code")
    return Wish(int(code) if code else None, found.get("example"))


def choose(
    operation: Operation, wanted: Wish, accept: str, *, streamed: bool = False
) -> Chosen:
    """The reply that is wished for, else the first example of success.

    `streamed`: it is to come in pieces, if it is documented in a form that does.

    Raises UnknownWishError where the document does not have it.
    """
    if wanted.code is not None:
        reply, code = operation.reply(wanted.code), wanted.code
    elif wanted.example is not None:
        reply = _with_example(operation, wanted.example) or operation.success
        code = _code(reply)
    else:
        reply, code = operation.success, _code(operation.success)
    if reply is None and wanted:
        raise UnknownWishError(_offer(operation, f"code={wanted.code}"))
    if reply is None:  # a document that only speaks of errors
        return Chosen(200, Reply("200", (), ()), None, None)
    pieces = tuple(each for each in reply.media if each.is_stream)
    media = acceptable((streamed and pieces) or reply.media, accept)
    if wanted.example is None:
        return Chosen(code, reply, media, _first(media))
    for each in reply.media:
        if wanted.example in each.examples:
            return Chosen(code, reply, each, (each.examples[wanted.example],))
    raise UnknownWishError(_offer(operation, f"example={wanted.example}"))


def acceptable(media: tuple[Media, ...], accept: str) -> Media | None:
    """The media type to answer with: JSON before others, if Accept has no wish."""
    ordered = sorted(media, key=lambda each: not each.is_json)
    for wanted in accept.split(","):
        name = wanted.partition(";")[0].strip().lower()
        for each in ordered:
            kind = each.type.partition(";")[0].strip().lower()
            if name in (kind, f"{kind.partition('/')[0]}/*"):
                return each
    return next(iter(ordered), None)


def _first(media: Media | None) -> tuple[Json] | None:
    if media is None:
        return None
    return next(((value,) for value in media.examples.values()), None)


def _code(reply: Reply | None) -> int:
    return (reply.code if reply is not None else None) or 200


def _with_example(operation: Operation, name: str) -> Reply | None:
    for reply in operation.replies:
        if any(name in media.examples for media in reply.media):
            return reply
    return None


def _offer(operation: Operation, wanted: str) -> str:
    offers = [
        f"code={reply.status}"
        + "".join(f" example={n}" for media in reply.media for n in media.examples)
        for reply in operation.replies
    ]
    return f"Prefer: {wanted} is not documented; there is {', '.join(offers)}"
