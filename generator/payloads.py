"""How bodies of requests are spelt: in one form, or in the one that the caller chooses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from . import ir
from .layout import Argument, call, mapping, tuple_display
from .python import Module, needs_transform
from .text import Code, literal
from .uploads import Models, holds_file, may_be_text


def payload(module: Module, body: ir.Body, models: Models) -> Iterator[Argument]:
    """The keywords of a request that carry its body."""
    if body.choice is None:
        yield from _form(module, body, models, 12)
        return
    arguments: list[Argument] = [("", body.choice.name)]
    for form in body.forms or (body,):
        given = [("", _medias(form)), *_form(module, form, models, 20, late=True)]
        arguments.append(("", call(module.use("Form"), given, 16, len(","))))
    yield "body", call(module.use("one_of"), arguments, 12, len("body=,"))


def content_type(body: ir.Body) -> Code | None:
    """What a request says of its body, where that is no choice and not usual either."""
    if body.choice is not None or body.encoding in ("multipart", "form"):
        return None
    media = body.medias[0]
    usual = body.encoding == "json" and media.value == "application/json"
    return None if usual else literal(media)


def value(module: Module, item: ir.Field, models: Models) -> Code:
    """An argument in the form in which it is sent."""
    if not needs_transform(item.type, models):
        return item.name
    annotation = module.sent(item.type)
    return Code(f"{module.use('transform')}({item.name}, {annotation})")


def _medias(form: ir.Body) -> Code:
    every = [literal(media) for media in form.medias]
    return every[0] if len(every) == 1 else tuple_display(every, 20, len(","))


def _form(
    module: Module, body: ir.Body, models: Models, indent: int, late: bool = False
) -> Iterator[Argument]:
    """The keywords of one form, whose values are laid out for that indentation.

    With `late`, the whole of a body gets its form when this one is chosen.
    """
    if body.encoding == "multipart":
        yield from _multipart(module, body, models, indent)
        return
    if body.encoding in ("lines", "records") and body.whole is not None:
        yield "content", _lines(module, body.whole, models, body.encoding)
    elif body.whole is not None:
        name = "content" if body.encoding == "binary" else "body"
        given = body.whole.name if late else value(module, body.whole, models)
        yield name, given
        if late and needs_transform(body.whole.type, models):
            yield "annotation", module.sent(body.whole.type)
    else:
        pairs = [
            (
                literal(f.wire),
                encoded(module, body.encodings.get(f.wire), value(module, f, models)),
            )
            for f in body.fields
        ]
        yield "body", _fields(module, body, pairs, indent)
    if body.encoding == "form":
        yield "encoding", Code('"form"')


def _lines(module: Module, item: ir.Field, models: Models, encoding: str) -> Code:
    """The lines of a body, each of them in the API's form when it is sent."""
    said = ""
    if isinstance(item.type, ir.Array) and needs_transform(item.type.item, models):
        said += f", {module.sent(item.type.item)}"
    said += ", records=True" if encoding == "records" else ""
    return Code(f"{module.use('json_lines')}({item.name}{said})")


def _fields(
    module: Module, body: ir.Body, pairs: Sequence[tuple[Code, Code]], indent: int
) -> Code:
    if not body.may_be_absent:
        return mapping(pairs, indent, len("body=,"))
    function = module.use("if_any")
    line = mapping(pairs, indent, len("body=,") + len(f"{function}()"))
    if "\n" not in line:
        return Code(f"{function}({line})")
    inside = mapping(pairs, indent + 4, len(","))
    return call(function, [("", inside)], indent, len("body=,"))


def _multipart(
    module: Module, body: ir.Body, models: Models, indent: int
) -> Iterator[Argument]:
    if body.whole is not None:
        yield "files", Code(f"{module.use('parts')}({body.whole.name})")
        return
    files = [item for item in body.fields if holds_file(item.type, models)]
    names = {item.wire for item in files}
    others = [item for item in body.fields if item.wire not in names]
    if others or not files:
        pairs = [
            (
                literal(f.wire),
                encoded(module, body.encodings.get(f.wire), value(module, f, models)),
            )
            for f in others
        ]
        yield "body", mapping(pairs, indent, len("body=,"))
    # Form data all the same where there is no file.
    pairs = [
        (
            literal(f.wire),
            encoded(module, body.encodings.get(f.wire), _file(module, f, models)),
        )
        for f in files
    ]
    yield "files", mapping(pairs, indent, len("files=,"))


def _file(module: Module, item: ir.Field, models: Models) -> Code:
    """A value with files in it, with a note if there may be a text in their place."""
    given = value(module, item, models)
    if not may_be_text(item.type, models):
        return given
    return Code(f"{module.use('FileOrText')}({given})")


def encoded(module: Module, encoding: ir.Encoding | None, sent: Code) -> Code:
    """A field of a form in the way that the document says."""
    if encoding is None:
        return sent
    said = f", {literal(encoding.media)}" if encoding.media else ""
    if (style := encoding.style) is not None:
        said += f", style={literal(style.name)}"
        said += ", explode=True" if style.explode else ""
        said += ", reserved=True" if style.reserved else ""
    if encoding.headers:
        pairs = [f"{literal(name)}: {literal(text)}" for name, text in encoding.headers]
        said += f", headers={{{', '.join(pairs)}}}"
    return Code(f"{module.use('encoded')}({sent}{said})")
