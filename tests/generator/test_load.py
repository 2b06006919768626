"""What `load` keeps, what it refuses, and where it says things are."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import yaml

from generator import weights
from generator.errors import SpecError
from generator.load import Document, Source, load, parse
from generator.weights import weighed


def loaded(text: str | bytes, file: str = "api.yaml") -> Document:
    return parse(text, file)


def refusal(text: str | bytes, file: str = "api.yaml") -> str:
    with pytest.raises(SpecError) as caught:
        parse(text, file)
    return str(caught.value)


def value(text: str) -> object:
    return loaded(f"v: {text}\n").data["v"]


# Scalars of YAML 1.2.


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("NULL", None),
        ("true", True),
        ("False", False),
        ("yes", "yes"),
        ("off", "off"),
        ("0", 0),
        ("-12", -12),
        ("+3", 3),
        ("0777", 777),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b1", "0b1"),
        ("1_000", "1_000"),
        ("1:30", "1:30"),
        ("2024-01-01", "2024-01-01"),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        ("1.10", 1.1),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("5.", 5.0),
        (".", "."),
        ("1.2.3", "1.2.3"),
        ("=", "="),
        ("9007199254740993", 9007199254740993),
        ("1" + "0" * 400, 10**400),
        ('"12"', "12"),
        ("'no'", "no"),
        ("|\n  12\n", "12\n"),
        ("!!str 12", "12"),
        ("! 'x'", "x"),
        ('!!int "12"', 12),
        ("!!float 1", 1.0),
        ('!!bool "true"', True),
        ('!!null ""', None),
        ("!!map {}", {}),
        ("!!seq []", []),
    ],
)
def test_a_scalar_means_what_yaml_1_2_says(text: str, meaning: object) -> None:
    found = value(text)
    assert found == meaning
    assert type(found) is type(meaning)


def test_keys_are_strings_as_they_are_written() -> None:
    keys = ["no", "on", "1", "1.0", "null", "2024-01-01", "~", "0x10", "", "é"]
    text = "".join(f"{key}: 0\n" if key else "'': 0\n" for key in keys)
    assert list(loaded(text).data) == keys


@pytest.mark.parametrize(
    ("plain", "kind"),
    [
        ("yes", "the string 'yes'"),
        ("Off", "the string 'Off'"),
        ("0777", "the number 777"),
        ("1_000", "the string '1_000'"),
        ("1:30", "the string '1:30'"),
    ],
)
def test_what_yaml_1_1_reads_otherwise_is_warned_of(plain: str, kind: str) -> None:
    (warning,) = loaded(f"v: {plain}\n").warnings
    assert str(warning) == (
        f"api.yaml:1:4: warning[yaml-version]: {plain} is read as {kind}, as YAML 1.2 "
        "says; YAML 1.1 has another value for it\n"
        "  hint: quote it, or write true, false or a decimal number"
    )


def test_quoted_words_and_dates_are_not_warned_of() -> None:
    assert loaded("a: 'yes'\nb: 2024-01-01\nc: 10\non: true\n").warnings == ()


@pytest.mark.parametrize("char", ["\x85", "\u2028", "\u2029", "\ufeff", "\x7f", "\x9b"])
def test_characters_that_libyaml_misreads_are_kept(char: str) -> None:
    assert value(f"'a{char}b'") == f"a{char}b"
    assert value(f"|\n  a{char}b\n") == f"a{char}b\n"
    assert loaded(f"k{char}: 1\n").data == {f"k{char}": 1}


# Anchors, aliases and merge keys.


def test_aliases_repeat_what_they_stand_for() -> None:
    assert loaded("a: &x [1, &y two]\nb: *x\nc: *y\n").data == {
        "a": [1, "two"],
        "b": [1, "two"],
        "c": "two",
    }


@pytest.mark.parametrize(
    ("merge", "merged"),
    [
        ("<<: *a", {"x": 1, "y": 1, "own": 0}),
        ("<<: [*b, *a]", {"x": 2, "y": 1, "z": 2, "own": 0}),
        ("<<: *a\n  x: 9", {"x": 9, "y": 1, "own": 0}),
        ("'<<': *a", {"<<": {"x": 1, "y": 1}, "own": 0}),
    ],
)
def test_a_merge_key_adds_what_is_not_there(
    merge: str, merged: dict[str, object]
) -> None:
    text = f"a: &a {{x: 1, y: 1}}\nb: &b {{x: 2, z: 2}}\nm:\n  {merge}\n  own: 0\n"
    assert loaded(text).data["m"] == merged


def test_what_was_merged_in_is_found_where_it_is_written() -> None:
    document = loaded("base: &a\n  x: 1\nm:\n  <<: *a\n  own: 0\n")
    assert str(document.at("/m/x")) == "api.yaml:2:3"


# Refusals of YAML.


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n",
            "api.yaml:5:3: error[duplicate-key]: the key 'c' is already given at line 3"
            "\n  hint: keep one of the two",
        ),
        (
            "a: !!python/object/apply:os.system [ls]\n",
            "api.yaml:1:4: error[unknown-tag]: the tag "
            "!!python/object/apply:os.system is not known\n  hint: remove the tag; "
            "for text that starts with an exclamation mark, quote it",
        ),
        (
            "a: !ENV x\n",
            "api.yaml:1:4: error[unknown-tag]: the tag !ENV is not known\n  hint: "
            "remove the tag; for text that starts with an exclamation mark, quote it",
        ),
        (
            "a: !!int x\n",
            "api.yaml:1:4: error[bad-tag]: 'x' is not what its tag !!int says",
        ),
        (
            "a: 1\n---\nb: 2\n",
            "api.yaml:2:1: error[many-documents]: a second YAML document starts here"
            "\n  hint: keep one in the file",
        ),
        (
            "%YAML 1.1\n---\na: 1\n",
            "api.yaml:1:1: error[yaml-version]: the %YAML directive asks for another "
            "version than 1.2\n  hint: remove it: the file is read as YAML 1.2, where "
            "yes, no, on and off are strings",
        ),
        (
            "a: [.nan]\n",
            "api.yaml:1:5: error[not-finite]: .nan is a number that JSON cannot hold"
            "\n  hint: write a string, or a finite number",
        ),
        (
            "a: 1e400\n",
            "api.yaml:1:4: error[not-finite]: 1e400 is a number that JSON cannot hold"
            "\n  hint: write a string, or a finite number",
        ),
        (
            "a: &x [*x]\n",
            "api.yaml:1:8: error[recursive-anchor]: &x contains itself",
        ),
        (
            "a: *x\n",
            "api.yaml:1:4: error[unknown-anchor]: there is no anchor &x above",
        ),
        (
            "a: 1\n<<: 2\n",
            "api.yaml:2:5: error[bad-merge]: << merges mappings, and this is something "
            "else\n  hint: give it an alias of a mapping, or quote it to have it as a "
            "key",
        ),
        (
            "a: {{ name }}\n",
            "api.yaml:1:5: error[bad-key]: a key must be a string\n"
            "  hint: quote the key; text in {braces} must be quoted",
        ),
        (
            'a: "x\\0"\n',
            "api.yaml:1:4: error[control-character]: the character U+0000 is not "
            "allowed in text\n  hint: remove it",
        ),
        (
            "a:\n\tb: 1\n",
            "api.yaml:2:1: error[invalid-yaml]: not valid YAML: found character that "
            "cannot start any token while scanning for the next token\n"
            "  hint: indent with spaces: YAML allows no tabs there",
        ),
        (
            "a: [1,\nb: 2\n",
            "api.yaml:3:1: error[invalid-yaml]: not valid YAML: did not find expected "
            "',' or ']' while parsing a flow sequence\n"
            "  hint: close each quote and bracket that is opened from line 1 on",
        ),
        (
            "a: @b\n",
            "api.yaml:1:4: error[invalid-yaml]: not valid YAML: found character that "
            "cannot start any token while scanning for the next token\n"
            "  hint: quote text that begins with such a character",
        ),
        (
            "a: b: c\n",
            "api.yaml:1:5: error[invalid-yaml]: not valid YAML: mapping values are not "
            "allowed in this context\n"
            "  hint: quote text that has a colon and a space in it; or a colon is "
            "missing above",
        ),
        (
            "a: 1\nb: {c: 1, c: 2}\na: 2\n",
            "api.yaml:2:11: error[duplicate-key]: the key 'c' is already given at line 2\n"
            "  hint: keep one of the two\n"
            "api.yaml:3:1: error[duplicate-key]: the key 'a' is already given at line 1\n"
            "  hint: keep one of the two",
        ),
        (
            "<html>\n",
            "api.yaml:1:1: error[invalid-yaml]: this is HTML or XML, and neither YAML nor "
            "JSON\n  hint: save the document itself, and not a page that shows it",
        ),
    ],
)
def test_yaml_that_cannot_be_kept_exactly_is_refused(text: str, message: str) -> None:
    assert refusal(text) == message


def test_an_alias_bomb_is_refused_by_its_size() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 10):
        aliases = ", ".join([f"*a{level - 1}"] * 10)
        lines.append(f"a{level}: &a{level} [{aliases}]")
    assert refusal("\n".join(lines)).startswith(
        "api.yaml:7:25: error[too-large]: aliases add more than 10,000,000 nodes"
    )


def deep(levels: int) -> str:
    return '{"a": ' * levels + "1" + "}" * levels


@pytest.mark.parametrize("file", ["api.yaml", "api.json"])
@pytest.mark.parametrize("levels", [101, 1_000, 100_000])
def test_nesting_has_a_limit(file: str, levels: int) -> None:
    assert loaded(deep(100), file).data
    assert refusal(deep(levels), file) == (
        f"{file}:1:601: error[too-deep]: nested deeper than 100 levels\n"
        "  hint: move the inner part into components and refer to it"
    )


def test_nesting_by_aliases_has_the_same_limit() -> None:
    lines = ["a0: &a0 [1]"]
    lines += [f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 101)]
    assert "api.yaml:100:12: error[too-deep]" in refusal("\n".join(lines))


# What is at the top.


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "an empty file"),
        (" \n\n", "an empty file"),
        ("# only a comment\n", "nothing but comments"),
        ("null\n", "null"),
        ("[]", "a list"),
        ("just text", "the string 'just text'"),
        ("42", "the number 42"),
        ("true", "true"),
    ],
)
def test_an_object_is_expected_at_the_top(text: str, found: str) -> None:
    assert refusal(text) == (
        "api.yaml:1:1: error[not-an-object]: "
        f"expected an object with keys at the top, found {found}"
    )


# Encodings and files.


def test_a_byte_order_mark_and_crlf_are_fine() -> None:
    document = loaded(b"\xef\xbb\xbfa: 1\r\nb: |\r\n  x\r\n  y\r\n")
    assert document.data == {"a": 1, "b": "x\ny\n"}
    assert str(document.at("/b")) == "api.yaml:2:1"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("a: 1".encode("utf-16"), "1:1: error[not-utf-8]: the text is UTF-16"),
        (
            b"a: 1\nb: caf\xe9\n",
            "2:7: error[not-utf-8]: the byte 0xE9 is not UTF-8",
        ),
    ],
)
def test_only_utf_8_is_read(content: bytes, message: str) -> None:
    expected = f"api.yaml:{message}\n  hint: save the file as UTF-8"
    assert refusal(content) == expected


@pytest.mark.parametrize("char", ["\0", "\x07", "\ud800"])
def test_controls_and_lone_surrogates_are_refused(char: str) -> None:
    assert refusal(f"a: 1\nb: x{char}\n") == (
        f"api.yaml:2:5: error[control-character]: the character U+{ord(char):04X} is "
        "not allowed in text\n  hint: remove it"
    )


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        load(tmp_path / "none.yaml")
    assert str(caught.value) == (
        f"{tmp_path}/none.yaml:1:1: error[unreadable]: "
        "cannot read: No such file or directory"
    )
    with pytest.raises(SpecError, match="cannot read: Is a directory"):
        load(tmp_path)


def test_a_file_is_kept_under_the_name_the_user_gave(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "api.json").write_bytes(b'{"a": 1}')
    monkeypatch.chdir(tmp_path)
    document = load(Path("api.json"))
    assert document.file == "api.json"
    assert document.digest == hashlib.sha256(b'{"a": 1}').hexdigest()


# JSON.


def test_json_is_told_by_the_name_or_by_the_first_brace() -> None:
    assert loaded('{"a": 1}', "api.json").is_json
    assert loaded('\n {"a": 1}', "api.yaml").is_json
    assert not loaded("{a: 1}", "api.yaml").is_json
    assert refusal("{a: 1}", "api.json").startswith(
        "api.json:1:2: error[invalid-json]: not valid JSON: expecting property name"
    )


def test_json_numbers_and_strings_are_kept_exactly() -> None:
    text = '{"big": 1' + "0" * 400 + r', "x": 0.5, "s": "\ud83d\ude00\\ud800\u2028"}'
    assert loaded(text, "a.json").data == {
        "big": 10**400,
        "x": 0.5,
        "s": "😀\\ud800\u2028",
    }


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '{"a": {"b": 1,\n "c": 2,\n "b": 3}}',
            "a.json:3:2: error[duplicate-key]: the key 'b' is already given at line 1"
            "\n  hint: keep one of the two",
        ),
        (
            '{"a": "NaN",\n "b": [NaN]}',
            "a.json:2:8: error[not-finite]: NaN is a number that JSON cannot hold"
            "\n  hint: write a string, or a finite number",
        ),
        (
            '{"a": -1e400}',
            "a.json:1:7: error[not-finite]: -1e400 is a number that JSON cannot hold"
            "\n  hint: write a string, or a finite number",
        ),
        (
            '{"a": 1' + "0" * 9999 + "}",
            "a.json:1:7: error[not-finite]: 10000000000000000000... is a number that "
            "JSON cannot hold\n  hint: write a string, or a finite number",
        ),
        (
            '{"a": {"b": ["x\\ud800"]}}',
            "a.json:1:14: error[control-character]: the character U+D800 is not "
            "allowed in text\n  hint: remove it",
        ),
    ],
)
def test_json_that_cannot_be_kept_exactly_is_refused(text: str, message: str) -> None:
    assert refusal(text, "a.json") == message


def test_a_comment_in_json_is_explained() -> None:
    assert refusal('{"a": 1} // x', "a.json") == (
        "a.json:1:10: error[invalid-json]: not valid JSON: extra data\n"
        "  hint: JSON has no comments: remove them, or name the file .yaml"
    )


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ('{"a": 1,}', 8),
        ('{"a": [1,]}', 9),
        ("[1, ]", 3),
        ("[1,,2]", 3),
        ("[,1]", 2),
        ('{"a": ,}', 7),
    ],
)
def test_a_stray_comma_in_json_is_explained(text: str, column: int) -> None:
    assert refusal(text, "a.json") == (
        f"a.json:1:{column}: error[invalid-json]: not valid JSON: "
        "a comma has no value beside it\n  hint: remove it, or write the value"
    )


def test_bad_syntax_is_told_before_what_else_is_refused() -> None:
    text = '{"a": 1, "a": 2, "b": {"c": 15-}}'
    assert refusal(text, "a.json").startswith("a.json:1:31: error[invalid-json]")


# Without libyaml.


def test_without_libyaml_the_same_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader")
    document = loaded("a: &a [no, 1, '2']\nb: {<<: {c: *a}}\n")
    assert document.data == {"a": ["no", 1, "2"], "b": {"c": ["no", 1, "2"]}}
    assert str(document.at("/a/1")) == "api.yaml:1:12"
    assert refusal("a: 1\na: 2\n").startswith("api.yaml:2:1: error[duplicate-key]")
    assert refusal("a: [1,\nb: 2\n").startswith("api.yaml:3:1: error[invalid-yaml]")


# Positions.

YAML = """\
a:
  b:
    - x: 1
      é/~: {y: 2}
    - 2
