"""Modules in black's form, of which black itself sees the long statements alone."""

from __future__ import annotations

import black
import pytest

from generator.formatting import formatted, reformatted
from generator.text import Text, literal

MODULE = '''\
"""A module."""

from __future__ import annotations

__all__ = ["A"]


class A(Base):
    """Of a text that is longer than a line may be, in which there is no place to break it."""

    # A comment that is longer than a line may be, in which there is no place to break it.
    short: Literal["a"]
    long: Literal["the first one", "the second one", "the third one", "the fourth one"] | None = None
    """What it means: a text that is longer than a line may be, and has no place to break."""

    @overload
    @deprecated("a long reason, " "in two parts, and with much more to say than one line can hold")
    def do(self, one: Literal["the first one", "the second one"], two: int = 2, **rest: int) -> None:
        if one:
            return self.do(one, two, self.something_long, self.something_longer, self.more, **rest)
        return None

    @overload
    def make(
        self,
        one: Literal["the first one", "the second one", "the third one", "the fourth one"],
        two: int,
    ) -> None: ...

    class Inner:
        def __init__(self, attribute: SomethingWithAVeryLongNameAndASuffixWithRaw) -> None:
            try:
                self.attribute = to_raw(attribute.with_a_name.that_is.so_long.that_it.is_broken)
            except KeyError:
                self.attribute = to_raw(attribute.with_a_name.that_is.so_long.that_it.is_gone)
            else:
                del attribute


class WithANameThatIsSoLongThatItsBaseHasToGoToALineOfItsOwn(AnotherThatIsLongAsWell): ...


Names: TypeAlias = FirstOfTheNames | SecondOfTheNames | ThirdOfTheNames | FourthOfTheNames
'''


def test_long_statements_are_laid_out_as_in_the_whole_module() -> None:
    wanted = black.format_str(MODULE, mode=black.Mode())
    assert formatted(MODULE) == wanted


def test_black_does_not_see_what_has_no_long_lines() -> None:
    assert formatted("a  =  1\n") == "a  =  1\n"


def test_what_is_in_form_is_not_said_again() -> None:
    long = f"x = [{', '.join(['1'] * 40)}]\n"
    assert reformatted(["a = 1\n", long]) == ["", formatted(long)]


def test_python_that_does_not_parse_is_never_written() -> None:
    with pytest.raises(SyntaxError):
        formatted("a = (\n")


TEXTS = ["of letters", 'of "quotes"', 'of "both", it\'s', "with, \\", "", "\n", "'"]
CONSTANTS = [*(str(literal(Text(text))) for text in TEXTS), "1", "-20"]


@pytest.mark.parametrize(
    "statement",
    [
        "kind: Literal[{}] | None = None",
        "kind: Required[Literal[{}, True]]",
        "kinds: Dict[str, List[Literal[None, {}]]] | Omit = omit",
        "Kinds: TypeAlias = Literal[{}]",
        "__all__ = [{}]",
        "def do(self, kind: Literal[{}], other: int = 1) -> None: pass",
        "chosen = choose(one, {}, other=[{}], more={{1: 2}})",
    ],
)
@pytest.mark.parametrize("indent", [0, 4])
def test_of_very_many_constants_black_need_not_see_all(
    statement: str, indent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    constants = ", ".join(CONSTANTS[n % len(CONSTANTS)] for n in range(700))
    source = " " * indent + statement.format(constants, constants) + "\n"
    if indent:
        source = "class A:\n" + source
    wanted = black.format_str(source, mode=black.Mode())
    seen: list[int] = []
    whole = black.format_str

    def counted(source: str, *, mode: black.Mode) -> str:
        seen.append(len(source))
        return whole(source, mode=mode)

    monkeypatch.setattr(black, "format_str", counted)
    assert formatted(source) == wanted
    assert max(seen) < len(source) / 2


def test_a_large_module_is_laid_out_class_by_class(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source = MODULE + '\n\n\nTEXT = """One.\n\n\nTwo."""\n'
    wanted = formatted(MODULE), formatted(source)
    monkeypatch.setattr("generator.formatting._LARGE", 0)
    assert (formatted(MODULE), formatted(source)) == wanted
