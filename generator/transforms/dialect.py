"""Paths in the dialect of JSONPath-Plus, said in that of RFC 9535.

The first lets names stand as they are (`$.paths./v1/things.get`), climbs to parents by
`^`, and its filters are JavaScript, of which the common forms are known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_STRING = r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\""
_OPERAND = r"(?:@|\#)(?:\.[\w$-]+|\[(?:'[^']*'|\"[^\"]*\"|\d+)\])*?"
_NAME = re.compile(r"[^.\[\]^~]+")
_REGEX = r"/(?P<regex>(?:\\.|[^/\\])+)/(?P<flags>[a-z]*)"
_MATCH = re.compile(rf"(?P<operand>{_OPERAND})\.match\(\s*{_REGEX}\s*\)")
_TEST = re.compile(rf"{_REGEX}\.test\(\s*(?P<operand>{_OPERAND})\s*\)")
_AFFIX = re.compile(
    rf"(?P<operand>{_OPERAND})\.(?P<verb>startsWith|endsWith|includes)"
    rf"\(\s*(?P<text>{_STRING})\s*\)"
)
_LENGTH = re.compile(rf"(?P<operand>{_OPERAND})\.length\b")
_ANY = r"[\s\S]*"


def pieces(path: str) -> Iterator[tuple[str, int]]:
    """The path as queries of RFC 9535, each with how far to climb from what it finds.

    Raises ValueError, with the reason, for what cannot be said so.
    """
    rest = path.strip()
    if not rest.startswith("$"):
        rest = f"${rest}" if rest.startswith("[") else f"$.{rest}"
    query, rest = "$", rest[1:]
    while rest:
        if rest[0] == "^":
            climbed = len(rest) - len(rest.lstrip("^"))
            yield query, climbed
            query, rest = "$", rest[climbed:]
        elif rest[0] == "[":
            end = _closing(rest)
            query += _bracket(rest[1:end].strip())
            rest = rest[end + 1 :]
        elif rest[0] == ".":
            dots = ".." if rest.startswith("..") else "."
            rest = rest.removeprefix(dots)
            query += "" if dots == "." else ".."
            if rest.startswith("["):
                continue
            name = _NAME.match(rest)
            if name is None:
                raise ValueError("a name is missing after a dot")
            query += _named(name[0])
            rest = rest[name.end() :]
        elif rest[0] == "~":
            raise ValueError("names (`~`) cannot be changed")
        else:
            raise ValueError(f"`{rest[:20]}` is out of place")
    yield query, 0


def _closing(text: str) -> int:
    """Where the bracket that `text` starts with is closed."""
    depth = 0
    for match in re.finditer(
        rf"{_STRING}|/(?:\\.|[^/\\\s])+/[a-z]*(?=\s*[).])|[\[\]]", text
    ):
        depth += {"[": 1, "]": -1}.get(match[0], 0)
        if depth == 0:
            return match.start()
    raise ValueError("a bracket is not closed")


def _named(name: str) -> str:
    if name == "*":
        return "[*]"
    # A number is the index of a list, and a key of an object, such as a status code.
    index = f"{name}, " if re.fullmatch(r"0|[1-9]\d*", name) else ""
    escaped = name.replace("\\", "\\\\").replace("'", "\\'")
    return f"[{index}'{escaped}']"


def _bracket(inside: str) -> str:
    if inside.startswith("?"):
        return f"[?{_filter(inside[1:])}]"
    if inside.startswith("("):
        last = re.fullmatch(r"\(\s*@\.length\s*-\s*(\d+)\s*\)", inside)
        if last is None:
            raise ValueError(f"`{inside}` is a script")
        return f"[-{last[1]}]"
    if re.match(r"['\"*:-]", inside) or re.search(r"^\d*:", inside):
        return f"[{inside}]"
    if not inside:
        raise ValueError("brackets are empty")
    names = [_named(name.strip())[1:-1] for name in inside.split(",")]
    return f"[{', '.join(names)}]"


def _filter(text: str) -> str:
    """A condition of JavaScript in the words of JSONPath."""
    text = _outside_strings(text)
    text = _MATCH.sub(lambda m: _like(m, f"{_ANY}(?:{m['regex']}){_ANY}"), text)
    text = _TEST.sub(lambda m: _like(m, f"{_ANY}(?:{m['regex']}){_ANY}"), text)
    text = _AFFIX.sub(_affix, text)
    text = _LENGTH.sub(r"length(\g<operand>)", text)
    strange = re.search(r"@(?:path|parent|parentProperty|root|other)\b", text)
    if strange:
        raise ValueError(f"`{strange[0]}` is not known in conditions")
    return text


def _outside_strings(text: str) -> str:
    replaced = {"===": "==", "!==": "!=", "@property": "#"}

    def change(match: re.Match[str]) -> str:
        return replaced.get(match[0], match[0])

    return re.sub(rf"{_STRING}|===|!==|@property\b", change, text)


def _like(match: re.Match[str], regex: str) -> str:
    groups = match.groupdict()
    return f"{match['operand']} =~ /{regex}/{groups.get('flags') or ''}"


def _affix(match: re.Match[str]) -> str:
    literal = re.escape(match["text"][1:-1]).replace("/", r"\/")
    if match["verb"] == "startsWith":
        return _like(match, f"{literal}{_ANY}")
    if match["verb"] == "endsWith":
        return _like(match, f"{_ANY}{literal}")
    operand = match["operand"]
    return (
        f"({operand} contains {match['text']} || "
        f"{_like(match, f'{_ANY}{literal}{_ANY}')})"
    )
