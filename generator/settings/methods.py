"""Methods: what they call and how, their second names, and those for webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, cast

from ..errors import Complaints
from ..load import Source
from ..names import Casing, member, snake
from ..path_items import METHODS
from .models import dotted_name
from .tree import Alias, Method, Streaming, Webhook
from .values import each, items, named, optional, seconds, text, wanted, whole


@dataclass
class Methods:
    """The methods of one resource, by their kind, and the operations of those skipped."""

    casing: Casing
    complaints: Complaints
    private: bool = True
    """Whether names keep an underscore before them."""
    plain: list[Method] = field(default_factory=list[Method])
    aliases: list[Alias] = field(default_factory=list[Alias])
    webhooks: list[Webhook] = field(default_factory=list[Webhook])
    skipped: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def read(self, source: Source | None, *, skipped: bool) -> None:
        """Adds what stands under a `methods`."""
        for name, item in items(source):
            if item.value is not None:
                self.complaints.attempt(self._add, name, item, skipped)

    def _add(self, name: str, item: Source, skipped: bool) -> None:
        detail = item if isinstance(item.value, dict) else None
        kind = text(detail, "type") or "http"
        endpoint = item if detail is None else detail.get("endpoint")
        if skipped or (detail is not None and not wanted(detail)):
            if kind == "http" and endpoint is not None:
                self.skipped.append(read_endpoint(endpoint))
        elif kind == "alias":
            self.aliases.append(self._alias(name, item))
        elif kind == "webhook_unwrap":
            self.webhooks.append(self._webhook(name, item))
        else:
            self.plain.append(self._method(name, item, detail))

    def _name(self, name: str, source: Source) -> str:
        found = member(named(name, source, self.casing, keyword_is_fine=True))
        return f"_{found}" if self.private and name.startswith("_") else found

    def _alias(self, name: str, source: Source) -> Alias:
        to = source / "to"
        target = self._name(to.as_str().rpartition(".")[2], to)
        return Alias(self._name(name, source), target, source.location)

    def _webhook(self, name: str, source: Source) -> Webhook:
        option = text(source, "webhook_key_opt")
        return Webhook(
            name=self._name(name, source),
            discriminator=text(source, "discriminator"),
            option=None if option is None else self._name(option, source),
            location=source.location,
        )

    def _method(self, name: str, item: Source, detail: Source | None) -> Method:
        endpoint = item if detail is None else detail / "endpoint"
        verb, path = read_endpoint(endpoint)
        request = optional(detail, "default_request_options")
        positional = optional(detail, "positional_params")
        return Method(
            name=self._name(name, item),
            verb=verb,
            path=path,
            paginated=_paginated(optional(detail, "paginated")),
            positional=None if positional is None else tuple(_strings(positional)),
            location=endpoint.location,
            streaming=self._streaming(optional(detail, "streaming")),
            unwrap=_unwrap(optional(detail, "unwrap_response")),
            body_name=text(detail, "body_param_name"),
            deprecated=deprecation(detail),
            description=optional(detail, "description"),
            timeout=seconds(request, "timeout"),
            max_retries=whole(request, "max_retries"),
        )

    def _streaming(self, source: Source | None) -> Streaming | None:
        if source is None or source.value is False:
            return None
        return Streaming(
            param=text(source, "param_discriminator"),
            event=dotted_name(optional(source, "stream_event_model"), self.casing),
            format=cast('Literal["sse", "jsonl"]', text(source, "type") or "sse"),
            location=source.location,
        )


def read_endpoint(source: Source) -> tuple[str, str]:
    """Verb and path of `get /things`, which may be folded over several lines."""
    verb, path = source.as_str().split(maxsplit=1)
    path = path.rstrip()
    return verb.lower() if verb.lower() in METHODS else verb, path


def deprecation(source: Source | None) -> Source | None:
    """What says that something is deprecated; `true` says it without words."""
    found = optional(source, "deprecated")
    return None if found is None or found.value is False else found


def _strings(source: Source) -> Iterator[str]:
    return (item.as_str() for item in each(source))


def _paginated(source: Source | None) -> bool | str | None:
    if source is None or isinstance(source.value, bool):
        return None if source is None else bool(source.value)
    return snake(source.as_str())


def _unwrap(source: Source | None) -> str | Literal[False] | None:
    if source is None or source.value is True:
        return None
    return False if source.value is False else source.as_str()
