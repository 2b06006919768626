"""Black's form, for the most part without black.

The templates emit it wherever a line is short enough for the form to be known. black
takes a second for every few thousand lines, and that was a third of a run on a large
document; of a hundred thousand lines some six hundred are longer than it allows. So it
is given the statements that these are in, one by one: how it lays out a statement
depends on its depth and on nothing around it. A test holds all output against it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

LINE_LENGTH = 88
_INDENT = 4
# In characters of a module; and what is between the definitions in one.
_LARGE = 200_000
_GAP = "\n\n\n"

# An entry of a dictionary that is one string for another has no place to break at.
_ENTRY = re.compile(r'\s*"[^"]*": "[^"]*",')
# Constants that stand in a row go each to a line of its own, once they are too many for
# one line. Of a hundred thousand, black need not see but the first to say so: it takes a
# second for every few thousand.
_CONSTANT = r"(?:\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|(?<![\w.])-?\d+)"
_ITEM = re.compile(rf"({_CONSTANT}), ")
_RUN = re.compile(
    rf"(?P<kept>(?:{_CONSTANT}, ){{100}})(?P<run>(?:{_CONSTANT}, ){{100,}})|{_CONSTANT}"
)
_LEFT_OUT = re.compile(r"(?P<margin> *)\"__left_out_(?P<number>\d+)__\",")
# black infers from a whole module which Python it is for, and by that places commas.
_PREAMBLE = "from __future__ import annotations\n"


def reformatted(sources: Sequence[str]) -> list[str]:
    """Modules as `formatted` has them, "" for each that is so already."""
    done = [(source, formatted(source)) for source in sources]
    return ["" if before == after else after for before, after in done]


def formatted(source: str) -> str:
    """A module as black leaves it, proved to parse: else it is a SyntaxError."""
    if len(source) <= _LARGE:
        return _formatted(source)
    # What Python makes of a text takes a hundred times the room, so each class of a
    # large module goes by itself.
    try:
        return _GAP.join(map(_formatted, source.split(_GAP)))
    except SyntaxError:
        return _formatted(source)


def _formatted(source: str) -> str:
    tree = ast.parse(source)
    lines = source.split("\n")
    long = {n for n, line in enumerate(lines, 1) if _may_be_broken(line)}
    if not long:
        return source
    for first, last, indent in reversed(list(_units(tree, long, lines))):
        lines[first - 1 : last] = _laid_out(lines[first - 1 : last], indent)
    done = "\n".join(lines)
    ast.parse(done)
    return done


def _may_be_broken(line: str) -> bool:
    return (
        len(line) > LINE_LENGTH
        and not line.lstrip().startswith("#")
        and not _ENTRY.fullmatch(line)
    )


def _units(
    node: ast.AST, long: set[int], lines: list[str]
) -> Iterator[tuple[int, int, int]]:
    """The statements, or heads of statements, that the long lines are in.

    Each as its first and last line and its indentation, in order.
    """
    for statement in _statements(node):
        first, last = _span(statement)
        if long.isdisjoint(range(first, last + 1)):
            continue
        inner = list(_statements(statement))
        head = _span(inner[0])[0] - 1 if inner else last
        if inner and not _begins_a_line(inner[0], lines):
            # What it contains is at the end of its head: `def f() -> int: ...`.
            head, inner = last, []
        if not _is_text(statement) and not long.isdisjoint(range(first, head + 1)):
            yield first, head, statement.col_offset
        if inner:
            yield from _units(statement, long, lines)


def _statements(node: ast.AST) -> Iterator[ast.stmt]:
    """The statements right inside of one, in order."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield child
        elif isinstance(child, ast.ExceptHandler | ast.match_case):
            yield from _statements(child)


def _begins_a_line(statement: ast.stmt, lines: list[str]) -> bool:
    first, _ = _span(statement)
    return not lines[first - 1][: statement.col_offset].strip()


def _span(statement: ast.stmt) -> tuple[int, int]:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    first = min([statement.lineno, *(each.lineno for each in decorators)])
    return first, statement.end_lineno or first


def _is_text(statement: ast.stmt) -> bool:
    """Whether it is a docstring, in which nothing can be broken."""
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _laid_out(lines: list[str], indent: int) -> list[str]:
    """A statement, or the head of one, as black has it at this indentation."""
    left_out: list[str] = []

    def shortened(found: re.Match[str]) -> str:
        if not found["run"]:
            return found[0]
        left_out.append(found["run"])
        return f'{found["kept"]}"__left_out_{len(left_out) - 1}__", '

    shorter = _RUN.sub(shortened, "\n".join(lines))
    done = _by_black(shorter.split("\n"), indent)
    return [line for each in done for line in _whole(each, left_out)]


def _whole(line: str, left_out: Sequence[str]) -> list[str]:
    """A line, or those of the items that it stands for."""
    found = _LEFT_OUT.fullmatch(line)
    if found is None:
        return [line]
    items = _ITEM.findall(left_out[int(found["number"])])
    return [f"{found['margin']}{item}," for item in items]


def _by_black(lines: list[str], indent: int) -> list[str]:
    import black

    around = [" " * depth + "if _:" for depth in range(0, indent, _INDENT)]
    # A head needs something to stand above.
    inside = [" " * (indent + _INDENT) + "pass"] if lines[-1].endswith(":") else []
    source = "\n".join([*around, *lines, *inside]) + "\n"
    mode = black.Mode(line_length=LINE_LENGTH)
    done = black.format_str(_PREAMBLE + source, mode=mode).split("\n")
    # Blank lines come before some, which the templates have put there.
    while not all(done[: len(around) + 2]):
        done.remove("")
    return done[len(around) + 1 : -1 - len(inside)]
