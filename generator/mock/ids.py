"""New identifiers in the form of the one that an example shows."""

from __future__ import annotations

import re
import string
from collections.abc import Callable
from threading import Lock

from ..plain import Json

_UUID = re.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_LAST = re.compile(r"(.*?)([0-9A-Za-z]+)([^0-9A-Za-z]*)", re.DOTALL)
_WHEELS = (string.digits, string.ascii_lowercase, string.ascii_uppercase)
_HEX_WHEELS = (string.digits, "abcdef", "ABCDEF")


class Ids:
    """Counts on from the examples: after `vs_abc123` comes `vs_abc124`.

    Each character turns like the wheel of a counter, and letters stay letters, so that
    the new id has the example's length and meets the patterns that the example meets.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._last: dict[tuple[str, str], Json] = {}

    def mint(
        self, kind: str, example: Json, taken: Callable[[Json], bool] = bool
    ) -> Json:
        """The next id of a kind, like `example`, that is not `taken`.

        A kind never gets an id twice. Only texts and whole numbers can be counted on;
        what else an example may be counts as 0.
        """
        with self._lock:
            key = (kind, str(example))
            made = self._last.get(key, example)
            while True:
                made = _next(made)
                if taken is bool or not taken(made):
                    self._last[key] = made
                    return made


def _next(value: Json) -> Json:
    if isinstance(value, int) and not isinstance(value, bool):
        return value + 1
    match = _LAST.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return f"{value}1" if isinstance(value, str) and value else 1
    wheels = _HEX_WHEELS if _UUID.fullmatch(match[0]) else _WHEELS
    return f"{match[1]}{_turn(match[2], wheels)}{match[3]}"


def _turn(text: str, wheels: tuple[str, ...]) -> str:
    turned = ""
    for character in reversed(text):
        wheel = next(each for each in wheels if character in each)
        position = wheel.index(character) + 1
        turned = wheel[position % len(wheel)] + turned
        if position < len(wheel):
            return text[: -len(turned)] + turned
    # All wheels are back at their start: one more in front, which reads as in "10".
    wheel = next(each for each in wheels if turned[0] in each)
    return (wheel[1] if wheel is string.digits else wheel[0]) + turned
