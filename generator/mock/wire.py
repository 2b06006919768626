"""Parameters as they are written in a URL or a header (OpenAPI 3.1.1, 4.8.12.5).

Besides the styles of OpenAPI, brackets name the parts of an array or object anywhere in
a query: `a[]=1`, `a[0]=1`, `a[b][c]=1`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from urllib.parse import unquote, unquote_plus

from ..metaschema import Schema
from ..plain import Json
from .api import Parameter
from .coerce import is_array, is_object, json_text, scalar
from .habits import Habits
from .shapes import Shapes

_DELIMITERS = {"spaceDelimited": "%20|\\+", "pipeDelimited": "\\||%7C"}
_BRACKETED = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])+)")
_KEYS = re.compile(r"\[([^\[\]]*)\]")

Pairs = list[tuple[str, str]]


class UnreadableError(Exception):
    """A parameter that is written in no way that its style knows."""


class Wire:
    """Reads parameters, by their styles and schemas, and by the habits of clients."""

    def __init__(self, shapes: Shapes, habits: Habits) -> None:
        self._shapes = shapes
        self._habits = habits

    def path(self, parameter: Parameter, raw: str) -> Json:
        """The value of a path parameter, from its part of the path."""
        lead = {"label": ".", "matrix": ";"}.get(parameter.style, "")
        raw = raw.removeprefix(lead)
        if parameter.style == "matrix" and raw == parameter.name:
            raw = ""  # RFC 6570, 3.2.7: of an empty value, there is the name alone
        elif parameter.style == "matrix" and not parameter.explode:
            raw = raw.removeprefix(f"{parameter.name}=")
        if parameter.is_json:
            return _json(unquote(raw))
        if parameter.explode and lead:
            return self._exploded(parameter, raw, lead)
        return self._simple(parameter, raw, "," if lead != "." else "[.,]", unquote)

    def header(self, parameter: Parameter, text: str) -> Json:
        """The value of a header."""
        if parameter.is_json:
            return _json(text)
        return self._simple(parameter, text.strip(), r"\s*,\s*", str)

    def query(
        self, parameters: Iterable[Parameter], raw: str
    ) -> tuple[dict[str, Json], list[tuple[str, str]]]:
        """The values in a query string, and (name, complaint) of the unreadable ones.

        Keys that belong to no parameter are in the result with their text.
        """
        waiting = pairs(raw)
        values: dict[str, Json] = {}
        complaints: list[tuple[str, str]] = []
        for parameter in parameters:
            try:
                taken, waiting = self._take(parameter, waiting)
                if taken is not None:
                    values[parameter.name] = taken[0]
            except UnreadableError as error:
                waiting = [each for each in waiting if each[0] != parameter.name]
                complaints.append((parameter.name, str(error)))
        for name, text in waiting:
            values.setdefault(name, unquote_plus(text))
        return values, complaints

    def taken(
        self, parameters: Iterable[Parameter], waiting: Pairs
    ) -> tuple[dict[str, Json], Pairs]:
        """The values of these parameters alone, and the pairs that are not part of them."""
        values: dict[str, Json] = {}
        for parameter in parameters:
            taken, waiting = self._take(parameter, waiting)
            if taken is not None:
                values[parameter.name] = taken[0]
        return values, waiting

    def cookie(self, parameter: Parameter, given: Pairs) -> tuple[Json] | None:
        """The value of a parameter among the cookies of a request, if it is there."""
        schema = parameter.schema
        own = [text for name, text in given if name == parameter.name]
        if parameter.explode and not parameter.is_json:
            if is_object(schema, self._shapes):
                known = self._shapes.properties(schema)
                fields: dict[str, Json] = {
                    unquote(k): unquote(v) for k, v in given if unquote(k) in known
                }
                return (typed(fields, schema, self._shapes),) if fields else None
            if is_array(schema, self._shapes) and len(own) > 1:
                items = self._shapes.items(schema)
                return ([scalar(unquote(v), items, self._shapes) for v in own],)
        if not own:
            return None
        if parameter.is_json:
            return (_json(unquote(_only(own))),)
        return (self._simple(parameter, _only(own), ",", unquote),)

    # ---- In a query ------------------------------------------------------------------

    def _take(
        self, parameter: Parameter, waiting: Pairs
    ) -> tuple[tuple[Json] | None, Pairs]:
        """The value, if it is there, and the pairs that are not part of it."""
        name, schema = parameter.name, parameter.schema
        if self._habits.dots:
            waiting = [(_bracketed(key, name), text) for key, text in waiting]
        own = [text for key, text in waiting if key == name]
        rest = [each for each in waiting if each[0] != name]
        if parameter.is_json:
            return ((_json(unquote_plus(_only(own))),) if own else None), rest
        if is_object(schema, self._shapes):
            found, rest = self._take_object(parameter, own, rest)
            if found is not None or not own:
                return found, rest
        if is_array(schema, self._shapes):
            inside = [each for each in rest if _is_below(each[0], name)]
            rest = [each for each in rest if not _is_below(each[0], name)]
            given = bool(own or inside)
            return (self._array(parameter, own, inside),) if given else None, rest
        text = unquote_plus(_only(own)) if own else ""
        return ((scalar(text, schema, self._shapes),) if own else None), rest

    def _array(self, parameter: Parameter, own: list[str], inside: Pairs) -> Json:
        name, items = parameter.name, self._shapes.items(parameter.schema)
        if not all(_is_item(key, name) for key, _ in inside):
            tree = nested((key, unquote_plus(text)) for key, text in inside)
            return typed(tree[name], parameter.schema, self._shapes)
        # A client may have written several items as one.
        joined = self._habits.commas and len(own) == 1
        if own and (joined or not parameter.explode):
            own = self._split(parameter, _only(own))
            own = [] if own == [""] else own
        texts = [unquote_plus(text) for text in (*own, *(text for _, text in inside))]
        return [scalar(text, items, self._shapes) for text in texts]

    def _split(self, parameter: Parameter, text: str) -> list[str]:
        usual = ",|%2C" if self._habits.commas else ","
        delimiter = _DELIMITERS.get(parameter.style, usual)
        return re.split(delimiter, text, flags=re.IGNORECASE)

    def _take_object(
        self, parameter: Parameter, own: list[str], rest: Pairs
    ) -> tuple[tuple[Json] | None, Pairs]:
        name, schema = parameter.name, parameter.schema
        inside = [each for each in rest if _is_below(each[0], name)]
        rest = [each for each in rest if not _is_below(each[0], name)]
        fields = [(key, unquote_plus(text)) for key, text in inside]
        if own and not parameter.explode:
            flat = [unquote_plus(part) for part in self._split(parameter, _only(own))]
            fields += [(f"{name}[{k}]", v) for k, v in _two_by_two(flat)]
        elif parameter.style == "form" and parameter.explode:
            known = self._shapes.properties(schema)
            spread = [each for each in rest if each[0] in known]
            rest = [each for each in rest if each[0] not in known]
            fields += [(f"{name}[{k}]", unquote_plus(text)) for k, text in spread]
        if not fields:
            if own and self._shapes.types(schema) <= {"object", "null"}:
                raise UnreadableError(f"write it as {name}[KEY]=VALUE")
            return None, rest
        tree = nested(fields)
        return (typed(tree[name], schema, self._shapes),), rest

    # ---- In one text -----------------------------------------------------------------

    def _simple(
        self, parameter: Parameter, raw: str, delimiter: str, read: Callable[[str], str]
    ) -> Json:
        schema = parameter.schema
        if is_array(schema, self._shapes):
            items = self._shapes.items(schema)
            parts = re.split(delimiter, raw) if raw else []
            return [scalar(read(part), items, self._shapes) for part in parts]
        if is_object(schema, self._shapes):
            parts = [read(part) for part in re.split(delimiter, raw)]
            if parameter.explode:
                pairs = [_pair(part) for part in parts]
            else:
                pairs = _two_by_two(parts)
            return typed(dict(pairs), schema, self._shapes)
        return scalar(read(raw), schema, self._shapes)

    def _exploded(self, parameter: Parameter, raw: str, delimiter: str) -> Json:
        """Labels and matrices: `.a.b`, `.k=v.k=v`, `;n=a;n=b`, `;k=v;k=v`."""
        parts = raw.split(delimiter)
        if is_object(parameter.schema, self._shapes):
            fields: dict[str, Json] = dict(_pair(unquote(part)) for part in parts)
            return typed(fields, parameter.schema, self._shapes)
        named = f"{parameter.name}="
        texts = [unquote(part.removeprefix(named)) for part in parts]
        if is_array(parameter.schema, self._shapes):
            items = self._shapes.items(parameter.schema)
            return [scalar(text, items, self._shapes) for text in texts]
        return scalar(".".join(texts), parameter.schema, self._shapes)


def pairs(raw: str) -> Pairs:
    """The pairs of a query or form: keys decoded, values still encoded."""
    split = (part.partition("=") for part in raw.split("&") if part)
    return [(unquote_plus(key), text) for key, _, text in split]


def cookie_pairs(header: str) -> Pairs:
    """The cookies of a header (RFC 6265, 4.2.1), as they are written, each name any often."""
    split = (part.strip().partition("=") for part in header.split(";"))
    return [(name, text) for name, _, text in split if name]


def nested(fields: Iterable[tuple[str, Json]]) -> dict[str, Json]:
    """Fields with bracketed names as a tree: lists for `a[]`, objects for the rest.

    A name that comes again makes a list.
    """
    tree: dict[str, Json] = {}
    for name, value in fields:
        match = _BRACKETED.fullmatch(name)
        keys = [match[1], *_KEYS.findall(match[2])] if match else [name]
        _put(tree, keys, value)
    return tree


def _put(tree: dict[str, Json], keys: list[str], value: Json) -> None:
    key, *below = keys
    if below == [""]:
        found = tree.setdefault(key, [])
        tree[key] = [*(found if isinstance(found, list) else [found]), value]
    elif below:
        inner = tree.setdefault(key, {})
        if not isinstance(inner, dict):
            raise UnreadableError("it has a value and parts at once")
        _put(inner, below, value)
    elif key in tree:
        found = tree[key]
        tree[key] = [*(found if isinstance(found, list) else [found]), value]
    else:
        tree[key] = value


def typed(value: Json, schema: Schema, shapes: Shapes) -> Json:
    """A tree of texts with the types that the schema wants."""
    match value:
        case dict() if is_array(schema, shapes) and all(map(str.isdecimal, value)):
            items = shapes.items(schema)
            return [typed(value[key], items, shapes) for key in sorted(value, key=int)]
        case dict():
            known = shapes.properties(schema)
            return {
                key: typed(each, known.get(key, more(schema, shapes)), shapes)
                for key, each in value.items()
            }
        case list():
            items = shapes.items(schema)
            return [typed(each, items, shapes) for each in value]
        case str() if is_array(schema, shapes):
            return [scalar(value, shapes.items(schema), shapes)]
        case str():
            return scalar(value, schema, shapes)
        case _:
            return value


def more(schema: Schema, shapes: Shapes) -> Schema:
    """The schema of properties that have no schema of their own."""
    for each in shapes.variants(schema):
        if isinstance(found := each.get("additionalProperties"), dict):
            return found
    return {}


def _only(texts: list[str]) -> str:
    if len(texts) > 1:
        raise UnreadableError(f"it is given {len(texts)} times")
    return texts[0]


def _json(text: str) -> Json:
    try:
        return json_text(text)
    except ValueError as error:
        raise UnreadableError(f"it is not JSON: {error}") from None


def _pair(text: str) -> tuple[str, str]:
    key, _, value = text.partition("=")
    return key, value


def _two_by_two(parts: list[str]) -> list[tuple[str, str]]:
    if len(parts) % 2:
        raise UnreadableError("keys and values come in pairs, divided by commas")
    return list(zip(parts[::2], parts[1::2], strict=True))


def _is_item(key: str, name: str) -> bool:
    return re.fullmatch(r"\[\d*\]", key.removeprefix(name)) is not None


def _bracketed(key: str, name: str) -> str:
    """A key below a name, as it is written with brackets; any other as it is."""
    if not key.startswith(f"{name}."):
        return key
    below = key[len(name) + 1 :].split(".")
    return name + "".join(f"[{part}]" for part in below)


def _is_below(key: str, name: str) -> bool:
    return key.startswith(f"{name}[") and key.endswith("]")
