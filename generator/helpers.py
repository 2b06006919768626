"""Methods made of other methods: waiting, and uploading on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from . import ir, settings
from .errors import Location, SpecError, refuse
from .keywords import constant, text_of
from .names import attribute, words
from .text import Code, Text

Found: TypeAlias = tuple[ir.Resource, ir.Operation]
Find: TypeAlias = Callable[[tuple[str, ...]], Found | None]
"""Looks up an operation, and its resource, by the path of the method."""


@dataclass
class Helpers:
    """Builds the helpers of one resource, in the order of the settings."""

    resource: tuple[str, ...]
    find: Find
    built: dict[str, ir.Helper] = field(default_factory=dict[str, ir.Helper])

    def build(self, helper: settings.Helper) -> ir.Helper:
        """The helper that the settings describe.

        Raises SpecError where it refers to a method that there is not, or that comes
        after it.
        """
        makers: Mapping[str, Callable[[settings.Helper], ir.Helper]] = {
            "poll": self._poll,
            "chain": self._chain,
            "upload": self._upload,
        }
        made = makers[helper.kind](helper)
        built = replace(made, signature=_ordered(made.signature, helper))
        self.built[helper.name] = built
        return built

    def _poll(self, helper: settings.Helper) -> ir.Poll:
        _, operation = self._operation(helper)
        assert helper.interval is not None
        assert helper.max_wait is not None
        interval, max_wait = _duration(helper.interval), _duration(helper.max_wait)
        positional, keywords = _positional(operation.signature, helper)
        if len(positional) != 1:
            raise _unknown(
                helper,
                "the method it polls does not take exactly one positional argument",
            )
        return ir.Poll(
            name=attribute(helper.name),
            signature=ir.Signature(
                positional, (*keywords, *_times(interval, max_wait, helper.location))
            ),
            operation=operation,
            until=tuple(_condition(item) for item in helper.until),
            interval=interval,
            max_wait=max_wait,
            doc=text_of(helper.description),
            location=helper.location,
        )

    def _chain(self, helper: settings.Helper) -> ir.Chain:
        _, operation = self._operation(helper)
        then = self.built.get(helper.then or "")
        if not isinstance(then, ir.Poll):
            raise _unknown(helper, f"`{helper.then}` is no polling method before it")
        positional, keywords = _positional(operation.signature, helper)
        times = _times(then.interval, then.max_wait, helper.location)
        return ir.Chain(
            name=attribute(helper.name),
            signature=ir.Signature(positional, (*keywords, *times)),
            operation=operation,
            then=then,
            doc=text_of(helper.description),
            location=helper.location,
        )

    def _upload(self, helper: settings.Helper) -> ir.Upload:
        resource, operation = self._operation(helper)
        then = self._then(helper)
        files = [item for item in operation.arguments if isinstance(item.type, ir.File)]
        if len(files) != 1:
            raise _unknown(helper, "the method it uploads with takes no single file")
        name = attribute(helper.argument or "")
        argument = files[0]._replace(name=name, required=True, nullable=False)
        if helper.many:
            argument = argument._replace(
                type=ir.Array(argument.type), doc=Text("The files to send.")
            )
        into = attribute(helper.into or "")
        return ir.Upload(
            name=attribute(helper.name),
            signature=_upload_signature(then.signature, argument, into, helper),
            resource=resource,
            operation=operation,
            file=files[0],
            argument=argument,
            constants=tuple(
                (attribute(key), Text(value.as_str()))
                for key, value in helper.constants.items()
            ),
            then=then,
            into=into,
            many=helper.many,
            doc=text_of(helper.description),
            location=helper.location,
        )

    def _then(self, helper: settings.Helper) -> ir.Operation | ir.Chain:
        name = helper.then or ""
        built = self.built.get(name)
        if isinstance(built, ir.Chain):
            return built
        found = self.find((*self.resource, name))
        if found is None:
            raise _unknown(helper, f"there is no method `{name}` before it")
        return found[1]

    def _operation(self, helper: settings.Helper) -> Found:
        here = len(helper.method) == 1
        path = (*self.resource, *helper.method) if here else helper.method
        found = self.find(path)
        if found is None:
            raise _unknown(helper, f"there is no method `{'.'.join(path)}`")
        return found


Fields: TypeAlias = tuple[ir.Field, ...]


def _positional(
    signature: ir.Signature, helper: settings.Helper
) -> tuple[Fields, Fields]:
    """The positional and the other arguments, as the helper has them.

    The settings may name any argument of the method to be the positional one, or give
    the one that is a new name.
    """
    if helper.positional is None:
        return signature.positional, signature.keywords
    name = attribute(helper.positional)
    chosen = [item for item in signature.all if item.name == name]
    if not chosen:
        if not signature.positional:
            raise _unknown(helper, f"there is no argument `{name}` to be positional")
        first, *others = signature.positional
        return (first._replace(name=name), *others), signature.keywords
    rest = [item for item in signature.all if item.name != name]
    return tuple(chosen), tuple(sorted(rest, key=lambda item: not item.required))


def _times(interval: ir.Duration, max_wait: ir.Duration, location: Location) -> Fields:
    def argument(duration: ir.Duration, doc: str) -> ir.Field:
        return ir.Field(
            wire=Text(duration.name),
            name=duration.name,
            type=ir.Scalar("number"),
            required=False,
            nullable=False,
            doc=Text(doc),
            location=location,
        )

    unit = "Milliseconds" if interval.scale == 1000 else "Seconds"
    limit = "Milliseconds" if max_wait.scale == 1000 else "Seconds"
    wish = " when the server asks for no other interval" if interval.header else ""
    return (
        argument(
            interval,
            f"{unit} between two requests; {interval.default:g} by default{wish}.",
        ),
        argument(
            max_wait,
            f"{limit} to wait at most, after which `TimeoutError` is raised;"
            f" {max_wait.default:g} by default.",
        ),
    )


def _ordered(signature: ir.Signature, helper: settings.Helper) -> ir.Signature:
    """The same arguments, those that the settings name first and in their order."""
    named = {item.name: item for item in signature.keywords}
    order = [attribute(name) for name in helper.order]
    for name in order:
        if name not in named:
            raise _unknown(helper, f"it takes no keyword argument `{name}`")
    rest = [item for item in signature.keywords if item.name not in order]
    return replace(signature, keywords=(*(named[name] for name in order), *rest))


def _upload_signature(
    signature: ir.Signature, argument: ir.Field, into: Code, helper: settings.Helper
) -> ir.Signature:
    """The arguments of `signature`, with files in place of their ids.

    Ids of files that are already there may still be given beside many new ones.
    """
    positional, keywords = _positional(signature, helper)
    if helper.positional is None:
        positional, keywords = (), (*positional, *keywords)
    kept = [
        item._replace(required=False) if item.name == into else item
        for item in keywords
        if helper.many or item.name != into
    ]
    if not helper.many:
        order = sorted([*kept, argument], key=lambda item: not item.required)
        return ir.Signature(tuple(positional), tuple(order))
    limit = ir.Field(
        wire=Text("max_concurrency"),
        name=Code("max_concurrency"),
        type=ir.Scalar("integer"),
        required=True,
        nullable=False,
        doc=Text("How many files to send at the same time."),
        location=argument.location,
    )
    return ir.Signature(
        positional,
        (argument, limit, *(item for item in kept if item.name != argument.name)),
        {limit.name: 5},
    )


def _unknown(helper: settings.Helper, why: str) -> SpecError:
    return refuse(
        "unknown-method",
        f"the helper `{helper.name}` cannot be made: {why}",
        helper.location,
        "name a method of the resource, or `resource.method`",
    )


def _condition(condition: settings.Condition) -> ir.Condition:
    return ir.Condition(
        attribute=Text(condition.attribute),
        values=tuple(constant(item) for item in condition.values),
        negated=condition.negated,
    )


def _duration(duration: settings.Duration) -> ir.Duration:
    """The unit is the last word of the argument's name; without one it is seconds."""
    scale = 1000 if words(duration.argument)[-1] == "ms" else 1
    header = duration.header
    return ir.Duration(
        name=attribute(duration.argument),
        default=duration.default,
        scale=scale,
        header=Text(header.as_str()) if header is not None else None,
    )