"""
JSON = """\
{
  "a": {"b": [{"x": 1,
     "é/~": {"y": 2}},
   2]}
}
"""


@pytest.mark.parametrize(
    ("pointer", "in_yaml", "in_json"),
    [
        ("", (1, 1), (1, 1)),
        ("/a", (1, 1), (2, 3)),
        ("/a/b", (2, 3), (2, 9)),
        ("/a/b/0", (3, 7), (2, 15)),
        ("/a/b/0/x", (3, 7), (2, 16)),
        ("/a/b/0/é~1~0/y", (4, 13), (3, 14)),
        ("/a/b/1", (5, 7), (4, 4)),
        ("/a/b/7/z", (2, 3), (2, 9)),
        ("/a/none/x", (1, 1), (2, 3)),
        ("/a/b/0/x/more", (3, 7), (2, 16)),
    ],
)
def test_a_pointer_leads_to_a_key_or_an_item_or_the_nearest_parent(
    pointer: str, in_yaml: tuple[int, int], in_json: tuple[int, int]
) -> None:
    for text, expected in ((YAML, in_yaml), (JSON, in_json)):
        location = loaded(text).at(pointer)
        assert (location.line, location.column) == expected


# Sources.


def test_a_source_descends_and_knows_its_pointer() -> None:
    root = loaded(YAML).root
    source = root / "a" / "b" / 0 / "é/~" / "y"
    assert source.pointer == "/a/b/0/é~1~0/y"
    assert source.as_int() == 2
    assert str(source.location) == "api.yaml:4:13"
    assert [item.pointer for item in root / "a" / "b"] == ["/a/b/0", "/a/b/1"]
    assert [key for key, _ in (root / "a" / "b" / 0).items()] == ["x", "é/~"]
    assert root.get("none") is None
    assert "a" in root
    assert "b" not in root


def test_sources_are_equal_when_they_are_the_same_place() -> None:
    document = loaded(YAML)
    assert document.root / "a" == Source(document, "/a", None)
    assert len({document.root / "a", document.root / "a"}) == 1
    assert document.root != loaded(YAML).root


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        ("as_str", "expected a string, found a list"),
        ("as_int", "expected a whole number, found a list"),
        ("as_dict", "expected an object, found a list"),
    ],
)
def test_a_value_of_another_kind_is_refused_where_it_is(
    ask: str, expected: str
) -> None:
    source = loaded("x:\n  y: [1]\n").root / "x" / "y"
    with pytest.raises(SpecError) as caught:
        getattr(source, ask)()
    assert str(caught.value) == f"api.yaml:2:3: error[wrong-type]: {expected}"


def test_whole_numbers_are_neither_booleans_nor_fractions() -> None:
    root = loaded("a: 1.0\nb: true\nc: 1.5\n").root
    assert (root / "a").as_int() == 1
    for key in "bc":
        with pytest.raises(SpecError):
            (root / key).as_int()


def test_a_missing_member_is_refused_at_its_parent() -> None:
    with pytest.raises(SpecError) as caught:
        _ = loaded("x: {}\n").root / "x" / "y"
    message = "api.yaml:1:1: error[missing-key]: the key 'y' is missing"
    assert str(caught.value) == message


def test_text_is_empty_where_there_is_none() -> None:
    root = loaded("a: x\nb: null\n").root
    assert [root.text(key) for key in "abc"] == ["x", "", ""]


# What a run has room for.


@pytest.mark.parametrize(
    ("most", "told"),
    [
        (1000, ""),
        (79, "1 operations and 1 schemas with all that is in them are more than"),
    ],
)
def test_a_document_is_weighed_before_anything_is_made_of_it(
    most: int, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # 65 for the two, and 15 values.
    text = """\
openapi: 3.1.0
info: {title: &title Shop, version: "1"}
paths:
  /a:
    get: {summary: *title, responses: {}}
    x-get: {}
components:
  schemas:
    A: {type: string}
"""
    monkeypatch.setattr(weights, "MOST_WEIGHT", most)
    found = ""
    try:
        weighed(parse(text, "api.yaml"))
    except SpecError as error:
        found = str(error)
    assert told in found
    assert bool(told) == found.startswith("api.yaml:1:1: error[too-large]")


def test_aliases_weigh_as_much_as_what_they_stand_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]\n" + "".join(
        f"b{n}: *a\n" for n in range(10)
    )
    document = parse(text, "api.yaml")
    monkeypatch.setattr(weights, "MOST_WEIGHT", 111)
    assert weighed(document) is document
    monkeypatch.setattr(weights, "MOST_WEIGHT", 110)
    with pytest.raises(SpecError):
        weighed(document)
