"""Arguments that come out as one name: each gets its own, and none is lost."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace

from . import ir, settings
from .errors import Complaints, SpecError, refuse
from .names import assign
from .text import Code

_RESERVED = frozenset("self extra_headers extra_query extra_body timeout".split())


def reserved_arguments(defaults: settings.ClientDefaults) -> frozenset[str]:
    """The arguments that every method has, or may have."""
    keyed = defaults.idempotency_header is not None
    return _RESERVED | {"idempotency_key"} if keyed else _RESERVED


def unreserved(item: ir.Field, reserved: Container[str]) -> ir.Field:
    """The same by another name where its own is reserved, as other SDKs have it."""
    if str(item.name) not in reserved:
        return item
    return item._replace(name=Code(f"api_{item.name}"))


def without_clashes(
    parameters: Iterable[ir.Parameter],
    body: ir.Body | None,
    reserved: Container[str],
) -> tuple[ir.Parameter, ...]:
    """The same with names of arguments that are all different, and not `reserved`.

    A parameter with the name of a field of the body is called for its place besides,
    such as `path_id`; so is one of the path with the name of any other. Those of one
    place that are alike still, such as `sort-by` and `sortBy`, are numbered. Raises
    SpecError where somebody has chosen one name for two of them.
    """
    given = [replace(p, field=unreserved(p.field, reserved)) for p in parameters]
    fields = body.arguments if body else ()
    chosen = [p.field for p in given if p.explicit and p.constant is None]
    _refuse_doubles([*fields, *chosen])
    taken = {item.name for item in (*fields, *chosen)}
    names: dict[int, Code] = {}
    for rank in ("query", "header", "cookie", "path"):
        own = {
            p.field.wire.value: (index, p.field.name)
            for index, p in enumerate(given)
            if p.place == rank and p.constant is None and not p.explicit
        }
        wanted = [
            (wire, Code(f"{rank}_{name}") if name in taken else name)
            for wire, (_, name) in own.items()
        ]
        for wire, name in assign(wanted, taken).items():
            names[own[wire][0]] = name
        taken |= set(names.values())
    return tuple(
        replace(p, field=p.field._replace(name=names.get(index, p.field.name)))
        for index, p in enumerate(given)
    )


def _refuse_doubles(fields: Iterable[ir.Field]) -> None:
    seen: set[Code] = set()
    complaints = Complaints()
    for item in fields:
        if item.name in seen:
            complaints.keep(_taken(item))
        seen.add(item.name)
    complaints.raise_any()


def _taken(item: ir.Field) -> SpecError:
    return refuse(
        "name-collision",
        f"the argument `{item.name}` is taken",
        item.location,
        "two arguments of one operation have this name: give one of them another by"
        " `x-stainless-naming`, as `{python: {method_argument: name}}`",
    )
