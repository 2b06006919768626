"""Paths in the dialect of JSONPath-Plus, said in that of RFC 9535.

The first lets names stand as they are (`$.paths./v1/things.get`), climbs to parents by
`^`, and its filters are JavaScript, of which the common forms are known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_STRING = r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\""
_STEPS = r"(?:\.[\w$-]+|\[(?:'[^']*'|\"[^\"]*\"|\d+)\])"
_OPERAND = rf"(?:@\w*){_STEPS}*?"
_NAME = re.compile(r"[^.\[\]^~]+")
_REGEX = r"/(?P<regex>(?:\\.|[^/\\])+)/(?P<flags>[a-z]*)"
_MATCH = re.compile(rf"(?P<operand>{_OPERAND})\.match\(\s*{_REGEX}\s*\)")
_TEST = re.compile(rf"{_REGEX}\.test\(\s*(?P<operand>{_OPERAND})\s*\)")
_OWN = re.compile(
    rf"(?P<operand>{_OPERAND})\.hasOwnProperty\(\s*(?P<text>{_STRING})\s*\)"
)
_AFFIX = re.compile(
    rf"(?P<operand>{_OPERAND})\.(?P<verb>startsWith|endsWith|includes)"
    rf"\(\s*(?P<text>{_STRING})\s*\)"
)
_TOKEN = re.compile(
    rf"(?P<operand>@\w*{_STEPS}*)|(?P<string>{_STRING})"
    r"|(?P<operator>=~\s*/(?:\\.|[^/\\])+/[a-z]*|[!=]==?|[<>]=?|\b(?:in|contains)\b)"
    r"|(?P<call>[a-z]+\()|(?P<word>[\w.]+)|(?P<other>&&|\|\||.)",
    re.DOTALL,
)
_CONDITION = re.compile(
    r"\[\?\s*(?P<operand>[\w.]+)\s*(?P<operator>[!=<>]=?)\s*"
    rf"(?P<value>`[^`]*`|{_STRING})\s*\]"
)
_STRICT = {"===": "==", "!==": "!="}
_BEFORE = frozenset("== != < > <= >= in contains".split())
# Alone, JSONPath asks whether something is there, and JavaScript whether it is true.
_TRUTH = "({0} && {0} != false && {0} != null && {0} != 0 && {0} != '')"
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


def from_jmespath(path: str) -> str:
    """A path of JMESPath with conditions as one of JSONPath: the operands are marked."""

    def marked(match: re.Match[str]) -> str:
        value = match["value"].strip("`")
        return f"[?(@.{match['operand']} {match['operator']} {value})]"

    return _CONDITION.sub(marked, re.sub(r"\s*\|\s*\[0\]$", "", path))


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


# ---- Conditions ----------------------------------------------------------------------


def _filter(text: str) -> str:
    """A condition of JavaScript in the words of JSONPath."""
    text = _MATCH.sub(lambda m: _like(m, f"{_ANY}(?:{m['regex']}){_ANY}"), text)
    text = _TEST.sub(lambda m: _like(m, f"{_ANY}(?:{m['regex']}){_ANY}"), text)
    text = _OWN.sub(r"\g<operand>[\g<text>] !== undefined", text)
    text = _AFFIX.sub(_affix, text)
    tokens = [match for match in _TOKEN.finditer(text) if match[0].strip()]
    _refuse_endless(tokens)
    words: list[str] = []
    while tokens:
        token, *tokens = tokens
        if token.lastgroup == "operand":
            operand = _spelt(token[0])
            following = [each[0] for each in tokens[:2]]
            compared = bool(tokens) and tokens[0].lastgroup == "operator"
            if following in (["==", "null"], ["!=", "null"]):
                words.append(_loose_null(operand, following[0]))
                tokens = tokens[2:]
            elif compared or (words and words[-1] in _BEFORE) or _in_call(words):
                words.append(operand)
            else:
                words.append(_TRUTH.format(operand))
        elif token[0] == "null" and tokens and tokens[0][0] in ("==", "!="):
            raise ValueError("`null` belongs after what it is compared with")
        else:
            words.append(_STRICT.get(token[0], token[0]))
    return " ".join(words)


def _refuse_endless(tokens: list[re.Match[str]]) -> None:
    """Refuses regular expressions that may take for ever to say no."""
    calls = {token[0] for token in tokens} & {"match(", "search("}
    for token in tokens:
        is_regex = token[0].startswith("=~") or (calls and token["string"])
        if is_regex and _is_endless(token[0]):
            raise ValueError(f"{token[0]} repeats what may be repeated in many ways")


def _is_endless(regex: str) -> bool:
    """Whether a group repeats without end that repeats or chooses inside."""
    plain = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", "x", regex)
    while True:
        group = re.search(r"\((?:\?[:=!])?([^()]*)\)([*+]|\{\d+,\})?", plain)
        if group is None:
            return False
        inside = re.search(r"[*+|]|\{\d+,\}", group[1])
        if group[2] and inside:
            return True
        # What a group is, as far as the group around it is concerned.
        plain = plain.replace(group[0], "x*" if inside or group[2] else "x")


def _spelt(operand: str) -> str:
    name = re.match(r"@(\w+)", operand)
    if name is not None and name[1] != "property":
        raise ValueError(f"`{name[0]}` is not known in conditions")
    operand = re.sub("^@property", "#", operand)
    if operand.endswith(".length"):
        return f"length({operand.removesuffix('.length')})"
    return operand


def _loose_null(operand: str, operator: str) -> str:
    """What is not there is null too, unless JavaScript is asked to be strict."""
    if operator == "==":
        return f"({operand} == undefined || {operand} == null)"
    return f"({operand} != undefined && {operand} != null)"


def _in_call(words: list[str]) -> bool:
    """Whether the last word opens a function, whose arguments are what they are."""
    return bool(words) and re.fullmatch(r"[a-z]+\(", words[-1]) is not None


def _like(match: re.Match[str], regex: str) -> str:
    groups = match.groupdict()
    return f"{match['operand']} =~ /{regex}/{groups.get('flags') or ''}"


def _affix(match: re.Match[str]) -> str:
    literal = re.escape(match["text"][1:-1]).replace("/", r"\/")
    if match["verb"] == "startsWith":
        return _like(match, f"{literal}{_ANY}")
    if match["verb"] == "endsWith":
        return _like(match, f"{_ANY}{literal}")
    like = _like(match, f"{_ANY}{literal}{_ANY}")
    return f"({match['operand']} contains {match['text']} || {like})"
