"""From a file's bytes to its text, and from that to plain data, by one of two readers."""

from __future__ import annotations

import re

from . import json_reader, yaml_reader
from .errors import Location, Position, SpecError, refuse
from .plain import Json, control_character, kind
from .portions import Texts
from .yaml_reader import Content

_BOM = b"\xef\xbb\xbf"
_OTHER_BOMS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16", b"\0\0\xfe\xff": "UTF-32"}
_CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_MARKUP = re.compile(r"\s*<[!?A-Za-z]")
_PACKED = {b"\x1f\x8b": "gzip", b"PK\x03\x04": "zip", b"BZh": "bzip2"}
_YAML_SUFFIXES = (".yaml", ".yml")


def decoded(content: bytes, file: str) -> str:
    """The text of a file, without its mark of byte order; `SpecError` if not UTF-8."""
    for bom, name in _OTHER_BOMS.items():
        if content.startswith(bom):
            raise _not_utf8(f"the text is {name}", file, (1, 1))
    for start, name in _PACKED.items():
        if content.startswith(start):
            raise _not_utf8(f"the file is packed, by {name}", file, (1, 1), "unpack it")
    content = content.removeprefix(_BOM)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        byte = content[error.start]
        where = _position(before, len(before))
        raise _not_utf8(f"the byte 0x{byte:02X} is not UTF-8", file, where) from None


def _not_utf8(
    message: str, file: str, where: Position, hint: str = "save the file as UTF-8"
) -> SpecError:
    location = Location(file, "", lambda _: where)
    return refuse("not-utf-8", message, location, hint)


def read(
    text: str, file: str, known: Texts | None
) -> tuple[dict[str, Json], bool, Content]:
    """The data, whether it is JSON, and all that was read.

    Raises `SpecError` for what is neither, has control characters, or is no mapping.
    """
    if control := _CONTROL.search(text):
        at = _position(text, control.start())
        raise control_character(control[0], Location(file, "", lambda _: at))
    if _MARKUP.match(text):
        code = "invalid-json" if file.endswith(".json") else "invalid-yaml"
        message = "this is HTML or XML, and neither YAML nor JSON"
        hint = "save the document itself, and not a page that shows it"
        raise refuse(code, message, Location(file), hint)
    is_json, content = _parsed(text, file, known)
    if not isinstance(content.data, dict):
        raise _not_a_mapping(content.data, text, file)
    return content.data, is_json, content


def _parsed(text: str, file: str, known: Texts | None) -> tuple[bool, Content]:
    looks_like_yaml = file.endswith(_YAML_SUFFIXES)
    if file.endswith(".json") or text.lstrip().startswith("{"):
        try:
            return True, Content(json_reader.read(text, file))
        except SpecError as error:
            # Braces open a mapping in YAML too, and there its keys need no quotes.
            if not looks_like_yaml or error.diagnostics[0].code != "invalid-json":
                raise
    return False, yaml_reader.read(text, file, known)


def _not_a_mapping(data: Json, text: str, file: str) -> SpecError:
    found = kind(data)
    if data is None and "null" not in text and "~" not in text:
        found = "nothing but comments" if text.strip() else "an empty file"
    message = f"expected an object with keys at the top, found {found}"
    return refuse("not-an-object", message, Location(file))


def _position(text: str, offset: int) -> Position:
    line = text.count("\n", 0, offset) + 1
    return (line, offset - text.rfind("\n", 0, offset))
