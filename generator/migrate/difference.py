"""What the users of one client find in another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .surface import Method, Parameter, Surface

_VARIABLE = re.compile(r"\b(?:_T|_?[A-Z][A-Za-z]*T)\b")


@dataclass(frozen=True, slots=True)
class Change:
    """A method that is called otherwise than before, and in which way."""

    name: str
    reasons: tuple[str, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """The surface of a new client, held against that of the one before it."""

    kept: tuple[str, ...]
    added: tuple[str, ...]
    missing: tuple[str, ...]
    changed: tuple[Change, ...]

    @property
    def breaks(self) -> bool:
        """Whether a call site may stop working."""
        return bool(self.missing or self.changed)


def methods(old: Surface, new: Surface) -> Difference:
    """The difference of what can be called."""
    changes = tuple(
        Change(name, reasons, str(old.methods[name]), str(new.methods[name]))
        for name in sorted(old.methods.keys() & new.methods.keys())
        if (reasons := tuple(_reasons(old.methods[name], new.methods[name])))
    )
    return _difference(old.methods, new.methods, changes)


def names(old: Surface, new: Surface) -> Difference:
    """The difference of what can be imported."""
    return _difference(old.names, new.names)


def endpoints(old: Mapping[str, str], new: Mapping[str, str]) -> Difference:
    """The difference of what the two `api.md` list."""
    changes = tuple(
        Change(name, ("calls another operation",), old[name], new[name])
        for name in sorted(old.keys() & new.keys())
        if old[name].lower() != new[name].lower()
    )
    return _difference(old, new, changes)


def _difference(
    old: Iterable[str], new: Iterable[str], changed: tuple[Change, ...] = ()
) -> Difference:
    before, after = set(old), set(new)
    return Difference(
        kept=tuple(sorted(before & after - {change.name for change in changed})),
        added=tuple(sorted(after - before)),
        missing=tuple(sorted(before - after)),
        changed=changed,
    )


def _reasons(old: Method, new: Method) -> Iterable[str]:
    """What of a call that works with `old` does not work, or gives else, with `new`."""
    known = {item.name: item for item in new.parameters}
    for item in old.parameters:
        now = known.pop(item.name, None)
        if now is None:
            yield f"`{item.name}` is gone"
        elif _stricter(item, now):
            yield f"`{item.name}` was {_described(item)}, and is {_described(now)}"
    for item in known.values():
        if item.required and item.kind != "variable":
            yield f"`{item.name}` is new and required"
    if _placed(old) != _placed(new)[: len(_placed(old))]:
        yield "positional arguments stand in another order"
    if _simplified(old.returns) != _simplified(new.returns):
        yield f"returns {new.returns}, and returned {old.returns}"


def _placed(method: Method) -> list[str]:
    return [item.name for item in method.parameters if item.kind == "positional"]


def _stricter(old: Parameter, new: Parameter) -> bool:
    return (new.required and not old.required) or (
        old.kind == "positional" and new.kind != "positional"
    )


def _described(item: Parameter) -> str:
    return f"{item.kind} and {'required' if item.required else 'optional'}"


def _simplified(annotation: str) -> frozenset[str]:
    """One form for `Optional[X]`, `Union[X, None]` and `X | None`, and for lists.

    What a type variable is called makes no difference either, nor does the order.
    """
    text = _VARIABLE.sub("T", annotation.strip("'\"").replace(" ", ""))
    if text.startswith("Optional[") and text.endswith("]"):
        text = f"Union[{text[9:-1]},None]"
    if text.startswith("Union[") and text.endswith("]"):
        text = text[6:-1].replace(",", "|")
    text = text.replace("List[", "list[").replace("Dict[", "dict[")
    return frozenset(text.split("|"))
