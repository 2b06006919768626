"""What the format has no words for: methods made of methods, and second names."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Complaints, Location
from ..load import Source
from .tree import Condition, Duration, Helper, Resource
from .values import each, flag, items, named, number, optional, text


def read_helpers(source: Source | None, complaints: Complaints) -> Iterator[Helper]:
    """The helpers of one resource."""
    for name, item in items(source):
        helper = complaints.attempt(_helper, name, item)
        if helper is not None:
            yield helper


def _helper(name: str, item: Source) -> Helper:
    return Helper(
        name=named(name, item),
        kind=str((item / "type").value),
        method=tuple(str((item / "method").value).split(".")),
        positional=text(item, "positional"),
        until=tuple(_condition(test) for test in each(item, "until")),
        interval=_duration(item.get("interval")),
        max_wait=_duration(item.get("max_wait")),
        then=text(item, "then"),
        argument=text(item, "argument"),
        constants=dict(items(item.get("with"))),
        into=text(item, "into"),
        many=flag(item, "many"),
        description=optional(item, "description"),
        location=item.location,
        order=tuple(name.as_str() for name in each(item, "order")),
    )


def refuse_homeless(helpers: Source | None, resources: tuple[Resource, ...]) -> None:
    """Raises SpecError for helpers of a resource that there is not."""
    known = {".".join(item.path) for top in resources for item in top.walk()}
    for path, source in items(helpers):
        if path not in known:
            raise source.refuse(
                "unknown-resource",
                f"there is no resource `{path}` for these helpers",
                "name one of the resources, with dots between parent and child",
            )


def resource_aliases(
    source: Source | None,
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], Location]]:
    """Paths of resources that are second names, and those that they stand for."""
    for path, target in items(source):
        there = tuple(target.as_str().split("."))
        yield tuple(path.split(".")), there, target.location


def _condition(source: Source) -> Condition:
    ((attribute, test),) = source.items()
    ((word, values),) = test.items()
    return Condition(attribute, tuple(values), negated=word == "not_in")


def _duration(source: Source | None) -> Duration | None:
    default = number(source, "default")
    if source is None or default is None:
        return None
    return Duration(
        argument=str((source / "argument").value),
        default=default,
        header=source.get("header"),
    )
