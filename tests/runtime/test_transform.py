"""Arguments in the API's form."""

# ruff: noqa: UP006, UP007, UP035, UP045
# What is tested is how annotations are spelt, also in older ways.

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import (
    Annotated,
    Any,
    Dict,
    Generic,
    List,
    Literal,
    NamedTuple,
    NotRequired,
    Optional,
    Required,
    TypeVar,
    Union,
)

import pytest
from typing_extensions import TypeAliasType, TypedDict, get_type_hints

from _runtime.models import BaseModel
from _runtime.transform import PropertyInfo, transform
from _runtime.types import Base64FileInput, SequenceNotStr, not_given, omit

_T = TypeVar("_T")


class Crumb(TypedDict, total=False):
    bread_kind: Annotated[str, PropertyInfo(alias="breadKind")]
    baked_at: Annotated[Union[str, datetime], PropertyInfo("bakedAt", "iso8601")]
    parts: List[Crumb]
    by_name: Annotated[Dict[str, Crumb], PropertyInfo(alias="byName")]


class Slice(Crumb):
    thickness_mm: Required[Annotated[float, PropertyInfo(alias="thickness")]]
    eaten_on: NotRequired[
        Annotated[date, PropertyInfo(format="custom", format_template="%d/%m")]
    ]


class Jam(TypedDict):
    kind: Literal["jam"]
    is_sweet: Annotated[bool, PropertyInfo(alias="isSweet")]


class Cheese(TypedDict):
    kind: Annotated[Literal["cheese"], PropertyInfo(alias="kind")]
    is_sweet: Annotated[bool, PropertyInfo(alias="is-sweet")]


class Plain(TypedDict):
    is_dry: Annotated[bool, PropertyInfo(alias="isDry")]


class Box(TypedDict, Generic[_T]):
    top_item: Annotated[_T, PropertyInfo(alias="topItem")]


class Loaf(BaseModel):
    name: str
    baked: Optional[datetime] = None


Tree = TypeAliasType("Tree", "Union[Crumb, List[Tree]]")
Of = TypeAliasType("Of", Union[List[_T], None], type_params=(_T,))

Topping = Union[Jam, Cheese, Plain, str]


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (Crumb, {"bread_kind": "rye"}, {"breadKind": "rye"}),
        (
            Crumb,
            {"parts": [{"bread_kind": "rye"}, {}]},
            {"parts": [{"breadKind": "rye"}, {}]},
        ),
        (
            Crumb,
            {"by_name": {"bread_kind": {"bread_kind": "x"}}},
            {"byName": {"bread_kind": {"breadKind": "x"}}},
        ),
        (
            Crumb,
            {"baked_at": datetime(2026, 1, 2, tzinfo=UTC)},
            {"bakedAt": "2026-01-02T00:00:00+00:00"},
        ),
        (Crumb, {"baked_at": "now"}, {"bakedAt": "now"}),
        (
            Slice,
            {"thickness_mm": 1.0, "bread_kind": "x"},
            {"thickness": 1.0, "breadKind": "x"},
        ),
        (Slice, {"eaten_on": date(2026, 3, 4)}, {"eaten_on": "04/03"}),
        (Crumb, {"bread_kind": omit, "unknown_key": not_given, "x_y": 1}, {"x_y": 1}),
        (Crumb, MappingProxyType({"bread_kind": 1}), {"breadKind": 1}),
        (Optional[Crumb], None, None),
        (Crumb, "text", "text"),
        (List[Crumb], {"bread_kind": 1}, {"bread_kind": 1}),
        (Iterable[Crumb], iter([{"bread_kind": 1}]), [{"breadKind": 1}]),
        (SequenceNotStr[Crumb], ({"bread_kind": 1},), [{"breadKind": 1}]),
        (Iterable[int], iter([1, 2]), [1, 2]),
        (
            Mapping[str, List[Crumb]],
            {"a_b": [{"bread_kind": 1}]},
            {"a_b": [{"breadKind": 1}]},
        ),
        (Tree, [[{"bread_kind": 1}], []], [[{"breadKind": 1}], []]),
        (Of[Crumb], [{"bread_kind": 1}], [{"breadKind": 1}]),
        (Box[Any], {"top_item": 1}, {"topItem": 1}),
        (List[Loaf], [Loaf(name="a")], [{"name": "a"}]),
        (object, Loaf(name="a", baked=None), {"name": "a", "baked": None}),
    ],
)
def test_a_value_is_given_the_form_of_the_api(
    annotation: object, value: object, expected: object
) -> None:
    assert transform(value, annotation) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"kind": "jam", "is_sweet": True}, {"kind": "jam", "isSweet": True}),
        ({"kind": "cheese", "is_sweet": True}, {"kind": "cheese", "is-sweet": True}),
        ({"is_dry": True}, {"isDry": True}),
        ({"is_dry": True, "is_sweet": True}, {"isDry": True, "isSweet": True}),
        ({"kind": "new", "is_sweet": True}, {"kind": "new", "isSweet": True}),
        ("jam", "jam"),
    ],
)
def test_the_member_of_a_union_is_chosen_by_its_constants(
    value: object, expected: object
) -> None:
    assert transform({"a": value}, Dict[str, Topping]) == {"a": expected}


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        (List[int], [1, 2]),
        (List[Crumb], [{"x": 1}]),
        (Crumb, {"parts": [{"by": 1}]}),
        (Any, object()),
    ],
)
def test_what_needs_no_change_is_given_back_itself(
    annotation: object, value: object
) -> None:
    assert transform(value, annotation) is value


def test_the_value_itself_is_never_changed() -> None:
    value = {"parts": [{"bread_kind": "rye", "baked_at": omit}]}
    assert transform(value, Crumb) == {"parts": [{"breadKind": "rye"}]}
    assert value == {"parts": [{"bread_kind": "rye", "baked_at": omit}]}


def test_a_file_is_written_in_base64(tmp_path: Path) -> None:
    path = tmp_path / "crumbs"
    path.write_bytes(b"\xff\xfe")
    kind = Annotated[Union[str, Base64FileInput, None], PropertyInfo(format="base64")]
    files = (path, io.BytesIO(b"\xff\xfe"), b"\xff\xfe")
    assert [transform(file, kind) for file in files] == ["//4="] * 3
    assert transform(io.StringIO("a"), kind) == "YQ=="
    assert transform("//4=", kind) == "//4="
    assert transform(None, kind) is None


def test_the_format_of_a_list_is_that_of_its_items() -> None:
    kind = Annotated[Optional[List[date]], PropertyInfo(format="iso8601")]
    assert transform([date(2026, 1, 2), None], kind) == ["2026-01-02", None]


def test_a_name_that_stands_for_nothing_is_refused() -> None:
    with pytest.raises(NameError, match="Missing"):
        transform([{}], List["Missing"])  # type: ignore[name-defined]  # noqa: F821


class TheirInfo(NamedTuple):
    """What another client in the same program has in place of `PropertyInfo`."""

    alias: str | None = None
    format: str | None = None
    format_template: str | None = None
    discriminator: str | None = None


class Theirs(TypedDict):
    same: NotRequired[Annotated[str, TheirInfo(alias="ofBoth")]]


class Ours(TypedDict):
    same: NotRequired[Annotated[str, PropertyInfo(alias="ofBoth")]]


def test_a_name_is_known_where_another_client_has_the_same() -> None:
    # `typing` gives what it has made of equal arguments before.
    get_type_hints(Theirs, include_extras=True)
    assert transform({"same": "s"}, Ours) == {"ofBoth": "s"}
